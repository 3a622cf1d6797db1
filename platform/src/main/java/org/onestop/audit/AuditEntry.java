package org.onestop.audit;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened, as it was recorded.
 *
 * @param chain the aggregate it happened to, e.g. {@code case:0190…}
 * @param seq from 1, without gaps within its chain
 * @param type past tense, kebab-case
 * @param actor account, or the name of an internal actor
 * @param division GB/T 2260
 * @param facts ids, states and codes
 * @param hash HMAC-SM3 over all of this and the hash before, 64 hexadecimal characters
 * @param sealed whether a seal holds it already
 */
public record AuditEntry(
    String chain,
    long seq,
    Instant at,
    String type,
    String actor,
    String division,
    Map<String, String> facts,
    String hash,
    boolean sealed) {
  public AuditEntry {
    facts = Map.copyOf(facts);
  }
}
