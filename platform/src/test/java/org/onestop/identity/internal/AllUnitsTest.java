package org.onestop.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onestop.division.DivisionRange;
import org.onestop.identity.Accounts.NewAccount;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;

class AllUnitsTest {
  private static final Unit POLICE =
      new Unit("510107-public-security", "public-security", "510107", "武侯区公安分局");
  private static final Unit CITY_POLICE =
      new Unit("510100-public-security", "public-security", "510100", "成都市公安局");
  private static final Unit KANGDING =
      new Unit("513301-public-security", "public-security", "513301", "康定市公安局");
  private final FakeIdentity room = new FakeIdentity();

  @Test
  void findsAUnitByItsIdAndByItsPlace() {
    room.units.put(List.of(POLICE, CITY_POLICE));

    assertThat(room.units.find("510107-public-security")).contains(POLICE);
    assertThat(room.units.at("public-security", "510107")).contains(POLICE);
    assertThat(room.units.at("public-security", "513301")).isEmpty();
    assertThat(room.units.at("youth-league", "510107")).isEmpty();
    assertThat(room.units.find("none")).isEmpty();
  }

  @Test
  void listsTheUnitsOfADivisionAndAllBelow() {
    room.units.put(List.of(POLICE, CITY_POLICE, KANGDING));

    assertThat(room.units.within(DivisionRange.of("510100"))).containsExactly(CITY_POLICE, POLICE);
    assertThat(room.units.within(DivisionRange.of("510107"))).containsExactly(POLICE);
    assertThat(room.units.within(DivisionRange.of("510000"))).hasSize(3);
  }

  @Test
  void isStaffedByAnAccountOfItsDepartmentInItsDivisionThatHandles() {
    room.units.put(List.of(POLICE, CITY_POLICE, KANGDING));
    room.accounts.put(
        List.of(
            new NewAccount("a1", "x", "510107", "public-security", Set.of(Role.UNIT)),
            new NewAccount("a2", "x", "510100", "public-security", Set.of(Role.SUPERVISE)),
            new NewAccount("a3", "x", "513301", "youth-league", Set.of(Role.UNIT))),
        null);

    assertThat(room.units.staffed(POLICE.id())).isTrue();
    assertThat(room.units.staffed(CITY_POLICE.id())).isFalse();
    assertThat(room.units.staffed(KANGDING.id())).isFalse();
    assertThat(room.units.staffed("none")).isFalse();
  }

  @Test
  void isNoLongerStaffedWhenItsOnlyAccountIsDisabled() {
    room.units.put(List.of(POLICE));
    room.accounts.put(
        List.of(new NewAccount("a1", "x", "510107", "public-security", Set.of(Role.COUNTER))),
        null);
    assertThat(room.units.staffed(POLICE.id())).isTrue();

    room.mapper.disable("a1");
    room.rows.refresh();

    assertThat(room.units.staffed(POLICE.id())).isFalse();
  }

  @Test
  void replacesAUnitById() {
    room.units.put(List.of(POLICE));
    Unit renamed = new Unit(POLICE.id(), POLICE.department(), "510107", "武侯公安");

    room.units.put(List.of(renamed));

    assertThat(room.units.at("public-security", "510107")).contains(renamed);
  }

  @Test
  void refusesTwoUnitsOfADepartmentInOneDivision() {
    room.units.put(List.of(POLICE));

    assertThat(
            findings(
                new Unit("other", "public-security", "510107", "x"),
                CITY_POLICE,
                CITY_POLICE,
                new Unit(" ", "youth-league", "999999", "")))
        .extracting(Problem::pointer, Problem::code)
        .containsExactly(
            tuple("/0/department", "unit-place-taken"),
            tuple("/2/id", "unit-twice"),
            tuple("/2/department", "unit-place-taken"),
            tuple("/3/id", "text-length"),
            tuple("/3/name", "text-length"),
            tuple("/3/division", "unknown-division"));
    assertThat(room.units.find(CITY_POLICE.id())).isEmpty();
  }

  @Test
  void thoseWhoConfigureRegisterWithinTheirDivisionsOnly() {
    room.units.put(List.of(KANGDING));
    Actor config = new Actor("510100-config", "x", "510100", null, Set.of(Role.CONFIG));

    Fault refused =
        catchThrowableOfType(
            Fault.class,
            () ->
                room.registration.register(
                    config,
                    List.of(
                        POLICE,
                        new Unit("other", "public-security", "513322", "x"),
                        new Unit(KANGDING.id(), "youth-league", "510107", "x"))));
    assertThat(refused.problems().list())
        .extracting(Problem::pointer, Problem::code)
        .containsExactly(tuple("/1/division", "unit-elsewhere"), tuple("/2/id", "unit-of-others"));
    assertThat(room.units.find(POLICE.id())).isEmpty();
    assertThat(room.events).isEmpty();

    room.registration.register(config, List.of(POLICE, CITY_POLICE));
    assertThat(room.units.find(POLICE.id())).contains(POLICE);
    assertThat(room.events)
        .singleElement()
        .isInstanceOfSatisfying(
            UnitsRegistered.class,
            event ->
                assertThat(event.facts().get("units")).contains(POLICE.id(), CITY_POLICE.id()));

    Actor counter = new Actor("510100-counter", "x", "510100", null, Set.of(Role.COUNTER));
    assertThat(
            catchThrowableOfType(
                    Fault.class, () -> room.registration.register(counter, List.of(POLICE)))
                .code())
        .isEqualTo("role-required");
  }

  private List<Problem> findings(Unit... units) {
    return catchThrowableOfType(Fault.class, () -> room.units.put(List.of(units)))
        .problems()
        .list();
  }
}
