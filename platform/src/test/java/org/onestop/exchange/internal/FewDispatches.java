package org.onestop.exchange.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Rows in memory, as far as taking results in needs them. */
final class FewDispatches implements DispatchMapper {
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private final Map<String, DispatchRow> rows = new LinkedHashMap<>();
  private final Set<String> nonces = new HashSet<>();

  DispatchRow put(String id, String state, String items, String finished) {
    DispatchRow row =
        new DispatchRow(
            id,
            "case-1",
            "no-1",
            "INITIAL",
            "contract",
            1,
            items,
            finished,
            "510107",
            state,
            1,
            null,
            null,
            new byte[0],
            NOW,
            NOW);
    rows.put(id, row);
    return row;
  }

  DispatchRow get(String id) {
    return find(id).orElseThrow();
  }

  boolean used(String client, String nonce) {
    return nonces.contains(client + " " + nonce);
  }

  @Override
  public void insert(DispatchRow row) {
    rows.put(row.id(), row);
  }

  @Override
  public Optional<DispatchRow> find(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public Optional<DispatchRow> lock(String id) {
    return find(id);
  }

  @Override
  public List<DispatchRow> ofCase(String caseId) {
    return new ArrayList<>(rows.values());
  }

  @Override
  public List<DispatchRow> list(
      String from,
      String to,
      @Nullable String state,
      @Nullable String contract,
      @Nullable String after,
      int limit) {
    return ofCase("");
  }

  @Override
  public boolean informed(String caseId, String contract) {
    return true;
  }

  @Override
  public int sent(String id, int attempts, Instant at) {
    return 1;
  }

  @Override
  public int failedOnce(String id, int attempts, String error) {
    return 1;
  }

  @Override
  public int state(String id, List<String> from, String state) {
    return 1;
  }

  @Override
  public int finished(String id, String finished, String state) {
    put(id, state, get(id).items(), finished);
    return 1;
  }

  @Override
  public void useNonce(String client, String nonce, Instant at) {
    if (!nonces.add(client + " " + nonce)) {
      throw new DuplicateKeyException("used");
    }
  }

  @Override
  public void forgetNonces(Instant before) {
    nonces.clear();
  }
}
