package org.onestop.release.internal;

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

/** A field that decides which unit handles an item is asked of everybody who selects the item. */
@Component
class PlacesAsked implements GateCheck {
  private final Forms forms;

  PlacesAsked(Forms forms) {
    this.forms = forms;
  }

  @Override
  public String id() {
    return "places-asked-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    Matter matter = subject.matter();
    FormPlan plan = subject.content().form();
    Map<String, Field> fields = Named.fields(matter);
    for (Item item : matter.items()) {
      @Nullable String key = item.routeBy();
      @Nullable Field field = key == null ? null : fields.get(key);
      if (field == null) {
        continue;
      }
      String pointer = Pointers.item(item.id()) + "/routeBy";
      for (ApplicantType type : matter.applicantTypes()) {
        Selection alone = new Selection(type.id(), Set.of(item.id()));
        if (type.items().contains(item.id())
            && !forms.compose(plan, alone).fields().contains(field.key())) {
          problems.block(pointer, "route-field-not-asked", item.name(), field.title());
          break;
        }
      }
    }
  }
}
