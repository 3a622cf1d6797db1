package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.onestop.ui.shell.Words;

/** Where one is on the way, and what lies behind and ahead. */
final class Progress extends OrderedList {
  private static final long serialVersionUID = 1L;

  Progress(Step now) {
    addClassName("steps");
    getElement().setAttribute("aria-label", translate("apply.steps"));
    for (Step each : Step.values()) {
      Span number =
          new Span(each.ordinal() < now.ordinal() ? "✓" : String.valueOf(each.ordinal() + 1));
      number.addClassName("number");
      ListItem item = new ListItem(number, new Span(Words.of("apply.step", each)));
      if (each == now) {
        item.getElement().setAttribute("aria-current", "step");
      } else if (each.ordinal() < now.ordinal()) {
        item.addClassName("done");
        item.getElement().setAttribute("title", translate("apply.finished"));
      }
      add(item);
    }
  }
}
