package org.onestop.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.calendar.CalendarChanged;
import org.onestop.calendar.CalendarDay;
import org.onestop.calendar.CalendarDay.Kind;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;

class PuttingDaysTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 11, 12);
  private final FakeCalendar room = FakeCalendar.ofTheCountry();

  @Test
  void givesADivisionAndAllBelowItItsOwnHolidays() {
    room.days().readDivision("c.yaml", in(ganzi("2026-11-12, kind: holiday, name: 彝族年")));

    assertThat(room.calendar().isWorkingDay("513300", NEW_YEAR)).isFalse();
    assertThat(room.calendar().isWorkingDay("513301", NEW_YEAR)).isFalse();
    assertThat(room.calendar().isWorkingDay("510107", NEW_YEAR)).isTrue();
    assertThat(room.calendar().isWorkingDay("510000", NEW_YEAR)).isTrue();
    assertThat(room.calendar().isWorkingDay("999999", NEW_YEAR)).isTrue();
  }

  @Test
  void keepsTheCountrysHolidaysBesideItsOwn() {
    room.days().readDivision("c.yaml", in(ganzi("2026-11-12, kind: holiday, name: 彝族年")));

    assertThat(room.calendar().after("513301", LocalDate.of(2026, 9, 30), 1))
        .isEqualTo("2026-10-08");
  }

  @Test
  void letsACountyDecideAgainstItsCity() {
    room.days().putDivision("513300", List.of(new CalendarDay(NEW_YEAR, Kind.HOLIDAY, "a")));
    room.days().putDivision("513301", List.of(new CalendarDay(NEW_YEAR, Kind.WORKDAY, "b")));

    assertThat(room.calendar().isWorkingDay("513301", NEW_YEAR)).isTrue();
    assertThat(room.calendar().isWorkingDay("513322", NEW_YEAR)).isFalse();
  }

  @Test
  void replacesADivisionsDaysWithThoseOfTheFile() {
    room.days().putDivision("513300", List.of(new CalendarDay(NEW_YEAR, Kind.HOLIDAY, "a")));
    room.days()
        .putDivision("513300", List.of(new CalendarDay(NEW_YEAR.plusDays(1), Kind.HOLIDAY, "a")));

    assertThat(room.calendar().isWorkingDay("513300", NEW_YEAR)).isTrue();
    assertThat(room.days().days("513300", 2026)).hasSize(1);
  }

  @Test
  void replacesAYearAndLeavesTheOthers() {
    room.days().putYear(2026, "edited", List.of());

    assertThat(room.calendar().isWorkingDay("510107", LocalDate.of(2026, 10, 1))).isTrue();
    assertThat(room.calendar().isWorkingDay("510107", LocalDate.of(2025, 10, 1))).isFalse();
    assertThat(room.calendar().knows(2026)).isTrue();
  }

  @Test
  void knowsAYearAsSoonAsItIsPut() {
    room.days().putYear(2027, "edited", List.of());

    assertThat(room.calendar().knows(2027)).isTrue();
  }

  @Test
  void saysWhoseDeadlinesAreToBeDerivedAnewAndOnlyWhenSomethingChanged() {
    room.events.clear();
    String file = ganzi("2026-11-12, kind: holiday, name: 彝族年");

    room.days().readDivision("c.yaml", in(file));
    room.days().readDivision("c.yaml", in(file));

    assertThat(room.events).containsExactly(new CalendarChanged("513300"));
  }

  @Test
  void advisesAboutAWorkdayThatIsOneAnyway() {
    assertThat(
            room.days()
                .readDivision("c.yaml", in(ganzi("2026-11-12, kind: workday, name: a")))
                .list())
        .extracting(Problem::pointer, Problem::code)
        .containsExactly(tuple("c.yaml#/days/0/kind", "calendar-workday-on-weekday"));
  }

  @Test
  void tellsAllFindingsOfAFileAtOnce() {
    String file =
        "year: 2026\ndays:\n"
            + "- {date: 2026-02-30, kind: holiday, name: a}\n"
            + "- {date: 2026-03-01, kind: feast, name: a}\n"
            + "- {kind: holiday}\n";

    assertThat(findings(() -> room.days().readYear("y.yaml", in(file))))
        .containsExactly(
            "y.yaml#/days/0/date not-a-date",
            "y.yaml#/days/1/kind calendar-day-kind",
            "y.yaml#/days/2/date not-a-date");
  }

  @Test
  void refusesDaysTwiceOrOfAnotherYearOrWithoutAName() {
    String file =
        "year: 2026\ndays:\n"
            + "- {date: 2026-03-01, kind: holiday, name: a}\n"
            + "- {date: 2026-03-01, kind: workday, name: b}\n"
            + "- {date: 2027-01-01, kind: holiday, name: \"\"}\n";

    assertThat(findings(() -> room.days().readYear("y.yaml", in(file))))
        .containsExactly(
            "y.yaml#/days/1/date calendar-day-twice",
            "y.yaml#/days/2/name calendar-day-name",
            "y.yaml#/days/2/date calendar-day-of-other-year");
    assertThat(room.calendar().isWorkingDay("510107", LocalDate.of(2026, 10, 1))).isFalse();
  }

  @Test
  void refusesAFileOfNoYearOrOfAnUnknownDivision() {
    assertThat(findings(() -> room.days().readYear("y.yaml", in("days: []\n"))))
        .containsExactly("y.yaml#/year missing-field");
    assertThat(findings(() -> room.days().readDivision("c.yaml", in("days: []\n"))))
        .containsExactly("c.yaml#/division missing-field");
    assertThat(
            findings(
                () -> room.days().readDivision("c.yaml", in("division: \"999999\"\ndays: []\n"))))
        .containsExactly("c.yaml#/division unknown-division");
    assertThat(findings(() -> room.days().readYear("y.yaml", in("yaer: 2026\n"))))
        .containsExactly("y.yaml#/yaer unknown-field");
  }

  private static String ganzi(String day) {
    return "division: \"513300\"\ndays:\n- {date: " + day + "}\n";
  }

  private static List<String> findings(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
    Fault fault = catchThrowableOfType(Fault.class, reading);
    return fault.problems().list().stream()
        .map(each -> each.pointer() + " " + each.code())
        .toList();
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
