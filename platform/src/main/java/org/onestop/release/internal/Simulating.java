package org.onestop.release.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Applied;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.form.Today;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Recent;
import org.onestop.process.Interpreter;
import org.onestop.process.ProcessPlan;
import org.onestop.process.Rehearsal;
import org.onestop.release.ItemChoice;
import org.onestop.release.Release;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.SampleApplication;
import org.onestop.release.SimulatedCase;
import org.onestop.release.Simulation;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks what is to be played as a submission would be checked, and plays it. */
@Component
class Simulating implements Simulation {
  private static final String REFUSED = "simulation-invalid";
  private static final int KEPT = 32;
  private static final int MOST_YEARS = 5;

  private final Forms forms;
  private final Divisions divisions;
  private final Today today;
  private final Outlook outlook;
  private final Recent<ProcessPlan, Drawn> drawn = new Recent<>(KEPT);

  /** A process and its picture, which takes longest of all. */
  private record Drawn(Rehearsal rehearsal, String bpmn) {
    static Drawn of(ProcessPlan plan) {
      Rehearsal rehearsal = Rehearsal.of(plan);
      return new Drawn(rehearsal, rehearsal.bpmn());
    }
  }

  Simulating(Forms forms, Divisions divisions, Today today, Outlook outlook) {
    this.forms = forms;
    this.divisions = divisions;
    this.today = today;
    this.outlook = outlook;
  }

  @Override
  public SimulatedCase play(Applied applied, String division, SampleApplication application) {
    return play(Compiling.compile(applied.effective()).content(), division, application);
  }

  @Override
  public SimulatedCase play(Release release, String division, SampleApplication application) {
    return play(release.content(), division, application);
  }

  private SimulatedCase play(
      ReleasedMatter matter, String division, SampleApplication application) {
    Problems problems = new Problems();
    String county = county(division, application.county(), problems);
    @Nullable ReleasedApplicantType type =
        matter.applicantType(application.applicantType()).orElse(null);
    if (type == null) {
      problems.block("/applicantType", "applicant-type-unknown", application.applicantType());
    }
    LocalDate accepted = accepted(application.acceptedOn(), problems);
    ProcessPlan plan = Compiling.plan(matter);
    if (!Interpreter.everySubsetEnds(plan).holds()) {
      problems.block("/items", "simulation-without-end");
    }
    problems.orThrow(REFUSED);
    SampleApplicant applicant =
        applicant(matter, Objects.requireNonNull(type), application, county, problems);
    problems.orThrow(REFUSED);
    Outlook.Looked looked =
        outlook.of(matter, type, applicant.selection(), applicant.answers(), county, accepted);
    return new SimulatedCase(
        county,
        type.id(),
        matter.items().stream()
            .map(ReleasedItem::id)
            .filter(applicant.selection().items()::contains)
            .toList(),
        forms.compose(matter.form(), applicant.selection()),
        applicant.answers(),
        application.form() == null,
        applicant.findings().list(),
        matter.materials().stream()
            .filter(each -> each.concerns(type, applicant.selection(), applicant.answers()))
            .toList(),
        looked.work(),
        looked.pushes(),
        looked.dates(),
        path(matter, plan, applicant.selection().items()));
  }

  private String county(String division, @Nullable String wanted, Problems problems) {
    List<String> counties = divisions.counties(division).stream().map(Division::code).toList();
    if (wanted != null && !counties.contains(wanted)) {
      problems.block("/county", "simulation-county", wanted);
    }
    return wanted == null ? counties.stream().findFirst().orElse(division) : wanted;
  }

  private LocalDate accepted(@Nullable LocalDate wanted, Problems problems) {
    LocalDate now = today.date();
    if (wanted == null) {
      return now;
    }
    if (Math.abs((long) wanted.getYear() - now.getYear()) > MOST_YEARS) {
      problems.block("/calendarDate", "simulation-date", MOST_YEARS);
    }
    return wanted;
  }

  private SampleApplicant applicant(
      ReleasedMatter matter,
      ReleasedApplicantType type,
      SampleApplication application,
      String county,
      Problems problems) {
    @Nullable JsonNode form = application.form();
    List<String> items = application.items();
    SampleApplicant applicant =
        form == null
            ? SampleApplicant.of(forms, matter, type, items, county)
            : given(matter, type, items, form, problems);
    List<String> chosen = items.isEmpty() ? List.copyOf(applicant.selection().items()) : items;
    ItemChoice.check(problems, matter, type, chosen, applicant.selection(), applicant.answers());
    return applicant;
  }

  private SampleApplicant given(
      ReleasedMatter matter,
      ReleasedApplicantType type,
      List<String> items,
      JsonNode form,
      Problems problems) {
    Selection selection =
        new Selection(
            type.id(),
            items.stream()
                .filter(each -> matter.item(each).isPresent())
                .collect(Collectors.toCollection(HashSet::new)));
    ObjectNode answers = forms.complete(matter.form(), selection, form);
    problems.addAll(
        "/form", forms.check(matter.form(), selection, form.isObject() ? answers : form, false));
    return new SampleApplicant(selection, answers, new Problems());
  }

  private SimulatedCase.Path path(ReleasedMatter matter, ProcessPlan plan, Set<String> selected) {
    Drawn process = drawn.get(plan, Drawn::of);
    Set<Integer> positions =
        IntStream.range(0, matter.items().size())
            .filter(each -> selected.contains(matter.items().get(each).id()))
            .boxed()
            .collect(Collectors.toSet());
    Rehearsal.Passage passage = process.rehearsal().play(positions);
    return new SimulatedCase.Path(
        process.bpmn(), passage.waves(), passage.passed(), passage.ends());
  }
}
