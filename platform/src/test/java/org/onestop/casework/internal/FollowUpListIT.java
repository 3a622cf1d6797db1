package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallMatter.CARD;
import static org.onestop.casework.SmallMatter.HOUSEHOLD;
import static org.onestop.casework.SmallMatter.REPORT;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.THERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.SmallTown.police;
import static org.onestop.casework.internal.RefusalsIT.pointers;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.BatchResult;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.FollowUpQuery;
import org.onestop.casework.FollowUpRow;
import org.onestop.casework.FollowUps;
import org.onestop.casework.RecordFollowUpOf;
import org.onestop.casework.SmallTown;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Page;

/** What goes on after closing, as those see it who work through it. */
@OnCasework
class FollowUpListIT {
  private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-10-12T10:00:00+08:00");

  private final SmallTown town;
  private final FollowUps followUps;
  private final AdjustableClock clock;

  FollowUpListIT(SmallTown town, FollowUps followUps, AdjustableClock clock) {
    this.town = town;
    this.followUps = followUps;
    this.clock = clock;
  }

  @BeforeEach
  void handleAtDesks() {
    clock.set(AdjustableClock.MONDAY);
    town.desks();
  }

  @Test
  void liesWithTheUnitOfTheItemAndAtTheCounterOfTheCase() {
    String caseNo = closed(HERE);
    FollowUpRow row = one(police(HERE), caseNo);
    assertThat(row.item()).isEqualTo(CARD);
    assertThat(row.itemName()).isEqualTo("事项" + CARD);
    assertThat(row.unitName()).isEqualTo(HERE + "police");
    assertThat(row.kindName()).isEqualTo("制证");
    assertThat(row.applicantName()).startsWith("测*");
    assertThat(row.status()).isEqualTo("pending");
    assertThat(row.at()).isNull();
    assertThat(one(counter(HERE), caseNo)).isEqualTo(row);
    assertThat(list(insurance(HERE), "open", caseNo)).isEmpty();
    assertThat(list(police(THERE), "open", caseNo)).isEmpty();
    assertThat(list(counter(THERE), "open", caseNo)).isEmpty();
  }

  @Test
  void liesElsewhereWhereTheItemWasHandledElsewhere() {
    String caseNo = closed(THERE);
    assertThat(list(police(HERE), "open", caseNo)).isEmpty();
    assertThat(one(police(THERE), caseNo)).isEqualTo(one(counter(HERE), caseNo));
    assertThat(list(counter(THERE), "open", caseNo)).isEmpty();
  }

  @Test
  void movesFromTheOpenToTheDone() {
    String caseNo = closed(HERE);
    record(police(HERE), of(one(police(HERE), caseNo), "failed"));
    FollowUpRow failed = one(police(HERE), caseNo);
    assertThat(failed.status()).isEqualTo("failed");
    assertThat(list(police(HERE), "done", caseNo)).isEmpty();

    record(counter(HERE), of(failed, "done"));

    assertThat(list(police(HERE), "open", caseNo)).isEmpty();
    FollowUpRow done = list(police(HERE), "done", caseNo).getFirst();
    assertThat(done.at()).isEqualTo(MADE);
    assertThat(done.note()).isEqualTo("运单 1001");
    assertThat(done.version()).isEqualTo(2);
  }

  @Test
  void keepsTheOthersWhereOneIsRefused() {
    FollowUpRow stale = one(police(HERE), closed(HERE));
    FollowUpRow good = one(police(HERE), closed(HERE));
    FollowUpRow foreign = one(police(THERE), closed(THERE));
    record(police(HERE), of(stale, "under-way"));

    List<BatchResult> results =
        followUps.record(
            police(HERE),
            List.of(
                of(stale, "done"),
                new RecordFollowUpOf(Ids.next(), null, "done", null, null),
                of(foreign, "done"),
                of(good, "finished"),
                of(good, "done")));

    assertThat(results)
        .extracting(each -> each.fault() == null ? "" : each.fault().code())
        .containsExactly(
            "stale", "follow-up-unknown", "follow-up-unknown", "follow-up-invalid", "");
    assertThat(results.getLast().id()).isEqualTo(good.id());
    assertThat(results.getLast().completion())
        .satisfies(each -> assertThat(each).isNotNull())
        .extracting(each -> each.caseStatus())
        .isEqualTo(CaseStatus.CLOSED);
    assertThat(one(police(HERE), stale.caseNo()).status()).isEqualTo("under-way");
    assertThat(list(police(HERE), "done", good.caseNo())).hasSize(1);
    assertThat(one(police(THERE), foreign.caseNo()).status()).isEqualTo("pending");
  }

  @Test
  void isWalkedPageByPage() {
    List<String> cases = List.of(closed(HERE), closed(HERE), closed(HERE));
    List<FollowUpRow> open = walk("open");
    assertThat(open)
        .extracting(FollowUpRow::caseNo)
        .doesNotHaveDuplicates()
        .endsWith(cases.toArray(String[]::new));
    for (String each : cases) {
      record(police(HERE), of(one(police(HERE), each), "done"));
    }
    assertThat(walk("open")).hasSize(open.size() - cases.size());
    assertThat(walk("done"))
        .extracting(FollowUpRow::caseNo)
        .startsWith(cases.reversed().toArray(String[]::new));
  }

  @Test
  void narrowsToAKindAndRefusesWhatItDoesNotKnow() {
    String caseNo = closed(HERE);
    Actor police = police(HERE);
    assertThat(followUps.list(police, new FollowUpQuery(null, "card-making", caseNo, 20, null)))
        .satisfies(page -> assertThat(page.items()).hasSize(1));
    assertThat(followUps.list(police, new FollowUpQuery(null, "posting", caseNo, 20, null)))
        .satisfies(page -> assertThat(page.items()).isEmpty());
    assertThat(list(police, "open", "unknown")).isEmpty();
    assertThat(pointers(refused(() -> query("gone", 20, null)))).containsExactly("/state");
    assertThat(pointers(refused(() -> query("open", 201, null)))).containsExactly("/limit");
    assertThat(pointers(refused(() -> query("open", 20, "x")))).containsExactly("/after");
    assertThat(refused(() -> list(kiosk(HERE), "open", caseNo)).kind())
        .isEqualTo(Fault.Kind.FORBIDDEN);
    assertThat(refused(() -> followUps.record(kiosk(HERE), List.of())).kind())
        .isEqualTo(Fault.Kind.FORBIDDEN);
  }

  /** The counter sees both by its unit and as the case's counter what it handled itself: once. */
  private List<FollowUpRow> walk(String state) {
    List<FollowUpRow> rows = new ArrayList<>();
    @Nullable String after = null;
    do {
      Page<FollowUpRow> page = query(state, 2, after);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
      rows.addAll(page.items());
      after = page.next();
    } while (after != null);
    return rows;
  }

  private Page<FollowUpRow> query(String state, int limit, @Nullable String after) {
    return followUps.list(counter(HERE), new FollowUpQuery(state, null, null, limit, after));
  }

  private void record(Actor by, RecordFollowUpOf followUp) {
    assertThat(followUps.record(by, List.of(followUp)))
        .extracting(BatchResult::fault)
        .containsOnlyNulls();
  }

  private static RecordFollowUpOf of(FollowUpRow row, String status) {
    return new RecordFollowUpOf(row.id(), row.version(), status, MADE, "运单 1001");
  }

  private FollowUpRow one(Actor by, String caseNo) {
    List<FollowUpRow> rows = list(by, "open", caseNo);
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private List<FollowUpRow> list(Actor by, String state, String caseNo) {
    return followUps.list(by, new FollowUpQuery(state, null, caseNo, 20, null)).items();
  }

  /** Filed here; the police of a county issue the card. */
  private String closed(String hukou) {
    String caseNo = town.accepted(town.application(HERE, hukou, HERE, REPORT, HOUSEHOLD, CARD));
    town.complete(counter(HERE), caseNo, "done");
    town.complete(police(hukou), caseNo, "done");
    town.complete(police(hukou), caseNo, "done");
    return caseNo;
  }
}
