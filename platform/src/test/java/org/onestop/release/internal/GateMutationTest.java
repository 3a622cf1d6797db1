package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onestop.catalog.DemoSettings;
import org.onestop.claim.Applied;
import org.onestop.claim.LocalSettings;
import org.onestop.claim.Operation;
import org.onestop.exchange.SwitchedBindings;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * For each check of the gate something made wrong that this check tells and no other: none of them
 * could be left out. What is told is compared with what the sound matter is told, advice included.
 * A check without a line here fails the test.
 */
class GateMutationTest {
  private static final Province PROVINCE = Province.get();
  private static final String CONTRACT = "public-security-hukou";

  /** By the class of the check: the sound matter → the same made wrong. */
  private static final Map<Class<? extends GateCheck>, Function<Altered, GateSubject>> MUTATIONS =
      mutations();

  private static Map<Class<? extends GateCheck>, Function<Altered, GateSubject>> mutations() {
    Map<Class<? extends GateCheck>, Function<Altered, GateSubject>> all = new HashMap<>();
    all.put(
        OverlaysKept.class,
        sound -> {
          Applied applied = sound.applied();
          Problems problems = new Problems().block("/operations/0/item", "unknown-item", "x");
          return new Preparing()
              .prepare(new Applied(applied.effective(), problems, applied.county(), List.of()))
              .subject(Altered.DIVISION);
        });
    put(
        all,
        ReferencesResolve.class,
        sound ->
            sound.contract(CONTRACT, each -> ((ArrayNode) each.path("materials")).add("gone")));
    put(
        all,
        GuidanceResolves.class,
        sound ->
            sound.with(matter ->
                option(matter, "political", "none")
                    .putObject("answers")
                    .put("politicalStatus", "99")));
    put(
        all,
        TextsPresent.class,
        sound ->
            sound.with(matter -> ((ObjectNode) matter.path("stages").path(0)).put("name", " ")));
    put(
        all,
        LimitsKept.class,
        sound -> sound.item("reserve-registration", item -> item.put("limit", 0)));
    put(
        all,
        MaterialsKept.class,
        sound ->
            sound.with(matter -> {
              ObjectNode material = (ObjectNode) matter.path("materials").path(0);
              material.put("copies", material.path("copies").asInt() + 1);
            }));
    // Guidance that leads to the item is told by its own check; without guidance there is none.
    put(
        all,
        ItemsSelectable.class,
        sound ->
            sound
                .with(matter -> matter.remove("guidance"))
                .item(
                    "youth-league-transfer",
                    item ->
                        ((ObjectNode) item.path("condition")).putArray("in").add("no-such-code")));
    put(
        all,
        FormSound.class,
        sound ->
            sound.field(
                "household",
                "birthRegion",
                field -> ((ObjectNode) field.path("x-field")).put("depth", "village")));
    // A choice without its list is also a field that the form language does not understand; a list
    // named where nothing is chosen is not.
    put(
        all,
        ChoicesFilled.class,
        sound ->
            sound.field(
                "household",
                "headName",
                field -> ((ObjectNode) field.path("x-field")).put("codeList", "gone")));
    put(
        all,
        ContractsServed.class,
        sound ->
            sound.block(
                "household",
                schema -> {
                  ObjectNode condition = schema.putArray("allOf").addObject();
                  ObjectNode when = condition.putObject("if");
                  when.putObject("properties").putObject("ruralToUrban").put("const", true);
                  when.putArray("required").add("ruralToUrban");
                  condition.putObject("then").putObject("properties").put("headName", false);
                }));
    put(
        all,
        PlacesAsked.class,
        sound -> sound.item("veteran-report", item -> item.put("routeBy", "reserveRegion")));
    put(
        all,
        NothingInVain.class,
        sound ->
            sound.field(
                "medical",
                "miCurrentDate",
                field -> ((ObjectNode) field.path("x-field")).remove("purpose")));
    put(
        all,
        ProcessEnds.class,
        sound ->
            sound.item("veteran-report", item -> item.putArray("dependsOn").add("veteran-report")));
    put(
        all,
        DocumentsRender.class,
        sound ->
            sound.with(matter -> {
              ObjectNode document = (ObjectNode) matter.path("documents").path(0);
              String html = document.path("html").asString("");
              document.put("html", html.replace("</body>", "<p>{{fields.gone}}</p></body>"));
            }));
    put(
        all,
        SampleCasesEnd.class,
        sound ->
            sound.with(matter ->
                ((ObjectNode) matter.path("stages").path(0)).putArray("outcomes").add("refuse")));
    put(
        all,
        RoutesBound.class,
        sound -> sound.item("reserve-registration", item -> item.put("route", "courier")));
    put(
        all,
        UnitsFound.class,
        sound ->
            sound.settings(
                settings(Map.of("veteran-report", Map.of("510104", "no-such-unit")), List.of())));
    put(
        all,
        LocalTexts.class,
        sound ->
            sound.settings(
                settings(
                    Map.of(),
                    List.of(new Operation.Counter("510104", "锦江区综合窗口", "", "", "", null)))));
    put(
        all,
        ContactsNamed.class,
        sound ->
            sound.settings(
                settings(
                    Map.of(),
                    List.of(),
                    List.of(
                        new Operation.Contact(
                            "510104", "no-such-unit", null, "窗口负责人", "028-1", null, null)))));
    put(
        all,
        Assumptions.class,
        sound ->
            sound.edition(edition ->
                ((ObjectNode) edition.path("assumptions").path(0)).put("confirmed", false)));
    // What it looks at lies outside the matter: the pushes of a contract are stopped.
    put(all, RoutesReachable.class, sound -> sound);
    return all;
  }

  static Stream<Class<? extends GateCheck>> checks() {
    return MUTATIONS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void somethingIsWrongThatOnlyThisCheckTells(Class<? extends GateCheck> check) {
    Function<Altered, GateSubject> mutation = Objects.requireNonNull(MUTATIONS.get(check));
    Map<Class<?>, Set<String>> before = told(confirmed().subject(), new SwitchedBindings());
    SwitchedBindings bindings =
        check == RoutesReachable.class
            ? new SwitchedBindings().suspend(CONTRACT)
            : new SwitchedBindings();

    Map<Class<?>, Set<String>> after = told(mutation.apply(confirmed()), bindings);

    Set<Class<?>> telling =
        after.entrySet().stream()
            .filter(
                each -> !before.getOrDefault(each.getKey(), Set.of()).containsAll(each.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    assertThat(telling).as("%s", after).containsExactly(check);
  }

  @Test
  void everyCheckThereIsHasItsMutation() {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(true);
    scanner.resetFilters(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(GateCheck.class));
    Set<String> beans =
        scanner.findCandidateComponents("org.onestop").stream()
            .map(each -> String.valueOf(each.getBeanClassName()))
            .filter(each -> !each.contains("$"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(beans)
        .isEqualTo(names(MUTATIONS.keySet().stream()))
        .isEqualTo(names(PROVINCE.checks().stream().map(Object::getClass)));
  }

  private static Set<String> names(Stream<? extends Class<?>> classes) {
    return classes.map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void put(
      Map<Class<? extends GateCheck>, Function<Altered, GateSubject>> all,
      Class<? extends GateCheck> check,
      UnaryOperator<Altered> mutation) {
    all.put(check, sound -> mutation.apply(sound).subject());
  }

  /** The sound matter outside the demonstration: everything is confirmed. */
  private static Altered confirmed() {
    return Altered.sound()
        .edition(edition ->
            edition
                .path("assumptions")
                .forEach(each -> ((ObjectNode) each).put("confirmed", true)));
  }

  /** What every check finds, by its class. */
  private static Map<Class<?>, Set<String>> told(GateSubject subject, SwitchedBindings bindings) {
    Map<Class<?>, Set<String>> told = new HashMap<>();
    for (GateCheck each : PROVINCE.checks()) {
      GateCheck check =
          switch (each) {
            case Assumptions any -> new Assumptions(new DemoSettings(false));
            case RoutesReachable any -> new RoutesReachable(bindings);
            default -> each;
          };
      Problems problems = new Problems();
      check.check(subject, problems);
      told.put(
          each.getClass(),
          problems.list().stream()
              .map(GateMutationTest::text)
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return told;
  }

  private static String text(Problem problem) {
    return problem.pointer() + " " + problem.code() + " " + problem.arguments();
  }

  private static LocalSettings settings(
      Map<String, Map<String, String>> units, List<Operation.Counter> counters) {
    return settings(units, counters, List.of());
  }

  private static LocalSettings settings(
      Map<String, Map<String, String>> units,
      List<Operation.Counter> counters,
      List<Operation.Contact> contacts) {
    LocalSettings sound = Altered.sound().applied().effective().settings();
    return new LocalSettings(
        Stream.concat(sound.counters().stream(), counters.stream()).toList(),
        sound.openingHours(),
        units.isEmpty() ? sound.units() : units,
        sound.delegations(),
        sound.sessions(),
        sound.reminders(),
        contacts);
  }

  private static ObjectNode option(ObjectNode matter, String question, String option) {
    JsonNode questions = matter.path("guidance").path("questions");
    return (ObjectNode) find(find(questions, question).path("options"), option);
  }

  private static JsonNode find(JsonNode list, String id) {
    for (JsonNode each : list) {
      if (each.path("id").asString("").equals(id)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no " + id);
  }
}
