package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallMatter.INSURANCE;
import static org.onestop.casework.SmallMatter.REPORT;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.SmallTown.police;
import static org.onestop.casework.internal.RefusalsIT.codes;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CaseView;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.Light;
import org.onestop.casework.ResumeCase;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SuspendCase;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;

/** Clocks that are stopped and run on, and the lights they turn. */
@OnCasework
class SuspensionIT {
  private final SmallTown town;
  private final CaseDesk desk;
  private final WorkDesk work;
  private final AdjustableClock clock;

  SuspensionIT(SmallTown town, CaseDesk desk, WorkDesk work, AdjustableClock clock) {
    this.town = town;
    this.desk = desk;
    this.work = work;
    this.clock = clock;
  }

  @BeforeEach
  void handleAtDesks() {
    clock.set(AdjustableClock.MONDAY);
    town.desks();
  }

  @Test
  void stopsEveryClockOfASuspendedCase() {
    String caseNo = town.accepted(town.application(HERE));
    WorkItemRow before = town.open(insurance(HERE), caseNo).getFirst();
    assertThat(before.dueAt()).isEqualTo(OffsetDateTime.parse("2026-10-15T23:59:59+08:00"));
    suspend(counter(HERE), caseNo, null);
    clock.passDays(3);

    CaseView suspended = view(caseNo);
    assertThat(suspended.status()).isEqualTo(CaseStatus.SUSPENDED);
    assertThat(suspended.workingDays()).isEqualTo(new CaseView.WorkingDays(7, 0, 7));
    assertThat(pauses(suspended)).containsExactly("special-procedure");
    assertThat(town.open(insurance(HERE), caseNo).getFirst().dueAt()).isNull();
    assertThat(refused(() -> town.complete(insurance(HERE), caseNo, "done")).code())
        .isEqualTo("case-suspended");
    assertThat(refused(() -> suspend(counter(HERE), caseNo, null)).code())
        .isEqualTo("case-not-running");

    work.resume(counter(HERE), caseNo, new ResumeCase(null));

    assertThat(view(caseNo).status()).isEqualTo(CaseStatus.HANDLING);
    assertThat(town.open(insurance(HERE), caseNo).getFirst().dueAt())
        .isEqualTo(OffsetDateTime.parse("2026-10-20T23:59:59+08:00"));
    town.complete(insurance(HERE), caseNo, "done");
  }

  @Test
  void stopsTheCasesClockWhileEveryUnfinishedItemIsStopped() {
    String caseNo = town.accepted(town.application(HERE, HERE, HERE, REPORT, INSURANCE));
    suspend(insurance(HERE), caseNo, INSURANCE);
    assertThat(status(caseNo, INSURANCE)).isEqualTo(ItemStatus.SUSPENDED);
    assertThat(pauses(view(caseNo))).as("the report still runs").isEmpty();

    town.complete(counter(HERE), caseNo, "done");
    assertThat(pauses(view(caseNo))).containsExactly("items-stopped");
    clock.passDays(2);
    assertThat(view(caseNo).workingDays()).isEqualTo(new CaseView.WorkingDays(7, 0, 7));

    work.resume(insurance(HERE), caseNo, new ResumeCase(INSURANCE));

    CaseView running = view(caseNo);
    assertThat(running.status()).isEqualTo(CaseStatus.HANDLING);
    assertThat(running.clock()).satisfies(each -> assertThat(each).isNotNull());
    assertThat(running.dueAt()).isEqualTo(OffsetDateTime.parse("2026-10-23T23:59:59+08:00"));
    assertThat(status(caseNo, INSURANCE)).isEqualTo(ItemStatus.HANDLING);
  }

  @Test
  void refusesToCompleteASuspendedItem() {
    String caseNo = town.accepted(town.application(HERE, HERE, HERE, REPORT, INSURANCE));
    suspend(insurance(HERE), caseNo, INSURANCE);
    assertThat(refused(() -> town.complete(insurance(HERE), caseNo, "done")).code())
        .isEqualTo("item-suspended");
    assertThat(town.complete(counter(HERE), caseNo, "done").caseStatus())
        .isEqualTo(CaseStatus.HANDLING);
  }

  @Test
  void letsOnlyTheCounterAndTheItemsOwnUnitStopIt() {
    String caseNo = town.accepted(town.application(HERE, HERE, HERE, REPORT, INSURANCE));
    assertThat(refused(() -> suspend(police(HERE), caseNo, INSURANCE)).kind())
        .isEqualTo(Fault.Kind.NOT_FOUND);
    assertThat(refused(() -> suspend(insurance(HERE), caseNo, null)).kind())
        .isEqualTo(Fault.Kind.NOT_FOUND);
    assertThat(refused(() -> suspend(kiosk(HERE), caseNo, null)).kind())
        .isEqualTo(Fault.Kind.FORBIDDEN);
    assertThat(
            codes(
                refused(() ->
                    work.suspend(
                        counter(HERE), caseNo, new SuspendCase(null, "holiday", "", null)))))
        .containsExactly("value-not-offered", "reason-missing");
  }

  @Test
  void turnsTheLightsAsTheDaysGoBy() {
    String caseNo = town.accepted(town.application(HERE));
    assertThat(light(caseNo)).as("three days left").isEqualTo(Light.NONE);
    clock.passDays(1);
    assertThat(light(caseNo)).isEqualTo(Light.BLUE);
    clock.passDays(1);
    assertThat(light(caseNo)).isEqualTo(Light.YELLOW);
    clock.passDays(1);
    assertThat(light(caseNo)).as("the last day").isEqualTo(Light.YELLOW);
    clock.passDays(1);
    assertThat(light(caseNo)).isEqualTo(Light.RED);
  }

  private void suspend(Actor by, String caseNo, @Nullable String item) {
    work.suspend(
        by, caseNo, new SuspendCase(item, "special-procedure", "鉴定", LocalDate.of(2026, 10, 20)));
  }

  private Light light(String caseNo) {
    return town.open(insurance(HERE), caseNo).getFirst().light();
  }

  private ItemStatus status(String caseNo, String item) {
    return view(caseNo).items().stream()
        .filter(each -> each.item().equals(item))
        .findFirst()
        .orElseThrow()
        .status();
  }

  private static List<String> pauses(CaseView view) {
    CaseView.Clock clock = view.clock();
    return clock == null ? List.of() : clock.pauses().stream().map(CaseView.Pause::reason).toList();
  }

  private CaseView view(String caseNo) {
    return desk.view(kiosk(HERE), caseNo);
  }
}
