package org.onestop.process.internal;

import java.util.Date;
import java.util.Optional;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntity;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.HistoricActivityInstanceEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisActivityInstanceDataManager;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.jspecify.annotations.Nullable;

/**
 * The steps of running processes, kept in the engine's history only. The engine would keep them a
 * second time while a process runs, and look for each before it makes it: about five statements of
 * every act, for nothing that we ask.
 */
final class HistoryOnlyActivities extends ActivityInstanceEntityManagerImpl {
  HistoryOnlyActivities(ProcessEngineConfigurationImpl engine) {
    super(engine, new MybatisActivityInstanceDataManager(engine));
  }

  /** Made for the history to copy, never written. */
  @Override
  public void insert(ActivityInstanceEntity activity) {
    // See above.
  }

  @Override
  public void recordActivityStart(ExecutionEntity token) {
    if (token.getActivityId() != null && token.getCurrentFlowElement() != null) {
      getHistoryManager().recordActivityStart(createActivityInstanceEntity(token));
    }
  }

  @Override
  public void recordActivityEnd(ExecutionEntity token, @Nullable String reason) {
    HistoricActivityInstanceEntity activity =
        getHistoryManager().findHistoricActivityInstance(token, true);
    if (activity != null) {
      Date now = getClock().getCurrentTime();
      activity.setDeleteReason(reason);
      activity.setEndTime(now);
      activity.setDurationInMillis(now.getTime() - activity.getStartTime().getTime());
    }
  }

  @Override
  public @Nullable ActivityInstanceEntity findUnfinishedActivityInstance(ExecutionEntity token) {
    return null;
  }

  @Override
  public void deleteActivityInstancesByProcessInstanceId(String processId) {
    // None were written.
  }

  /** The order of the steps of one command, all of which begin in the same millisecond. */
  @Override
  protected int getTransactionOrderFromCache(String processId) {
    return 1
        + CommandContextUtil.getEntityCache()
            .findInCache(HistoricActivityInstanceEntity.class)
            .stream()
            .filter(step -> processId.equals(step.getProcessInstanceId()) && step.isInserted())
            .mapToInt(step -> Optional.ofNullable(step.getTransactionOrder()).orElse(0))
            .max()
            .orElse(0);
  }
}
