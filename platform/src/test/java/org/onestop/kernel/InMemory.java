package org.onestop.kernel;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Transactions without a database, for tests of rooms whose rows are faked. */
public final class InMemory extends AbstractPlatformTransactionManager {
  private static final long serialVersionUID = 1L;
  private int commits;
  private int rollbacks;

  public Transactions transactions() {
    return new Transactions(this);
  }

  public int commits() {
    return commits;
  }

  public int rollbacks() {
    return rollbacks;
  }

  @Override
  protected Object doGetTransaction() {
    return this;
  }

  @Override
  protected boolean isExistingTransaction(Object transaction) {
    return org.springframework.transaction.support.TransactionSynchronizationManager
        .isActualTransactionActive();
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {}

  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    commits++;
  }

  @Override
  protected void doRollback(DefaultTransactionStatus status) {
    rollbacks++;
  }

  @Override
  protected void doSetRollbackOnly(DefaultTransactionStatus status) {
    status.setRollbackOnly();
  }
}
