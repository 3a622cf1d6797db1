package org.onestop.ui.claim;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Claim;
import org.onestop.release.Releases;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;

/** Claims in a table: where, in which state, since when, which release is in force. */
@org.springframework.stereotype.Component
class ClaimTable {
  private final Releases releases;
  private final Places places;

  ClaimTable(Releases releases, Places places) {
    this.releases = releases;
    this.places = places;
  }

  /**
   * @param counties what is said of each city's counties, in the order of the claims; empty leaves
   *     the column out
   */
  Rows of(String caption, List<Claim> claims, List<String> counties) {
    List<String> titles =
        new ArrayList<>(
            List.of(
                translate("claim.division"),
                translate("claim.state"),
                translate("claim.since"),
                translate("claim.release"),
                translate("claim.edition")));
    if (!counties.isEmpty()) {
      titles.add(translate("claim.counties"));
    }
    Rows rows = new Rows(caption, titles);
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      List<Component> cells =
          new ArrayList<>(
              List.of(
                  new Strong(places.ownName(claim.division())),
                  new StateChip(claim.state()),
                  since(claim.since()),
                  text(release(claim)),
                  text(claim.edition() == null ? "" : claim.edition())));
      if (!counties.isEmpty()) {
        cells.add(text(counties.get(i)));
      }
      rows.add(cells);
    }
    return rows.dense();
  }

  /** 第 3 版; empty before the first. */
  String release(Claim claim) {
    return claim.release() == null
        ? ""
        : translate("claim.release.number", number(claim.release()));
  }

  private String number(String release) {
    return String.valueOf(releases.get(release).number());
  }

  private static Span since(@Nullable Instant since) {
    return since == null ? text("") : new Span(Moments.day(since));
  }

  private static Span text(String text) {
    return text.isEmpty() ? Rows.none() : new Span(text);
  }
}
