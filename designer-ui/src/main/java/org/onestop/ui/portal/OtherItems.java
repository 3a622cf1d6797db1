package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;

/** Items that others see to, so that nobody applies for them: told, not offered. */
final class OtherItems {
  private OtherItems() {}

  /** One box for each kind that there is. */
  static List<Component> of(ReleasedMatter matter, ReleasedApplicantType type) {
    List<Component> boxes = new ArrayList<>();
    List<ReleasedItem> coordinated =
        type.coordinated().stream().flatMap(id -> matter.item(id).stream()).toList();
    if (!coordinated.isEmpty()) {
      Div box = box("apply.coordinated", coordinated.stream().map(ReleasedItem::name).toList());
      String note = type.coordinatedNote();
      if (note != null) {
        box.add(new Paragraph(note));
      }
      boxes.add(box);
    }
    if (!matter.shown().isEmpty()) {
      boxes.add(box("apply.shown", matter.shown().stream().map(OtherItems::told).toList()));
    }
    return boxes;
  }

  private static String told(ReleasedItem item) {
    String note = Objects.requireNonNullElse(item.limitNote(), "");
    return note.isBlank() ? item.name() : translate("format.labelled", item.name(), note);
  }

  private static Div box(String key, List<String> lines) {
    UnorderedList list = new UnorderedList();
    lines.forEach(each -> list.add(new ListItem(each)));
    Div box = new Div(new H2(translate(key)), list);
    box.addClassName("information");
    return box;
  }
}
