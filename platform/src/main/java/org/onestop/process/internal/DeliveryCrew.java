package org.onestop.process.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.onestop.kernel.Transactions;
import org.onestop.process.Deliveries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * The threads that make deliveries. Each worker is a place: whoever wants work done takes a place
 * first, so nothing that is locked waits in a queue while its lock runs out.
 */
@Component
class DeliveryCrew implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DeliveryCrew.class);
  private static final Deliveries.Attempt FAILED =
      new Deliveries.Attempt(Deliveries.Outcome.FAILED, () -> {});

  private final DeliveryJobs jobs;
  private final ObjectProvider<Deliveries.Worker> worker;
  private final Transactions transactions;
  private final DeliverySettings settings;
  private final Semaphore places;
  private final AtomicBoolean woken = new AtomicBoolean();
  private volatile boolean running;
  private volatile boolean moreMayWait;
  private volatile ThreadPoolExecutor workers = workers(1);
  private volatile ScheduledThreadPoolExecutor rounds = rounds();

  DeliveryCrew(
      DeliveryJobs jobs,
      ObjectProvider<Deliveries.Worker> worker,
      Transactions transactions,
      DeliverySettings settings) {
    this.jobs = jobs;
    this.worker = worker;
    this.transactions = transactions;
    this.settings = settings;
    this.places = new Semaphore(settings.workers());
  }

  /** Takes a place, if there is one. */
  boolean reserve() {
    boolean taken = running && places.tryAcquire();
    moreMayWait |= !taken;
    return taken;
  }

  /** Gives a place back. */
  void release() {
    places.release();
    if (moreMayWait) {
      wake();
    }
  }

  /** Works on a delivery in a place that was taken. */
  void work(DeliveryJob job) {
    if (!running) {
      release();
      return;
    }
    workers.execute(() -> {
      try {
        attempt(job);
      } catch (RuntimeException failure) {
        // It stays locked until its time is up and is then taken again.
        LOG.warn("delivery {} could not be recorded", job.deliveryId(), failure);
      } finally {
        release();
      }
    });
  }

  /** Looks for deliveries soon. */
  void wake() {
    if (running && woken.compareAndSet(false, true)) {
      rounds.execute(this::round);
    }
  }

  private void round() {
    woken.set(false);
    try {
      boolean all = false;
      while (running && !all) {
        int free = places.drainPermits();
        if (free == 0) {
          moreMayWait = true;
          return;
        }
        moreMayWait = false;
        all = takeUpTo(free);
      }
    } catch (ConcurrencyFailureException lost) {
      // Another node took them first; look again for those it left.
      rounds.schedule(this::wake, settings.workers(), TimeUnit.MILLISECONDS);
    } catch (RuntimeException failure) {
      LOG.warn("deliveries could not be looked for", failure);
    }
  }

  /** Whether there were no more than could be taken. */
  private boolean takeUpTo(int free) {
    List<DeliveryJob> taken = List.of();
    try {
      taken = jobs.take(free);
    } finally {
      places.release(free - taken.size());
    }
    taken.forEach(this::work);
    return taken.size() < free;
  }

  private void attempt(DeliveryJob job) {
    Deliveries.Worker hands = worker.getObject();
    Deliveries.Attempt attempt = deliver(hands, job);
    switch (attempt.outcome()) {
      case ARRIVED -> transactions.run(() -> recordIf(jobs.end(job), attempt));
      case FAILED -> failed(hands, job, attempt);
      case POSTPONED -> {
        Duration later = settings.postponement();
        transactions.run(() -> recordIf(jobs.putOff(job, later), attempt));
        wakeAfter(later);
      }
    }
  }

  private void failed(Deliveries.Worker hands, DeliveryJob job, Deliveries.Attempt attempt) {
    if (job.attempt() >= settings.attempts()) {
      transactions.run(() -> {
        if (recordIf(jobs.giveUp(job), attempt)) {
          hands.givenUp(job.deliveryId());
        }
      });
    } else {
      Duration later = settings.retryAfter(job.attempt());
      transactions.run(() -> recordIf(jobs.putBack(job, later), attempt));
      wakeAfter(later);
    }
  }

  /** A little later than that, for the clock of the database counts milliseconds. */
  private void wakeAfter(Duration later) {
    rounds.schedule(this::wake, later.toMillis() + 5, TimeUnit.MILLISECONDS);
  }

  private static Deliveries.Attempt deliver(Deliveries.Worker hands, DeliveryJob job) {
    try {
      return hands.deliver(job.deliveryId(), job.attempt());
    } catch (RuntimeException failure) {
      // Its message could hold what was to be delivered.
      LOG.warn("delivery {} failed: {}", job.deliveryId(), failure.getClass().getName());
      return FAILED;
    }
  }

  private static boolean recordIf(boolean held, Deliveries.Attempt attempt) {
    if (held) {
      attempt.record().run();
    }
    return held;
  }

  @Override
  public void start() {
    jobs.prepare();
    if (!settings.enabled() || worker.getIfAvailable() == null) {
      return;
    }
    workers = workers(settings.workers());
    rounds = rounds();
    running = true;
    rounds.scheduleWithFixedDelay(this::wake, 0, settings.poll().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What is under way may end; what does not is left to other nodes, or to the next start. */
  @Override
  public void stop() {
    running = false;
    rounds.shutdownNow();
    workers.shutdown();
    try {
      if (!workers.awaitTermination(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      workers.shutdownNow();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private static ThreadPoolExecutor workers(int size) {
    return new ThreadPoolExecutor(
        size,
        size,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        Thread.ofPlatform().name("delivery-", 1).daemon().factory());
  }

  /** One thread; what comes after its end is dropped, for others will look. */
  private static ScheduledThreadPoolExecutor rounds() {
    return new ScheduledThreadPoolExecutor(
        1,
        Thread.ofPlatform().name("delivery-rounds").daemon().factory(),
        new ThreadPoolExecutor.DiscardPolicy());
  }
}
