package org.onestop.exchange.internal;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onestop.calendar.Stopwatch;
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

  private final DispatchMapper dispatches;
  private final Dispatching dispatching;
  private final Materials materials;
  private final Deliveries deliveries;
  private final ExchangeSettings settings;
  private final Map<String, ExchangeAdapter> adapters;
  private final Clock clock;

  Delivering(
      DispatchMapper dispatches,
      Dispatching dispatching,
      Materials materials,
      @Lazy Deliveries deliveries,
      ExchangeSettings settings,
      List<ExchangeAdapter> adapters,
      Clock clock) {
    this.dispatches = dispatches;
    this.dispatching = dispatching;
    this.materials = materials;
    this.deliveries = deliveries;
    this.settings = settings;
    this.adapters =
        adapters.stream().collect(Collectors.toMap(ExchangeAdapter::id, Function.identity()));
    this.clock = clock;
  }

  @Override
  public Deliveries.Attempt deliver(String deliveryId, int attempt) {
    DispatchRow row = dispatches.find(deliveryId).orElse(null);
    if (row == null || row.state().equals(Dispatches.State.CANCELLED.name())) {
      return new Deliveries.Attempt(true, () -> {});
    }
    ExchangeSettings.Binding binding = settings.binding(row.contract());
    ExchangeAdapter adapter = binding == null ? null : adapters.get(binding.adapter());
    if (binding == null || adapter == null) {
      return failed(row, "no-binding");
    }
    byte[] body = Json.mapper().writeValueAsBytes(push(row));
    ExchangeAdapter.Handover handover =
        adapter.send(binding.url(), row.id(), body, deliveries.patience());
    if (!handover.arrived()) {
      return failed(row, handover.note());
    }
    int attempts = row.attempts() + 1;
    return new Deliveries.Attempt(true, () -> dispatches.sent(row.id(), attempts, clock.instant()));
  }

  private Deliveries.Attempt failed(DispatchRow row, String note) {
    int attempts = row.attempts() + 1;
    LOG.info("Dispatch {} did not arrive at attempt {}: {}", row.id(), attempts, note);
    return new Deliveries.Attempt(false, () -> dispatches.failedOnce(row.id(), attempts, note));
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
            content.firstCheck().at().atZone(Stopwatch.ZONE).toOffsetDateTime()));
  }
}
