package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onestop.catalog.Item;
import org.onestop.form.CodeList;
import org.onestop.form.FormBlock;

/** The structure of a matter as a division configures it, and where in it something lies. */
record Outline(List<Section> sections) {
  static final String MATTER = "matter";
  private static final String ITEMS = "items";
  private static final String FORM = "form";
  private static final String LISTS = "lists";

  Outline {
    sections = List.copyOf(sections);
  }

  static Outline of(Shown shown, Names names, List<Section> tools) {
    List<Section> all = new ArrayList<>();
    all.add(
        Section.of(
            MATTER,
            "",
            translate("configure.section.matter"),
            List.of("/limit", "/name", "/summary", "/channels"),
            OtherValues::whole));
    all.add(
        Section.of(
            ITEMS,
            "",
            translate("configure.section.items"),
            List.of("/items"),
            OtherValues::items));
    for (Item each : shown.matter().items()) {
      all.add(
          Section.of(
              ITEMS + "/" + each.id(),
              ITEMS,
              each.name(),
              List.of("/items/" + each.id()),
              now -> ItemValues.of(now, names, each.id())));
    }
    all.add(
        Section.of(
            "materials",
            "",
            translate("configure.section.materials"),
            List.of("/materials"),
            OtherValues::materials));
    all.addAll(form(shown));
    all.addAll(lists(shown));
    all.add(
        Section.of(
            "places",
            "",
            translate("configure.section.places"),
            List.of("/counters", "/openingHours"),
            now -> PlaceValues.counters(now, names)));
    all.add(
        Section.of(
            "contacts",
            "",
            translate("configure.section.contacts"),
            List.of("/contacts"),
            now -> PlaceValues.contacts(now, names)));
    all.add(
        Section.of(
            "notices",
            "",
            translate("configure.section.notices"),
            List.of("/notices"),
            OtherValues::notices));
    all.add(
        Section.of(
            "sessions",
            "",
            translate("configure.section.sessions"),
            List.of("/sessions"),
            PlaceValues::sessions));
    all.add(
        Section.of(
            "reminders",
            "",
            translate("configure.section.reminders"),
            List.of("/reminders"),
            OtherValues::reminders));
    all.addAll(tools);
    return new Outline(all);
  }

  private static List<Section> form(Shown shown) {
    List<Section> blocks = new ArrayList<>();
    blocks.add(
        Section.of(
            FORM,
            "",
            translate("configure.section.form"),
            List.of("/form", "/fields"),
            now -> List.of()));
    for (FormBlock each : shown.matter().form()) {
      List<String> subjects = new ArrayList<>(List.of("/form/" + each.id()));
      each.schema()
          .path("properties")
          .propertyNames()
          .forEach(key -> subjects.add("/fields/" + key));
      blocks.add(
          Section.of(
              FORM + "/" + each.id(),
              FORM,
              Shown.title(each),
              subjects,
              now -> FormValues.of(now, each.id())));
    }
    return blocks;
  }

  private static List<Section> lists(Shown shown) {
    List<Section> lists = new ArrayList<>();
    lists.add(
        Section.of(
            LISTS,
            "",
            translate("configure.section.lists"),
            List.of("/codeLists"),
            now -> List.of()));
    for (CodeList each : shown.matter().codeLists()) {
      lists.add(
          Section.of(
              LISTS + "/" + each.id(),
              LISTS,
              each.name(),
              List.of("/codeLists/" + each.id()),
              now -> OtherValues.codeList(now, each.id())));
    }
    return lists;
  }

  List<Section> top() {
    return below("");
  }

  List<Section> below(String parent) {
    return sections.stream().filter(each -> each.parent().equals(parent)).toList();
  }

  Optional<Section> find(String id) {
    return sections.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Where something lies: the section with the closest subject. */
  Optional<Section> at(String pointer) {
    return sections.stream()
        .flatMap(each -> each.subjects().stream().map(subject -> new Found(each, subject)))
        .filter(each -> Subject.within(pointer, each.subject()))
        .max(java.util.Comparator.comparingInt(each -> each.subject().length()))
        .map(Found::section);
  }

  private record Found(Section section, String subject) {}
}
