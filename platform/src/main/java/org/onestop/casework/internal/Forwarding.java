package org.onestop.casework.internal;

import org.onestop.casework.CaseStatus;
import org.onestop.casework.ForwardCase;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.release.Release;
import org.springframework.stereotype.Component;

/** A case that was filed in the wrong county goes to the right one, and is not retyped. */
@Component
class Forwarding {
  private final Acting acting;
  private final Sight sight;
  private final Pinning pinning;
  private final Divisions divisions;
  private final Forms forms;
  private final Routing routing;
  private final Inbox inbox;

  Forwarding(
      Acting acting,
      Sight sight,
      Pinning pinning,
      Divisions divisions,
      Forms forms,
      Routing routing,
      Inbox inbox) {
    this.acting = acting;
    this.sight = sight;
    this.pinning = pinning;
    this.divisions = divisions;
    this.forms = forms;
    this.routing = routing;
    this.inbox = inbox;
  }

  void forward(Actor by, String caseNo, ForwardCase forwarding) {
    acting.on(by, caseNo, act -> forward(sight.atCounter(act), forwarding));
  }

  private void forward(Act act, ForwardCase forwarding) {
    CaseFile file = act.file;
    ChangingItems.refuseAccepted(file);
    if (file.status == CaseStatus.SUSPENDED) {
      throw Fault.conflict("case-suspended");
    }
    check(file, forwarding);
    String to = forwarding.division();
    Release there =
        pinning.inForce(file.matter, to).orElseThrow(() -> Fault.conflict("not-published", to));
    Note note = Note.of("case-forwarded").fact("from", file.division).fact("to", to);
    if (fits(act, there)) {
      note = note.fact("release", there.id());
      file.release = there;
    }
    file.division = to;
    Unit counter = routing.counter(file.release, to);
    inbox.forward(file, counter);
    act.note(note.unit(counter.id()).said(Said.reason(forwarding.reason())));
  }

  private void check(CaseFile file, ForwardCase forwarding) {
    Problems problems = new Problems();
    boolean county =
        divisions
            .find(forwarding.division())
            .filter(each ->
                each.level() == Division.Level.COUNTY || each.level() == Division.Level.ZONE)
            .isPresent();
    if (!county) {
      problems.block("/division", "division-not-county");
    } else if (forwarding.division().equals(file.division)) {
      problems.block("/division", "division-unchanged");
    }
    if (forwarding.reason().isBlank()) {
      problems.block("/reason", "reason-missing");
    }
    problems.orThrow("forwarding-invalid");
  }

  /** The release there has the same steps and asks nothing that was not answered here. */
  private boolean fits(Act act, Release there) {
    CaseFile file = act.file;
    return Differences.sameShape(file.release, there)
        && there.content().applicantType(file.applicantType).isPresent()
        && !forms
            .check(there.content().form(), file.selection(), act.application().form(), false)
            .blocks();
  }
}
