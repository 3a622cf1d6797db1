package org.onestop.process.internal;

import java.util.Date;
import org.flowable.common.engine.impl.context.Context;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.interceptor.CreateExternalWorkerJobAfterContext;
import org.flowable.engine.interceptor.CreateExternalWorkerJobBeforeContext;
import org.flowable.engine.interceptor.CreateExternalWorkerJobInterceptor;
import org.flowable.job.service.impl.persistence.entity.ExternalWorkerJobEntity;
import org.jspecify.annotations.Nullable;

/**
 * Gives the engine's new job what it needs to be a delivery, in the statement that inserts it. The
 * job is found by the delivery's id, which the engine calls correlation, and may belong to this
 * node from its first moment, so that it can be worked on without being looked for.
 */
final class DeliveryCreation {
  private static final String ATTRIBUTE = DeliveryCreation.class.getName();

  private final String deliveryId;
  private final int attempts;
  private final @Nullable String owner;
  private final Date until;
  private @Nullable String jobId;

  /**
   * @param owner who holds it from the start; null for nobody
   * @param until how long
   */
  DeliveryCreation(String deliveryId, int attempts, @Nullable String owner, Date until) {
    this.deliveryId = deliveryId;
    this.attempts = attempts;
    this.owner = owner;
    this.until = until;
  }

  void follow(CommandContext context) {
    context.addAttribute(ATTRIBUTE, this);
  }

  DeliveryJob job() {
    if (jobId == null) {
      throw new IllegalStateException("the engine made no job");
    }
    return new DeliveryJob(jobId, deliveryId, 1);
  }

  private void fill(ExternalWorkerJobEntity job) {
    job.setCorrelationId(deliveryId);
    job.setRetries(attempts);
    if (owner != null) {
      job.setLockOwner(owner);
      job.setLockExpirationTime(until);
    }
    jobId = job.getId();
  }

  /** To be registered with the engine. */
  static final class Interceptor implements CreateExternalWorkerJobInterceptor {
    @Override
    public void beforeCreateExternalWorkerJob(CreateExternalWorkerJobBeforeContext context) {
      // All is done afterwards.
    }

    @Override
    public void afterCreateExternalWorkerJob(CreateExternalWorkerJobAfterContext context) {
      Object creation = Context.getCommandContext().getAttribute(ATTRIBUTE);
      if (!(creation instanceof DeliveryCreation known)) {
        throw new IllegalStateException("a delivery was started past its door");
      }
      known.fill(context.getExternalWorkerJobEntity());
    }
  }
}
