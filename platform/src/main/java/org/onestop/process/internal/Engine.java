package org.onestop.process.internal;

import java.sql.SQLException;
import java.util.function.Function;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Runs commands in the engine. Whoever loses to another learns it by Spring's exception, so that
 * rooms can do an act again without knowing the engine.
 */
@Component
class Engine {
  private final ManagementService management;
  private final SQLStateSQLExceptionTranslator translator = new SQLStateSQLExceptionTranslator();

  Engine(ManagementService management) {
    this.management = management;
  }

  /** What the command asked for is in the database, uncommitted, when this returns. */
  <T extends @Nullable Object> T command(Function<CommandContext, T> command) {
    try {
      return management.executeCommand(command::apply);
    } catch (FlowableOptimisticLockingException lost) {
      throw new OptimisticLockingFailureException("another act moved the same process", lost);
    } catch (RuntimeException failure) {
      throw lost(failure);
    }
  }

  private RuntimeException lost(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && translator.translate("engine", null, sql)
              instanceof ConcurrencyFailureException lost) {
        return lost;
      }
    }
    return failure;
  }
}
