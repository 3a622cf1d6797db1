package org.onestop.casework.internal;

import org.jspecify.annotations.Nullable;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.ItemStatus;
import org.onestop.exchange.DepartmentResult;
import org.onestop.exchange.DepartmentResult.Status;
import org.onestop.exchange.ResultReceiver;
import org.onestop.kernel.Fault;
import org.springframework.stereotype.Component;

/**
 * Takes what departments' systems answer: applied once, kept when it comes too early, refused when
 * it comes too late.
 */
@Component
class Answering implements ResultReceiver {
  private static final String EXCHANGE = "exchange";

  private final Acting acting;
  private final Reporting reporting;
  private final EarlyResults early;

  Answering(Acting acting, Reporting reporting, EarlyResults early) {
    this.acting = acting;
    this.reporting = reporting;
    this.early = early;
  }

  @Override
  public Receipt receive(DepartmentResult result) {
    try {
      return acting.system(EXCHANGE, result.caseId(), act -> receive(act, result));
    } catch (Fault fault) {
      if (fault.kind() == Fault.Kind.NOT_FOUND) {
        return Receipt.OUT_OF_ORDER;
      }
      throw fault;
    }
  }

  private Receipt receive(Act act, DepartmentResult result) {
    CaseItem item = act.file.item(result.item()).orElse(null);
    if (item == null || !result.dispatchId().equals(item.dispatchId)) {
      return Receipt.OUT_OF_ORDER;
    }
    if (item.ended()) {
      return item.status == outcome(result.status())
          ? Receipt.ALREADY_APPLIED
          : Receipt.OUT_OF_ORDER;
    }
    if (item.status == ItemStatus.RETURNED) {
      return result.status() == Status.RETURNED ? Receipt.ALREADY_APPLIED : Receipt.OUT_OF_ORDER;
    }
    return early(act.file, item)
        ? early.keep(act.file, result)
        : reporting.apply(act, item, result);
  }

  /** It cannot be applied yet: not its turn, the counter decides first, or we stopped it. */
  private static boolean early(CaseFile file, CaseItem item) {
    return file.status == CaseStatus.SUSPENDED
        || item.status == ItemStatus.WAITING
        || (item.status == ItemStatus.SUSPENDED && !Reporting.stoppedByDepartment(item));
  }

  private static @Nullable ItemStatus outcome(Status status) {
    return switch (status) {
      case DONE -> ItemStatus.DONE;
      case DECLINED -> ItemStatus.DECLINED;
      case ACCEPTED, HANDLING, SUSPENDED, RETURNED -> null;
    };
  }
}
