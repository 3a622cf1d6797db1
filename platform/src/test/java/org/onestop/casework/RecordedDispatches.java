package org.onestop.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.division.DivisionRange;
import org.onestop.exchange.DispatchOrder;
import org.onestop.exchange.Dispatches;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Page;
import org.springframework.context.annotation.Primary;

/** Keeps what was ordered instead of sending it. */
@Primary
public final class RecordedDispatches implements Dispatches {
  private final Map<String, DispatchOrder> orders = new LinkedHashMap<>();
  private final List<String> cancelled = new ArrayList<>();

  /** Of a case, in order: id → order. */
  public synchronized Map<String, DispatchOrder> of(String caseNo) {
    Map<String, DispatchOrder> found = new LinkedHashMap<>();
    orders.forEach((id, order) -> {
      if (order.caseNo().equals(caseNo)) {
        found.put(id, order);
      }
    });
    return found;
  }

  /** The last id that was given out for a case. */
  public String last(String caseNo) {
    return List.copyOf(of(caseNo).keySet()).getLast();
  }

  public boolean cancelled(String caseId) {
    return cancelled.contains(caseId);
  }

  @Override
  public synchronized String dispatch(DispatchOrder order) {
    String id = Ids.next();
    orders.put(id, order);
    return id;
  }

  @Override
  public synchronized void cancelAll(String caseId) {
    cancelled.add(caseId);
  }

  @Override
  public synchronized boolean covers(String caseId, String contract, String item) {
    return !cancelled.contains(caseId)
        && orders.values().stream()
            .filter(order -> order.kind() == DispatchOrder.Kind.INITIAL)
            .filter(order -> order.caseId().equals(caseId) && order.items().contains(item))
            .anyMatch(order -> order.contract().id().equals(contract));
  }

  @Override
  public Page<Row> list(
      DivisionRange range,
      @Nullable State state,
      @Nullable String contract,
      @Nullable String after,
      int limit) {
    return new Page<>(List.of(), null);
  }

  @Override
  public List<Row> ofCase(String caseId) {
    return List.of();
  }

  @Override
  public void retry(String id, DivisionRange range) {}
}
