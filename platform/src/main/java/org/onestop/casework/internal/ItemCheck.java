package org.onestop.casework.internal;

import java.util.List;
import org.onestop.form.Selection;
import org.onestop.kernel.Problems;
import org.onestop.release.ItemChoice;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedMatter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which items may be selected, as the release says. */
@Component
class ItemCheck {
  /** Pointers {@code /items/n}. */
  void check(
      Problems problems,
      ReleasedMatter matter,
      ReleasedApplicantType type,
      List<String> selected,
      Selection selection,
      JsonNode answers) {
    ItemChoice.check(problems, matter, type, selected, selection, answers);
  }
}
