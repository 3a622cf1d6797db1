package org.onestop.ui.portal;

import java.util.List;
import java.util.Optional;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CaseSummary;
import org.onestop.casework.DraftSummary;
import org.onestop.casework.Drafts;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;

/** What a person has begun already for a matter: an open case, drafts. */
final class Unfinished {
  private static final int LOOKED_AT = 20;
  private final Drafts drafts;
  private final CaseDesk desk;
  private final Actor actor;
  private final String matter;

  Unfinished(Drafts drafts, CaseDesk desk, Actor actor, String matter) {
    this.drafts = drafts;
    this.desk = desk;
    this.actor = actor;
    this.matter = matter;
  }

  /** Only one may be open for each person and matter. */
  Optional<CaseSummary> openCase() {
    if (!actor.is(Role.APPLICANT)) {
      return Optional.empty();
    }
    return desk.mine(actor, null, LOOKED_AT).items().stream()
        .filter(each -> each.matter().equals(matter))
        .filter(each -> !each.status().ended() && each.status() != CaseStatus.CLOSED)
        .findFirst();
  }

  List<DraftSummary> drafts() {
    // A terminal's drafts are of many people; one goes on with a code there.
    return actor.is(Role.KIOSK)
        ? List.of()
        : drafts.mine(actor).stream().filter(each -> each.matter().equals(matter)).toList();
  }
}
