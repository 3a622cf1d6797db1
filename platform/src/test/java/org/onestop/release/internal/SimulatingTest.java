package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onestop.calendar.internal.FakeCalendar;
import org.onestop.claim.Applied;
import org.onestop.form.Today;
import org.onestop.form.internal.TestForms;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.SampleApplication;
import org.onestop.release.SimulatedCase;
import org.onestop.release.SimulatedCase.Work;
import org.onestop.release.Simulation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SimulatingTest {
  private static final Province PROVINCE = Province.get();
  private static final String TYPE = "assigned-work-soldier";
  private static final LocalDate DAY = LocalDate.of(2026, 9, 24);

  private final Simulation simulation = simulation();

  static Simulation simulation() {
    FakeCalendar calendar = FakeCalendar.ofTheCountry();
    return new Simulating(
        PROVINCE.forms(),
        PROVINCE.divisions(),
        new Today(TestForms.CLOCK),
        new Outlook(
            PROVINCE.forms(),
            calendar.calendar(),
            calendar.days(),
            PROVINCE.divisions(),
            PROVINCE.units()));
  }

  static Stream<String> types() {
    return Compiling.compile(PROVINCE.applied("510100").effective())
        .content()
        .applicantTypes()
        .stream()
        .map(ReleasedApplicantType::id);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aMadeUpApplicantOfEachTypeIsSoundAndReachesTheEndOnce(String type) {
    SimulatedCase played = play("510100", new SampleApplication(type, List.of(), null, DAY, null));

    assertThat(played.findings()).isEmpty();
    assertThat(played.selected()).isNotEmpty();
    assertThat(played.path().ends()).isEqualTo(1);
    assertThat(played.work())
        .filteredOn(each -> !each.stage())
        .extracting(Work::id)
        .containsExactlyInAnyOrderElementsOf(played.selected());
    assertThat(played.answers().propertyNames()).isSubsetOf(played.form().fields());
  }

  @Test
  void eachUnitSeesWhatItsContractNamesAndNothingElse() {
    SimulatedCase played = play("510100", application(List.of(), null));

    assertThat(played.work())
        .filteredOn(each -> each.contract() != null)
        .isNotEmpty()
        .allSatisfy(each ->
            assertThat(each.fields())
                .extracting(SimulatedCase.Seen::label)
                .containsExactlyElementsOf(
                    Compiling.compile(PROVINCE.applied("510100").effective())
                        .content()
                        .contract(Objects.requireNonNull(each.contract()))
                        .orElseThrow()
                        .active()
                        .stream()
                        .map(org.onestop.exchange.Contract.Field::label)
                        .toList()));
    assertThat(played.pushes()).isNotEmpty();
    assertThat(played.pushes()).extracting(SimulatedCase.Push::order).startsWith(1);
    assertThat(played.pushes()).allSatisfy(each -> assertThat(each.fields()).isNotEmpty());
  }

  @Test
  void datesRunOnTheCalendarAndTellWhatDoesNotCount() {
    SimulatedCase played = play("510100", application(List.of(), null));

    assertThat(played.dates().acceptedOn()).isEqualTo(DAY);
    assertThat(played.dates().dueOn()).isAfter(DAY);
    // Mid-autumn festival on Friday the 25th, and the National Day holidays.
    assertThat(played.dates().uncounted())
        .extracting(SimulatedCase.Uncounted::date)
        .contains(LocalDate.of(2026, 9, 25));
    assertThat(played.dates().uncounted().getFirst().name()).contains("中秋");
    assertThat(played.dates().longest()).isNotEmpty();
    assertThat(played.dates().longestDays()).isLessThanOrEqualTo(played.dates().limit());
    assertThat(played.work())
        .allSatisfy(each -> {
          assertThat(each.toDay()).isGreaterThanOrEqualTo(each.fromDay());
          assertThat(each.startsOn()).isAfterOrEqualTo(DAY);
        });
  }

  @Test
  void theWayIsLitInTheVeryDiagram() {
    SimulatedCase played = play("510100", application(List.of("veteran-report"), null));

    assertThat(played.path().lit())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(played.path().bpmn()).contains("\"" + id + "\""));
    assertThat(played.path().waves()).last().satisfies(wave -> assertThat(wave).hasSize(1));
    assertThat(played.work()).filteredOn(each -> !each.stage()).hasSize(1);
  }

  @Test
  void aFieldOfTheFormDecidesTheUnit() {
    SimulatedCase played = play("510100", application(List.of("household-registration"), null));
    Work work = played.work().getLast();

    assertThat(work.routedBy()).isNotNull();
    assertThat(work.unit()).isNotNull();
    assertThat(work.unit().division()).startsWith("5101");
  }

  @Test
  void answersThatWereGivenAreCheckedAsASubmission() {
    SimulatedCase sample = play("510100", application(List.of("household-registration"), null));
    ObjectNode good = sample.answers();
    ObjectNode bad = good.deepCopy().put("name", "").put("hukouTarget", "no").put("alien", "x");

    SimulatedCase played = play("510100", application(List.of("household-registration"), good));

    assertThat(played.sample()).isFalse();
    assertThat(played.answers()).isEqualTo(good);
    assertThat(refused(application(List.of("household-registration"), bad)))
        .contains("/form/name field-missing", "/form/alien field-unknown")
        .anyMatch(each -> each.startsWith("/form/hukouTarget"));
    assertThat(
            refused(
                application(List.of("household-registration"), Json.mapper().createArrayNode())))
        .contains("/form form-not-object");
  }

  @Test
  void refusesEverythingThatIsWrongAtOnce() {
    assertThat(
            refused(
                new SampleApplication(
                    "nobody", List.of(), null, LocalDate.of(2999, 1, 1), "510722")))
        .containsExactlyInAnyOrder(
            "/applicantType applicant-type-unknown",
            "/county simulation-county",
            "/calendarDate simulation-date");
    assertThat(refused(application(List.of("nothing", "veteran-report", "veteran-report"), null)))
        .containsExactly("/items/0 item-unknown", "/items/2 item-repeated");
  }

  @Test
  void refusesAProcessWithoutEnd() {
    Applied circle =
        Altered.sound()
            .item("veteran-report", item -> item.putArray("dependsOn").add("veteran-report"))
            .applied();

    assertThat(refused(circle, application(List.of(), null)))
        .containsExactly("/items simulation-without-end");
  }

  @Test
  void aCountyIsWhereTheApplicantLives() {
    SimulatedCase played =
        play("510100", new SampleApplication(TYPE, List.of(), null, DAY, "510107"));

    assertThat(played.county()).isEqualTo("510107");
    assertThat(played.work().getFirst().unit()).isNotNull();
  }

  private SimulatedCase play(String division, SampleApplication application) {
    return simulation.play(PROVINCE.applied(division), division, application);
  }

  private static SampleApplication application(List<String> items, @Nullable JsonNode form) {
    return new SampleApplication(TYPE, items, form, DAY, null);
  }

  private List<String> refused(SampleApplication application) {
    return refused(PROVINCE.applied("510100"), application);
  }

  private List<String> refused(Applied applied, SampleApplication application) {
    List<String> found = new java.util.ArrayList<>();
    Consumer<Throwable> read =
        thrown ->
            ((Fault) thrown)
                .problems().list().stream().map(SimulatingTest::text).forEach(found::add);
    assertThatThrownBy(() -> simulation.play(applied, "510100", application))
        .isInstanceOf(Fault.class)
        .satisfies(read::accept);
    return found;
  }

  private static String text(Problem problem) {
    return problem.pointer() + " " + problem.code();
  }
}
