package org.onestop.process.internal;

import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.deploy.ProcessDefinitionCacheEntry;
import org.flowable.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisProcessDefinitionDataManager;
import org.jspecify.annotations.Nullable;

/**
 * Answers from memory what a definition is. The engine would read it from the database at each
 * start, to see whether it is suspended; ours never are, and never change.
 */
final class KnownDefinitions extends MybatisProcessDefinitionDataManager {
  private final ProcessEngineConfigurationImpl engine;

  KnownDefinitions(ProcessEngineConfigurationImpl engine) {
    super(engine);
    this.engine = engine;
  }

  @Override
  public @Nullable ProcessDefinitionEntity findById(String id) {
    ProcessDefinitionCacheEntry known = engine.getProcessDefinitionCache().get(id);
    return known != null && known.getProcessDefinition() instanceof ProcessDefinitionEntity same
        ? same
        : super.findById(id);
  }
}
