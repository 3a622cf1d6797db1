package org.onestop.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.OnSupportingRooms;
import org.onestop.audit.Verification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Whoever may write to the database, but has neither the keys nor the anchors, is found out. */
@OnSupportingRooms
class TamperingIT {
  private static final List<String> CHAINS = List.of("case:1", "case:2", "claim:3");

  @Autowired private ApplicationEventPublisher events;
  @Autowired private AuditMapper rows;
  @Autowired private Hashes hashes;
  @Autowired private Clock clock;
  @Autowired private PlatformTransactionManager manager;
  @Autowired private JdbcTemplate sql;
  @TempDir private Path folder;

  private AuditSettings settings;
  private Sealing sealing;
  private Verifying verifying;

  /** Four seals of each a few entries, and three entries that wait for the next. */
  @BeforeEach
  void lay() {
    sql.update("DELETE FROM aud_entry");
    sql.update("DELETE FROM aud_seal");
    settings = new AuditSettings(folder.resolve("anchors.log"), Duration.ofHours(1), 100, 1000);
    Anchors anchors = new Anchors(settings);
    sealing = new Sealing(rows, hashes, anchors, settings, clock, manager);
    verifying = new Verifying(rows, hashes, anchors, settings, manager);
    for (int round = 0; round < 5; round++) {
      for (String chain : CHAINS) {
        events.publishEvent(Happened.to(chain));
      }
      if (round < 4) {
        events.publishEvent(Happened.to(CHAINS.getFirst()));
        sealing.sealAll();
      }
    }
    assertThat(verifying.verify(false).intact()).isTrue();
    assertThat(verifying.verify(false).entries()).isEqualTo(19);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at = at + INTERVAL 1 MICROSECOND",
        "type = 'other'",
        "actor = 'someone-else'",
        "division = '510100'",
        "facts = '{}'",
        "facts = CONCAT(facts, ' ')",
        "previous = REPEAT('0', 63)",
        "previous = REPEAT('f', 64)",
        "hash = REPEAT('f', 64)",
        "seq = seq + 1000",
        "chain = 'case:9'"
      })
  void findsAnEditOfAnyColumnOfAnyEntry(String edit) {
    for (Map<String, Object> entry : sql.queryForList("SELECT chain, seq FROM aud_entry")) {
      undone(() -> {
        sql.update(
            "UPDATE aud_entry SET " + edit + " WHERE chain = ? AND seq = ?",
            entry.get("chain"),
            entry.get("seq"));
        expectBroken(entry + " " + edit);
      });
    }
  }

  @Test
  void findsADeletedEntryExceptAnUnsealedLast() {
    for (Map<String, Object> entry :
        sql.queryForList("SELECT chain, seq, seal_id FROM aud_entry")) {
      if (entry.get("seal_id") == null) {
        continue;
      }
      undone(() -> {
        sql.update(
            "DELETE FROM aud_entry WHERE chain = ? AND seq = ?",
            entry.get("chain"),
            entry.get("seq"));
        expectBroken("deleted " + entry);
      });
    }
  }

  @Test
  void findsACutTailOfAChain() {
    for (String chain : CHAINS) {
      for (int from = 1; from <= 4; from++) {
        int cut = from;
        undone(() -> {
          sql.update("DELETE FROM aud_entry WHERE chain = ? AND seq >= ?", chain, cut);
          expectBroken("cut " + chain + " at " + cut);
        });
      }
    }
  }

  @Test
  void findsAnUnsealedEntryTakenOutOfTheMiddle() {
    events.publishEvent(Happened.to("case:2"));
    sql.update("DELETE FROM aud_entry WHERE chain = 'case:2' AND seq = 5");

    assertThat(reason()).isEqualTo("entry-missing");
  }

  @Test
  void findsAnInsertedEntry() {
    sql.update(
        "INSERT INTO aud_entry SELECT 'case:7', seq, at, type, actor, division, facts, previous,"
            + " hash, NULL FROM aud_entry WHERE chain = 'case:2' AND seq = 1");

    assertThat(reason()).isEqualTo("entry-changed");
  }

  @Test
  void findsTwoEntriesThatChangedPlaces() {
    sql.update("UPDATE aud_entry SET seq = 100 WHERE chain = 'case:1' AND seq = 2");
    sql.update("UPDATE aud_entry SET seq = 2 WHERE chain = 'case:1' AND seq = 3");
    sql.update("UPDATE aud_entry SET seq = 3 WHERE chain = 'case:1' AND seq = 100");

    assertThat(reason()).isEqualTo("entry-changed");
  }

  @Test
  void findsEntriesMovedBetweenSeals() {
    for (Map<String, Object> entry :
        sql.queryForList("SELECT chain, seq, seal_id FROM aud_entry")) {
      for (String seal : List.of("NULL", "0", "-1", "1", "2", "5", "99")) {
        if (String.valueOf(entry.get("seal_id")).equalsIgnoreCase(seal)) {
          continue;
        }
        undone(() -> {
          sql.update(
              "UPDATE aud_entry SET seal_id = " + seal + " WHERE chain = ? AND seq = ?",
              entry.get("chain"),
              entry.get("seq"));
          expectBroken(entry + " put into " + seal);
        });
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at = at + INTERVAL 1 SECOND",
        "entries = entries + 1",
        "root = REPEAT('a', 64)",
        "previous = REPEAT('a', 64)",
        "hash = REPEAT('a', 64)",
        "id = id + 100"
      })
  void findsAnEditOfAnyColumnOfAnySeal(String edit) {
    for (long seal = 1; seal <= 4; seal++) {
      long changed = seal;
      undone(() -> {
        sql.update("UPDATE aud_seal SET " + edit + " WHERE id = ?", changed);
        expectBroken("seal " + changed + " " + edit);
      });
    }
  }

  @Test
  void findsADeletedSeal() {
    for (long seal = 1; seal <= 4; seal++) {
      long deleted = seal;
      undone(() -> {
        sql.update("DELETE FROM aud_seal WHERE id = ?", deleted);
        expectBroken("deleted seal " + deleted);
      });
    }
  }

  @Test
  void findsSealsAndEntriesCutOffTogether() {
    undone(() -> {
      sql.update("DELETE FROM aud_entry WHERE seal_id >= 3 OR seal_id IS NULL");
      sql.update("DELETE FROM aud_seal WHERE id >= 3");
      expectBroken("the end cut off");
    });
  }

  @Test
  void findsThatEverythingIsGone() {
    sql.update("DELETE FROM aud_entry");
    sql.update("DELETE FROM aud_seal");

    expectBroken("everything gone");
  }

  @Test
  void findsSealsThatWereMadeAnew() {
    sql.update("UPDATE aud_entry SET seal_id = NULL WHERE seal_id >= 3");
    sql.update("DELETE FROM aud_seal WHERE id >= 3");
    sql.update("DELETE FROM aud_entry WHERE chain = 'claim:3' AND seq >= 4");
    sealing.sealAll();

    expectBroken("sealed anew");
    Verification fresh =
        new Verifying(rows, hashes, new Anchors(settings), settings, manager).verify(false);
    assertThat(fresh.firstBroken()).isNotNull();
    assertThat(fresh.firstBroken().reason()).isEqualTo("anchor-differs");
  }

  @Test
  void findsThatAnchorsWereCutOff() throws IOException {
    Path file = settings.anchors();
    Files.writeString(file, Files.readString(file).substring(0, 300));

    assertThat(verifying.verify(false).firstBroken())
        .isEqualTo(new Verification.Broken("anchor-removed", null, null, null));
  }

  @Test
  void tellsWhereTheFirstIs() {
    sql.update("UPDATE aud_entry SET facts = '{}' WHERE chain = 'case:2' AND seq IN (2, 3)");

    Verification found = verifying.verify(true);
    assertThat(found.intact()).isFalse();
    assertThat(found.firstBroken())
        .isEqualTo(new Verification.Broken("entry-changed", 2L, "case:2", 2L));
    assertThat(found.entries()).isEqualTo(19);
    assertThat(found.head()).isNotNull();
  }

  @Test
  void staysBrokenUntilItIsRepaired() {
    sql.update("UPDATE aud_entry SET actor = 'x' WHERE chain = 'case:2' AND seq = 1");

    expectBroken("once");
    expectBroken("twice");
    sql.update("UPDATE aud_entry SET actor = '510107-counter' WHERE chain = 'case:2' AND seq = 1");
    assertThat(verifying.verify(false).intact()).isTrue();
  }

  @Test
  void looksAtOlderEntriesPartByPart() {
    AuditSettings frugal = new AuditSettings(settings.anchors(), Duration.ofHours(1), 100, 4);
    Verifying part = new Verifying(rows, hashes, new Anchors(frugal), frugal, manager);
    assertThat(part.verify(false).intact()).isTrue();
    sql.update("UPDATE aud_entry SET actor = 'x' WHERE chain = 'case:2' AND seq = 4");

    boolean found = false;
    for (int i = 0; i < 4 && !found; i++) {
      found = !part.verify(false).intact();
    }
    assertThat(found).isTrue();
  }

  private void expectBroken(String what) {
    assertThat(verifying.verify(false).intact()).as("incremental: %s", what).isFalse();
    assertThat(
            new Verifying(rows, hashes, new Anchors(settings), settings, manager)
                .verify(true)
                .intact())
        .as("from the beginning: %s", what)
        .isFalse();
  }

  private String reason() {
    Verification.Broken broken = verifying.verify(true).firstBroken();
    return broken == null ? "intact" : broken.reason();
  }

  /** Does it and puts both tables back. */
  private void undone(Runnable tampering) {
    List<Map<String, Object>> entries = sql.queryForList("SELECT * FROM aud_entry");
    List<Map<String, Object>> seals = sql.queryForList("SELECT * FROM aud_seal");
    tampering.run();
    sql.update("DELETE FROM aud_entry");
    sql.update("DELETE FROM aud_seal");
    restore("aud_entry", entries);
    restore("aud_seal", seals);
  }

  private void restore(String table, List<Map<String, Object>> contents) {
    for (Map<String, Object> row : contents) {
      String columns = String.join(", ", row.keySet());
      String places = String.join(", ", java.util.Collections.nCopies(row.size(), "?"));
      sql.update(
          "INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")",
          row.values().toArray());
    }
  }
}
