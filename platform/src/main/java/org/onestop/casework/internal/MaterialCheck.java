package org.onestop.casework.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onestop.casework.HandedMaterial;
import org.onestop.form.Selection;
import org.onestop.kernel.Problems;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Whether what is asked was handed in, and nothing else. */
@Component
class MaterialCheck {
  private final Attaching attaching;

  MaterialCheck(Attaching attaching) {
    this.attaching = attaching;
  }

  /** Pointers {@code /materials/n} for what was handed in, {@code /materials/<type>} for gaps. */
  void check(
      Problems problems,
      ReleasedMatter matter,
      ReleasedApplicantType type,
      Selection selection,
      JsonNode answers,
      List<HandedMaterial> handed,
      Set<String> uploaders) {
    asked(problems, matter, type, selection, answers, handed, 0);
    attaching.uploads(problems, handed, uploaders);
  }

  /**
   * Whether each file is asked and each asked material is there.
   *
   * @param first index of the first file whose finding is of interest: earlier ones are there
   *     already
   */
  void asked(
      Problems problems,
      ReleasedMatter matter,
      ReleasedApplicantType type,
      Selection selection,
      JsonNode answers,
      List<HandedMaterial> handed,
      int first) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < handed.size(); i++) {
      String id = handed.get(i).type();
      Optional<ReleasedMaterial> material =
          matter.material(id).filter(each -> each.asked(type, selection, answers));
      int count = counts.merge(id, 1, Integer::sum);
      if (i < first) {
        continue;
      }
      String pointer = "/materials/" + (i - first);
      if (material.isEmpty()) {
        problems.block(pointer, "material-not-asked");
      } else if (count > material.get().rule().maxFiles()) {
        problems.block(pointer, "material-too-many", material.get().rule().maxFiles());
      }
    }
    for (ReleasedMaterial each : matter.materials()) {
      if (each.required()
          && each.asked(type, selection, answers)
          && !counts.containsKey(each.id())) {
        problems.block("/materials/" + each.id(), "material-missing", each.name());
      }
    }
  }
}
