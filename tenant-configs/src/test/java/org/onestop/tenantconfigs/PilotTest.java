package org.onestop.tenantconfigs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter;
import org.onestop.claim.Applied;
import org.onestop.claim.Applying;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.division.Division;
import org.onestop.form.CodeList;
import org.onestop.form.FormPlan;
import org.onestop.form.Selection;
import org.onestop.itemcatalog.Applicants;
import org.onestop.itemcatalog.ProvinceCatalog;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Severity;
import org.onestop.process.Interpreter;
import org.onestop.process.ProcessPlan;
import org.onestop.tenantconfigs.Pilots.Pilot;
import tools.jackson.databind.node.ObjectNode;

/** Every pilot's overlay applies with no problem, and what comes of it can be published. */
class PilotTest {
  private final Pilots pilots = Pilots.get();
  private final ProvinceCatalog catalog = ProvinceCatalog.get();

  /** A pilot's city, or a county or zone with an overlay of its own. */
  record Place(Pilot pilot, @Nullable String county) {
    Applied applied() {
      return Pilots.get().applied(pilot, county);
    }

    Matter matter() {
      return applied().effective().matter();
    }
  }

  static Stream<Pilot> pilots() {
    return Pilots.get().all().stream();
  }

  static Stream<Place> places() {
    return pilots()
        .flatMap(each ->
            Stream.concat(
                Stream.of(new Place(each, null)),
                each.county().keySet().stream().map(code -> new Place(each, code))));
  }

  @Test
  void everyFileFitsItsGrammar() {
    assertThat(pilots.problems().list()).isEmpty();
  }

  @Test
  void everyPilotOfTheEditionHasAFolder() {
    assertThat(pilots().map(Pilot::code))
        .containsExactlyInAnyOrderElementsOf(catalog.matter().pilots());
  }

  /** But for contacts: persons and telephone numbers are for the cities to fill in. */
  @Test
  void togetherTheyUseEveryOperationThereIs() {
    Set<Class<?>> used = new HashSet<>();
    pilots()
        .flatMap(each -> Stream.concat(Stream.of(each.city()), each.county().values().stream()))
        .forEach(overlay -> overlay.operations().forEach(each -> used.add(each.getClass())));
    assertThat(used).doesNotContain(Operation.Contact.class);
    used.add(Operation.Contact.class);
    assertThat(used).containsExactlyInAnyOrder(Operation.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("places")
  void appliesWithNoProblem(Place place) {
    Applied applied = place.applied();
    assertThat(applied.city().list()).isEmpty();
    assertThat(applied.county().list()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pilots")
  void isMadeForThisEditionAndItsOwnDivisions(Pilot pilot) {
    assertThat(pilot.city().division()).isEqualTo(pilot.code());
    assertThat(pilot.city().edition()).isEqualTo(catalog.matter().version());
    pilot
        .county()
        .forEach((code, overlay) -> {
          assertThat(overlay.division()).isEqualTo(code);
          assertThat(overlay.edition()).isEqualTo(catalog.matter().version());
          assertThat(pilots.divisions().cityOf(code).map(Division::code)).contains(pilot.code());
        });
  }

  @ParameterizedTest
  @MethodSource("pilots")
  void everyCountyHasAUnitForEveryItem(Pilot pilot) {
    Set<String> divisions = new TreeSet<>(Set.of(pilot.code()));
    pilots.divisions().counties(pilot.code()).forEach(each -> divisions.add(each.code()));
    assertThat(pilot.units().keySet()).isEqualTo(divisions);
    Set<String> departments = new HashSet<>();
    new Place(pilot, null).matter().items().forEach(each -> departments.add(each.department()));
    assertThat(pilot.units().values()).allSatisfy(at -> assertThat(at).containsAll(departments));
  }

  @ParameterizedTest
  @MethodSource("places")
  void namesOnlyUnitsThatExist(Place place) {
    place
        .applied()
        .effective()
        .settings()
        .units()
        .forEach((item, units) ->
            units.forEach((division, unit) -> {
              String at = unit.substring(0, 6);
              assertThat(place.pilot().units()).containsKeys(division, at);
              assertThat(place.pilot().units().get(at)).contains(unit.substring(7));
            }));
  }

  @ParameterizedTest
  @MethodSource("places")
  void noChainOfItemsIsLongerThanThePromise(Place place) {
    Matter matter = place.matter();
    Map<String, Item> items = new HashMap<>();
    matter.items().forEach(each -> items.put(each.id(), each));
    assertThat(matter.limit()).isLessThanOrEqualTo(catalog.matter().limit());
    assertThat(matter.items())
        .allSatisfy(each -> assertThat(chain(each, items)).isLessThanOrEqualTo(matter.limit()));
  }

  @ParameterizedTest
  @MethodSource("places")
  void theFormCanBeAskedAndAnswered(Place place) {
    Matter matter = place.matter();
    assertThat(blocking(catalog.forms().checkPlan(plan(matter)).list())).isEmpty();
    for (var type : matter.applicantTypes()) {
      Selection selection = new Selection(type.id(), Set.copyOf(type.items()));
      ObjectNode answers = answers(matter, selection);
      assertThat(blocking(catalog.forms().check(plan(matter), selection, answers, false).list()))
          .as(type.id())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void everySelectionComesToItsEndExactlyOnce(Place place) {
    assertThat(Interpreter.everySubsetEnds(process(place.matter())).holds()).isTrue();
  }

  @Test
  void anEmptyOverlayChangesNothingAndEveryItemCompilesWithIt() {
    Matter edition = catalog.matter();
    Applied applied =
        new Applying(code -> code)
            .apply(
                edition,
                Overlay.empty(edition.matter(), "510400", edition.version()),
                Overlay.empty(edition.matter(), "510402", edition.version()));
    assertThat(applied.blocks()).isFalse();
    assertThat(applied.effective().matter()).isEqualTo(edition);
    assertThat(Interpreter.everySubsetEnds(process(edition)).holds()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("places")
  void somethingIsStillHandedInAndNothingStricterIsAsked(Place place) {
    List<Material> asked = new ArrayList<>(place.matter().materials());
    asked.removeIf(each -> each.generated() || each.relieved() || each.when() != null);
    assertThat(asked).anyMatch(Material::required);
    assertThat(place.matter().materials().stream().filter(each -> !each.local()).map(Material::id))
        .containsExactlyElementsOf(
            catalog.matter().materials().stream().map(Material::id).toList());
  }

  @Test
  void inventsNoAddressesPhonesOrHours() {
    places()
        .flatMap(each -> each.applied().effective().settings().counters().stream())
        .forEach(counter -> {
          assertThat(counter.address()).isEmpty();
          assertThat(counter.phone()).isEmpty();
          assertThat(counter.openingHours()).isEmpty();
        });
  }

  @Test
  void citiesDifferInRoutesLimitsAndWhatTheyAdd() {
    assertThat(of("510100").materials()).anyMatch(Material::relieved);
    assertThat(of("510700").items()).anyMatch(Item::local);
    assertThat(of("510900").limit()).isEqualTo(6);
    assertThat(item("511300", "social-security-card").dependsOn())
        .containsExactly("social-insurance-registration");
    assertThat(item("510300", "household-registration").route()).isEqualTo("desk");
    assertThat(item("510100", "household-registration").route()).isEqualTo("exchange");
    assertThat(item("513300", "reserve-registration").route()).isEqualTo("session");
  }

  private static Matter of(String city) {
    return places()
        .filter(each -> each.pilot().code().equals(city) && each.county() == null)
        .findFirst()
        .orElseThrow()
        .matter();
  }

  private static Item item(String city, String id) {
    return of(city).items().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private static int chain(Item item, Map<String, Item> items) {
    int before = 0;
    for (String id : item.dependsOn()) {
      Item other = items.get(id);
      assertThat(other).as(id).isNotNull();
      before = Math.max(before, chain(other, items));
    }
    return before + item.limit();
  }

  private static ProcessPlan process(Matter matter) {
    List<String> items =
        matter.items().stream().filter(each -> !each.displayOnly()).map(Item::id).toList();
    List<Set<Integer>> dependencies = new ArrayList<>();
    for (Item each : matter.items()) {
      if (!each.displayOnly()) {
        Set<Integer> before = new TreeSet<>();
        each.dependsOn().forEach(id -> before.add(items.indexOf(id)));
        dependencies.add(before);
      }
    }
    return new ProcessPlan(matter.stages().size(), dependencies);
  }

  private static FormPlan plan(Matter matter) {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    matter.codeLists().forEach(each -> lists.put(each.id(), each));
    return new FormPlan("pilot-" + matter.hashCode(), matter.form(), lists);
  }

  /** The sample applicant's answers, one of the city's banks, and examples for local fields. */
  private ObjectNode answers(Matter matter, Selection selection) {
    Selection base =
        new Selection(
            selection.applicantType(),
            Set.copyOf(selection.items().stream().filter(id -> !id.startsWith("local-")).toList()));
    ObjectNode answers = Applicants.answers(base);
    String bank =
        matter.codeLists().stream()
            .filter(each -> each.id().equals("card-bank"))
            .flatMap(each -> each.entries().stream())
            .map(CodeList.Entry::code)
            .findFirst()
            .orElseThrow();
    if (answers.has("cardBank")) {
      answers.put("cardBank", bank);
    }
    var schema = catalog.forms().compose(plan(matter), selection).schema();
    schema
        .path("required")
        .forEach(key -> {
          if (key.asString().startsWith("local")) {
            answers.set(
                key.asString(),
                schema.path("properties").path(key.asString()).path("examples").path(0));
          }
        });
    return answers;
  }

  private static List<Problem> blocking(List<Problem> problems) {
    return problems.stream().filter(each -> each.severity() == Severity.BLOCKS).toList();
  }
}
