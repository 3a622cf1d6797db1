package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.calendar.Stopwatch;
import org.onestop.calendar.WorkCalendar;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.SmallMatter;
import org.onestop.release.Release;
import org.onestop.release.ReleasedItem;

class ClocksTest {
  private static final Instant MONDAY = Instant.parse("2026-10-12T01:00:00Z");
  private static final String HERE = "510107";

  private final Clocks clocks = new Clocks(new EveryDay(), Clock.fixed(MONDAY, ZoneOffset.UTC));
  private final CaseFile file = file();

  @BeforeEach
  void accept() {
    file.acceptedAt = MONDAY;
    file.status = CaseStatus.HANDLING;
    file.promise = Stopwatch.started(7, MONDAY);
    file.items.clear();
    for (int position = 0; position < 3; position++) {
      ReleasedItem released = file.content().items().get(position);
      file.items.add(new CaseItem(position, released, null));
    }
    running(0);
  }

  @Test
  void runsAsLongAsOneItemRuns() {
    running(1);
    suspended(0);
    clocks.settle(file, MONDAY, "me");
    assertThat(promise().paused()).isFalse();
    assertThat(file.dueOn).isEqualTo(LocalDate.of(2026, 10, 19));
  }

  @Test
  void standsStillWhileEveryUnfinishedItemDoes() {
    suspended(0);
    clocks.settle(file, MONDAY, "me");
    assertThat(promise().paused()).isTrue();

    Instant later = MONDAY.plus(Duration.ofDays(2));
    running(0);
    clocks.settle(file, later, "me");
    assertThat(promise().paused()).isFalse();
    assertThat(file.dueOn).as("two days later").isEqualTo(LocalDate.of(2026, 10, 21));
  }

  @Test
  void runsWhileTheCounterDecidesAboutAnItem() {
    suspended(0);
    CaseItem deciding = file.items.get(1);
    deciding.token = "waits";
    clocks.settle(file, MONDAY, "me");
    assertThat(promise().paused()).isFalse();
  }

  @Test
  void leavesAPauseAloneThatSomebodyAskedFor() {
    file.promise = promise().pause(MONDAY, "special-procedure", "me");
    file.status = CaseStatus.SUSPENDED;
    clocks.settle(file, MONDAY, "me");
    assertThat(promise().paused()).isTrue();
  }

  @Test
  void showsNoDueDateWhileAClockStandsStill() {
    Stopwatch watch = Stopwatch.started(3, MONDAY);
    assertThat(clocks.inboxDue(watch, HERE, MONDAY)).isEqualTo(LocalDate.of(2026, 10, 15));
    assertThat(clocks.inboxDue(watch.pause(MONDAY, "x", "me"), HERE, MONDAY))
        .isEqualTo(InboxRow.NEVER);
    assertThat(clocks.inboxDue(null, HERE, MONDAY)).isEqualTo(InboxRow.NEVER);
    assertThat(Clocks.endOf(InboxRow.NEVER)).isNull();
  }

  private Stopwatch promise() {
    return Objects.requireNonNull(file.promise);
  }

  private void running(int position) {
    CaseItem item = file.items.get(position);
    item.status = ItemStatus.HANDLING;
    item.token = "waits";
  }

  private void suspended(int position) {
    file.items.get(position).status = ItemStatus.SUSPENDED;
  }

  private static CaseFile file() {
    CaseRow row =
        new CaseRow(
            "c",
            "51010720261012000001",
            "moving",
            HERE,
            "resident",
            "r",
            "handling",
            null,
            "kiosk",
            "k",
            "测*",
            "n",
            "i",
            null,
            "[\"report\"]",
            "[]",
            "p",
            null,
            null,
            null,
            null,
            null,
            null,
            MONDAY,
            null,
            null,
            null,
            0);
    return new CaseFile(
        row, new Release("r", HERE, 1, "1.0.0", "", "d", MONDAY, SmallMatter.of(HERE).content()));
  }

  /** Every day is a working day. */
  private static final class EveryDay implements WorkCalendar {
    @Override
    public boolean isWorkingDay(String division, LocalDate day) {
      return true;
    }

    @Override
    public LocalDate after(String division, LocalDate start, int workingDays) {
      return start.plusDays(workingDays);
    }

    @Override
    public int between(String division, LocalDate start, LocalDate end) {
      return Math.max(0, (int) (end.toEpochDay() - start.toEpochDay()));
    }

    @Override
    public boolean knows(int year) {
      return true;
    }
  }
}
