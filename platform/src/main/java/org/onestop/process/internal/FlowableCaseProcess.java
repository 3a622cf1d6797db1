package org.onestop.process.internal;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.engine.runtime.Execution;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Fault;
import org.onestop.process.Advance;
import org.onestop.process.CaseProcess;
import org.onestop.process.ProcessPlan;
import org.onestop.process.Step;
import org.onestop.process.StepListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The running processes of cases in the engine. */
@Component
class FlowableCaseProcess implements CaseProcess {
  private final Engine engine;
  private final RuntimeService runtime;
  private final Definitions definitions;
  private final ObjectProvider<StepListener> listener;
  private final Map<String, String> diagrams = new ConcurrentHashMap<>();

  FlowableCaseProcess(
      Engine engine,
      RuntimeService runtime,
      Definitions definitions,
      ObjectProvider<StepListener> listener) {
    this.engine = engine;
    this.runtime = runtime;
    this.definitions = definitions;
    this.listener = listener;
  }

  @Override
  public String deploy(ProcessPlan plan) {
    Definition definition = ProcessCompiler.compile(plan);
    definitions.deployed(definition);
    return definition.key();
  }

  @Override
  public String bpmn(String definition) {
    return diagrams.computeIfAbsent(definition, key -> Diagram.drawn(definitions.xml(key)));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public String start(String definition, String caseId, Set<Integer> selected) {
    String known = definitions.id(definition);
    Movement movement = new Movement();
    String id =
        engine.command(context -> {
          movement.follow(context);
          return runtime
              .createProcessInstanceBuilder()
              .processDefinitionId(known)
              .businessKey(caseId)
              .variable(Conditions.SELECTED, Conditions.value(selected))
              .start()
              .getId();
        });
    movement.tell(listener.getObject(), caseId);
    return id;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void select(String processId, Set<Integer> selected) {
    boolean inStage =
        runtime
            .createExecutionQuery()
            .processInstanceId(processId)
            .onlyChildExecutions()
            .list()
            .stream()
            .map(Execution::getActivityId)
            .allMatch(id -> id != null && id.startsWith("stage_"));
    if (!inStage) {
      throw new IllegalStateException("items are chosen before the last stage ends");
    }
    engine.command(context -> {
      runtime.setVariable(processId, Conditions.SELECTED, Conditions.value(selected));
      return processId;
    });
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void advance(String wait, Advance how) {
    Wait left = Wait.of(wait);
    if (how == Advance.END && left.step().kind() == Step.Kind.ITEM) {
      throw new IllegalArgumentException("an item does not end the process");
    }
    Movement movement = new Movement();
    String caseId = engine.command(context -> leave(context, movement, left, how));
    if (caseId == null) {
      throw Fault.conflict("no-longer-waiting");
    }
    movement.tell(listener.getObject(), caseId);
  }

  /** The case that is moved; null when nothing waits there any more. */
  private static @Nullable String leave(
      CommandContext context, Movement movement, Wait wait, Advance how) {
    ExecutionEntity token =
        CommandContextUtil.getExecutionEntityManager(context).findById(wait.executionId());
    if (token == null || !wait.step().element().equals(token.getActivityId())) {
      return null;
    }
    movement.follow(context);
    // Transient: it is read by the choice behind the wait and never written anywhere.
    token.setTransientVariableLocal(Conditions.ADVANCE, Conditions.value(how));
    CommandContextUtil.getAgenda(context).planTriggerExecutionOperation(token);
    return token.getProcessInstance().getBusinessKey();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void cancel(String processId) {
    engine.command(context -> {
      runtime.deleteProcessInstance(processId, "cancelled");
      return processId;
    });
  }
}
