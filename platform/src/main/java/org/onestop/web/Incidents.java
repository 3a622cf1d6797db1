package org.onestop.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what nobody expected, under a number that the caller is told. Of the exceptions only
 * their types and places: their messages may quote what was sent, which may be personal.
 */
final class Incidents {
  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
  private static final int DEEPEST = 8;

  private Incidents() {}

  /** Logs it and returns its number. */
  static String record(Throwable unexpected) {
    String number = Ids.next();
    LOG.error("Incident {}", number, withoutMessages(unexpected, DEEPEST));
    return number;
  }

  private static Throwable withoutMessages(Throwable original, int deep) {
    Throwable cause = original.getCause();
    String state =
        original instanceof SQLException sql
            ? " [" + sql.getSQLState() + ", " + sql.getErrorCode() + "]"
            : "";
    Throwable shown =
        new Shown(
            original.getClass().getName() + state,
            cause == null || deep == 0 ? null : withoutMessages(cause, deep - 1));
    shown.setStackTrace(original.getStackTrace());
    return shown;
  }

  /** Stands for another exception in the log. */
  private static final class Shown extends Throwable {
    private static final long serialVersionUID = 1L;

    Shown(String type, @Nullable Throwable cause) {
      super(type, cause, false, true);
    }

    @Override
    public String toString() {
      return String.valueOf(getMessage());
    }
  }
}
