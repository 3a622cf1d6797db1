package org.onestop.process.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Fault;
import org.onestop.process.Deliveries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Starts deliveries and hands them to the crew when their transaction has committed. */
@Component
class EngineDeliveries implements Deliveries {
  private final DeliveryJobs jobs;
  private final DeliveryCrew crew;
  private final DeliverySettings settings;

  EngineDeliveries(DeliveryJobs jobs, DeliveryCrew crew, DeliverySettings settings) {
    this.jobs = jobs;
    this.crew = crew;
    this.settings = settings;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void start(String deliveryId) {
    boolean held = crew.reserve();
    HandOver handOver = new HandOver(held);
    TransactionSynchronizationManager.registerSynchronization(handOver);
    handOver.job = jobs.create(deliveryId, held);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void retry(String deliveryId) {
    if (!jobs.revive(deliveryId)) {
      throw Fault.conflict("not-given-up");
    }
    TransactionSynchronizationManager.registerSynchronization(new HandOver(false));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean cancel(String deliveryId) {
    return jobs.cancel(deliveryId);
  }

  @Override
  public Duration patience() {
    return settings.patience();
  }

  private final class HandOver implements TransactionSynchronization {
    private final boolean held;
    private @Nullable DeliveryJob job;

    HandOver(boolean held) {
      this.held = held;
    }

    @Override
    public void afterCompletion(int status) {
      DeliveryJob made = job;
      if (held && made != null && status == STATUS_COMMITTED) {
        crew.work(made);
      } else if (held) {
        crew.release();
      } else {
        crew.wake();
      }
    }
  }
}
