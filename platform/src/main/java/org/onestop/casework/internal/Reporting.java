package org.onestop.casework.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.CaseView.Voucher;
import org.onestop.casework.ItemStatus;
import org.onestop.exchange.DepartmentResult;
import org.onestop.exchange.ResultReceiver.Receipt;
import org.springframework.stereotype.Component;

/** Applies what a department's system reports about an item whose token waits. */
@Component
class Reporting {
  /** Why an item's clock stands still when its department said so. */
  static final String DEPARTMENT = "department";

  private final Finishing finishing;
  private final Desks desks;
  private final Supplementing supplementing;

  Reporting(Finishing finishing, Desks desks, Supplementing supplementing) {
    this.finishing = finishing;
    this.desks = desks;
    this.supplementing = supplementing;
  }

  Receipt apply(Act act, CaseItem item, DepartmentResult result) {
    return switch (result.status()) {
      case ACCEPTED, HANDLING -> underWay(act, item, result);
      case SUSPENDED -> suspended(act, item, result);
      case RETURNED -> {
        desks.clear(act, item);
        finishing.giveBack(act, item, said(result), null);
        yield Receipt.APPLIED;
      }
      case DONE -> {
        desks.clear(act, item);
        finishing.finish(act, item, ItemStatus.DONE, said(result), null);
        supplementing.passOn(act, item, result.resultDocuments());
        yield Receipt.APPLIED;
      }
      case DECLINED -> {
        desks.clear(act, item);
        finishing.finish(act, item, ItemStatus.DECLINED, said(result), null);
        yield Receipt.APPLIED;
      }
    };
  }

  /** Whether its department's system stopped it, so that the system may also let it run on. */
  static boolean stoppedByDepartment(CaseItem item) {
    Stopwatch watch = item.stopwatch;
    return item.status == ItemStatus.SUSPENDED
        && watch != null
        && watch.paused()
        && watch.pauses().getLast().reason().equals(DEPARTMENT);
  }

  private static Receipt underWay(Act act, CaseItem item, DepartmentResult result) {
    String event;
    if (item.status == ItemStatus.DISPATCHED) {
      event = "item-handling";
    } else if (item.status == ItemStatus.SUSPENDED) {
      event = "item-resumed";
      Stopwatch watch = item.stopwatch;
      item.stopwatch = watch == null ? null : watch.resume(act.at);
    } else {
      return Receipt.ALREADY_APPLIED;
    }
    item.status = ItemStatus.HANDLING;
    item.suspendedFrom = null;
    act.note(note(event, item, result));
    return Receipt.APPLIED;
  }

  private static Receipt suspended(Act act, CaseItem item, DepartmentResult result) {
    if (item.status == ItemStatus.SUSPENDED) {
      return Receipt.ALREADY_APPLIED;
    }
    item.suspendedFrom = item.status;
    item.status = ItemStatus.SUSPENDED;
    Stopwatch watch = item.stopwatch;
    item.stopwatch = watch == null ? null : watch.pause(act.at, DEPARTMENT, act.account);
    act.note(note("item-suspended", item, result).fact("kind", DEPARTMENT));
    return Receipt.APPLIED;
  }

  private static Note note(String event, CaseItem item, DepartmentResult result) {
    return Note.of(event)
        .item(item.id())
        .unit(item.unit)
        .fact("dispatch", result.dispatchId())
        .said(said(result));
  }

  private static Said said(DepartmentResult result) {
    List<Voucher> vouchers =
        result.resultDocuments().stream()
            .map(each -> new Voucher(each.kind(), each.name(), each.number(), each.url()))
            .toList();
    return new Said(result.opinion(), reason(result), null, List.of(), vouchers);
  }

  private static @Nullable String reason(DepartmentResult result) {
    return switch (result.status()) {
      case RETURNED, DECLINED, SUSPENDED -> result.opinion();
      case ACCEPTED, HANDLING, DONE -> null;
    };
  }
}
