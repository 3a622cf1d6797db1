package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;

/** What one applicant type has to know of a matter, as it is released here. */
final class Guide extends Div {
  private static final long serialVersionUID = 1L;

  Guide(ReleasedMatter matter, ReleasedApplicantType type) {
    addClassName("guide-parts");
    add(part("guide.items", items(matter, type)));
    add(part("guide.materials", materials(matter, type)));
    add(part("guide.steps", new NextSteps(matter)));
    add(part("guide.time", time(matter)));
    add(part("guide.where", where(matter)));
  }

  private static Div part(String key, Component... content) {
    Div part = new Div(new H2(translate(key)));
    part.add(content);
    part.addClassName("block");
    return part;
  }

  private static Component items(ReleasedMatter matter, ReleasedApplicantType type) {
    Rows rows =
        new Rows(
            translate("guide.items"),
            List.of(
                translate("guide.item"),
                translate("guide.department"),
                translate("matter.limit"),
                translate("guide.after")));
    for (ReleasedItem each : matter.items()) {
      if (type.items().contains(each.id()) || each.local()) {
        rows.add(
            List.of(
                new Strong(each.name()),
                new Span(matter.departments().getOrDefault(each.department(), "")),
                limit(each),
                new Span(names(matter, each.dependsOn()))));
      }
    }
    Div all = new Div(rows);
    all.add(OtherItems.of(matter, type));
    return all;
  }

  private static Component limit(ReleasedItem item) {
    String note = item.limitNote();
    Span limit = new Span(translate("matter.limit.days", String.valueOf(item.limit())));
    return note == null || note.isBlank() ? limit : new Div(limit, Rows.quiet(note));
  }

  private static String names(ReleasedMatter matter, List<String> ids) {
    return String.join(
        translate("format.list"),
        ids.stream().flatMap(id -> matter.item(id).stream()).map(ReleasedItem::name).toList());
  }

  private static Component materials(ReleasedMatter matter, ReleasedApplicantType type) {
    Rows rows =
        new Rows(
            translate("guide.materials"),
            List.of(
                translate("guide.material"),
                translate("guide.online"),
                translate("guide.counter"),
                translate("guide.when")));
    for (ReleasedMaterial each : matter.materials()) {
      if (type.materials().contains(each.id()) || each.local()) {
        rows.add(
            List.of(
                new Div(new Strong(each.name()), Rows.quiet(each.purpose())),
                new Span(each.relieved() ? translate("material.state.relieved") : each.online()),
                new Span(translate("guide.copies", each.counter(), String.valueOf(each.copies()))),
                new Span(each.submitWhen())));
      }
    }
    return rows;
  }

  private static Component time(ReleasedMatter matter) {
    UnorderedList list = new UnorderedList();
    list.addClassName("told");
    list.add(new ListItem(translate("apply.promise", String.valueOf(matter.limit()))));
    for (String each : List.of("counting", "postage")) {
      String wording = matter.notices().get(each);
      if (wording != null) {
        list.add(new ListItem(wording));
      }
    }
    return list;
  }

  /** What only the division knows and has not said yet is said to be missing, never made up. */
  private static Component where(ReleasedMatter matter) {
    UnorderedList list = new UnorderedList();
    list.addClassName("told");
    for (ReleasedMatter.Counter each : matter.counters()) {
      List<String> known = new ArrayList<>();
      for (String text : List.of(each.address(), each.phone(), each.openingHours())) {
        if (!text.isBlank()) {
          known.add(text);
        }
      }
      list.add(
          new ListItem(
              new Strong(each.name()),
              new Span(
                  known.isEmpty()
                      ? " " + translate("guide.unknown")
                      : " " + String.join(" · ", known))));
    }
    return list;
  }
}
