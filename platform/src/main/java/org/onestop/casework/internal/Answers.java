package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Applicant;
import org.onestop.casework.HandedMaterial;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedMatter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes the answers and files of a stored case, and checks the whole again. */
@Component
class Answers {
  private final Forms forms;
  private final ItemCheck items;
  private final MaterialCheck materials;
  private final Attaching attaching;

  Answers(Forms forms, ItemCheck items, MaterialCheck materials, Attaching attaching) {
    this.forms = forms;
    this.items = items;
    this.materials = materials;
    this.attaching = attaching;
  }

  /**
   * Puts changed answers over the old ones (null takes one away) and new files beside the old ones,
   * and throws INVALID {@code application-invalid} with every finding.
   *
   * @param problems what was found already
   * @param replaced types whose files are replaced
   */
  void change(
      Act act,
      Problems problems,
      @Nullable JsonNode changes,
      List<HandedMaterial> handed,
      Set<String> replaced) {
    CaseFile file = act.file;
    ReleasedMatter matter = file.content();
    Selection selection = file.selection();
    ObjectNode form = merged(act.application().form(), changes);
    form.retain(kept(file, changes));
    ObjectNode answers = forms.complete(matter.form(), selection, form);
    ReleasedApplicantType type =
        matter
            .applicantType(file.applicantType)
            .orElseThrow(() -> Fault.conflict("release-superseded"));
    items.check(problems, matter, type, List.copyOf(file.selected), selection, answers);
    problems.addAll("/form", forms.check(matter.form(), selection, answers, false));
    samePerson(problems, act.application(), answers);
    List<HandedMaterial> all = new ArrayList<>();
    file.materials.stream().filter(each -> !replaced.contains(each.type())).forEach(all::add);
    List<HandedMaterial> kept = stillAsked(matter, type, selection, answers, all);
    List<HandedMaterial> whole = new ArrayList<>(kept);
    whole.addAll(handed);
    materials.asked(problems, matter, type, selection, answers, whole, kept.size());
    attaching.uploads(problems, handed, Set.of(act.account));
    problems.orThrow("application-invalid");
    file.materials = kept;
    attaching.bind(act, handed);
    act.rewrite(act.application().with(answers));
  }

  /** Old answers that no selected item needs any more are dropped; what is handed in is checked. */
  private Collection<String> kept(CaseFile file, @Nullable JsonNode changes) {
    List<String> keys =
        new ArrayList<>(forms.compose(file.content().form(), file.selection()).fields());
    if (changes != null) {
      keys.addAll(changes.propertyNames());
    }
    return keys;
  }

  private static List<HandedMaterial> stillAsked(
      ReleasedMatter matter,
      ReleasedApplicantType type,
      Selection selection,
      JsonNode answers,
      List<HandedMaterial> all) {
    return all.stream()
        .filter(each ->
            matter.material(each.type()).filter(m -> m.asked(type, selection, answers)).isPresent())
        .toList();
  }

  private static ObjectNode merged(ObjectNode old, @Nullable JsonNode changes) {
    ObjectNode form = old.deepCopy();
    if (changes != null) {
      changes
          .properties()
          .forEach(each -> {
            if (each.getValue().isNull()) {
              form.remove(each.getKey());
            } else {
              form.set(each.getKey(), each.getValue());
            }
          });
    }
    return form;
  }

  /** The verified person stays who he is. */
  private static void samePerson(Problems problems, Application application, JsonNode answers) {
    if (answers.has(Applicant.NAME_FIELD)
        && !answers
            .path(Applicant.NAME_FIELD)
            .asString("")
            .equals(application.applicant().name())) {
      problems.block("/form/" + Applicant.NAME_FIELD, "applicant-differs");
    }
    if (answers.has(Applicant.ID_NO_FIELD)
        && !answers
            .path(Applicant.ID_NO_FIELD)
            .asString("")
            .equals(application.applicant().idNo())) {
      problems.block("/form/" + Applicant.ID_NO_FIELD, "applicant-differs");
    }
  }
}
