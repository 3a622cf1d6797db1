package org.onestop.release.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Matter;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.onestop.release.internal.Named.Field;
import org.springframework.stereotype.Component;

/**
 * Nothing is asked that no selected item, contract or routing rule needs (data minimisation). Being
 * printed is no need, but for the basic block; a field marked with a purpose says why it is asked.
 */
@Component
class NothingInVain implements GateCheck {
  private final Forms forms;

  NothingInVain(Forms forms) {
    this.forms = forms;
  }

  @Override
  public String id() {
    return "minimal-data-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    Matter matter = subject.matter();
    FormPlan plan = subject.content().form();
    Map<String, Field> fields = Named.fields(matter);
    Needs needs = new Needs(matter);
    Map<Field, Set<String>> inVain = new LinkedHashMap<>();
    Map<String, Item> items = Named.items(matter);
    for (ApplicantType type : matter.applicantTypes()) {
      for (String id : type.items()) {
        @Nullable Item item = items.get(id);
        if (item != null) {
          Set<String> needed = needs.of(item);
          Selection alone = new Selection(type.id(), Set.of(id));
          for (String key : forms.compose(plan, alone).fields()) {
            @Nullable Field field = fields.get(key);
            if (field != null && !needed.contains(key) && !justified(field)) {
              inVain.computeIfAbsent(field, each -> new LinkedHashSet<>()).add(id);
            }
          }
        }
      }
    }
    inVain.forEach((field, by) ->
        problems.block(
            field.pointer(),
            "field-needless",
            field.title(),
            Named.items(matter, List.copyOf(by))));
  }

  private static boolean justified(Field field) {
    return field.basic() || !field.parameter("purpose").isBlank();
  }
}
