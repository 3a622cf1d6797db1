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

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseView;
import org.onestop.casework.ExtendCase;
import org.onestop.casework.ResumeCase;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SuspendCase;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;

/** More time, once, with a reason and a notice; the clock goes on. */
@OnCasework
class ExtensionIT {
  private final SmallTown town;
  private final CaseDesk desk;
  private final WorkDesk work;
  private final AdjustableClock clock;

  ExtensionIT(SmallTown town, CaseDesk desk, WorkDesk work, AdjustableClock clock) {
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
  void grantsTheCaseMoreDaysAndTellsTheApplicant() {
    String caseNo = town.accepted(town.application(HERE, HERE, HERE, REPORT, INSURANCE));
    CaseView before = view(caseNo);
    assertThat(before.dueAt()).isEqualTo(OffsetDateTime.parse("2026-10-21T23:59:59+08:00"));

    extend(counter(HERE), caseNo, null, 3);

    CaseView after = view(caseNo);
    assertThat(after.dueAt()).isEqualTo(OffsetDateTime.parse("2026-10-26T23:59:59+08:00"));
    assertThat(after.workingDays()).isEqualTo(new CaseView.WorkingDays(10, 0, 10));
    assertThat(after.clock()).isNotNull();
    assertThat(after.notices()).filteredOn(each -> each.kind().equals("extension")).hasSize(1);
    assertThat(after.timeline())
        .extracting(CaseView.Entry::event)
        .containsOnlyOnce("case-extended");
    assertThat(town.complete(counter(HERE), caseNo, "done").caseNo()).isEqualTo(caseNo);
  }

  @Test
  void grantsOneItemMoreDaysWithinThePromise() {
    String caseNo = town.accepted(town.application(HERE, HERE, HERE, REPORT, INSURANCE));
    assertThat(town.open(insurance(HERE), caseNo).getFirst().dueAt())
        .isEqualTo(OffsetDateTime.parse("2026-10-15T23:59:59+08:00"));

    extend(insurance(HERE), caseNo, INSURANCE, 1);

    assertThat(town.open(insurance(HERE), caseNo).getFirst().dueAt())
        .isEqualTo(OffsetDateTime.parse("2026-10-16T23:59:59+08:00"));
    assertThat(view(caseNo).dueAt()).isEqualTo(OffsetDateTime.parse("2026-10-21T23:59:59+08:00"));
    assertThat(refused(() -> extend(insurance(HERE), caseNo, INSURANCE, 1)).code())
        .isEqualTo("extended-before");
  }

  @Test
  void grantsItOnlyOnceAndOnlyHalfTheLimit() {
    String caseNo = town.accepted(town.application(HERE, HERE, HERE, REPORT, INSURANCE));

    Fault wrong = refused(() -> work.extend(counter(HERE), caseNo, new ExtendCase(null, 4, " ")));
    assertThat(wrong.code()).isEqualTo("extension-invalid");
    assertThat(codes(wrong)).containsExactly("extension-length", "reason-missing");
    assertThat(codes(refused(() -> extend(counter(HERE), caseNo, null, 0))))
        .containsExactly("extension-length");
    assertThat(codes(refused(() -> extend(counter(HERE), caseNo, "no-such-item", 1))))
        .containsExactly("item-unknown");

    extend(counter(HERE), caseNo, null, 3);
    assertThat(refused(() -> extend(counter(HERE), caseNo, null, 1)).code())
        .isEqualTo("extended-before");
  }

  @Test
  void anItemStaysWithinThePromise() {
    String caseNo = town.accepted(town.application(HERE, HERE, HERE, REPORT, INSURANCE));
    work.suspend(
        counter(HERE), caseNo, new SuspendCase(INSURANCE, "special-procedure", "鉴定", null));
    clock.passDays(4);
    work.resume(counter(HERE), caseNo, new ResumeCase(INSURANCE));

    assertThat(codes(refused(() -> extend(counter(HERE), caseNo, INSURANCE, 1))))
        .containsExactly("extension-beyond-promise");
  }

  @Test
  void whatHasLapsedOrStandsStillIsNotExtended() {
    String caseNo = town.accepted(town.application(HERE, HERE, HERE, REPORT, INSURANCE));
    work.suspend(counter(HERE), caseNo, new SuspendCase(null, "applicant", "等本人到场", null));
    assertThat(refused(() -> extend(counter(HERE), caseNo, null, 1)).code())
        .isEqualTo("case-suspended");
    work.resume(counter(HERE), caseNo, new ResumeCase(null));
    clock.passDays(20);
    assertThat(refused(() -> extend(counter(HERE), caseNo, null, 1)).code())
        .isEqualTo("limit-lapsed");
    assertThat(refused(() -> extend(counter(HERE), caseNo, INSURANCE, 1)).code())
        .isEqualTo("limit-lapsed");
  }

  @Test
  void onlyTheCounterAndTheItemsOwnUnitExtend() {
    String caseNo = town.accepted(town.application(HERE, HERE, HERE, REPORT, INSURANCE));
    assertThat(refused(() -> extend(police(HERE), caseNo, INSURANCE, 1)).kind())
        .isEqualTo(Fault.Kind.NOT_FOUND);
    assertThat(refused(() -> extend(insurance(HERE), caseNo, null, 1)).kind())
        .isEqualTo(Fault.Kind.NOT_FOUND);
    assertThat(refused(() -> extend(kiosk(HERE), caseNo, null, 1)).kind())
        .isEqualTo(Fault.Kind.FORBIDDEN);
    String unaccepted = town.submit(town.application(HERE, HERE, HERE, REPORT));
    assertThat(refused(() -> extend(counter(HERE), unaccepted, null, 1)).code())
        .isEqualTo("case-not-running");
  }

  private void extend(Actor by, String caseNo, @Nullable String item, int days) {
    work.extend(by, caseNo, new ExtendCase(item, days, "材料需要跨省核实。"));
  }

  private CaseView view(String caseNo) {
    return desk.view(kiosk(HERE), caseNo);
  }
}
