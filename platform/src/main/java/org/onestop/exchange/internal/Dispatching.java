package org.onestop.exchange.internal;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.crypto.Vault;
import org.onestop.division.DivisionRange;
import org.onestop.exchange.DispatchOrder;
import org.onestop.exchange.Dispatches;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Json;
import org.onestop.kernel.Page;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.onestop.process.Deliveries;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Stores what is to be told, and has it delivered once the act that caused it has committed. */
@Component
class Dispatching implements Dispatches {
  private static final int MAX_PAGE = 200;

  /** Not known to have left; an attempt that failed may have, all the same. */
  private static final List<String> WAITING = List.of(State.PENDING.name(), State.FAILED.name());

  private static final List<String> NOT_DONE =
      List.of(
          State.SENT.name(), State.ACKNOWLEDGED.name(), State.PENDING.name(), State.FAILED.name());

  private final DispatchMapper dispatches;
  private final Deliveries deliveries;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;

  Dispatching(
      DispatchMapper dispatches,
      @Lazy Deliveries deliveries,
      Vault vault,
      Transactions transactions,
      Clock clock) {
    this.dispatches = dispatches;
    this.deliveries = deliveries;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String dispatch(DispatchOrder order) {
    DispatchContent content =
        new DispatchContent(
            order.fields(), order.materials(), order.firstCheck(), order.resultDocuments());
    String id = Ids.next();
    store(
        new DispatchRow(
            id,
            order.caseId(),
            order.caseNo(),
            order.kind().name(),
            order.contract().id(),
            order.contract().version(),
            String.join(",", order.items()),
            "",
            order.division(),
            State.PENDING.name(),
            0,
            null,
            null,
            sealed(id, content),
            clock.instant(),
            null));
    return id;
  }

  @Override
  public void cancelAll(String caseId) {
    for (DispatchRow each : dispatches.ofCase(caseId)) {
      // As it is now: a delivery may have been recorded since.
      DispatchRow row = dispatches.lock(each.id()).orElse(each);
      if (row.kind().equals(DispatchOrder.Kind.CANCEL.name())
          || dispatches.state(row.id(), NOT_DONE, State.CANCELLED.name()) == 0) {
        continue;
      }
      boolean left = !WAITING.contains(row.state());
      if (left || deliveries.cancel(row.id()) || row.attempts() > 0) {
        takeBack(row);
      }
    }
  }

  /** Tells a receiver that a dispatch is void: no field and no material goes with it. */
  private void takeBack(DispatchRow row) {
    String id = Ids.next();
    store(
        new DispatchRow(
            id,
            row.caseId(),
            row.caseNo(),
            DispatchOrder.Kind.CANCEL.name(),
            row.contract(),
            row.contractVersion(),
            row.items(),
            "",
            row.division(),
            State.PENDING.name(),
            0,
            null,
            row.id(),
            sealed(id, opened(row).emptied()),
            clock.instant(),
            null));
  }

  private void store(DispatchRow row) {
    dispatches.insert(row);
    deliveries.start(row.id());
  }

  @Override
  public boolean covers(String caseId, String contract, String item) {
    return dispatches.ofCase(caseId).stream()
        .filter(row -> row.contract().equals(contract))
        .filter(row -> row.kind().equals(DispatchOrder.Kind.INITIAL.name()))
        .filter(row -> !row.state().equals(State.CANCELLED.name()))
        .anyMatch(row -> row.itemIds().contains(item));
  }

  @Override
  public Page<Row> list(
      DivisionRange range,
      @Nullable State state,
      @Nullable String contract,
      @Nullable String after,
      int limit) {
    if (limit < 1 || limit > MAX_PAGE) {
      throw Fault.invalid("page-invalid", new Problems().block("/limit", "limit-range", MAX_PAGE));
    }
    List<DispatchRow> rows =
        dispatches.list(
            range.from(),
            range.to(),
            state == null ? null : state.name(),
            contract,
            after,
            limit + 1);
    boolean more = rows.size() > limit;
    List<DispatchRow> shown = more ? rows.subList(0, limit) : rows;
    return new Page<>(
        shown.stream().map(DispatchRow::toPublic).toList(), more ? shown.getLast().id() : null);
  }

  @Override
  public List<Row> ofCase(String caseId) {
    return dispatches.ofCase(caseId).stream().map(DispatchRow::toPublic).toList();
  }

  @Override
  public void retry(String id, DivisionRange range) {
    transactions.run(() -> {
      DispatchRow row =
          dispatches
              .lock(id)
              .filter(each -> range.contains(each.division()))
              .orElseThrow(() -> Fault.notFound("dispatch-unknown"));
      if (dispatches.state(row.id(), List.of(State.FAILED.name()), State.PENDING.name()) == 0) {
        throw Fault.conflict("dispatch-not-failed");
      }
      deliveries.retry(row.id());
    });
  }

  DispatchContent opened(DispatchRow row) {
    return Json.mapper()
        .readValue(vault.open(row.content(), context(row.id())), DispatchContent.class);
  }

  private byte[] sealed(String id, DispatchContent content) {
    return vault.seal(Json.mapper().writeValueAsBytes(content), context(id));
  }

  private static String context(String id) {
    return "dispatch:" + id;
  }
}
