package org.onestop.casework.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CorrectApplication;
import org.onestop.casework.HandedMaterial;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.release.ReleasedStage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The applicant puts right what the notice named, and the case is back at the counter. */
@Component
class Correcting {
  private final Acting acting;
  private final Sight sight;
  private final Answers answers;
  private final Accepting accepting;
  private final Arriving arriving;

  Correcting(Acting acting, Sight sight, Answers answers, Accepting accepting, Arriving arriving) {
    this.acting = acting;
    this.sight = sight;
    this.answers = answers;
    this.accepting = accepting;
    this.arriving = arriving;
  }

  void correct(Actor by, String caseNo, CorrectApplication correction) {
    acting.on(by, caseNo, act -> correct(sight.onBehalf(act), correction));
  }

  private void correct(Act act, CorrectApplication correction) {
    CaseFile file = act.file;
    ReleasedStage stage = file.currentStage().orElse(null);
    if (file.status != CaseStatus.CORRECTING || stage == null) {
      throw Fault.conflict("correction-not-asked");
    }
    Problems problems = new Problems();
    JsonNode form = correction.form();
    List<HandedMaterial> handed = correction.materials();
    refuseOthers(problems, file.corrections, form, handed);
    Set<String> replaced = new LinkedHashSet<>();
    handed.forEach(each -> replaced.add(each.type()));
    answers.change(act, problems, form, handed, replaced);
    file.corrections = List.of();
    file.status = file.acceptedAt == null ? CaseStatus.of(stage.status()) : CaseStatus.ACCEPTED;
    Stopwatch reception = file.reception;
    file.reception = reception == null ? null : reception.resume(act.at);
    Stopwatch promise = file.promise;
    file.promise = promise == null ? null : promise.resume(act.at);
    accepting.route(act);
    act.note(Note.of("case-corrected").step(stage.id()));
    arriving.open(act, stage);
  }

  private static void refuseOthers(
      Problems problems,
      List<String> allowed,
      @Nullable JsonNode form,
      List<HandedMaterial> handed) {
    boolean nothing = handed.isEmpty() && (form == null || form.isEmpty());
    if (nothing) {
      problems.block("", "correction-empty");
    }
    if (form != null && !form.isObject()) {
      problems.block("/form", "wrong-type");
      problems.orThrow("application-invalid");
    }
    if (form != null) {
      form.propertyNames().stream()
          .filter(key -> !open(allowed, "/form/" + key))
          .forEach(key -> problems.block("/form/" + key, "field-not-open"));
    }
    for (int i = 0; i < handed.size(); i++) {
      if (!open(allowed, "/materials/" + handed.get(i).type())) {
        problems.block("/materials/" + i, "field-not-open");
      }
    }
  }

  /** Named itself, or by a place within it. */
  private static boolean open(List<String> allowed, String pointer) {
    return allowed.stream()
        .anyMatch(each -> each.equals(pointer) || each.startsWith(pointer + "/"));
  }
}
