package org.onestop.casework.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.ChangeItems;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.process.CaseProcess;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Items are added or withdrawn, as long as the case is not accepted. */
@Component
class ChangingItems {
  private final Acting acting;
  private final Sight sight;
  private final Answers answers;
  private final CaseProcess process;

  ChangingItems(Acting acting, Sight sight, Answers answers, CaseProcess process) {
    this.acting = acting;
    this.sight = sight;
    this.answers = answers;
    this.process = process;
  }

  void change(Actor by, String caseNo, ChangeItems change) {
    acting.on(by, caseNo, act -> change(sight.onBehalf(act), change));
  }

  private void change(Act act, ChangeItems change) {
    CaseFile file = act.file;
    refuseAccepted(file);
    if (file.status == CaseStatus.SUSPENDED) {
      throw Fault.conflict("case-suspended");
    }
    Problems problems = new Problems();
    JsonNode form = change.form();
    if (form != null && !form.isObject()) {
      problems.block("/form", "wrong-type").orThrow("application-invalid");
    }
    Set<String> selected = new LinkedHashSet<>(file.selected);
    withdraw(problems, selected, change);
    add(problems, file, selected, change);
    problems.orThrow("application-invalid");
    file.selected = selected;
    answers.change(act, problems, form, change.materials(), Set.of());
    process.select(file.processId, file.positions());
    act.note(
        Note.of("items-changed")
            .fact("added", String.join(",", change.add()))
            .fact("withdrawn", String.join(",", change.withdraw())));
  }

  static void refuseAccepted(CaseFile file) {
    if (file.status.ended()) {
      throw Fault.conflict("case-ended");
    }
    if (file.acceptedAt != null) {
      throw Fault.conflict("case-accepted");
    }
  }

  private static void withdraw(Problems problems, Set<String> selected, ChangeItems change) {
    if (change.add().isEmpty() && change.withdraw().isEmpty()) {
      problems.block("", "items-unchanged");
    }
    for (int i = 0; i < change.withdraw().size(); i++) {
      if (!selected.remove(change.withdraw().get(i))) {
        problems.block("/withdraw/" + i, "item-not-selected");
      }
    }
  }

  private static void add(
      Problems problems, CaseFile file, Set<String> selected, ChangeItems change) {
    for (int i = 0; i < change.add().size(); i++) {
      String id = change.add().get(i);
      if (file.content().item(id).isEmpty()) {
        problems.block("/add/" + i, "item-unknown", "");
      } else if (!selected.add(id)) {
        problems.block("/add/" + i, "item-repeated", "");
      }
    }
  }
}
