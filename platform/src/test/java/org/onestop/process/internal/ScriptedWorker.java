package org.onestop.process.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.onestop.process.Deliveries;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stands for the room whose deliveries they are: does what the test says. */
final class ScriptedWorker implements Deliveries.Worker {
  private final Map<String, IntFunction<Deliveries.Outcome>> scripts = new ConcurrentHashMap<>();
  private final Map<String, List<String>> notes = new ConcurrentHashMap<>();

  /** Whether each attempt of a delivery arrives; without it, it does. */
  void script(String deliveryId, IntPredicate arrives) {
    outcomes(
        deliveryId,
        attempt -> arrives.test(attempt) ? Deliveries.Outcome.ARRIVED : Deliveries.Outcome.FAILED);
  }

  /** What is to happen at each attempt of a delivery. */
  void outcomes(String deliveryId, IntFunction<Deliveries.Outcome> script) {
    scripts.put(deliveryId, script);
  }

  List<String> notes(String deliveryId) {
    return notes.computeIfAbsent(deliveryId, id -> new CopyOnWriteArrayList<>());
  }

  @Override
  public Deliveries.Attempt deliver(String deliveryId, int attempt) {
    notes(deliveryId).add("attempt " + attempt + transaction());
    Deliveries.Outcome outcome =
        scripts.getOrDefault(deliveryId, any -> Deliveries.Outcome.ARRIVED).apply(attempt);
    String note = outcome.name().toLowerCase(Locale.ROOT) + " " + attempt;
    return new Deliveries.Attempt(outcome, () -> notes(deliveryId).add(note + transaction()));
  }

  @Override
  public void givenUp(String deliveryId) {
    notes(deliveryId).add("given up" + transaction());
  }

  private static String transaction() {
    return TransactionSynchronizationManager.isActualTransactionActive() ? " in transaction" : "";
  }
}
