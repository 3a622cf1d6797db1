package org.onestop.division.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.division.Division;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;

class AllDivisionsTest {
  private final Divisions divisions = FakeDivisions.few();

  @Test
  void namesADivisionWithItsAncestors() {
    assertThat(divisions.get("510107").fullName()).isEqualTo("四川省成都市武侯区");
    assertThat(divisions.get("510107001").fullName()).isEqualTo("四川省成都市武侯区浆洗街街道");
    assertThat(divisions.get("510000").fullName()).isEqualTo("四川省");
  }

  @Test
  void leavesGroupingsOfTheStatisticsOutOfFullNames() {
    divisions.put(
        List.of(
            new NewDivision("110000", "北京市", Level.PROVINCE, null),
            new NewDivision("110100", "市辖区", Level.CITY, "110000"),
            new NewDivision("110101", "东城区", Level.COUNTY, "110100"),
            new NewDivision("460000", "海南省", Level.PROVINCE, null),
            new NewDivision("469000", "省直辖县级行政区划", Level.CITY, "460000"),
            new NewDivision("469001", "五指山市", Level.COUNTY, "469000")));

    assertThat(divisions.get("110101").fullName()).isEqualTo("北京市东城区");
    assertThat(divisions.get("469001").fullName()).isEqualTo("海南省五指山市");
  }

  @Test
  void findsTheCityFromBelow() {
    assertThat(divisions.cityOf("510107001")).map(Division::code).contains("510100");
    assertThat(divisions.cityOf("510107")).map(Division::code).contains("510100");
    assertThat(divisions.cityOf("510100")).map(Division::code).contains("510100");
    assertThat(divisions.cityOf("510000")).isEmpty();
    assertThat(divisions.cityOf("999999")).isEmpty();
  }

  @Test
  void listsWhatLiesDirectlyBelowInOrderOfCode() {
    assertThat(divisions.children("510000"))
        .extracting(Division::code)
        .containsExactly("510100", "513300");
    assertThat(divisions.children("513301")).isEmpty();
    assertThat(divisions.children("999999")).isEmpty();
  }

  @Test
  void countsZonesAmongTheCounties() {
    divisions.put(List.of(new NewDivision("510164", "天府新区", Level.ZONE, "510100")));

    assertThat(divisions.counties("510100"))
        .extracting(Division::code)
        .containsExactly("510107", "510164");
    assertThat(divisions.counties("510000")).hasSize(4);
    assertThat(divisions.counties("510107")).extracting(Division::code).containsExactly("510107");
    assertThat(divisions.counties("510107001")).isEmpty();
    assertThat(divisions.get("510164").fullName()).isEqualTo("四川省成都市天府新区");
    assertThat(divisions.cityOf("510164")).map(Division::code).contains("510100");
  }

  @Test
  void renamesWithEverythingBelow() {
    divisions.put(List.of(new NewDivision("513300", "甘孜州", Level.CITY, "510000")));

    assertThat(divisions.get("513301").fullName()).isEqualTo("四川省甘孜州康定市");
    assertThat(divisions.named("康定市")).hasSize(1);
  }

  @Test
  void answersAnUnknownCodeWithNotFound() {
    assertThat(divisions.find("999999")).isEmpty();
    assertThatThrownBy(() -> divisions.get("999999"))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.NOT_FOUND));
  }

  @Test
  void refusesAZoneThatTakesACountysCode() {
    assertRefused(new NewDivision("510107", "新区", Level.ZONE, "510100"), "division-code-taken");
  }

  @Test
  void refusesACountyThatTakesAZonesCode() {
    divisions.put(List.of(new NewDivision("510164", "天府新区", Level.ZONE, "510100")));

    assertRefused(new NewDivision("510164", "天府", Level.COUNTY, "510100"), "division-code-taken");
  }

  @Test
  void refusesAZoneOutsideItsCitysRange() {
    assertRefused(new NewDivision("510164", "新区", Level.ZONE, "513300"), "division-parent");
    assertRefused(new NewDivision("510100", "新区", Level.ZONE, "510100"), "division-code-level");
  }

  @Test
  void refusesCodesThatDoNotFitTheirLevel() {
    assertRefused(new NewDivision("510101", "城", Level.CITY, "510000"), "division-code-level");
    assertRefused(new NewDivision("510100", "省", Level.PROVINCE, null), "division-code-level");
    assertRefused(new NewDivision("510107", "镇", Level.TOWNSHIP, "510107"), "division-code-level");
    assertRefused(new NewDivision("5101O7", "区", Level.COUNTY, "510100"), "division-code-level");
    assertRefused(new NewDivision("", "区", Level.COUNTY, "510100"), "division-code-level");
  }

  @Test
  void refusesAParentThatIsNotThere() {
    assertRefused(
        new NewDivision("520101", "区", Level.COUNTY, "520100"), "division-parent-unknown");
  }

  @Test
  void tellsAllFindingsAtOnceAndChangesNothing() {
    Fault fault =
        catchThrowableOfType(
            Fault.class,
            () ->
                divisions.put(
                    List.of(
                        new NewDivision("510108", "成华区", Level.COUNTY, "510100"),
                        new NewDivision("510108", "成华区", Level.COUNTY, "510100"),
                        new NewDivision("510109", " ", Level.COUNTY, "510100"),
                        new NewDivision("510110", "区", Level.COUNTY, null))));

    assertThat(fault.kind()).isEqualTo(Fault.Kind.INVALID);
    assertThat(fault.problems().list())
        .extracting(Problem::pointer, Problem::code)
        .containsExactly(
            tuple("/1/code", "division-twice"),
            tuple("/2/name", "division-name"),
            tuple("/3/parent", "division-parent"));
    assertThat(divisions.find("510108")).isEmpty();
  }

  private void assertRefused(NewDivision division, String code) {
    Fault fault = catchThrowableOfType(Fault.class, () -> divisions.put(List.of(division)));
    assertThat(fault.problems().list()).extracting(Problem::code).contains(code);
  }
}
