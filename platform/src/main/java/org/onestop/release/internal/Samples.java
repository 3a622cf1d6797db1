package org.onestop.release.internal;

import java.util.List;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import org.onestop.kernel.Recent;
import org.onestop.release.GateSubject;
import org.onestop.release.ReleasedApplicantType;
import tools.jackson.databind.JsonNode;

/** A made-up applicant of each type, who lives in the first county of the province. */
final class Samples {
  private static final int KEPT = 64;

  private final Forms forms;
  private final Divisions divisions;
  private final Recent<String, Boolean> unsound = new Recent<>(KEPT);

  /** A type and who was made up for it. */
  record Sample(ReleasedApplicantType type, SampleApplicant applicant) {}

  Samples(Forms forms, Divisions divisions) {
    this.forms = forms;
    this.divisions = divisions;
  }

  /** The same for every division that has this content; nobody can be made up for a broken form. */
  List<Sample> of(GateSubject subject) {
    FormPlan plan = subject.content().form();
    if (unsound.get(plan.id(), id -> forms.checkPlan(plan).blocks())) {
      return List.of();
    }
    String county = county(subject);
    return subject.content().applicantTypes().stream()
        .map(type ->
            new Sample(type, SampleApplicant.of(forms, subject.content(), type, List.of(), county)))
        .toList();
  }

  /** Answers to a result form: an example of its own that fits, else made-up ones. */
  JsonNode result(JsonNode resultForm, GateSubject subject) {
    for (JsonNode each : resultForm.path("examples")) {
      if (!each.isEmpty() && !forms.check(resultForm, each).blocks()) {
        return each;
      }
    }
    return forms.sample(resultForm, county(subject));
  }

  private String county(GateSubject subject) {
    String province = subject.edition().province();
    return divisions.counties(province).stream().findFirst().map(Division::code).orElse(province);
  }
}
