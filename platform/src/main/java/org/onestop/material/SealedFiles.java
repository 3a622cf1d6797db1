package org.onestop.material;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onestop.crypto.Digests;
import org.onestop.crypto.Vault;
import org.onestop.kernel.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sealed files that belong to rows, one to one: a file is written before its row commits, and
 * removed when the row does not commit or is deleted. What a crash leaves behind is swept. Each
 * room has an area of its own.
 */
@Component
public class SealedFiles {
  private static final Logger LOG = LoggerFactory.getLogger(SealedFiles.class);
  private static final int SWEPT_AT_ONCE = 500;

  private final MaterialStorage storage;
  private final Vault vault;

  SealedFiles(MaterialStorage storage, Vault vault) {
    this.storage = storage;
    this.vault = vault;
  }

  /**
   * Seals and writes, within the caller's transaction; throws {@link Fault} UNAVAILABLE when the
   * storage fails.
   *
   * @return SM3 digest of what lies in the storage, 64 hexadecimal characters
   */
  public String write(String area, String id, byte[] plain) {
    String key = key(area, id);
    byte[] sealed = vault.seal(plain, key);
    after(TransactionSynchronization.STATUS_ROLLED_BACK, () -> delete(key));
    try {
      storage.put(key, sealed);
    } catch (UncheckedIOException e) {
      LOG.error("The storage cannot write", e);
      throw Fault.of(Fault.Kind.UNAVAILABLE, "storage-unavailable");
    }
    return Digests.sm3(sealed);
  }

  /** The plain content; throws {@link Fault} UNAVAILABLE when the storage fails. */
  public byte[] read(String area, String id) {
    String key = key(area, id);
    byte[] sealed;
    try {
      sealed = storage.get(key);
    } catch (UncheckedIOException e) {
      LOG.error("The storage cannot read {}", key, e);
      throw Fault.of(Fault.Kind.UNAVAILABLE, "storage-unavailable");
    }
    return vault.open(sealed, key);
  }

  /** Removes once the caller's transaction has committed. */
  public void remove(String area, String id) {
    String key = key(area, id);
    after(TransactionSynchronization.STATUS_COMMITTED, () -> delete(key));
  }

  /**
   * Removes files that have no row. Several nodes may do so at once.
   *
   * @param age longer than any transaction takes
   * @param rows which of the ids have a row
   * @return how many were removed
   */
  public int sweep(String area, Duration age, Function<List<String>, Collection<String>> rows) {
    List<String> batch = new ArrayList<>();
    int[] removed = {0};
    storage.settled(
        area,
        age,
        key -> {
          batch.add(key.substring(area.length() + 1));
          if (batch.size() == SWEPT_AT_ONCE) {
            removed[0] += removeWithoutRow(area, batch, rows);
            batch.clear();
          }
        });
    return removed[0] + removeWithoutRow(area, batch, rows);
  }

  private int removeWithoutRow(
      String area, List<String> ids, Function<List<String>, Collection<String>> rows) {
    if (ids.isEmpty()) {
      return 0;
    }
    Set<String> kept = Set.copyOf(rows.apply(List.copyOf(ids)));
    List<String> orphans = ids.stream().filter(id -> !kept.contains(id)).toList();
    orphans.forEach(id -> delete(key(area, id)));
    return orphans.size();
  }

  private void delete(String key) {
    try {
      storage.delete(key);
    } catch (UncheckedIOException e) {
      LOG.warn("The file {} stays until it is swept", key, e);
    }
  }

  private static void after(int status, Runnable action) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      throw new IllegalStateException("files are written and removed within a transaction only");
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int outcome) {
            if (outcome == status) {
              action.run();
            }
          }
        });
  }

  private static String key(String area, String id) {
    if (!area.matches("[a-z]{1,32}") || !id.matches("[a-z0-9-]{4,64}")) {
      throw new IllegalArgumentException("not the key of a sealed file");
    }
    return area + "/" + id;
  }
}
