package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedStage;
import org.onestop.ui.shell.Strong;

/** What happens to an application once it is handed in, step by step. */
final class NextSteps extends OrderedList {
  private static final long serialVersionUID = 1L;

  NextSteps(ReleasedMatter matter) {
    addClassName("next-steps");
    for (ReleasedStage each : matter.stages()) {
      ListItem step = step(each.name(), Objects.requireNonNullElse(each.note(), ""));
      Integer limit = each.limit();
      if (limit != null) {
        step.add(new Div(translate("apply.step-limit", String.valueOf(limit))));
      }
      add(step);
    }
    add(
        step(
            translate("apply.handling"),
            translate("apply.promise", String.valueOf(matter.limit()))));
  }

  private static ListItem step(String name, String note) {
    return new ListItem(new Strong(name), new Span(note));
  }
}
