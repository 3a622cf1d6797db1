package org.onestop.ui.shell;

import java.util.Optional;
import org.onestop.division.Division;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions;
import org.springframework.stereotype.Component;

/** Divisions as they are called within their province. */
@Component
public class Places {
  private final Divisions divisions;

  Places(Divisions divisions) {
    this.divisions = divisions;
  }

  /** 成都市武侯区; the code itself when it is unknown. */
  public String name(String code) {
    return above(code).orElse("") + ownName(code);
  }

  /** 武侯区. */
  public String ownName(String code) {
    return divisions.find(code).map(Division::name).orElse(code);
  }

  /** 成都市, of a county or zone in it; empty for cities and provinces. */
  Optional<String> above(String code) {
    return divisions
        .find(code)
        .filter(each -> each.level() == Level.COUNTY || each.level() == Level.ZONE)
        .flatMap(each -> divisions.cityOf(code))
        .map(Division::name);
  }
}
