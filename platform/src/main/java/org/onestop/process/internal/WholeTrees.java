package org.onestop.process.internal;

import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityImpl;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisExecutionDataManager;
import org.jspecify.annotations.Nullable;

/** Reads a token together with its whole process, in one statement where the engine needs more. */
final class WholeTrees extends MybatisExecutionDataManager {
  WholeTrees(ProcessEngineConfigurationImpl engine) {
    super(engine);
  }

  @Override
  public @Nullable ExecutionEntity findById(String id) {
    ExecutionEntity known = inMemory(id);
    if (known != null) {
      return known;
    }
    getList(
        "selectExecutionsWithSameRootProcessInstanceId",
        id,
        executionsWithSameRootProcessInstanceIdMatcher,
        true);
    return inMemory(id);
  }

  private @Nullable ExecutionEntity inMemory(String id) {
    return getEntityCache().findInCache(ExecutionEntityImpl.class, id);
  }
}
