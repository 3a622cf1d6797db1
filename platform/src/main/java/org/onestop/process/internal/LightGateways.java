package org.onestop.process.internal;

import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.impl.bpmn.behavior.ParallelGatewayActivityBehavior;
import org.flowable.engine.impl.bpmn.parser.factory.DefaultActivityBehaviorFactory;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.util.CommandContextUtil;

/**
 * Lets a token through a fork without asking who else has arrived and without locking the process:
 * only a join has to.
 */
final class LightGateways extends DefaultActivityBehaviorFactory {
  @Override
  public ParallelGatewayActivityBehavior createParallelGatewayActivityBehavior(
      ParallelGateway gateway) {
    return gateway.getIncomingFlows().size() == 1
        ? new Fork()
        : super.createParallelGatewayActivityBehavior(gateway);
  }

  private static final class Fork extends ParallelGatewayActivityBehavior {
    private static final long serialVersionUID = 1L;

    @Override
    public void execute(DelegateExecution token) {
      ExecutionEntity execution = (ExecutionEntity) token;
      execution.inactivate();
      CommandContextUtil.getActivityInstanceEntityManager().recordActivityEnd(execution, null);
      CommandContextUtil.getAgenda().planTakeOutgoingSequenceFlowsOperation(execution, false);
    }
  }
}
