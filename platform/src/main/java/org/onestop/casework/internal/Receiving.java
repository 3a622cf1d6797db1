package org.onestop.casework.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.Finding;
import org.onestop.process.Advance;
import org.onestop.process.CaseProcess;
import org.onestop.release.ReleasedStage;
import org.springframework.stereotype.Component;

/** What the counter does at a reception step: accepts, asks for a correction, or refuses. */
@Component
class Receiving {
  private final Accepting accepting;
  private final CaseProcess process;

  Receiving(Accepting accepting, CaseProcess process) {
    this.accepting = accepting;
    this.process = process;
  }

  void receive(Act act, InboxRow row, CompleteWorkItem completion) {
    ReleasedStage stage = act.file.content().stages().get(row.position());
    Said said = Said.of(completion);
    switch (completion.outcome()) {
      case Outcomes.ACCEPT -> accept(act, stage, row.position(), said);
      case Outcomes.CORRECT -> correct(act, stage, said);
      default -> refuse(act, stage, said);
    }
  }

  private void accept(Act act, ReleasedStage stage, int position, Said said) {
    CaseFile file = act.file;
    Stopwatch reception = file.reception;
    file.reception = reception == null ? null : reception.stop(act.at);
    if (stage.opensPromise() && file.acceptedAt == null) {
      accepting.accept(act);
      act.note(note("case-accepted", act, stage, said).notice("acceptance"));
    } else {
      act.note(note("step-accepted", act, stage, said).notice(news(file, position)));
    }
    act.move(file.token, Advance.NEXT);
    file.token = null;
  }

  /**
   * What the applicant is told when a step has been accepted: that his file has arrived, or to
   * bring the originals that the next step checks.
   */
  private static @Nullable String news(CaseFile file, int position) {
    List<ReleasedStage> stages = file.content().stages();
    if (position == awaitingFile(stages)) {
      return "file-arrived";
    }
    boolean originalsNext =
        position + 1 < stages.size()
            && stages.get(position + 1).checksOriginals()
            && !stages.get(position).checksOriginals();
    return originalsNext ? "originals" : null;
  }

  /** The step at which the posted file is registered: the first that waits for it; -1 for none. */
  static int awaitingFile(List<ReleasedStage> stages) {
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).status().equals(CaseStatus.AWAITING_FILE.code())) {
        return i;
      }
    }
    return -1;
  }

  private static void correct(Act act, ReleasedStage stage, Said said) {
    CaseFile file = act.file;
    file.status = CaseStatus.CORRECTING;
    file.corrections = said.findings().stream().map(Finding::pointer).toList();
    Stopwatch reception = file.reception;
    file.reception = reception == null ? null : reception.pause(act.at, "correction", act.account);
    Stopwatch promise = file.promise;
    file.promise = promise == null ? null : promise.pause(act.at, "correction", act.account);
    act.note(note("correction-asked", act, stage, said).notice("correction"));
  }

  private void refuse(Act act, ReleasedStage stage, Said said) {
    CaseFile file = act.file;
    process.cancel(file.processId);
    file.end(CaseStatus.REFUSED, act.at);
    act.note(note("case-refused", act, stage, said).notice("refusal"));
  }

  private static Note note(String event, Act act, ReleasedStage stage, Said said) {
    return Note.of(event).step(stage.id()).unit(act.unit == null ? null : act.unit.id()).said(said);
  }
}
