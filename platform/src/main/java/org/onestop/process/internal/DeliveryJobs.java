package org.onestop.process.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.flowable.common.engine.impl.Page;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManager;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.job.service.JobServiceConfiguration;
import org.flowable.job.service.impl.ExternalWorkerJobAcquireBuilderImpl;
import org.flowable.job.service.impl.persistence.entity.DeadLetterJobEntity;
import org.flowable.job.service.impl.persistence.entity.ExternalWorkerJobEntity;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Ids;
import org.springframework.stereotype.Component;

/**
 * All deliveries as jobs of the engine. A job belongs to the node that locked it, until the lock
 * expires; what a node does about a job that is no longer its own changes nothing.
 */
@Component
class DeliveryJobs {
  private static final String TOPIC = "delivery";
  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"\
       xmlns:flowable="http://flowable.org/bpmn" targetNamespace="urn:onestop:process">
        <process id="delivery_1" isExecutable="true" flowable:isEagerExecutionFetching="true">
          <extensionElements>
            <flowable:historyLevel>none</flowable:historyLevel>
          </extensionElements>
          <startEvent id="start"/>
          <serviceTask id="deliver" flowable:type="external-worker" flowable:topic="delivery"\
       flowable:exclusive="false"/>
          <endEvent id="end"/>
          <sequenceFlow id="flow_0" sourceRef="start" targetRef="deliver"/>
          <sequenceFlow id="flow_1" sourceRef="deliver" targetRef="end"/>
        </process>
      </definitions>
      """;
  private static final Definition DEFINITION = new Definition("delivery_1", XML);

  private final Engine engine;
  private final RuntimeService runtime;
  private final Definitions definitions;
  private final DeliverySettings settings;
  private final String owner = Ids.next();

  DeliveryJobs(
      Engine engine, RuntimeService runtime, Definitions definitions, DeliverySettings settings) {
    this.engine = engine;
    this.runtime = runtime;
    this.definitions = definitions;
    this.settings = settings;
  }

  /** Deploys the process of a delivery, so that the first act that needs it does not have to. */
  void prepare() {
    definitions.deployed(DEFINITION);
  }

  /**
   * Makes a delivery within the caller's transaction.
   *
   * @param held whether it belongs to this node at once; otherwise whoever comes first takes it
   */
  DeliveryJob create(String deliveryId, boolean held) {
    String definition = definitions.deployed(DEFINITION);
    return engine.command(context -> {
      DeliveryCreation creation =
          new DeliveryCreation(
              deliveryId, settings.attempts(), held ? owner : null, until(jobs(context)));
      creation.follow(context);
      runtime
          .createProcessInstanceBuilder()
          .processDefinitionId(definition)
          .businessKey(deliveryId)
          .start();
      return creation.job();
    });
  }

  /** Takes deliveries that belong to nobody, or to somebody whose time is up. */
  List<DeliveryJob> take(int most) {
    return engine.command(context -> {
      JobServiceConfiguration jobs = jobs(context);
      var all = jobs.getExternalWorkerJobEntityManager();
      List<ExternalWorkerJobEntity> found =
          new ArrayList<>(
              all.findExternalJobsToExecute(
                  (ExternalWorkerJobAcquireBuilderImpl)
                      new ExternalWorkerJobAcquireBuilderImpl(jobs.getCommandExecutor(), jobs)
                          .topic(TOPIC, settings.lock()),
                  most));
      if (found.size() < most) {
        found.addAll(all.findExpiredJobs(List.of(), new Page(0, most - found.size())));
      }
      found.forEach(job -> lock(job, jobs));
      return found.stream().map(this::job).toList();
    });
  }

  private void lock(ExternalWorkerJobEntity job, JobServiceConfiguration jobs) {
    job.setLockOwner(owner);
    job.setLockExpirationTime(until(jobs));
  }

  private DeliveryJob job(ExternalWorkerJobEntity job) {
    int attempt = Math.max(1, settings.attempts() - job.getRetries() + 1);
    return new DeliveryJob(job.getId(), job.getCorrelationId(), attempt);
  }

  /** Ends a delivery; false when it is no longer this node's. */
  boolean end(DeliveryJob job) {
    return engine.command(context -> {
      ExternalWorkerJobEntity held = held(job, context);
      if (held == null) {
        return false;
      }
      remove(held, context);
      return true;
    });
  }

  /** Puts a delivery back to be tried later; false when it is no longer this node's. */
  boolean putBack(DeliveryJob job, Duration later) {
    return engine.command(context -> {
      ExternalWorkerJobEntity held = held(job, context);
      if (held == null) {
        return false;
      }
      held.setRetries(held.getRetries() - 1);
      unlock(held, later, context);
      return true;
    });
  }

  /** The same without spending an attempt. */
  boolean putOff(DeliveryJob job, Duration later) {
    return engine.command(context -> {
      ExternalWorkerJobEntity held = held(job, context);
      if (held == null) {
        return false;
      }
      unlock(held, later, context);
      return true;
    });
  }

  private static void unlock(ExternalWorkerJobEntity job, Duration later, CommandContext context) {
    job.setLockOwner(null);
    job.setLockExpirationTime(from(jobs(context), later));
  }

  /** Makes a delivery a dead letter; false when it is no longer this node's. */
  boolean giveUp(DeliveryJob job) {
    return engine.command(context -> {
      ExternalWorkerJobEntity held = held(job, context);
      if (held == null) {
        return false;
      }
      held.setRetries(0);
      jobs(context).getJobManager().moveJobToDeadLetterJob(held);
      return true;
    });
  }

  /** Takes a dead letter back to work; false when there is none. */
  boolean revive(String deliveryId) {
    return engine.command(context -> {
      DeadLetterJobEntity dead = dead(deliveryId, context);
      if (dead == null) {
        return false;
      }
      jobs(context).getJobManager().moveDeadLetterJobToExecutableJob(dead, settings.attempts());
      return true;
    });
  }

  /** Ends a delivery, dead letter or not; whether an attempt may be under way. */
  boolean cancel(String deliveryId) {
    return engine.command(context -> {
      ExternalWorkerJobEntity live =
          jobs(context).getExternalWorkerJobEntityManager().findJobByCorrelationId(deliveryId);
      if (live != null) {
        remove(live, context);
        return live.getLockOwner() != null;
      }
      DeadLetterJobEntity dead = dead(deliveryId, context);
      if (dead != null) {
        jobs(context).getDeadLetterJobEntityManager().delete(dead);
        removeProcess(dead.getExecutionId(), context);
      }
      return false;
    });
  }

  private static void remove(ExternalWorkerJobEntity job, CommandContext context) {
    jobs(context).getExternalWorkerJobEntityManager().delete(job);
    removeProcess(job.getExecutionId(), context);
  }

  /** Takes the process away as it is: walking it to its end would come to the same. */
  private static void removeProcess(String executionId, CommandContext context) {
    ExecutionEntityManager executions = CommandContextUtil.getExecutionEntityManager(context);
    ExecutionEntity token = executions.findById(executionId);
    executions.delete(token);
    executions.delete(token.getProcessInstance());
  }

  private @Nullable ExternalWorkerJobEntity held(DeliveryJob job, CommandContext context) {
    ExternalWorkerJobEntity found =
        jobs(context).getExternalWorkerJobEntityManager().findById(job.id());
    return found != null && owner.equals(found.getLockOwner()) ? found : null;
  }

  private static @Nullable DeadLetterJobEntity dead(String deliveryId, CommandContext context) {
    return jobs(context).getDeadLetterJobEntityManager().findJobByCorrelationId(deliveryId);
  }

  private static JobServiceConfiguration jobs(CommandContext context) {
    return CommandContextUtil.getProcessEngineConfiguration(context).getJobServiceConfiguration();
  }

  private Date until(JobServiceConfiguration jobs) {
    return from(jobs, settings.lock());
  }

  private static Date from(JobServiceConfiguration jobs, Duration later) {
    return Date.from(jobs.getClock().getCurrentTime().toInstant().plus(later));
  }
}
