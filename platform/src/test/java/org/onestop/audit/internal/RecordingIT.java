package org.onestop.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.OnSupportingRooms;
import org.onestop.audit.AuditEntry;
import org.onestop.audit.AuditTrail;
import org.onestop.division.DivisionRange;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Page;
import org.onestop.kernel.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@OnSupportingRooms
class RecordingIT {
  private static final DivisionRange PROVINCE = DivisionRange.of("510000");

  @Autowired private ApplicationEventPublisher events;
  @Autowired private AuditTrail trail;
  @Autowired private Transactions transactions;
  @Autowired private PlatformTransactionManager manager;
  @Autowired private JdbcTemplate sql;

  private final String chain = "case:" + Ids.next();

  @BeforeEach
  void empty() {
    sql.update("DELETE FROM aud_entry");
    sql.update("DELETE FROM aud_seal");
  }

  @Test
  void recordsEachEventOnceInItsOrder() {
    transactions.run(() -> {
      events.publishEvent(
          new Happened(chain, true, "case-submitted", Map.of("status", "submitted")));
      events.publishEvent(Happened.to(chain));
    });
    transactions.run(() -> events.publishEvent(Happened.to(chain)));

    List<AuditEntry> entries = ofChain();
    assertThat(entries).extracting(AuditEntry::seq).containsExactly(1L, 2L, 3L);
    AuditEntry first = entries.getFirst();
    assertThat(first.type()).isEqualTo("case-submitted");
    assertThat(first.facts()).containsExactly(Map.entry("status", "submitted"));
    assertThat(first.at()).isEqualTo(Instant.parse("2026-12-01T02:03:04.123456Z"));
    assertThat(first.sealed()).isFalse();
    assertThat(entries.getLast().facts()).containsOnly(Map.entry("a", "${1}"), Map.entry("b", "2"));
  }

  @Test
  void recordsNothingOfAnActThatIsUndone() {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() ->
            transactions.run(() -> {
              events.publishEvent(Happened.to(chain));
              throw Fault.stale();
            }));

    assertThat(ofChain()).isEmpty();
    transactions.run(() -> events.publishEvent(Happened.to(chain)));
    assertThat(ofChain()).extracting(AuditEntry::seq).containsExactly(1L);
  }

  @Test
  void recordsWhatHappensOutsideOfATransaction() {
    events.publishEvent(Happened.to(chain));
    events.publishEvent(Happened.to(chain));

    assertThat(ofChain()).hasSize(2);
  }

  @Test
  void keepsTransactionsWithinTransactionsApart() {
    TransactionTemplate another = new TransactionTemplate(manager);
    another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    String other = chain + "-other";

    transactions.run(() -> {
      events.publishEvent(Happened.to(chain));
      another.executeWithoutResult(status -> events.publishEvent(Happened.to(other)));
      events.publishEvent(Happened.to(chain));
      events.publishEvent(Happened.to(other));
    });

    assertThat(ofChain()).hasSize(2);
    assertThat(trail.entries(PROVINCE, other, null, 10).items()).hasSize(2);
    assertThat(trail.verifyAll().intact()).isTrue();
  }

  @Test
  void goesOnFromWhereASavepointLeftOff() {
    TransactionTemplate nested = new TransactionTemplate(manager);
    nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);

    transactions.run(() -> {
      events.publishEvent(Happened.to(chain));
      nested.executeWithoutResult(status -> {
        events.publishEvent(Happened.to(chain));
        status.setRollbackOnly();
      });
      events.publishEvent(Happened.to(chain));
    });

    assertThat(ofChain()).extracting(AuditEntry::seq).containsExactly(1L, 2L);
    assertThat(trail.verifyAll().intact()).isTrue();
  }

  @Test
  void refusesToForkAndAsksToTryAgain() {
    transactions.run(() -> events.publishEvent(Happened.to(chain)));

    assertThatExceptionOfType(ConcurrencyFailureException.class)
        .isThrownBy(
            () -> events.publishEvent(new Happened(chain, true, "case-submitted", Map.of())));
    assertThat(ofChain()).hasSize(1);
  }

  @Test
  void keepsOneLineWhenManyActOnOneAggregate() throws Exception {
    AtomicInteger done = new AtomicInteger();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 100; i++) {
        threads.execute(() -> {
          try {
            transactions.run(() -> events.publishEvent(Happened.to(chain)));
            done.incrementAndGet();
          } catch (ConcurrencyFailureException e) {
            // Lost three times in a row; nothing of it may remain.
            assertThat(e).isNotNull();
          }
        });
      }
    }

    assertThat(done.get()).isPositive();
    assertThat(
            sql.queryForObject(
                "SELECT COUNT(*) FROM aud_entry WHERE chain = ?", Integer.class, chain))
        .isEqualTo(done.get());
    assertThat(trail.verifyAll().intact()).isTrue();
  }

  @Test
  void showsOnlyTheDivisionsAskedFor() {
    events.publishEvent(Happened.to(chain));

    assertThat(trail.entries(DivisionRange.of("510100"), null, null, 10).items()).hasSize(1);
    assertThat(trail.entries(DivisionRange.of("510107"), chain, null, 10).items()).hasSize(1);
    assertThat(trail.entries(DivisionRange.of("510400"), null, null, 10).items()).isEmpty();
    assertThat(trail.entries(DivisionRange.of("510108"), chain, null, 10).items()).isEmpty();
  }

  @Test
  void pagesThroughAllChainsWithoutGapsOrRepeats() {
    for (int i = 0; i < 7; i++) {
      events.publishEvent(Happened.to(chain + i % 3));
    }

    List<String> seen = new java.util.ArrayList<>();
    String after = null;
    do {
      Page<AuditEntry> page = trail.entries(PROVINCE, null, after, 2);
      page.items().forEach(each -> seen.add(each.chain() + each.seq()));
      after = page.next();
    } while (after != null);

    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    Page<AuditEntry> first = trail.entries(PROVINCE, chain + 0, null, 2);
    assertThat(first.items()).extracting(AuditEntry::seq).containsExactly(1L, 2L);
    assertThat(trail.entries(PROVINCE, chain + 0, first.next(), 2).items())
        .extracting(AuditEntry::seq)
        .containsExactly(3L);
  }

  @Test
  void refusesAPageThatItNeverTold() {
    for (String token : List.of("x", "AAAA", "!", "' OR 1=1")) {
      assertThatExceptionOfType(Fault.class)
          .isThrownBy(() -> trail.entries(PROVINCE, null, token, 2))
          .satisfies(fault -> assertThat(fault.code()).isEqualTo("page-invalid"));
    }
  }

  private List<AuditEntry> ofChain() {
    return trail.entries(PROVINCE, chain, null, 1000).items();
  }
}
