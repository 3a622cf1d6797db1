package org.onestop.casework.internal;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onestop.casework.Applicant;
import org.onestop.casework.SubmitApplication;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.kernel.Problems;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedMatter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Everything that is wrong with an application, at once; pointers into the command. */
@Component
class ApplicationCheck {
  private static final int LONGEST_NAME = 50;

  private final Forms forms;
  private final ItemCheck items;
  private final MaterialCheck materials;

  ApplicationCheck(Forms forms, ItemCheck items, MaterialCheck materials) {
    this.forms = forms;
    this.items = items;
    this.materials = materials;
  }

  /**
   * @param uploaders accounts whose uploads count
   */
  Problems check(Set<String> uploaders, ReleasedMatter matter, SubmitApplication application) {
    Problems problems = new Problems();
    if (!matter.channels().contains(application.channel())) {
      problems.block("/channel", "channel-unknown", String.join(", ", matter.channels()));
    }
    applicant(problems, application.applicant(), application.form());
    Optional<ReleasedApplicantType> type = matter.applicantType(application.applicantType());
    if (type.isEmpty()) {
      return problems.block(
          "/applicantType", "applicant-type-unknown", application.applicantType());
    }
    if (!application.form().isObject()) {
      return problems.block("/form", "application-part-missing");
    }
    Set<String> known =
        application.items().stream()
            .filter(each -> matter.item(each).isPresent())
            .collect(Collectors.toUnmodifiableSet());
    Selection selection = new Selection(application.applicantType(), known);
    JsonNode answers = forms.complete(matter.form(), selection, application.form());
    items.check(problems, matter, type.get(), application.items(), selection, answers);
    problems.addAll("/form", forms.check(matter.form(), selection, answers, false));
    materials.check(
        problems, matter, type.get(), selection, answers, application.materials(), uploaders);
    return problems;
  }

  /** The person a channel vouches for is the person the form is about. */
  private static void applicant(Problems problems, Applicant person, JsonNode form) {
    if (person.name().isBlank()) {
      problems.block("/applicant/name", "application-part-missing");
    } else if (person.name().length() > LONGEST_NAME) {
      problems.block("/applicant/name", "too-long", LONGEST_NAME);
    } else if (differs(form.path(Applicant.NAME_FIELD), person.name())) {
      problems.block("/applicant/name", "applicant-differs");
    }
    if (person.idNo().isBlank()) {
      problems.block("/applicant/idNo", "application-part-missing");
    } else if (differs(form.path(Applicant.ID_NO_FIELD), person.idNo())) {
      problems.block("/applicant/idNo", "applicant-differs");
    }
  }

  private static boolean differs(JsonNode answer, String verified) {
    return answer.isString() && !answer.asString().equals(verified);
  }
}
