package org.onestop.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onestop.OnSupportingRooms;
import org.onestop.audit.Verification;
import org.onestop.kernel.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@OnSupportingRooms
class SealingIT {
  @Autowired private ApplicationEventPublisher events;
  @Autowired private AuditMapper rows;
  @Autowired private Hashes hashes;
  @Autowired private Clock clock;
  @Autowired private Transactions transactions;
  @Autowired private PlatformTransactionManager manager;
  @Autowired private JdbcTemplate sql;
  @TempDir private Path folder;

  @BeforeEach
  void empty() {
    sql.update("DELETE FROM aud_entry");
    sql.update("DELETE FROM aud_seal");
  }

  @Test
  void holdsEachEntryInExactlyOneSeal() {
    Sealing sealing = sealing("a", 3);
    publish("case:1", "case:2", "case:1", "case:3", "case:1", "case:2", "case:1");
    sealing.sealAll();
    publish("case:2", "case:4");
    sealing.sealAll();
    sealing.sealAll();

    assertThat(sql.queryForList("SELECT entries FROM aud_seal ORDER BY id", Integer.class))
        .containsExactly(3, 3, 1, 2);
    assertThat(
            sql.queryForObject(
                "SELECT COUNT(*) FROM aud_entry WHERE seal_id IS NULL", Integer.class))
        .isZero();
    Verification verification = verifying("a").verify(false);
    assertThat(verification.intact()).isTrue();
    assertThat(verification.entries()).isEqualTo(9);
    assertThat(verification.head()).matches("[0-9a-f]{64}");
    assertThat(verification.sealedThrough()).isNotNull();
  }

  @Test
  void isIntactBeforeTheFirstSeal() {
    assertThat(verifying("a").verify(false)).isEqualTo(new Verification(0, null, null, true, null));
    publish("case:1");
    assertThat(verifying("a").verify(true)).isEqualTo(new Verification(1, null, null, true, null));
  }

  @Test
  void anchorsEverySealOnEveryNode() throws IOException {
    Sealing one = sealing("a", 100);
    Sealing other = sealing("b", 100);
    publish("case:1");
    one.sealAll();
    publish("case:1");
    other.sealAll();
    one.sealAll();

    List<String> hashesOfSeals =
        sql.queryForList("SELECT hash FROM aud_seal ORDER BY id", String.class);
    for (String node : List.of("a", "b")) {
      List<String> lines =
          Files.readAllLines(folder.resolve(node)).stream()
              .filter(line -> !line.isEmpty())
              .toList();
      assertThat(lines).hasSize(2);
      assertThat(lines.getFirst()).startsWith("1 " + hashesOfSeals.getFirst());
      assertThat(lines.getLast()).startsWith("2 " + hashesOfSeals.getLast());
    }
  }

  @Test
  void passesByWhileAnotherNodeSeals() {
    Sealing one = sealing("a", 100);
    Sealing other = sealing("b", 100);
    publish("case:1");
    one.sealAll();
    publish("case:1");
    transactions.run(() -> {
      assertThat(rows.lease("sealing")).isEqualTo("sealing");
      try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
        Future<?> passing = thread.submit(other::sealAll);
        assertThat(passing).succeedsWithin(Duration.ofSeconds(20));
      }
    });

    assertThat(sql.queryForObject("SELECT COUNT(*) FROM aud_seal", Integer.class)).isEqualTo(1);
    other.sealAll();
    assertThat(sql.queryForObject("SELECT COUNT(*) FROM aud_seal", Integer.class)).isEqualTo(2);
  }

  @Test
  void neverMakesActsWaitOrFail() throws Exception {
    Sealing one = sealing("a", 50);
    Sealing other = sealing("b", 50);
    AtomicBoolean acting = new AtomicBoolean(true);
    int threads = 4;
    int acts = 60;
    try (ExecutorService sealers = Executors.newFixedThreadPool(2);
        ExecutorService actors = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> sealing =
          List.of(
              sealers.submit(() -> sealWhile(one, acting)),
              sealers.submit(() -> sealWhile(other, acting)));
      List<Future<?>> done = new java.util.ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        String own = "case:" + thread;
        done.add(actors.submit(() -> act(own, acts)));
      }
      for (Future<?> each : done) {
        each.get();
      }
      acting.set(false);
      for (Future<?> each : sealing) {
        each.get();
      }
    }
    one.sealAll();

    Verification verification = verifying("a").verify(true);
    assertThat(verification.firstBroken()).isNull();
    assertThat(verification.entries()).isEqualTo(threads * acts * 2L);
    assertThat(
            sql.queryForObject(
                "SELECT COUNT(*) FROM aud_entry WHERE seal_id IS NULL", Integer.class))
        .isZero();
  }

  private static void sealWhile(Sealing sealing, AtomicBoolean acting) {
    while (acting.get()) {
      sealing.sealAll();
    }
  }

  /** Each act is one transaction that is not tried again, so that any failure is seen. */
  private void act(String chain, int acts) {
    var once = new org.springframework.transaction.support.TransactionTemplate(manager);
    for (int i = 0; i < acts; i++) {
      boolean first = i == 0;
      once.executeWithoutResult(status -> {
        events.publishEvent(new Happened(chain, first, "a", Map.of()));
        events.publishEvent(new Happened(chain, false, "b", Map.of()));
      });
    }
  }

  private void publish(String... chains) {
    for (String chain : chains) {
      events.publishEvent(Happened.to(chain));
    }
  }

  private AuditSettings settings(String node, int atOnce) {
    return new AuditSettings(folder.resolve(node), Duration.ofHours(1), atOnce, 1000);
  }

  private Sealing sealing(String node, int atOnce) {
    AuditSettings settings = settings(node, atOnce);
    return new Sealing(rows, hashes, new Anchors(settings), settings, clock, manager);
  }

  private Verifying verifying(String node) {
    AuditSettings settings = settings(node, 100);
    return new Verifying(rows, hashes, new Anchors(settings), settings, manager);
  }
}
