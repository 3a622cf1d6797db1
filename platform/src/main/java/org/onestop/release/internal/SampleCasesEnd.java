package org.onestop.release.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Recent;
import org.onestop.kernel.Severity;
import org.onestop.process.Interpreter;
import org.onestop.process.ProcessPlan;
import org.onestop.process.Rehearsal;
import org.onestop.process.Step;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedStage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The smoke test: one sample case of each applicant type is submitted, accepted, handled and closed
 * exactly once, on the very BPMN that would be deployed, and leaves nothing behind.
 *
 * @see <a
 *     href="../../../../../../../docs/decisions/0012-the-smoke-test-plays-the-compiled-bpmn.md">
 *     0012: the smoke test plays the compiled BPMN</a>
 */
@Component
class SampleCasesEnd implements GateCheck {
  private static final int KEPT = 64;
  private static final String ACCEPT = "accept";

  private final Forms forms;
  private final Samples samples;
  private final Recent<ProcessPlan, Rehearsal> compiled = new Recent<>(KEPT);

  SampleCasesEnd(Forms forms, Divisions divisions) {
    this.forms = forms;
    this.samples = new Samples(forms, divisions);
  }

  @Override
  public String id() {
    return "sample-cases-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    ReleasedMatter matter = subject.content();
    stages(subject, problems);
    ProcessPlan plan = Compiling.plan(matter);
    // What waits in a circle is the process check's to tell; such a plan compiles to nothing.
    boolean compiles =
        matter.items().size() <= ProcessPlan.MOST_ITEMS
            && Interpreter.everySubsetEnds(plan).stuck().isEmpty();
    Set<String> handled = new HashSet<>();
    for (Samples.Sample each : samples.of(subject)) {
      String pointer = Pointers.applicantType(each.type().id());
      Set<String> selected = each.applicant().selection().items();
      if (selected.isEmpty()) {
        problems.block(pointer + "/items", "sample-without-items", each.type().name());
        continue;
      }
      submitted(matter, each, pointer, problems);
      handled.addAll(selected);
      if (compiles) {
        played(matter, plan, each, problems);
      }
    }
    for (ReleasedItem each : matter.items()) {
      if (handled.contains(each.id())) {
        String pointer = Pointers.item(each.id()) + "/resultForm";
        completed(subject, each.resultForm(), each.name(), pointer, problems);
      }
    }
  }

  /** Advice: a form may ask what no made-up answer is known for, and people may know one. */
  private void submitted(
      ReleasedMatter matter, Samples.Sample sample, String pointer, Problems problems) {
    List<String> wrong =
        sample.applicant().findings().list().stream()
            .filter(each -> each.severity() == Severity.BLOCKS)
            .map(Problem::pointer)
            .map(each -> each.split("/", -1))
            .map(steps -> steps.length < 2 ? "" : steps[1])
            .map(key -> forms.titles(matter.form()).getOrDefault(key, key))
            .distinct()
            .toList();
    if (!wrong.isEmpty()) {
      problems.advise(
          pointer, "sample-not-answered", sample.type().name(), String.join(", ", wrong));
    }
  }

  private void stages(GateSubject subject, Problems problems) {
    for (ReleasedStage each : subject.content().stages()) {
      String pointer = "/stages/" + Pointers.escape(each.id());
      if (!each.outcomes().contains(ACCEPT)) {
        problems.block(pointer + "/outcomes", "sample-stage-never-accepted", each.name());
      }
      completed(subject, each.resultForm(), each.name(), pointer + "/resultForm", problems);
    }
  }

  private void completed(
      GateSubject subject,
      @Nullable JsonNode resultForm,
      String name,
      String pointer,
      Problems problems) {
    if (resultForm == null) {
      return;
    }
    List<String> wrong =
        forms.check(resultForm, samples.result(resultForm, subject)).list().stream()
            .filter(each -> each.severity() == Severity.BLOCKS)
            .map(Problem::pointer)
            .distinct()
            .toList();
    if (!wrong.isEmpty()) {
      problems.block(pointer, "sample-result-not-answered", name, String.join(", ", wrong));
    }
  }

  private void played(
      ReleasedMatter matter, ProcessPlan plan, Samples.Sample sample, Problems problems) {
    Set<Integer> positions =
        IntStream.range(0, matter.items().size())
            .filter(each ->
                sample.applicant().selection().items().contains(matter.items().get(each).id()))
            .boxed()
            .collect(Collectors.toSet());
    Rehearsal.Passage passage = compiled.get(plan, Rehearsal::of).play(positions);
    List<String> waited = passage.waves().stream().flatMap(List::stream).sorted().toList();
    Set<String> wanted = new HashSet<>();
    IntStream.range(0, plan.stages()).forEach(each -> wanted.add(Step.stage(each).element()));
    positions.forEach(each -> wanted.add(Step.item(each).element()));
    if (passage.ends() != 1
        || passage.left() != 0
        || !waited.equals(wanted.stream().sorted().toList())) {
      problems.block(
          Pointers.applicantType(sample.type().id()),
          "sample-never-archived",
          sample.type().name(),
          passage.ends());
    }
  }
}
