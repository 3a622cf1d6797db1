package org.onestop.web.internal;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keys that clients have bound to acts, with the answers they were given. */
@Component
public class IdempotencyStore {
  private final IdempotencyMapper mapper;

  IdempotencyStore(IdempotencyMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * @param digest of the act and its body
   * @param answer JSON
   */
  public record Bound(String digest, String answer) {}

  public Optional<Bound> find(String client, String key) {
    return mapper.find(client, key);
  }

  /** Throws {@link org.springframework.dao.DuplicateKeyException} when the key is bound already. */
  public void bind(String client, String key, String digest, String answer, Instant at) {
    mapper.bind(client, key, digest, answer, at);
  }

  public void forget(Instant before) {
    mapper.forget(before);
  }
}
