package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onestop.claim.LocalSettings;
import org.onestop.division.Divisions;
import org.onestop.division.internal.FakeDivisions;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;

/** 甘孜藏族自治州 with two counties, 康定市 and 泸定县. */
class UnitsFoundTest {
  private static final String CITY = "513300";
  private final Divisions divisions = FakeDivisions.few();

  @Test
  void takesTheCountysUnitElseItsCitys() {
    assertThat(found(all("513301", "513322"), Altered.sound(), CITY)).isEmpty();
    assertThat(found(all("513301", CITY), Altered.sound(), CITY)).isEmpty();
    assertThat(found(all(CITY), Altered.sound(), "513322")).isEmpty();
  }

  @Test
  void refusesCountiesWhereNobodyHandlesAnItem() {
    FakeUnits units = all("513301");

    List<Problem> problems = found(units, Altered.sound(), CITY);

    assertThat(problems)
        .extracting(each -> each.pointer() + " " + each.code())
        .contains("/lead lead-unit-missing", "/items/veteran-report/units item-unit-missing")
        .hasSize(13);
    assertThat(problems.getFirst().arguments()).containsExactly("退役军人事务部门", "泸定县", 1);
    assertThat(found(units, Altered.sound(), "513301")).isEmpty();
  }

  @Test
  void refusesAUnitWithNobodyInIt() {
    FakeUnits units = all("513301", "513322").unstaffed("513322-armed-forces");

    assertThat(found(units, Altered.sound(), CITY))
        .extracting(each -> each.pointer() + " " + each.code())
        .containsExactly("/items/reserve-registration/units item-unit-unstaffed");
  }

  @Test
  void takesTheUnitThatIsNamedAndRefusesOneThatDoesNotExist() {
    FakeUnits units = all("513301").add("veterans-affairs", "513322");
    Map<String, Map<String, String>> named =
        Map.of(
            "reserve-registration", Map.of("513322", "513301-armed-forces"),
            "social-security-card", Map.of("513322", "nowhere"));
    LocalSettings settings =
        new LocalSettings(
            List.of(), Map.of(), named, Map.of(), List.of(), LocalSettings.USUAL, List.of());

    List<String> found =
        found(units, Altered.sound().settings(settings), "513322").stream()
            .map(each -> each.pointer() + " " + each.code())
            .toList();

    assertThat(found)
        .contains("/items/social-security-card/units/513322 item-unit-unknown")
        .noneMatch(each -> each.contains("reserve-registration"));
  }

  @Test
  void refusesADivisionWithoutCounties() {
    assertThat(found(all(CITY), Altered.sound(), "510000").stream().map(Problem::code))
        .doesNotContain("division-without-counties");
    assertThat(found(all(CITY), Altered.sound(), "519900").stream().map(Problem::code))
        .containsExactly("division-without-counties");
  }

  @Test
  void isAskedAnewEachTime() {
    assertThat(new UnitsFound(new FakeUnits(), divisions).lasting()).isFalse();
  }

  private List<Problem> found(FakeUnits units, Altered altered, String division) {
    Problems problems = new Problems();
    new UnitsFound(units, divisions)
        .check(new Preparing().prepare(altered.applied()).subject(division), problems);
    return problems.list();
  }

  private static FakeUnits all(String... places) {
    FakeUnits units = new FakeUnits();
    Province.get()
        .edition()
        .departments()
        .forEach(department -> {
          for (String place : places) {
            units.add(department.id(), place);
          }
        });
    return units;
  }
}
