package org.onestop.kernel;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One act, one transaction: what an act does commits together or not at all. An act that loses to
 * another, by deadlock or by an outdated version that the person did not name, is done again as a
 * whole; a person never sees it.
 */
@Component
public class Transactions {
  private static final int ATTEMPTS = 3;

  /** MySQL's and MariaDB's ER_LOCK_WAIT_TIMEOUT: it has waited long enough already. */
  private static final int LOCK_WAIT_TIMEOUT = 1205;

  private final TransactionTemplate template;

  public Transactions(PlatformTransactionManager manager) {
    template = new TransactionTemplate(manager);
  }

  /**
   * Does it in one transaction, up to three times; within a transaction that runs already, as part
   * of that, once.
   *
   * @param act must do nothing that a rollback does not undo
   */
  public <T extends @Nullable Object> T act(Supplier<T> act) {
    int left = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : ATTEMPTS;
    while (true) {
      try {
        return template.execute(status -> act.get());
      } catch (ConcurrencyFailureException lost) {
        left--;
        if (left == 0 || timedOut(lost)) {
          throw lost;
        }
        giveWay(ATTEMPTS - left);
      }
    }
  }

  /** The same for an act without an answer. */
  public void run(Runnable act) {
    this.<@Nullable Void>act(() -> {
      act.run();
      return null;
    });
  }

  private static boolean timedOut(Throwable lost) {
    for (Throwable each = lost; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql && sql.getErrorCode() == LOCK_WAIT_TIMEOUT) {
        return true;
      }
    }
    return false;
  }

  /** A few milliseconds, different for each, so that the same two do not meet again. */
  private static void giveWay(int times) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20) * times);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
