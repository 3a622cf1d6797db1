package org.onestop.process.internal;

import java.time.Duration;
import java.util.HashMap;
import org.flowable.common.engine.impl.scripting.FlowableScriptEngine;
import org.flowable.job.service.impl.asyncexecutor.AsyncJobExecutorConfiguration;
import org.flowable.job.service.impl.asyncexecutor.DefaultAsyncJobExecutor;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.onestop.kernel.Ids;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the engine is set up: it holds ids and tokens, and runs nothing that a person typed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class ProcessConfiguration {
  /** A node that ends without notice leaves its jobs to others after so long. */
  private static final Duration LOCK = Duration.ofSeconds(25);

  private static final Duration LOOK_FOR_EXPIRED = Duration.ofSeconds(5);

  private static final FlowableScriptEngine NO_SCRIPTS =
      () -> {
        throw new UnsupportedOperationException("scripts are off");
      };

  /** The engine waits for its tables as this does, for it cannot be built without it. */
  @Bean
  @DependsOnDatabaseInitialization
  EngineConfigurationConfigurer<SpringProcessEngineConfiguration> closedEngine() {
    return engine -> {
      engine.setIdGenerator(Ids::next);
      engine.setEnableSafeBpmnXml(true);
      engine.setBeans(new HashMap<>());
      engine.setExpressionManager(new ClosedExpressions());
      engine.setActivityBehaviorFactory(gateways());
      engine.setScriptEngine(NO_SCRIPTS);
      engine.setServicesEnabledInScripting(false);
      engine.setTypedEventListeners(new MovementListener().byType());
      engine.setCreateExternalWorkerJobInterceptor(new DeliveryCreation.Interceptor());
      engine.setEnableProcessDefinitionHistoryLevel(true);
      engine.setEnableProcessDefinitionInfoCache(false);
      engine.setEnableEagerExecutionTreeFetching(true);
      engine.setActivityInstanceEntityManager(new HistoryOnlyActivities(engine));
      engine.setProcessDefinitionDataManager(new KnownDefinitions(engine));
      engine.setExecutionEntityManager(new LightExecutions(engine));
      if (engine.getAsyncExecutor() instanceof DefaultAsyncJobExecutor executor) {
        shorten(executor.getConfiguration());
      }
    };
  }

  private static LightGateways gateways() {
    LightGateways gateways = new LightGateways();
    gateways.setExpressionManager(new ClosedExpressions());
    return gateways;
  }

  private static void shorten(AsyncJobExecutorConfiguration jobs) {
    jobs.setAsyncJobLockTime(LOCK);
    jobs.setTimerLockTime(LOCK);
    jobs.setResetExpiredJobsInterval(LOOK_FOR_EXPIRED);
  }
}
