package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.Finding;
import org.onestop.form.Forms;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Whether a completion can be taken: every finding at once. */
@Component
class CompletionCheck {
  private static final int LONGEST = 2000;

  private final Forms forms;

  CompletionCheck(Forms forms) {
    this.forms = forms;
  }

  /** Whether the outcome is one of those offered; nothing else is stored as one. */
  static Problems outcome(Act act, InboxRow row, CompleteWorkItem completion) {
    List<String> allowed = Outcomes.of(row, act.file.content());
    return allowed.contains(completion.outcome())
        ? new Problems()
        : new Problems().block("/outcome", "outcome-not-offered", String.join(", ", allowed));
  }

  /**
   * The rest, of an offered outcome. Pointers into the command: {@code /data/…}, {@code
   * /findings/n/…}.
   */
  Problems check(Act act, InboxRow row, CompleteWorkItem completion) {
    Problems problems = new Problems();
    CaseFile file = act.file;
    String outcome = completion.outcome();
    if (Outcomes.positive(outcome)) {
      data(problems, resultForm(row, file.content()), completion.data());
    }
    if (Outcomes.needsReason(outcome) && blank(completion.reason())) {
      problems.block("/reason", "reason-missing");
    }
    if (outcome.equals(Outcomes.CORRECT)) {
      findings(problems, act, completion.findings());
    }
    length(problems, "/opinion", completion.opinion());
    length(problems, "/reason", completion.reason());
    return problems;
  }

  static @Nullable JsonNode resultForm(InboxRow row, ReleasedMatter matter) {
    return switch (row.kind()) {
      case InboxRow.STAGE -> matter.stages().get(row.position()).resultForm();
      case InboxRow.ITEM -> matter.item(row.step()).map(ReleasedItem::resultForm).orElse(null);
      default -> null;
    };
  }

  private void data(Problems problems, @Nullable JsonNode form, @Nullable JsonNode data) {
    JsonNode given = data == null || data.isNull() ? Json.mapper().createObjectNode() : data;
    if (form != null) {
      problems.addAll("/data", forms.check(form, given));
    } else if (!given.isObject() || !given.isEmpty()) {
      problems.block("/data", "data-not-asked");
    }
  }

  private void findings(Problems problems, Act act, List<Finding> findings) {
    if (findings.isEmpty()) {
      problems.block("/findings", "findings-missing");
      return;
    }
    List<String> targets = new ArrayList<>();
    CaseFile file = act.file;
    forms.compose(file.content().form(), file.selection()).fields().stream()
        .map(key -> "/form/" + key)
        .forEach(targets::add);
    file.content().materials().forEach(each -> targets.add("/materials/" + each.id()));
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      String pointer = finding.pointer();
      boolean known =
          targets.stream().anyMatch(each -> pointer.equals(each) || pointer.startsWith(each + "/"));
      if (!known) {
        problems.block("/findings/" + i + "/pointer", "finding-unknown-place");
      }
      if (finding.text().isBlank()) {
        problems.block("/findings/" + i + "/text", "finding-without-text");
      }
      length(problems, "/findings/" + i + "/text", finding.text());
    }
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static void length(Problems problems, String pointer, @Nullable String text) {
    if (text != null && text.length() > LONGEST) {
      problems.block(pointer, "too-long", LONGEST);
    }
  }
}
