package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.onestop.claim.Operation;

/** What is up for review, sentence by sentence, with the comments of those who configured. */
final class Changes extends Div {
  private static final long serialVersionUID = 1L;

  Changes(Workbench bench) {
    addClassName("values");
    List<Operation> operations = bench.shown().overlay().operations();
    Div head = new Div(new H3(translate("configure.changes", String.valueOf(operations.size()))));
    head.addClassName("values-head");
    OrderedList list = new OrderedList();
    list.addClassName("review-list");
    for (Operation each : operations) {
      ListItem line = new ListItem(new Span(bench.sentence(each)));
      if (each.comment() != null && !each.comment().isBlank()) {
        Paragraph said = new Paragraph(each.comment());
        said.addClassName("muted");
        line.add(said);
      }
      list.add(line);
    }
    add(head, list);
  }
}
