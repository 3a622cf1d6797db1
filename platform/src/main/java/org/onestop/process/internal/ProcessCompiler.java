package org.onestop.process.internal;

import static org.onestop.process.internal.Chart.Kind.CHOICE;
import static org.onestop.process.internal.Chart.Kind.END;
import static org.onestop.process.internal.Chart.Kind.PARALLEL;
import static org.onestop.process.internal.Chart.Kind.START;
import static org.onestop.process.internal.Chart.Kind.WAIT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.onestop.crypto.Digests;
import org.onestop.process.Advance;
import org.onestop.process.Interpreter;
import org.onestop.process.ProcessPlan;
import org.onestop.process.Step;

/**
 * Compiles a plan to BPMN 2.0. Stages stand in a row; behind them a fork leads into one block per
 * item, and a join waits for the blocks that nobody depends on. Every block fires exactly once:
 * that of an unselected item passes straight through.
 */
final class ProcessCompiler {
  /** Part of every definition's digest; rises when the same plan compiles to something else. */
  static final int VERSION = 1;

  private static final String END_EARLY = "end_early";

  private final ProcessPlan plan;
  private final Chart chart = new Chart();

  private ProcessCompiler(ProcessPlan plan) {
    this.plan = plan;
  }

  /** Refuses a plan whose process would not come to its end. */
  static Definition compile(ProcessPlan plan) {
    if (!Interpreter.everySubsetEnds(plan).holds()) {
      throw new IllegalArgumentException("a process that does not end: " + plan);
    }
    Chart chart = new ProcessCompiler(plan).chart();
    String key = "p" + Digests.sm3(VERSION + "\n" + BpmnXml.write(chart, "p"));
    return new Definition(key, BpmnXml.write(chart, key));
  }

  private Chart chart() {
    String last = chart.node(START, "start");
    for (int stage = 0; stage < plan.stages(); stage++) {
      last = stage(last, Step.stage(stage).element());
    }
    List<Integer> items = IntStream.range(0, plan.items()).boxed().toList();
    items.forEach(this::block);
    List<Integer> roots =
        items.stream().filter(item -> plan.dependencies().get(item).isEmpty()).toList();
    fork(last, "fork", roots);
    items.forEach(this::dependents);
    join(items.stream().filter(item -> dependentsOf(item).isEmpty()).toList(), last);
    return chart;
  }

  private String stage(String previous, String wait) {
    chart.flow(previous, chart.node(WAIT, wait));
    String after = choiceBehind(wait);
    chart.flow(after, chart.node(END, END_EARLY), Conditions.advance(Advance.END));
    return after;
  }

  /** [join of what it waits for] → selected? → wait → again? → end of the block. */
  private void block(int item) {
    String before = Step.item(item).element() + "_before";
    if (plan.dependencies().get(item).size() > 1) {
      chart.flow(chart.node(PARALLEL, entry(item)), before);
    }
    chart.node(CHOICE, before);
    String wait = chart.node(WAIT, Step.item(item).element());
    chart.flow(before, wait, Conditions.selected(item));
    String after = choiceBehind(wait);
    String end = chart.node(CHOICE, end(item));
    chart.flow(after, end);
    chart.flow(before, end);
  }

  private String choiceBehind(String wait) {
    String after = chart.node(CHOICE, wait + "_after");
    chart.flow(wait, after);
    chart.flow(after, wait, Conditions.advance(Advance.AGAIN));
    return after;
  }

  private void dependents(int item) {
    fork(end(item), Step.item(item).element() + "_fork", dependentsOf(item));
  }

  private void fork(String from, String id, List<Integer> items) {
    String source = from;
    if (items.size() > 1) {
      source = chart.node(PARALLEL, id);
      chart.flow(from, source);
    }
    for (int item : items) {
      chart.flow(source, entry(item));
    }
  }

  private void join(List<Integer> leaves, String last) {
    String end = chart.node(END, "end");
    List<String> ends = new ArrayList<>(leaves.stream().map(ProcessCompiler::end).toList());
    if (ends.isEmpty()) {
      ends.add(last);
    }
    String target = end;
    if (ends.size() > 1) {
      target = chart.node(PARALLEL, "join");
      chart.flow(target, end);
    }
    for (String each : ends) {
      chart.flow(each, target);
    }
  }

  private List<Integer> dependentsOf(int item) {
    return IntStream.range(0, plan.items())
        .filter(other -> plan.dependencies().get(other).contains(item))
        .boxed()
        .toList();
  }

  /** Where a block is entered: the join of its dependencies' ends when it has several. */
  private String entry(int item) {
    String wait = Step.item(item).element();
    return wait + (plan.dependencies().get(item).size() > 1 ? "_join" : "_before");
  }

  private static String end(int item) {
    return Step.item(item).element() + "_end";
  }
}
