package org.onestop.audit.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.DomainEvent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Events of the running transaction, in their order, until they are recorded all together just
 * before it commits: an act on two hundred divisions takes as many statements as one on a few.
 */
final class Unrecorded implements TransactionSynchronization {
  private final Consumer<List<DomainEvent>> record;
  private final List<DomainEvent> events = new ArrayList<>();
  private final Map<Object, Integer> savepoints = new HashMap<>();
  private boolean recorded;

  private Unrecorded(Consumer<List<DomainEvent>> record) {
    this.record = record;
  }

  /**
   * Those of the running transaction.
   *
   * @param record takes all of them, once; its failure undoes the act
   */
  static Unrecorded current(Consumer<List<DomainEvent>> record) {
    @Nullable Unrecorded bound =
        (Unrecorded) TransactionSynchronizationManager.getResource(Unrecorded.class);
    if (bound != null) {
      return bound;
    }
    Unrecorded fresh = new Unrecorded(record);
    TransactionSynchronizationManager.bindResource(Unrecorded.class, fresh);
    TransactionSynchronizationManager.registerSynchronization(fresh);
    return fresh;
  }

  void add(DomainEvent event) {
    if (recorded) {
      record.accept(List.of(event));
    } else {
      events.add(event);
    }
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    recorded = true;
    record.accept(List.copyOf(events));
  }

  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResource(Unrecorded.class);
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(Unrecorded.class, this);
  }

  @Override
  public void savepoint(Object savepoint) {
    savepoints.put(savepoint, events.size());
  }

  /** What happened since the savepoint did not happen. */
  @Override
  public void savepointRollback(Object savepoint) {
    int kept = savepoints.getOrDefault(savepoint, 0);
    events.subList(kept, events.size()).clear();
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(Unrecorded.class);
  }
}
