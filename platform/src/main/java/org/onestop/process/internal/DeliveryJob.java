package org.onestop.process.internal;

/**
 * A delivery that this node holds and may work on.
 *
 * @param attempt 1 for the first
 */
record DeliveryJob(String id, String deliveryId, int attempt) {}
