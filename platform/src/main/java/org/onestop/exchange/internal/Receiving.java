package org.onestop.exchange.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.crypto.Keys;
import org.onestop.exchange.Callbacks;
import org.onestop.exchange.DepartmentResult;
import org.onestop.exchange.Dispatches;
import org.onestop.exchange.ResultReceiver;
import org.onestop.exchange.Signatures;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.onestop.kernel.Unreadable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Takes in signed results: verified, applied once, or refused without a trace. */
@Component
class Receiving implements Callbacks {
  private static final Set<DepartmentResult.Status> FINAL =
      Set.of(DepartmentResult.Status.DONE, DepartmentResult.Status.DECLINED);

  private final DispatchMapper dispatches;
  private final ObjectProvider<ResultReceiver> receiver;
  private final ExchangeSettings settings;
  private final Keys keys;
  private final Transactions transactions;
  private final Clock clock;

  Receiving(
      DispatchMapper dispatches,
      ObjectProvider<ResultReceiver> receiver,
      ExchangeSettings settings,
      Keys keys,
      Transactions transactions,
      Clock clock) {
    this.dispatches = dispatches;
    this.receiver = receiver;
    this.settings = settings;
    this.keys = keys;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A result as it is sent. */
  record Body(
      @Nullable String dispatchId,
      @Nullable String item,
      @Nullable String status,
      @Nullable String step,
      @Nullable OffsetDateTime at,
      @Nullable String handler,
      @Nullable String opinion,
      @Nullable List<DepartmentResult.ResultDocument> resultDocuments) {}

  @Override
  public ResultReceiver.Receipt receive(SignedMessage message) {
    verify(message);
    Body body = read(message.body());
    return transactions.act(() -> {
      use(message);
      return apply(body);
    });
  }

  private void verify(SignedMessage message) {
    boolean known =
        settings.clients().contains(message.client())
            && message.nonce().matches("[\\x21-\\x7e]{8,64}")
            && message.timestamp().matches("\\d{1,12}");
    if (!known
        || !Signatures.matches(
            message.signature(),
            keys.secret("exchange-" + message.client()),
            message.timestamp(),
            message.nonce(),
            message.body())) {
      throw Fault.forbidden("signature-invalid");
    }
    Instant sent = Instant.ofEpochSecond(Long.parseLong(message.timestamp()));
    if (Duration.between(sent, clock.instant()).abs().compareTo(settings.window()) > 0) {
      throw Fault.forbidden("signature-invalid");
    }
  }

  private static Body read(byte[] content) {
    Body body;
    try {
      body = Json.mapper().readValue(content, Body.class);
    } catch (JacksonException unreadable) {
      throw Fault.invalid("result-invalid", new Problems().add(Unreadable.problem("", unreadable)));
    }
    Problems problems = new Problems();
    if (body.dispatchId() == null) {
      problems.block("/dispatchId", "property-missing", "dispatchId");
    }
    if (body.item() == null) {
      problems.block("/item", "property-missing", "item");
    }
    if (body.at() == null) {
      problems.block("/at", "property-missing", "at");
    }
    if (status(body) == null) {
      problems.block("/status", "result-status");
    }
    problems.orThrow("result-invalid");
    return body;
  }

  private static DepartmentResult.@Nullable Status status(Body body) {
    for (DepartmentResult.Status each : DepartmentResult.Status.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(body.status())) {
        return each;
      }
    }
    return null;
  }

  private void use(SignedMessage message) {
    try {
      dispatches.useNonce(message.client(), message.nonce(), clock.instant());
    } catch (DuplicateKeyException used) {
      throw Fault.conflict("nonce-used");
    }
  }

  private ResultReceiver.Receipt apply(Body body) {
    DispatchRow row =
        dispatches
            .find(String.valueOf(body.dispatchId()))
            .orElseThrow(() -> Fault.notFound("dispatch-unknown"));
    DepartmentResult.Status status = status(body);
    OffsetDateTime at = body.at();
    String item = body.item();
    if (status == null || at == null || item == null || !row.itemIds().contains(item)) {
      throw Fault.invalid("result-invalid", new Problems().block("/item", "result-item"));
    }
    DepartmentResult result =
        new DepartmentResult(
            row.id(),
            row.caseId(),
            item,
            status,
            body.step(),
            at,
            body.handler(),
            body.opinion(),
            body.resultDocuments() == null ? List.of() : body.resultDocuments());
    ResultReceiver.Receipt receipt = receiver.getObject().receive(result);
    if (receipt == ResultReceiver.Receipt.OUT_OF_ORDER) {
      throw Fault.conflict("out-of-order-final");
    }
    note(row.id(), item, status);
    return receipt;
  }

  /** The case's row is locked by now, so results of one case are noted one after another. */
  private void note(String id, String item, DepartmentResult.Status status) {
    DispatchRow row = dispatches.lock(id).orElseThrow();
    if (row.state().equals(Dispatches.State.CANCELLED.name())) {
      return;
    }
    Set<String> finished = new LinkedHashSet<>();
    if (!row.finished().isEmpty()) {
      finished.addAll(List.of(row.finished().split(",", -1)));
    }
    if (FINAL.contains(status)) {
      finished.add(item);
    }
    boolean whole = finished.containsAll(row.itemIds());
    dispatches.finished(
        id,
        String.join(",", finished),
        (whole ? Dispatches.State.DONE : Dispatches.State.ACKNOWLEDGED).name());
  }

  @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
  void forget() {
    dispatches.forgetNonces(clock.instant().minus(settings.window().multipliedBy(4)));
  }
}
