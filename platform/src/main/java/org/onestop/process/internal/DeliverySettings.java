package org.onestop.process.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How deliveries are made.
 *
 * @param enabled false: this node starts deliveries and leaves the work to others
 * @param attempts how often one is tried before it becomes a dead letter
 * @param firstRetry how long to wait after the first attempt
 * @param factor by how much each wait is longer than the one before
 * @param lock how long a delivery belongs to the node that took it; longer than any attempt, and
 *     short enough that others take over within half a minute when a node ends
 * @param workers how many are made at the same time by this node
 * @param poll how often to look for deliveries that nobody announced
 * @param postponement after how long to look again at one whose time has not come
 */
@ConfigurationProperties("onestop.process.delivery")
record DeliverySettings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("8") int attempts,
    @DefaultValue("2s") Duration firstRetry,
    @DefaultValue("3") double factor,
    @DefaultValue("25s") Duration lock,
    @DefaultValue("8") int workers,
    @DefaultValue("3s") Duration poll,
    @DefaultValue("15s") Duration postponement) {

  DeliverySettings {
    if (attempts < 1 || workers < 1 || factor < 1) {
      throw new IllegalArgumentException(
          "onestop.process.delivery: attempts, workers and factor are at least 1");
    }
    boolean positive = firstRetry.isPositive() && poll.isPositive() && postponement.isPositive();
    if (!positive || lock.compareTo(poll) <= 0) {
      throw new IllegalArgumentException(
          "onestop.process.delivery: times are positive, and lock is longer than poll");
    }
  }

  /** How long to wait after an attempt that failed. */
  Duration retryAfter(int attempt) {
    return Duration.ofMillis(
        Math.round(firstRetry.toMillis() * Math.pow(factor, Math.max(attempt, 1) - 1.0)));
  }

  /** How long an attempt may take: some of the lock is left to record it. */
  Duration patience() {
    return lock.multipliedBy(4).dividedBy(5);
  }
}
