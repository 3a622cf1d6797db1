package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.internal.RefusalsIT.pointers;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.Absences;
import org.onestop.casework.Absences.Absence;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.SmallMatter;
import org.onestop.casework.SmallTown;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Accounts;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;

/** Somebody is away, and a colleague takes over what he has claimed. */
@OnCasework
class AbsenceIT {
  private static final String AWAY = HERE + "-away";
  private static final String PROXY = HERE + "-proxy";

  private final SmallTown town;
  private final WorkDesk work;
  private final Absences absences;
  private final Actors actors;
  private final LocalDate today;

  AbsenceIT(
      SmallTown town,
      WorkDesk work,
      Absences absences,
      Actors actors,
      Accounts accounts,
      AdjustableClock clock) {
    this.town = town;
    this.work = work;
    this.absences = absences;
    this.actors = actors;
    this.today = LocalDate.ofInstant(clock.instant(), Stopwatch.ZONE);
    accounts.put(
        List.of(
            account(AWAY, "police"),
            account(PROXY, "police"),
            account(HERE + "-other", "insurance")),
        null);
  }

  @Test
  void aProxyTakesOverWhatTheAbsentOneClaimedOnThoseDaysAlone() {
    Actor away = actor(AWAY);
    Actor proxy = actor(PROXY);
    WorkItemRow first = claimed(away);
    WorkItemRow second = claimed(away);
    assertThat(mine(proxy)).doesNotContain(first.id());

    absences.enter(away, PROXY, today.plusDays(1), today.plusDays(3));
    assertThat(mine(proxy)).doesNotContain(first.id());
    assertThat(refused(() -> town.complete(proxy, first, "done")).code())
        .isEqualTo("work-item-claimed");

    absences.enter(away, PROXY, today, today.plusDays(3));
    assertThat(absences.own(away)).hasValue(new Absence(AWAY, PROXY, today, today.plusDays(3)));
    assertThat(absences.standsInFor(proxy)).hasSize(1);
    assertThat(mine(proxy)).contains(first.id(), second.id());
    assertThat(work.counts(proxy).mine()).isEqualTo(mine(proxy).size());
    assertThat(town.complete(proxy, first, "done").outcome()).isEqualTo("done");
    assertThat(work.release(proxy, second.id()).assignee()).isNull();

    WorkItemRow third = claimed(away);
    absences.end(away);
    assertThat(absences.own(away)).isEmpty();
    assertThat(refused(() -> town.complete(proxy, third, "done")).code())
        .isEqualTo("work-item-claimed");
    assertThat(mine(away)).contains(third.id());
  }

  @Test
  void refusesWhomItCannotBeAndDaysThatAreOver() {
    Actor away = actor(AWAY);
    for (String nobody : List.of("", AWAY, HERE + "-other", "no-such-account")) {
      assertThat(pointers(refused(() -> absences.enter(away, nobody, today, today))))
          .as(nobody)
          .containsExactly("/proxy");
    }
    assertThat(
            pointers(
                refused(
                    () -> absences.enter(away, "nobody", today.minusDays(3), today.minusDays(1)))))
        .containsExactly("/lastDay", "/proxy");
    assertThat(
            pointers(
                refused(() -> absences.enter(away, PROXY, today.plusDays(2), today.plusDays(1)))))
        .containsExactly("/lastDay");

    absences.enter(actor(PROXY), AWAY, today.plusDays(10), today.plusDays(12));
    assertThat(
            pointers(
                refused(() -> absences.enter(away, PROXY, today.plusDays(12), today.plusDays(20)))))
        .as("away himself on one of the days")
        .containsExactly("/proxy");
    absences.end(actor(PROXY));
    assertThat(refused(() -> absences.enter(SmallTown.kiosk(HERE), PROXY, today, today)).kind())
        .isEqualTo(Fault.Kind.FORBIDDEN);
  }

  private WorkItemRow claimed(Actor by) {
    String caseNo =
        town.accepted(
            town.application(HERE, HERE, HERE, SmallMatter.REPORT, SmallMatter.HOUSEHOLD));
    town.complete(counter(HERE), caseNo, "done");
    return work.claim(by, town.open(by, caseNo).getFirst().id());
  }

  private List<String> mine(Actor by) {
    return work.list(by, new WorkItemQuery("mine", WorkItemFilter.NONE, 50, null)).items().stream()
        .map(WorkItemRow::id)
        .toList();
  }

  private Actor actor(String account) {
    return actors.find(account).orElseThrow();
  }

  private static Accounts.NewAccount account(String name, String department) {
    return new Accounts.NewAccount(name, name, HERE, department, Set.of(Role.UNIT));
  }
}
