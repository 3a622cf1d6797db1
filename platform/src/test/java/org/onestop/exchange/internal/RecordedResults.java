package org.onestop.exchange.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onestop.exchange.DepartmentResult;
import org.onestop.exchange.ResultReceiver;
import org.onestop.kernel.DomainEvent;
import org.springframework.context.event.EventListener;

/** Stands for the rooms above: takes every result but for declined ones, and hears every event. */
final class RecordedResults implements ResultReceiver {
  private final List<DepartmentResult> results = new CopyOnWriteArrayList<>();
  private final List<DomainEvent> events = new CopyOnWriteArrayList<>();

  @EventListener
  void on(DomainEvent event) {
    events.add(event);
  }

  List<DomainEvent> events(String chain) {
    return events.stream().filter(each -> each.chain().equals(chain)).toList();
  }

  List<DepartmentResult> of(String dispatchId) {
    return results.stream().filter(each -> each.dispatchId().equals(dispatchId)).toList();
  }

  @Override
  public Receipt receive(DepartmentResult result) {
    if (result.status() == DepartmentResult.Status.DECLINED) {
      return Receipt.OUT_OF_ORDER;
    }
    results.add(result);
    return Receipt.APPLIED;
  }
}
