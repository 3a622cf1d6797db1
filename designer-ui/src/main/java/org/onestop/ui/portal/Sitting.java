package org.onestop.ui.portal;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onestop.casework.Applicant;
import org.onestop.ui.filing.Filing;

/**
 * One person before a terminal that many use (自助终端). It lives as long as the page in the browser:
 * whoever reloads it, goes back in it or comes after finds nothing.
 */
final class Sitting {
  private final Applicant person;
  private final List<Filing> filings = new ArrayList<>();

  private Sitting(Applicant person) {
    this.person = person;
  }

  /** The one on this page, if there is one. */
  static Optional<Sitting> now() {
    return Optional.ofNullable(UI.getCurrent()).map(ui -> ComponentUtil.getData(ui, Sitting.class));
  }

  /** Begins one in the place of what was before. */
  static Sitting begin(Applicant person) {
    now().ifPresent(Sitting::end);
    Sitting sitting = new Sitting(person);
    UI page = UI.getCurrent();
    ComponentUtil.setData(page, Sitting.class, sitting);
    page.addDetachListener(closed -> sitting.wipe());
    return sitting;
  }

  Applicant person() {
    return person;
  }

  /** Something the person writes or goes on with here. */
  void take(Filing filing) {
    if (!filings.contains(filing)) {
      filings.add(filing);
    }
  }

  Optional<Filing> filing(String draft) {
    return filings.stream()
        .filter(each -> each.draftId().filter(draft::equals).isPresent())
        .findFirst();
  }

  /** Wipes it: what was begun here and opened by no code is thrown away. */
  void end() {
    wipe();
    ComponentUtil.setData(UI.getCurrent(), Sitting.class, null);
  }

  private void wipe() {
    filings.forEach(Filing::leave);
    filings.clear();
  }
}
