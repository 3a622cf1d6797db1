package org.onestop.exchange.internal;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.onestop.calendar.Stopwatch;
import org.onestop.exchange.Bindings;
import org.onestop.exchange.DispatchOrder;
import org.onestop.exchange.Dispatches;
import org.onestop.exchange.ExchangeAdapter;
import org.onestop.kernel.Json;
import org.onestop.material.Materials;
import org.onestop.process.Deliveries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Hands pushes over, one attempt at a time, by the adapter that their contract's binding names. */
@Component
class Delivering implements Deliveries.Worker {
  private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

  private static final Deliveries.Attempt NOTHING_TO_DO =
      new Deliveries.Attempt(Deliveries.Outcome.ARRIVED, () -> {});
  private static final Deliveries.Attempt NOT_YET =
      new Deliveries.Attempt(Deliveries.Outcome.POSTPONED, () -> {});

  private final DispatchMapper dispatches;
  private final Dispatching dispatching;
  private final Materials materials;
  private final Deliveries deliveries;
  private final Bindings bindings;
  private final Endpoints endpoints;
  private final Clock clock;

  Delivering(
      DispatchMapper dispatches,
      Dispatching dispatching,
      Materials materials,
      @Lazy Deliveries deliveries,
      Bindings bindings,
      Endpoints endpoints,
      Clock clock) {
    this.dispatches = dispatches;
    this.dispatching = dispatching;
    this.materials = materials;
    this.deliveries = deliveries;
    this.bindings = bindings;
    this.endpoints = endpoints;
    this.clock = clock;
  }

  @Override
  public Deliveries.Attempt deliver(String deliveryId, int attempt) {
    DispatchRow row = dispatches.find(deliveryId).orElse(null);
    if (row == null || row.state().equals(Dispatches.State.CANCELLED.name())) {
      return NOTHING_TO_DO;
    }
    if (bindings.suspended(row.contract()) || tooEarly(row)) {
      return NOT_YET;
    }
    Endpoints.Endpoint endpoint = endpoints.of(row.contract()).orElse(null);
    if (endpoint == null) {
      return failed(row, "no-binding");
    }
    byte[] body = Json.mapper().writeValueAsBytes(push(row));
    ExchangeAdapter.Handover handover =
        endpoint.adapter().send(endpoint.url(), row.id(), body, deliveries.patience());
    if (!handover.arrived()) {
      return failed(row, handover.note());
    }
    int attempts = row.attempts() + 1;
    return new Deliveries.Attempt(
        Deliveries.Outcome.ARRIVED, () -> dispatches.sent(row.id(), attempts, clock.instant()));
  }

  /** A supplement adds to something, and that comes first. */
  private boolean tooEarly(DispatchRow row) {
    return row.kind().equals(DispatchOrder.Kind.SUPPLEMENT.name())
        && !dispatches.informed(row.caseId(), row.contract());
  }

  private Deliveries.Attempt failed(DispatchRow row, String note) {
    int attempts = row.attempts() + 1;
    LOG.info("Dispatch {} did not arrive at attempt {}: {}", row.id(), attempts, note);
    return new Deliveries.Attempt(
        Deliveries.Outcome.FAILED, () -> dispatches.failedOnce(row.id(), attempts, note));
  }

  @Override
  public void givenUp(String deliveryId) {
    dispatches.state(
        deliveryId, List.of(Dispatches.State.PENDING.name()), Dispatches.State.FAILED.name());
    LOG.warn("Dispatch {} was given up; it waits for somebody to retry it", deliveryId);
  }

  private Push push(DispatchRow row) {
    DispatchContent content = dispatching.opened(row);
    List<Push.File> files =
        materials.find(content.materials()).stream()
            .map(file ->
                new Push.File(
                    file.type(),
                    file.mediaType(),
                    file.sm3(),
                    Base64.getEncoder().encodeToString(materials.content(file))))
            .toList();
    return new Push(
        row.id(),
        row.kind().toLowerCase(Locale.ROOT),
        row.cancels(),
        row.caseNo(),
        row.itemIds(),
        row.division(),
        new Push.ContractName(row.contract(), row.contractVersion()),
        content.fields(),
        files,
        new Push.FirstCheck(
            content.firstCheck().by(),
            content.firstCheck().unit(),
            content.firstCheck().at().atZone(Stopwatch.ZONE).toOffsetDateTime()),
        content.resultDocuments().isEmpty() ? null : content.resultDocuments());
  }
}
