package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.RegisterFiles;
import org.onestop.casework.RegisterFiles.Arrival;
import org.onestop.casework.RegisterFiles.Registered;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.release.ReleasedStage;
import org.onestop.release.Releases;
import org.springframework.stereotype.Component;

/** Personal files arrive by post: the steps that wait for them are accepted, one by one. */
@Component
class Registering {
  private static final int MOST = 500;

  private final Cases cases;
  private final Inbox inbox;
  private final Seals seals;
  private final Releases releases;
  private final Completing completing;

  Registering(Cases cases, Inbox inbox, Seals seals, Releases releases, Completing completing) {
    this.cases = cases;
    this.inbox = inbox;
    this.seals = seals;
    this.releases = releases;
    this.completing = completing;
  }

  List<Registered> register(Actor by, RegisterFiles files) {
    if (!by.is(Role.COUNTER)) {
      throw Fault.forbidden("role-not-allowed");
    }
    if (files.files().size() > MOST) {
      throw Listing.invalid("/files", "list-too-long", MOST);
    }
    List<Registered> registered = new ArrayList<>();
    for (int i = 0; i < files.files().size(); i++) {
      registered.add(register(by, i, files.files().get(i)));
    }
    return registered;
  }

  private Registered register(Actor by, int index, Arrival arrival) {
    List<CaseRow> found = found(by, arrival);
    if (found.isEmpty()) {
      return new Registered(index, null, "unknown");
    }
    for (CaseRow each : found) {
      String step = awaited(each);
      if (step != null && accept(by, each, step, arrival.note())) {
        return new Registered(index, each.caseNo(), "registered");
      }
    }
    return new Registered(index, found.getFirst().caseNo(), "not-awaited");
  }

  private List<CaseRow> found(Actor by, Arrival arrival) {
    String caseNo = arrival.caseNo();
    if (caseNo != null) {
      Optional<CaseRow> row = cases.rowNumbered(caseNo).filter(it -> by.reaches(it.division()));
      return row.map(List::of).orElse(List.of());
    }
    String idNo = arrival.idNo();
    return idNo == null
        ? List.of()
        : cases.waiting(seals.index(idNo), CaseStatus.AWAITING_FILE.code(), by.range());
  }

  /** The step at which the file is registered, when the case stands there. */
  private @Nullable String awaited(CaseRow row) {
    List<ReleasedStage> stages = releases.get(row.releaseId()).content().stages();
    int awaiting = Receiving.awaitingFile(stages);
    Integer stage = row.stage();
    return stage != null && stage == awaiting ? stages.get(awaiting).id() : null;
  }

  private boolean accept(Actor by, CaseRow row, String step, @Nullable String note) {
    InboxRow item = inbox.openAt(row.caseNo(), step);
    if (item == null) {
      return false;
    }
    try {
      completing.complete(
          by, item.id(), null, new CompleteWorkItem(Outcomes.ACCEPT, null, note, null, null, null));
      return true;
    } catch (Fault refused) {
      return false;
    }
  }
}
