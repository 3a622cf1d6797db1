package org.onestop.process.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ReceiveTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.common.engine.impl.variable.MapDelegateVariableContainer;
import org.onestop.process.Advance;
import org.onestop.process.ProcessPlan;
import org.onestop.process.Rehearsal.Passage;

/** A compiled plan, read back from its BPMN by the engine's own reader. */
public final class CompiledProcess {
  /** A process that goes round in circles is stopped here. */
  private static final int MOST_MOVES = 10_000;

  private final byte[] xml;
  private final Process process;

  private CompiledProcess(byte[] xml) {
    this.xml = xml;
    this.process =
        new BpmnXMLConverter()
            .convertToBpmnModel(() -> new ByteArrayInputStream(xml), true, true)
            .getMainProcess();
  }

  public static CompiledProcess of(ProcessPlan plan) {
    return new CompiledProcess(
        ProcessCompiler.compile(plan).xml().getBytes(StandardCharsets.UTF_8));
  }

  public String drawn() {
    return Diagram.drawn(xml);
  }

  public Passage play(Set<Integer> selected) {
    return new Tokens(selected).play();
  }

  /** The tokens of one case. */
  private final class Tokens {
    private final ClosedExpressions expressions = new ClosedExpressions();
    private final MapDelegateVariableContainer variables = new MapDelegateVariableContainer();
    private final Set<String> passed = new LinkedHashSet<>();
    private final Deque<SequenceFlow> moving = new ArrayDeque<>();
    private final Map<String, Integer> arrived = new HashMap<>();
    private List<FlowNode> waiting = new ArrayList<>();
    private int ends;
    private int moves;

    Tokens(Set<Integer> selected) {
      variables.setVariable(Conditions.SELECTED, Conditions.value(selected));
      variables.setVariable(Conditions.ADVANCE, Conditions.value(Advance.NEXT));
    }

    Passage play() {
      process.findFlowElementsOfType(StartEvent.class).forEach(this::leave);
      settle();
      List<List<String>> waves = new ArrayList<>();
      while (!waiting.isEmpty() && moves < MOST_MOVES) {
        waves.add(waiting.stream().map(FlowNode::getId).toList());
        List<FlowNode> wave = waiting;
        waiting = new ArrayList<>();
        wave.forEach(this::leave);
        settle();
      }
      int left = arrived.values().stream().mapToInt(Integer::intValue).sum() + waiting.size();
      return new Passage(waves, passed, ends, left + moving.size());
    }

    private void settle() {
      while (!moving.isEmpty() && moves++ < MOST_MOVES) {
        SequenceFlow flow = moving.removeFirst();
        passed.add(flow.getId());
        arrive((FlowNode) flow.getTargetFlowElement());
      }
    }

    private void arrive(FlowNode node) {
      passed.add(node.getId());
      switch (node) {
        case ReceiveTask task -> waiting.add(task);
        case EndEvent end -> ends++;
        case ParallelGateway join -> {
          if (arrived.merge(join.getId(), 1, Integer::sum) == join.getIncomingFlows().size()) {
            arrived.remove(join.getId());
            leave(join);
          }
        }
        default -> leave(node);
      }
    }

    private void leave(FlowNode node) {
      passed.add(node.getId());
      if (node instanceof ExclusiveGateway choice) {
        moving.add(chosen(choice));
      } else {
        moving.addAll(node.getOutgoingFlows());
      }
    }

    private SequenceFlow chosen(ExclusiveGateway choice) {
      return choice.getOutgoingFlows().stream()
          .filter(each -> !each.getId().equals(choice.getDefaultFlow()))
          .filter(this::holds)
          .findFirst()
          .orElseGet(() ->
              choice.getOutgoingFlows().stream()
                  .filter(each -> each.getId().equals(choice.getDefaultFlow()))
                  .findFirst()
                  .orElseThrow());
    }

    private boolean holds(SequenceFlow flow) {
      String condition = flow.getConditionExpression();
      return condition == null
          || Boolean.TRUE.equals(expressions.createExpression(condition).getValue(variables));
    }
  }
}
