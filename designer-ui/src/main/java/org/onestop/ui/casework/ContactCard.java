package org.onestop.ui.casework;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Contacts;
import org.onestop.casework.Contacts.Contact;
import org.onestop.casework.Contacts.Entry;
import org.onestop.identity.Actor;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Strong;

/** Whom to call about each item of a case; what one person answers for stands together. */
public final class ContactCard extends Card {
  private static final long serialVersionUID = 1L;

  public ContactCard(Contacts contacts, Actor actor, String caseNo, Places places) {
    super(translate("contacts.title"));
    addClassName("contacts");
    Map<Place, List<String>> items = new LinkedHashMap<>();
    for (Entry each : contacts.of(actor, caseNo)) {
      items
          .computeIfAbsent(
              new Place(each.unit(), each.unitName(), each.division(), each.contact()),
              place -> new ArrayList<>())
          .add(Objects.requireNonNullElse(each.itemName(), translate("contacts.counter")));
    }
    UnorderedList list = new UnorderedList();
    items.forEach((place, names) -> list.add(line(place, names, places)));
    add(list);
  }

  private static ListItem line(Place place, List<String> names, Places places) {
    Span about = new Span(String.join("、", names));
    about.addClassName("muted");
    Div head = new Div(new Strong(place.unitName()), about);
    head.addClassName("head");
    Contact contact = place.contact();
    Div who =
        new Div(
            contact == null
                ? translate("contacts.none", places.name(place.division()))
                : Stream.of(
                        contact.name(),
                        contact.phone(),
                        Objects.requireNonNullElse(contact.remark(), ""))
                    .filter(each -> !each.isBlank())
                    .collect(Collectors.joining(" · ")));
    who.addClassName(contact == null ? "muted" : "who");
    return new ListItem(head, who);
  }

  private record Place(String unit, String unitName, String division, @Nullable Contact contact) {}
}
