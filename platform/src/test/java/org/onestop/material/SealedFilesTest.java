package org.onestop.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.crypto.Digests;
import org.onestop.crypto.internal.Vaults;
import org.onestop.kernel.Fault;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class SealedFilesTest {
  private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

  private final Map<String, byte[]> stored = new TreeMap<>();
  private boolean failing;
  private final SealedFiles files = new SealedFiles(new MemoryStorage(), Vaults.shared());

  @BeforeEach
  void begin() {
    TransactionSynchronizationManager.initSynchronization();
  }

  @AfterEach
  void end() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.clearSynchronization();
    }
  }

  @Test
  void keepsACommittedFileSealed() {
    String digest = files.write("material", "0001", CONTENT);
    complete(TransactionSynchronization.STATUS_COMMITTED);

    assertThat(stored).containsOnlyKeys("material/0001");
    byte[] sealed = stored.getOrDefault("material/0001", new byte[0]);
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("content");
    assertThat(Digests.sm3(sealed)).isEqualTo(digest);
    assertThat(files.read("material", "0001")).isEqualTo(CONTENT);
  }

  @Test
  void removesAFileWhoseRowDidNotCommit() {
    files.write("material", "0001", CONTENT);
    complete(TransactionSynchronization.STATUS_ROLLED_BACK);

    assertThat(stored).isEmpty();
  }

  @Test
  void keepsAFileWhenNobodyKnowsWhetherItsRowCommitted() {
    files.write("material", "0001", CONTENT);
    complete(TransactionSynchronization.STATUS_UNKNOWN);

    assertThat(stored).containsOnlyKeys("material/0001");
  }

  @Test
  void removesAFileOnlyOnceItsRowIsGone() {
    files.write("material", "0001", CONTENT);
    files.remove("material", "0001");
    assertThat(stored).hasSize(1);
    complete(TransactionSynchronization.STATUS_COMMITTED);

    assertThat(stored).isEmpty();
  }

  @Test
  void refusesToWriteWithoutATransaction() {
    TransactionSynchronizationManager.clearSynchronization();

    assertThatIllegalStateException().isThrownBy(() -> files.write("material", "0001", CONTENT));
    assertThat(stored).isEmpty();
  }

  @Test
  void saysThatTheStorageIsUnavailable() {
    failing = true;

    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> files.write("material", "0001", CONTENT))
        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.UNAVAILABLE));
    assertThatExceptionOfType(Fault.class).isThrownBy(() -> files.read("material", "0001"));
  }

  @Test
  void refusesAFileThatWasPutInAnothersPlace() {
    files.write("material", "0001", CONTENT);
    stored.put("material/0002", stored.getOrDefault("material/0001", new byte[0]));

    assertThatIllegalStateException().isThrownBy(() -> files.read("material", "0002"));
  }

  @Test
  void refusesKeysThatCouldLeaveTheirArea() {
    for (String id : List.of("", "../../x", "abc", "a/b/c/d", "ABCD", "abcd\0")) {
      assertThatIllegalArgumentException().isThrownBy(() -> files.write("material", id, CONTENT));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> files.write("..", "0001", CONTENT));
  }

  @Test
  void sweepsFilesWithoutRows() {
    for (int i = 1000; i < 2200; i++) {
      files.write("material", String.valueOf(i), CONTENT);
    }
    files.write("document", "0001", CONTENT);

    int removed = files.sweep("material", Duration.ZERO, ids -> ids.subList(0, ids.size() - 1));

    assertThat(removed).isEqualTo(3);
    assertThat(stored).hasSize(1198).containsKey("document/0001");
  }

  private static void complete(int status) {
    TransactionSynchronizationManager.getSynchronizations()
        .forEach(each -> each.afterCompletion(status));
  }

  private final class MemoryStorage implements MaterialStorage {
    @Override
    public void put(String key, byte[] content) {
      failIfAsked();
      stored.put(key, content);
    }

    @Override
    public byte[] get(String key) {
      failIfAsked();
      return stored.getOrDefault(key, new byte[0]);
    }

    @Override
    public void delete(String key) {
      stored.remove(key);
    }

    @Override
    public void settled(String area, Duration age, Consumer<String> found) {
      List.copyOf(stored.keySet()).stream()
          .filter(key -> key.startsWith(area + "/"))
          .forEach(found);
    }

    private void failIfAsked() {
      if (failing) {
        throw new UncheckedIOException(new IOException("disk full"));
      }
    }
  }
}
