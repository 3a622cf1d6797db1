package org.onestop.ui.configure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The editor of each kind of operation. */
@Component
class OperationEditors {
  private final List<OperationEditor> editors;

  OperationEditors(List<OperationEditor> editors) {
    this.editors = List.copyOf(editors);
  }

  /** The editor whose pattern names most of a subject's steps. */
  Optional<OperationEditor> of(String subject) {
    return editors.stream()
        .flatMap(each -> each.opens().stream().map(pattern -> new Fitting(each, pattern)))
        .filter(each -> fits(each.pattern(), subject))
        .min(Comparator.comparingLong(e -> e.pattern().chars().filter(c -> c == '*').count()))
        .map(Fitting::editor);
  }

  private record Fitting(OperationEditor editor, String pattern) {}

  private static boolean fits(String pattern, String subject) {
    List<String> expected = Subject.steps(pattern);
    List<String> steps = Subject.steps(subject);
    if (expected.size() != steps.size()) {
      return false;
    }
    for (int i = 0; i < steps.size(); i++) {
      if (!expected.get(i).equals("*") && !expected.get(i).equals(steps.get(i))) {
        return false;
      }
    }
    return true;
  }
}
