package org.onestop.process.internal;

import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManagerImpl;

/**
 * Removes ended processes without asking for what they cannot have. The engine knows of each token
 * how many tasks, jobs and subscriptions it has, but not of the process as a whole; there our
 * processes have one variable and nothing else.
 */
final class LightExecutions extends ExecutionEntityManagerImpl {
  LightExecutions(ProcessEngineConfigurationImpl engine) {
    super(engine, new WholeTrees(engine));
  }

  @Override
  protected void deleteVariables(
      ExecutionEntity execution, CommandContext context, boolean counted, boolean events) {
    if (execution.isProcessInstanceType()) {
      engineConfiguration
          .getVariableServiceConfiguration()
          .getVariableService()
          .deleteVariablesByExecutionId(execution.getId());
    } else {
      super.deleteVariables(execution, context, counted, events);
    }
  }

  @Override
  protected void deleteIdentityLinks(
      ExecutionEntity execution, CommandContext context, boolean events) {
    // Nobody is linked to a process; who may do what is our rooms' own.
  }

  @Override
  protected void deleteUserTasks(
      ExecutionEntity execution,
      String reason,
      CommandContext context,
      boolean counted,
      boolean events) {
    if (!execution.isProcessInstanceType()) {
      super.deleteUserTasks(execution, reason, context, counted, events);
    }
  }

  @Override
  protected void deleteJobs(
      ExecutionEntity execution, CommandContext context, boolean counted, boolean events) {
    if (!execution.isProcessInstanceType()) {
      super.deleteJobs(execution, context, counted, events);
    }
  }

  @Override
  protected void deleteEventSubScriptions(
      ExecutionEntity execution, boolean counted, boolean events) {
    if (!execution.isProcessInstanceType()) {
      super.deleteEventSubScriptions(execution, counted, events);
    }
  }
}
