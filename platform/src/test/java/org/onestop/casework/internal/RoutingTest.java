package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onestop.casework.SmallMatter;
import org.onestop.division.DivisionRange;
import org.onestop.form.KnownDivisions;
import org.onestop.form.internal.TestForms;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.release.Release;
import org.onestop.release.ReleasedItem;
import tools.jackson.databind.JsonNode;

class RoutingTest {
  private static final Unit COUNTY = new Unit("a", "police", "510107", "武侯公安");
  private static final Unit CITY = new Unit("b", "police", "511300", "南充公安");
  private static final Unit OWN = new Unit("c", "police", "511300", "车站派出所");
  private static final Unit COUNTER = new Unit("d", "counter-office", "511300", "南充窗口");

  private final Routing routing =
      new Routing(new FewUnits(), KnownDivisions.few(), TestForms.forms());
  private final Release release =
      new Release(
          "r",
          "510000",
          1,
          "1.0.0",
          "",
          "definition",
          java.time.Instant.EPOCH,
          SmallMatter.of("510000").content());
  private final ReleasedItem household =
      release.content().item(SmallMatter.HOUSEHOLD).orElseThrow();

  @Test
  void goesWhereTheFormSays() {
    assertThat(unit(household, "511302", "510107")).contains(COUNTY);
    assertThat(unit(household, "511302", "510107001")).as("a township").contains(COUNTY);
  }

  @Test
  void goesToTheCityWhereTheCountyHasNoUnit() {
    assertThat(unit(household, "510107", "511302")).contains(CITY);
  }

  @Test
  void goesToTheHandlingCountyWhenTheFormSaysNothing() {
    assertThat(routing.unitOf(household, "510107", Json.mapper().createObjectNode()))
        .contains(COUNTY);
  }

  @Test
  void goesNowhereWhenNeitherHasAUnit() {
    assertThat(unit(household, "510107", "540102")).isEmpty();
    assertThat(unit(household, "510107", "510191")).as("a zone of another city").isEmpty();
  }

  @Test
  void prefersTheUnitADivisionNamedForTheItem() {
    ReleasedItem named = withUnits(Map.of("511302", "c"));
    assertThat(unit(named, "510107", "511302")).contains(OWN);
  }

  @Test
  void takesTheCitysCounterWhereTheCountyHasNone() {
    assertThat(routing.counter(release, "511302")).isEqualTo(COUNTER);
    assertThatThrownBy(() -> routing.counter(release, "510107"))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.code()).isEqualTo("no-counter"));
  }

  private Optional<Unit> unit(ReleasedItem item, String handling, String place) {
    JsonNode form =
        Json.mapper().readTree("{\"hukou\": {\"region\": \"" + place + "\", \"detail\": \"1号\"}}");
    return routing.unitOf(item, handling, form);
  }

  private ReleasedItem withUnits(Map<String, String> units) {
    return new ReleasedItem(
        household.id(),
        household.code(),
        household.name(),
        null,
        household.department(),
        household.channel(),
        household.limit(),
        null,
        List.of(),
        null,
        household.route(),
        household.contract(),
        List.of(),
        household.routeBy(),
        null,
        List.of(),
        List.of(),
        units,
        null,
        null,
        false,
        null);
  }

  /** Three police units and a counter. */
  private static final class FewUnits implements Units {
    private static final List<Unit> ALL = List.of(COUNTY, CITY, OWN, COUNTER);

    @Override
    public Optional<Unit> find(String id) {
      return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Unit> at(String department, String division) {
      return ALL.stream()
          .filter(each -> !each.equals(OWN))
          .filter(each -> each.department().equals(department) && each.division().equals(division))
          .findFirst();
    }

    @Override
    public List<Unit> within(DivisionRange range) {
      return List.of();
    }

    @Override
    public boolean staffed(String id) {
      return true;
    }

    @Override
    public void put(List<Unit> units) {
      throw new UnsupportedOperationException();
    }
  }
}
