package org.onestop.audit.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The last entries of the chains that a transaction has written to, as long as it lasts. */
final class Heads implements TransactionSynchronization {
  private final Map<String, AuditMapper.Link> heads = new HashMap<>();

  private Heads() {}

  /** Those of the running transaction. */
  static Heads current() {
    @Nullable Heads bound = (Heads) TransactionSynchronizationManager.getResource(Heads.class);
    if (bound != null) {
      return bound;
    }
    Heads fresh = new Heads();
    TransactionSynchronizationManager.bindResource(Heads.class, fresh);
    TransactionSynchronizationManager.registerSynchronization(fresh);
    return fresh;
  }

  AuditMapper.@Nullable Link of(String chain) {
    return heads.get(chain);
  }

  void put(AuditMapper.Link head) {
    heads.put(head.chain(), head);
  }

  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResource(Heads.class);
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(Heads.class, this);
  }

  /** What was written since the savepoint is gone. */
  @Override
  public void savepointRollback(Object savepoint) {
    heads.clear();
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(Heads.class);
  }
}
