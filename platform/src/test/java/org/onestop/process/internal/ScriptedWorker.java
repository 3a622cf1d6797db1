package org.onestop.process.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import org.onestop.process.Deliveries;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stands for the room whose deliveries they are: does what the test says. */
final class ScriptedWorker implements Deliveries.Worker {
  private final Map<String, IntFunction<Boolean>> scripts = new ConcurrentHashMap<>();
  private final Map<String, List<String>> notes = new ConcurrentHashMap<>();

  /** What is to happen at each attempt of a delivery; without it, it arrives. */
  void script(String deliveryId, IntFunction<Boolean> script) {
    scripts.put(deliveryId, script);
  }

  List<String> notes(String deliveryId) {
    return notes.computeIfAbsent(deliveryId, id -> new CopyOnWriteArrayList<>());
  }

  @Override
  public Deliveries.Attempt deliver(String deliveryId, int attempt) {
    notes(deliveryId).add("attempt " + attempt + transaction());
    boolean arrived = scripts.getOrDefault(deliveryId, any -> true).apply(attempt);
    String note = (arrived ? "arrived " : "failed ") + attempt;
    return new Deliveries.Attempt(arrived, () -> notes(deliveryId).add(note + transaction()));
  }

  @Override
  public void givenUp(String deliveryId) {
    notes(deliveryId).add("given up" + transaction());
  }

  private static String transaction() {
    return TransactionSynchronizationManager.isActualTransactionActive() ? " in transaction" : "";
  }
}
