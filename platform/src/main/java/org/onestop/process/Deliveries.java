package org.onestop.process;

import java.time.Duration;

/**
 * Work that leaves the house, run by the engine's own job, retry and dead letter, after the act
 * that caused it has committed, without a database connection held while it is under way.
 */
public interface Deliveries {
  /** Starts a delivery within the caller's transaction. */
  void start(String deliveryId);

  /** Takes a delivery that was given up back to work, with as many attempts as a new one. */
  void retry(String deliveryId);

  /**
   * Ends a delivery that is no longer wanted; nothing happens if it has ended.
   *
   * @return whether an attempt may be under way at this moment
   */
  boolean cancel(String deliveryId);

  /**
   * How long one attempt may take. One that takes longer may be made a second time by another node,
   * and what comes of it is not recorded.
   */
  Duration patience();

  /** Does the work; implemented by the room whose deliveries they are. */
  interface Worker {
    /**
     * Called outside any transaction. It may be called again for something that has arrived, when
     * this node ends before that is recorded.
     *
     * @param attempt 1 for the first since the start or the last retry
     */
    Attempt deliver(String deliveryId, int attempt);

    /** The engine gave up: the delivery is a dead letter now. Called in a transaction. */
    void givenUp(String deliveryId);
  }

  /** How an attempt ended. */
  enum Outcome {
    ARRIVED,
    /** It is tried again until the engine gives up. */
    FAILED,
    /** Its time has not come: it is looked at again later, and no attempt is spent. */
    POSTPONED
  }

  /**
   * What one attempt came to.
   *
   * @param record notes it; run in the transaction that ends the delivery or puts it back, and left
   *     out when the delivery is no longer this node's
   */
  record Attempt(Outcome outcome, Runnable record) {}
}
