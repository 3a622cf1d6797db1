package org.onestop.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onestop.exchange.Callbacks;
import org.onestop.exchange.Dispatches;
import org.onestop.exchange.Signatures;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What departments' systems report, by signature; and what was told to them, for those who watch.
 */
@RestController
@RequestMapping("/api/v1/exchange")
class ExchangeController {
  private static final int MAX_RESULT = 1 << 20;
  private final Callbacks callbacks;
  private final Dispatches dispatches;
  private final Admission admission;

  ExchangeController(Callbacks callbacks, Dispatches dispatches, Admission admission) {
    this.callbacks = callbacks;
    this.dispatches = dispatches;
    this.admission = admission;
  }

  /**
   * @param receipt applied or already-applied
   */
  record Received(String receipt) {}

  @PostMapping("/results")
  Received receive(
      @RequestHeader(name = Signatures.CLIENT, defaultValue = "") String client,
      @RequestHeader(name = Signatures.TIMESTAMP, defaultValue = "") String timestamp,
      @RequestHeader(name = Signatures.NONCE, defaultValue = "") String nonce,
      @RequestHeader(name = Signatures.SIGNATURE, defaultValue = "") String signature,
      @RequestBody byte[] body) {
    if (body.length > MAX_RESULT) {
      throw Fault.of(Fault.Kind.TOO_LARGE, "request-too-large");
    }
    return new Received(
        code(
            callbacks.receive(
                new Callbacks.SignedMessage(client, timestamp, nonce, signature, body))));
  }

  @GetMapping("/dispatches")
  Listing<DispatchAnswer> list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String contract,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "20") int limit) {
    var page =
        dispatches.list(
            watcher().range(), state == null ? null : state(state), contract, after, limit);
    return new Listing<>(page.items().stream().map(DispatchAnswer::of).toList(), page.next());
  }

  @PostMapping("/dispatches/{id}/retry")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void retry(@PathVariable String id) {
    dispatches.retry(id, admission.any(Role.COUNTER, Role.SYSTEM_ADMINISTRATOR).range());
  }

  private Actor watcher() {
    return admission.any(Role.COUNTER, Role.SUPERVISE, Role.SYSTEM_ADMINISTRATOR);
  }

  private static Dispatches.State state(String code) {
    return Arrays.stream(Dispatches.State.values())
        .filter(each -> code(each).equals(code))
        .findFirst()
        .orElseThrow(
            () -> Fault.invalid("page-invalid", new Problems().block("/state", "state-unknown")));
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
