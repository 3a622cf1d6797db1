package org.onestop.release.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onestop.catalog.Cycles;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Recent;
import org.onestop.process.Interpreter;
import org.onestop.process.ProcessPlan;
import org.onestop.process.Verdict;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.springframework.stereotype.Component;

/**
 * For every subset of the items, and so for every one that an applicant type can select, the case
 * reaches its end exactly once. Equal shapes are played once.
 */
@Component
class ProcessEnds implements GateCheck {
  private static final int KEPT = 256;

  private final Recent<ProcessPlan, Verdict> played = new Recent<>(KEPT);

  @Override
  public String id() {
    return "process-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    ReleasedMatter content = subject.content();
    if (content.items().size() > ProcessPlan.MOST_ITEMS) {
      problems.block("/items", "items-too-many", content.items().size(), ProcessPlan.MOST_ITEMS);
      return;
    }
    Verdict verdict = played.get(Compiling.plan(content), Interpreter::everySubsetEnds);
    Set<String> inCircles = circles(content, problems);
    for (int position : verdict.stuck()) {
      ReleasedItem item = content.items().get(position);
      if (!inCircles.contains(item.id())) {
        problems.block(Pointers.item(item.id()) + "/dependsOn", "item-never-reached", item.name());
      }
    }
    if (verdict.stuck().isEmpty() && verdict.counterexample() != null) {
      List<String> names =
          verdict.counterexample().stream().map(each -> content.items().get(each).name()).toList();
      problems.block("/items", "case-never-ends", String.join(", ", names));
    }
  }

  private static Set<String> circles(ReleasedMatter content, Problems problems) {
    Map<String, List<String>> dependencies = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (ReleasedItem each : content.items()) {
      dependencies.put(each.id(), each.dependsOn());
      names.put(each.id(), each.name());
    }
    Set<String> inCircles = new HashSet<>();
    for (List<String> circle : Cycles.in(dependencies)) {
      inCircles.addAll(circle);
      problems.block(
          Pointers.item(circle.getFirst()) + "/dependsOn",
          "items-in-circle",
          String.join(" → ", circle.stream().map(id -> names.getOrDefault(id, id)).toList()));
    }
    return inCircles;
  }
}
