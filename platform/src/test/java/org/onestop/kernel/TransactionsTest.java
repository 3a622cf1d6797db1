package org.onestop.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;

class TransactionsTest {
  private final InMemory manager = new InMemory();
  private final Transactions transactions = manager.transactions();
  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void commitsOnce() {
    assertThat(transactions.<String>act(() -> "done")).isEqualTo("done");
    assertThat(manager.commits()).isEqualTo(1);
  }

  @Test
  void doesTheWholeActAgainWhenItLostToAnother() {
    String answer =
        transactions.act(() -> {
          if (tries.incrementAndGet() < 3) {
            throw new OptimisticLockingFailureException("outdated");
          }
          return "third";
        });

    assertThat(answer).isEqualTo("third");
    assertThat(manager.rollbacks()).isEqualTo(2);
    assertThat(manager.commits()).isEqualTo(1);
  }

  @Test
  void givesUpAfterThreeTimes() {
    assertThatThrownBy(() ->
            transactions.run(() -> {
              tries.incrementAndGet();
              throw new CannotAcquireLockException("deadlock");
            }))
        .isInstanceOf(CannotAcquireLockException.class);
    assertThat(tries).hasValue(3);
  }

  @Test
  void doesNotWaitTwiceForALockThatTimedOut() {
    SQLException timeout = new SQLException("Lock wait timeout exceeded", "HY000", 1205);

    assertThatThrownBy(() ->
            transactions.run(() -> {
              tries.incrementAndGet();
              throw new CannotAcquireLockException("timeout", timeout);
            }))
        .isInstanceOf(CannotAcquireLockException.class);
    assertThat(tries).hasValue(1);
  }

  @Test
  void neverRepeatsAPartOfALargerAct() {
    assertThatThrownBy(() ->
            transactions.run(() ->
                transactions.run(() -> {
                  tries.incrementAndGet();
                  throw Fault.conflict("no");
                })))
        .isInstanceOf(Fault.class);
    assertThat(tries).hasValue(1);
    assertThat(manager.commits()).isZero();
  }

  @Test
  void neverRepeatsARefusal() {
    assertThatThrownBy(() ->
            transactions.run(() -> {
              tries.incrementAndGet();
              throw Fault.conflict("open-case");
            }))
        .isInstanceOf(Fault.class);
    assertThat(tries).hasValue(1);
    assertThat(manager.rollbacks()).isEqualTo(1);
  }
}
