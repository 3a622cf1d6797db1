package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.THERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.calendar.CalendarDay;
import org.onestop.calendar.Calendars;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.CalendarDesk;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.RecordedEvents;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SuspendCase;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.DomainEvent;

/** A calendar that changes over open clocks moves every deadline, and nothing that stands still. */
@OnCasework
class RedatingIT {
  private static final CalendarDay REST =
      new CalendarDay(LocalDate.of(2026, 10, 14), CalendarDay.Kind.HOLIDAY, "本地放假");

  private final SmallTown town;
  private final CaseDesk desk;
  private final WorkDesk work;
  private final Calendars calendars;
  private final Redating redating;
  private final CalendarDesk keeping;
  private final RecordedEvents events;
  private final AdjustableClock clock;

  RedatingIT(
      SmallTown town,
      CaseDesk desk,
      WorkDesk work,
      Calendars calendars,
      Redating redating,
      CalendarDesk keeping,
      RecordedEvents events,
      AdjustableClock clock) {
    this.town = town;
    this.desk = desk;
    this.work = work;
    this.calendars = calendars;
    this.redating = redating;
    this.keeping = keeping;
    this.events = events;
    this.clock = clock;
  }

  @BeforeEach
  void handleAtDesks() {
    clock.set(AdjustableClock.MONDAY);
    town.desks();
  }

  @AfterEach
  void asItWas() {
    calendars.putDivision(HERE, List.of());
    redating.redate(HERE);
  }

  @Test
  void aDayThatIsGivenOffLocallyMovesWhatIsDueThere() {
    String here = town.accepted(town.application(HERE));
    String there = town.accepted(town.application(THERE));
    OffsetDateTime dueHere = due(here, HERE);
    OffsetDateTime dueThere = due(there, THERE);
    OffsetDateTime item = town.open(insurance(HERE), here).getFirst().dueAt();
    assertThat(item).isEqualTo(OffsetDateTime.parse("2026-10-15T23:59:59+08:00"));

    calendars.putDivision(HERE, List.of(REST));
    redating.redate(HERE);

    assertThat(due(here, HERE)).isEqualTo(dueHere.plusDays(1));
    assertThat(town.open(insurance(HERE), here).getFirst().dueAt())
        .isEqualTo(OffsetDateTime.parse("2026-10-16T23:59:59+08:00"));
    assertThat(due(there, THERE)).isEqualTo(dueThere);
  }

  @Test
  void aClockThatStandsStillIsNotSetGoing() {
    String caseNo = town.accepted(town.application(HERE));
    work.suspend(counter(HERE), caseNo, new SuspendCase(null, "special-procedure", "等鉴定", null));

    calendars.putDivision(HERE, List.of(REST));
    redating.redate(HERE);

    assertThat(town.open(insurance(HERE), caseNo).getFirst().dueAt()).isNull();
    assertThat(desk.view(kiosk(HERE), caseNo).timeline())
        .extracting(each -> each.event())
        .endsWith("case-suspended");
  }

  @Test
  void thoseWhoAnswerForACalendarKeepItAndItIsRecorded() {
    Actor config = new Actor("config", "config", HERE, null, Set.of(Role.CONFIG));
    CalendarDay other = new CalendarDay(LocalDate.of(2027, 5, 6), CalendarDay.Kind.HOLIDAY, "本地放假");
    calendars.putDivision(HERE, List.of(other));

    keeping.putOwn(config, 2026, List.of(REST));

    assertThat(calendars.days(HERE, 2026)).containsExactly(REST);
    assertThat(calendars.days(HERE, 2027)).containsExactly(other);
    assertThat(events.onChain("calendar:" + HERE))
        .extracting(DomainEvent::type)
        .containsExactly("calendar-put");
    assertThat(refused(() -> keeping.putOwn(counter(HERE), 2026, List.of())).code())
        .isEqualTo("role-not-allowed");
    assertThat(refused(() -> keeping.putYear(config, 2026, "", List.of())).code())
        .isEqualTo("role-not-allowed");
    assertThat(refused(() -> keeping.putOwn(config, 2026, List.of(REST, REST))).code())
        .isEqualTo("calendar-invalid");
  }

  private OffsetDateTime due(String caseNo, String division) {
    return Objects.requireNonNull(desk.view(kiosk(division), caseNo).dueAt());
  }
}
