package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.THERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.police;
import static org.onestop.casework.SmallTown.supervisor;
import static org.onestop.casework.internal.RefusalsIT.pointers;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.casework.Light;
import org.onestop.casework.SmallMatter;
import org.onestop.casework.SmallTown;
import org.onestop.casework.TransferWorkItem;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemCounts;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Page;
import org.onestop.kernel.Transactions;
import org.springframework.jdbc.core.JdbcTemplate;

/** Pages of a full inbox, and what they cost. */
@OnCasework
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InboxIT {
  private static final int MANY = 5000;
  private static final int PAGE = 20;

  private final SmallTown town;
  private final WorkDesk work;
  private final Transactions transactions;
  private final JdbcTemplate sql;
  private final Actor officer = SmallTown.officer("police", THERE, "officer", Role.UNIT);

  InboxIT(SmallTown town, WorkDesk work, Transactions transactions, JdbcTemplate sql) {
    this.town = town;
    this.work = work;
    this.transactions = transactions;
    this.sql = sql;
  }

  /** Copies of one work item of the police there, due on ten days. */
  @BeforeAll
  void fill() {
    town.desks();
    // What other tests left open elsewhere would lie between in an index of all.
    sql.update("UPDATE cw_work_item SET state = 'cancelled' WHERE state = 'open'");
    String caseNo =
        town.accepted(
            town.application(HERE, THERE, HERE, SmallMatter.REPORT, SmallMatter.HOUSEHOLD));
    town.complete(counter(HERE), caseNo, "done");
    sql.update(
        """
        INSERT INTO cw_work_item (id, case_id, case_no, case_division, release_id, kind, position,
          step, item, unit, unit_division, unit_city, applicant_name, created_at, due_on, blue,
          yellow, state, version)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
        SELECT UUID(), case_id, case_no, case_division, release_id, kind, position, step, item,
          unit, unit_division, unit_city, applicant_name, created_at,
          due_on + INTERVAL (n.i % 10) DAY, blue, yellow, state, 0
        FROM cw_work_item, n, (SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5) m
        WHERE case_no = ? AND unit = ?
        """,
        caseNo, THERE + "-police");
    sql.execute("ANALYZE TABLE cw_work_item");
  }

  @Test
  void walksThroughAllWithoutGapOrRepetition() {
    List<String> seen = new ArrayList<>();
    String after = null;
    do {
      Page<WorkItemRow> page = list(after, 200);
      page.items().forEach(each -> seen.add(each.id()));
      after = page.next();
    } while (after != null);
    assertThat(seen).hasSizeGreaterThan(MANY).doesNotHaveDuplicates();
  }

  @Test
  void readsNoMoreRowsThanItShowsHoweverDeepThePage() {
    String deep = null;
    for (int page = 0; page < 14; page++) {
      deep = list(deep, 200).next();
    }
    String after = deep;
    assertThat(reads(() -> list(after, PAGE))).isLessThanOrEqualTo(2 * PAGE);
    assertThat(reads(() -> list(null, PAGE))).isLessThanOrEqualTo(2 * PAGE);
    for (String division : List.of(THERE, "510300", "510000")) {
      String next = work.supervised(supervisor(division), null, 200).next();
      assertThat(reads(() -> work.supervised(supervisor(division), next, PAGE)))
          .as(division)
          .isLessThanOrEqualTo(2 * PAGE);
    }
  }

  @Test
  void countsNoFurtherThanTheBadgeShows() {
    WorkItemCounts counts = work.counts(officer);
    assertThat(counts.open()).isEqualTo(500);
    assertThat(counts.mine()).isZero();
    assertThat(counts.cappedAt()).isEqualTo(499);
    assertThat(reads(() -> work.counts(officer)))
        .as("three numbers, each row of each at most twice")
        .isLessThanOrEqualTo(3100);
  }

  @Test
  void filtersByItemCaseAndLateness() {
    assertThat(
            work.list(officer, new WorkItemQuery("open", WorkItemFilter.ofItem("card"), 20, null))
                .items())
        .isEmpty();
    assertThat(
            work.list(officer, new WorkItemQuery(null, WorkItemFilter.lit(Light.RED), 20, null))
                .items())
        .isEmpty();
    assertThat(
            work.list(
                    officer, new WorkItemQuery("open", WorkItemFilter.ofCase("no such"), 20, null))
                .items())
        .isEmpty();
  }

  @Test
  void everyLightIsFoundByItsFilterWhateverTheRowsReminders() {
    sql.update(
        "UPDATE cw_work_item SET blue = 10 * (CRC32(id) % 3), yellow = 10 * (CRC32(id) % 3 DIV 2)"
            + " WHERE unit = ?",
        THERE + "-police");
    Map<Light, Set<String>> lit = new EnumMap<>(Light.class);
    Map<Light, Set<String>> found = new EnumMap<>(Light.class);
    walk(WorkItemFilter.NONE, row -> ids(lit, row.light()).add(row.id()));
    for (Light each : Light.values()) {
      walk(WorkItemFilter.lit(each), row -> ids(found, each).add(row.id()));
    }
    assertThat(lit.keySet()).contains(Light.NONE, Light.BLUE, Light.YELLOW);
    assertThat(found).isEqualTo(lit);
    assertThat(reads(() -> work.list(officer, query(WorkItemFilter.lit(Light.NONE)))))
        .as("passes over those that are lit, once")
        .isLessThan(MANY);
  }

  private void walk(WorkItemFilter filter, Consumer<WorkItemRow> each) {
    String after = null;
    do {
      Page<WorkItemRow> page = work.list(officer, new WorkItemQuery("open", filter, 200, after));
      page.items().forEach(each);
      after = page.next();
    } while (after != null);
  }

  private static Set<String> ids(Map<Light, Set<String>> of, Light light) {
    return of.computeIfAbsent(light, one -> new HashSet<>());
  }

  private static WorkItemQuery query(WorkItemFilter filter) {
    return new WorkItemQuery("open", filter, PAGE, null);
  }

  @Test
  void refusesAQueryItCannotRead() {
    assertThat(pointers(refused(() -> query("sleeping", 20, null)))).containsExactly("/state");
    assertThat(pointers(refused(() -> query("open", 0, null)))).containsExactly("/limit");
    assertThat(pointers(refused(() -> query("open", 201, null)))).containsExactly("/limit");
    assertThat(pointers(refused(() -> query("open", 20, "nonsense")))).containsExactly("/after");
    assertThat(pointers(refused(() -> query("open", 20, "x_y")))).containsExactly("/after");
    assertThat(refused(() -> work.list(SmallTown.kiosk(HERE), all())).kind())
        .isEqualTo(Fault.Kind.FORBIDDEN);
  }

  @Test
  void listsWhatIClaimedAndWhatIDid() {
    Actor me = SmallTown.officer("police", HERE, "me", Role.UNIT);
    String caseNo =
        town.accepted(
            town.application(HERE, HERE, HERE, SmallMatter.REPORT, SmallMatter.HOUSEHOLD));
    town.complete(counter(HERE), caseNo, "done");
    WorkItemRow row = town.open(me, caseNo).getFirst();
    work.claim(me, row.id());
    assertThat(work.list(me, new WorkItemQuery("mine", WorkItemFilter.NONE, 20, null)).items())
        .extracting(WorkItemRow::id)
        .containsExactly(row.id());
    assertThat(work.counts(me).mine()).isEqualTo(1);
    town.complete(me, row, "done");
    assertThat(work.list(me, new WorkItemQuery("mine", WorkItemFilter.NONE, 20, null)).items())
        .isEmpty();
    assertThat(work.list(me, new WorkItemQuery("done", WorkItemFilter.NONE, 20, null)).items())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.id()).isEqualTo(row.id());
          assertThat(each.outcome()).isEqualTo("done");
        });
  }

  @Test
  void transfersToAnotherUnitOfTheDepartment() {
    String caseNo =
        town.accepted(
            town.application(HERE, HERE, HERE, SmallMatter.REPORT, SmallMatter.HOUSEHOLD));
    town.complete(counter(HERE), caseNo, "done");
    String id = town.open(police(HERE), caseNo).getFirst().id();
    assertThat(
            pointers(
                refused(() ->
                    work.transfer(
                        police(HERE), id, new TransferWorkItem(HERE + "-insurance", null, "错")))))
        .containsExactly("/unit");
    assertThat(
            pointers(
                refused(
                    () -> work.transfer(police(HERE), id, new TransferWorkItem(null, null, "")))))
        .containsExactly("", "/reason");

    work.transfer(police(HERE), id, new TransferWorkItem(THERE + "-police", null, "辖区有误"));

    assertThat(town.open(police(HERE), caseNo)).isEmpty();
    assertThat(town.complete(police(THERE), caseNo, "done").outcome()).isEqualTo("done");
  }

  private Page<WorkItemRow> list(@Nullable String after, int limit) {
    return work.list(officer, new WorkItemQuery("open", WorkItemFilter.NONE, limit, after));
  }

  private void query(String state, int limit, @Nullable String after) {
    work.list(officer, new WorkItemQuery(state, WorkItemFilter.NONE, limit, after));
  }

  private static WorkItemQuery all() {
    return new WorkItemQuery("open", WorkItemFilter.NONE, 20, null);
  }

  /** Rows and index entries the server reads for it. */
  private long reads(Runnable query) {
    return transactions.act(() -> {
      long before = handlerReads();
      query.run();
      long after = handlerReads();
      // Reading the status is read from a table of its own; twice is the difference.
      return after - before - cost();
    });
  }

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
