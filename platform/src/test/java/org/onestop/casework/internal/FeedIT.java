package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallMatter.REPORT;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.THERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.police;
import static org.onestop.casework.SmallTown.supervisor;
import static org.onestop.casework.internal.RefusalsIT.pointers;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.ForwardCase;
import org.onestop.casework.ProcessRecord;
import org.onestop.casework.ProcessRecords;
import org.onestop.casework.RecordedEvents;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SubmitApplication;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.DomainEvent;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Page;
import org.onestop.kernel.Transactions;
import org.springframework.jdbc.core.JdbcTemplate;

/** Process records as a feed: whole, without repetition, of one's own divisions, and cheap. */
@OnCasework
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedIT {
  /** Days that no other test lives in; each test has one. */
  private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

  private static final Instant CROWDED = Instant.parse("2026-12-07T01:00:00Z");
  private static final int PAGE = 50;

  private final SmallTown town;
  private final WorkDesk work;
  private final ProcessRecords records;
  private final RecordedEvents events;
  private final AdjustableClock clock;
  private final Transactions transactions;
  private final JdbcTemplate sql;
  private Instant day = START;

  FeedIT(
      SmallTown town,
      WorkDesk work,
      ProcessRecords records,
      RecordedEvents events,
      AdjustableClock clock,
      Transactions transactions,
      JdbcTemplate sql) {
    this.town = town;
    this.work = work;
    this.records = records;
    this.events = events;
    this.clock = clock;
    this.transactions = transactions;
    this.sql = sql;
  }

  /** Copies of one event, a second apart, in two counties of the city there and elsewhere. */
  @BeforeAll
  void crowd() {
    town.desks();
    clock.set(CROWDED);
    String caseNo = town.submit(town.application(THERE));
    town.complete(counter(THERE), caseNo, "accept");
    sql.update(
        """
        INSERT INTO cw_event (id, case_id, division, at, event, actor, step, facts)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
        SELECT UUID(), e.case_id, m.division, e.at + INTERVAL n.i SECOND, e.event, e.actor, e.step,
          e.facts
        FROM cw_event e, n, (SELECT '510302' AS division UNION SELECT '510303' UNION
          SELECT '510703' UNION SELECT '510104' UNION SELECT '510105') m
        WHERE e.case_id = (SELECT id FROM cw_case WHERE case_no = ?) AND e.event = 'step-accepted'
        """,
        caseNo);
    sql.execute("ANALYZE TABLE cw_event");
  }

  @AfterAll
  void goBack() {
    sql.update("DELETE FROM cw_event WHERE at > ? AND body IS NULL", "2026-12-07 01:00:01");
    clock.set(AdjustableClock.MONDAY);
  }

  @BeforeEach
  void beginADay() {
    day = day.plus(Duration.ofDays(1));
    clock.set(day);
    town.desks();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 200})
  void walksThroughAllWithoutGapOrRepetitionHoweverLongThePages(int limit) {
    String caseNo = town.accepted(town.application(HERE));
    town.complete(counter(HERE), caseNo, "done");
    town.complete(police(HERE), caseNo, "return");
    passMinutes(3);
    List<ProcessRecord> whole = walk(supervisor(HERE), 100);

    List<ProcessRecord> rows = walk(supervisor(HERE), limit);

    assertThat(rows).isEqualTo(whole).hasSizeGreaterThan(15);
    assertThat(rows)
        .extracting(row -> row.head().rowGuid() + row.head().operation())
        .doesNotHaveDuplicates();
    assertThat(rows)
        .extracting(row -> row.head().time())
        .isSortedAccordingTo(OffsetDateTime::compareTo);
  }

  @Test
  void takesUpAgainAtTheTimeOfTheLastRow() {
    String first = town.submit(town.application(HERE));
    passMinutes(3);
    ProcessRecord last = walk(supervisor(HERE), 100).getLast();
    String second = town.submit(town.application(HERE));
    passMinutes(3);

    List<ProcessRecord> rows =
        records.list(supervisor(HERE), last.head().time(), null, 100).items();

    assertThat(rows).contains(last);
    assertThat(rows).extracting(row -> row.head().caseNo()).contains(first, second);
    assertThat(records.list(supervisor(HERE), Clocks.shown(clock.instant()), null, 100))
        .isEqualTo(new Page<>(List.of(), null));
  }

  @Test
  void neverShowsAnotherDivisionsRows() {
    String here = town.accepted(town.application(HERE));
    // Its insurance is handled in the city there; the case is not.
    String astray =
        town.accepted(town.application(HERE, HERE, SmallTown.YONDER, REPORT, "insurance"));
    String there = town.accepted(town.application(THERE));
    passMinutes(3);

    assertThat(cases(HERE)).containsExactlyInAnyOrder(here, astray);
    assertThat(cases("510100")).containsExactlyInAnyOrder(here, astray);
    assertThat(cases(THERE)).containsExactly(there);
    assertThat(cases("510300")).containsExactly(there);
    assertThat(cases("510000")).containsExactlyInAnyOrder(here, astray, there);
    assertThat(cases(SmallTown.YONDER)).isEmpty();
    assertThat(cases(SmallTown.YONDER_CITY)).isEmpty();
    assertThat(cases("510104")).isEmpty();
  }

  @Test
  void tellsEachDivisionOfAForwardedCaseItsOwnPart() {
    String caseNo = town.submit(town.application(HERE));
    work.forward(counter(HERE), caseNo, new ForwardCase(THERE, "户籍在彼"));
    for (int stage = 0; stage < 3; stage++) {
      town.complete(counter(THERE), caseNo, "accept");
    }
    passMinutes(3);

    assertThat(actions(HERE)).containsExactly("case-submitted");
    assertThat(actions(THERE)).startsWith("case-forwarded").contains("case-accepted");
    assertThat(walk(supervisor(HERE), 100)).noneMatch(ProcessRecord.Accept.class::isInstance);
    assertThat(walk(supervisor(THERE), 100)).anyMatch(ProcessRecord.Accept.class::isInstance);
  }

  @Test
  void holdsBackWhatIsYoungerThanATransactionSoThatNothingIsPassedBy() {
    SubmitApplication slow = town.application(HERE);
    SubmitApplication quick = town.application(HERE);
    List<String> numbers = new ArrayList<>();
    transactions.run(() -> {
      numbers.add(town.submit(slow));
      CompletableFuture.runAsync(
              () -> {
                numbers.add(town.submit(quick));
                passMinutes(1);
              })
          .join();
      assertThat(cases(HERE)).as("the later has committed, the earlier has not").isEmpty();
    });
    assertThat(cases(HERE)).isEmpty();

    passMinutes(2);

    assertThat(cases(HERE)).containsExactlyElementsOf(numbers);
  }

  @Test
  void readsAboutAsManyRowsAsItTellsHoweverDeepThePage() {
    clock.set(CROWDED.plus(Duration.ofDays(1)));
    for (String division : List.of(THERE, "510300", "510000")) {
      Actor by = supervisor(division);
      String deep = null;
      for (int page = 0; page < 4; page++) {
        deep = records.list(by, Clocks.shown(CROWDED), deep, 200).next();
      }
      String after = deep;
      assertThat(reads(() -> records.list(by, null, after, PAGE)))
          .as("%s: the event, what was before it, and once the case", division)
          .isLessThanOrEqualTo(5 * PAGE);
      assertThat(reads(() -> records.list(by, Clocks.shown(CROWDED), null, PAGE)))
          .as("%s: the first page", division)
          .isLessThanOrEqualTo(5 * PAGE);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void isForSupervisorsOnly(Role role) {
    Actor by = new Actor("somebody", "x", "510000", null, Set.of(role));
    if (role == Role.SUPERVISE) {
      assertThat(records.list(by, null, null, 1).items()).hasSize(1);
    } else {
      assertThat(refused(() -> records.list(by, null, null, 1)).kind())
          .isEqualTo(Fault.Kind.FORBIDDEN);
    }
  }

  @Test
  void refusesAQueryItCannotRead() {
    assertThat(pointers(refused(() -> list(0, null)))).containsExactly("/limit");
    assertThat(pointers(refused(() -> list(201, null)))).containsExactly("/limit");
    for (String cursor :
        List.of(
            "nonsense",
            "a_b_c",
            "2026-11-23T01:00:00Z_x",
            "2026-11-23T01:00:00Z_x_-1",
            "2026-11-23T01:00:00Z_x_1_1",
            "-999999-01-01T00:00:00Z_x_0")) {
      assertThat(pointers(refused(() -> list(20, cursor)))).as(cursor).containsExactly("/after");
    }
    assertThat(list(20, "+999999-01-01T00:00:00Z_x_0").items()).isEmpty();
    assertThat(records.list(supervisor(HERE), OffsetDateTime.MAX, null, 20).items()).isEmpty();
    assertThat(records.list(supervisor(HERE), OffsetDateTime.MIN, null, 20).items()).isNotEmpty();
  }

  @Test
  void tellsTheAuditWhenItNamesPersonsAndOnlyThen() {
    String caseNo = town.submit(town.application(HERE));
    passMinutes(3);
    int before = events.ofType("records-exported").size();
    walk(supervisor(HERE), 100);
    assertThat(events.ofType("records-exported")).hasSize(before);
    for (int stage = 0; stage < 3; stage++) {
      town.complete(counter(HERE), caseNo, "accept");
    }
    passMinutes(3);

    int rows = walk(supervisor(HERE), 100).size();

    DomainEvent told = events.ofType("records-exported").getLast();
    assertThat(events.ofType("records-exported")).hasSize(before + 1);
    assertThat(told.actor()).isEqualTo("510107-supervise");
    assertThat(told.chain()).isEqualTo("export:510107-supervise");
    assertThat(told.division()).isEqualTo(HERE);
    assertThat(told.facts())
        .containsOnlyKeys("rows", "persons")
        .containsEntry("rows", String.valueOf(rows))
        .containsEntry("persons", "5");
  }

  private Page<ProcessRecord> list(int limit, @Nullable String after) {
    return records.list(supervisor(HERE), null, after, limit);
  }

  /** Of this test's day. */
  private List<ProcessRecord> walk(Actor by, int limit) {
    return Walk.through(records, by, day, limit);
  }

  private List<String> cases(String division) {
    return walk(supervisor(division), 100).stream()
        .map(row -> row.head().caseNo())
        .distinct()
        .toList();
  }

  private List<String> actions(String division) {
    return walk(supervisor(division), 100).stream()
        .filter(ProcessRecord.Step.class::isInstance)
        .map(row -> ((ProcessRecord.Step) row).action())
        .toList();
  }

  private void passMinutes(int minutes) {
    clock.set(clock.instant().plus(Duration.ofMinutes(minutes)));
  }

  /** Rows and index entries the server reads for it. */
  private long reads(Runnable query) {
    return transactions.act(() -> {
      long before = handlerReads();
      query.run();
      long after = handlerReads();
      return after - before - cost();
    });
  }

  /** Reading the status is read from a table of its own. */
  private long cost() {
    long before = handlerReads();
    return handlerReads() - before;
  }

  private long handlerReads() {
    return sql
        .query(
            "SHOW SESSION STATUS WHERE Variable_name IN ('Handler_read_key', 'Handler_read_next',"
                + " 'Handler_read_prev', 'Handler_read_rnd', 'Handler_read_rnd_next')",
            (row, index) -> row.getLong("Value"))
        .stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}
