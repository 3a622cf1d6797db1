package org.onestop.release.internal;

import java.util.HashSet;
import java.util.Set;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Every item can be selected by some applicant: a type has it in its package, and its condition can
 * be met with what the form asks and the code lists hold.
 */
@Component
class ItemsSelectable implements GateCheck {
  private final Forms forms;

  ItemsSelectable(Forms forms) {
    this.forms = forms;
  }

  @Override
  public String id() {
    return "items-selectable-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    Matter matter = subject.matter();
    Possibilities possibilities = new Possibilities(matter);
    FormPlan plan = subject.content().form();
    for (Item item : matter.items()) {
      if (!item.displayOnly()
          && matter.applicantTypes().stream()
              .noneMatch(type -> selects(type, item, plan, possibilities))) {
        problems.block(
            Pointers.item(item.id()) + "/condition", "item-never-selectable", item.name());
      }
    }
    for (Material material : matter.materials()) {
      if (matter.applicantTypes().stream().noneMatch(type -> asks(type, material, possibilities))) {
        problems.advise(
            Pointers.material(material.id()) + "/when", "material-never-asked", material.name());
      }
    }
  }

  /** With its fields asked: what no item asks for this type cannot be answered. */
  private boolean selects(
      ApplicantType type, Item item, FormPlan plan, Possibilities possibilities) {
    if (!type.items().contains(item.id())) {
      return false;
    }
    Selection all = new Selection(type.id(), new HashSet<>(type.items()));
    JsonNode asked = forms.compose(plan, all).schema().path("properties");
    return possibilities.asking(asked::has).mayHold(item.condition(), all, Set.of(item.id()));
  }

  private static boolean asks(ApplicantType type, Material material, Possibilities possibilities) {
    Selection all = new Selection(type.id(), new HashSet<>(type.items()));
    return type.materials().contains(material.id())
        && possibilities.mayHold(material.when(), all, Set.of());
  }
}
