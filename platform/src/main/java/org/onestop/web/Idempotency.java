package org.onestop.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onestop.crypto.Digests;
import org.onestop.crypto.Keys;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.onestop.web.internal.IdempotencyStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Does an act once for a client's key, in one transaction with it: the same key and body is
 * answered as the first time, another body under the same key is refused. A key is bound only by
 * success, so a corrected request may use it again. Stored answers hold no personal data.
 */
@Component
class Idempotency {
  static final String HEADER = "Idempotency-Key";
  private static final Duration KEPT = Duration.ofDays(7);

  private final IdempotencyStore store;
  private final Transactions transactions;
  private final byte[] secret;
  private final Clock clock;

  Idempotency(IdempotencyStore store, Transactions transactions, Keys keys, Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.secret = keys.secret("idempotency");
    this.clock = clock;
  }

  /** Another node or thread has bound the key in the meantime. */
  private static final class Beaten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Beaten(Throwable cause) {
      super(cause);
    }
  }

  /**
   * @param key from the request; null: done without remembering
   * @param act what is done, so that one key cannot answer for another act
   * @param body as it was read
   */
  <T> T once(
      Actor by, @Nullable String key, String act, Object body, Class<T> answer, Supplier<T> work) {
    if (key == null) {
      return transactions.act(work);
    }
    if (!key.matches("[\\x21-\\x7e]{1,128}")) {
      throw Fault.invalid(
          "header-invalid", new Problems().block("", "idempotency-key-invalid", HEADER));
    }
    String digest = digest(act, body);
    try {
      return transactions.act(() -> bind(by.account(), key, digest, answer, work));
    } catch (Beaten lost) {
      return transactions.act(() ->
          answered(by.account(), key, digest, answer)
              .orElseThrow(() -> Fault.conflict("idempotency-key-busy")));
    } catch (Fault refused) {
      if (refused.kind() != Fault.Kind.CONFLICT) {
        throw refused;
      }
      // The same request, sent twice at once, may conflict with what its twin has just done.
      return transactions
          .act(() -> answered(by.account(), key, digest, answer))
          .orElseThrow(() -> refused);
    }
  }

  void once(Actor by, @Nullable String key, String act, Object body, Runnable work) {
    once(
        by,
        key,
        act,
        body,
        String.class,
        () -> {
          work.run();
          return "";
        });
  }

  private <T> T bind(String client, String key, String digest, Class<T> answer, Supplier<T> work) {
    Optional<T> earlier = answered(client, key, digest, answer);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    T done = work.get();
    try {
      store.bind(client, key, digest, Json.mapper().writeValueAsString(done), clock.instant());
    } catch (DuplicateKeyException other) {
      throw new Beaten(other);
    }
    return done;
  }

  private <T> Optional<T> answered(String client, String key, String digest, Class<T> answer) {
    return store
        .find(client, key)
        .map(bound -> {
          if (!bound.digest().equals(digest)) {
            throw Fault.conflict("idempotency-key-reused");
          }
          return Json.mapper().readValue(bound.answer(), answer);
        });
  }

  private String digest(String act, Object body) {
    String content = act + "\n" + Json.mapper().writeValueAsString(body);
    return Digests.hmacSm3(secret, content.getBytes(StandardCharsets.UTF_8));
  }

  @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
  void forget() {
    store.forget(clock.instant().minus(KEPT));
  }
}
