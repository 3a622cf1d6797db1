package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.onestop.catalog.Part;
import org.onestop.catalog.Use;

/** Where something is used, to be looked at before it is changed; each line leads there. */
final class UseList extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * @param id for the form the key of a field
   */
  UseList(Desk desk, Part part, String id) {
    addClassName("use-list");
    List<Use> uses = desk.bench().uses(part, id);
    add(
        new H4(
            uses.isEmpty()
                ? translate("designer.unused")
                : translate("designer.used", String.valueOf(uses.size()))));
    UnorderedList list = new UnorderedList();
    for (Use each : uses) {
      Place place = Whereabouts.of(each);
      Span kind = new Span(translate("designer.section." + place.section()));
      kind.addClassName("muted");
      NativeButton link = new NativeButton(each.name(), clicked -> desk.open(place));
      link.addClassName("link");
      list.add(new ListItem(kind, link));
    }
    if (!uses.isEmpty()) {
      add(list);
    }
  }
}
