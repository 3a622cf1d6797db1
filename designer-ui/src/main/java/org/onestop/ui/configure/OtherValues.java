package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter;
import org.onestop.claim.Operation;
import org.onestop.form.CodeList;
import org.onestop.ui.shell.Words;

/** The whole, its materials, lists, notices and reminders. */
final class OtherValues {
  private OtherValues() {}

  static List<Group> whole(Shown shown) {
    Reading reading = new Reading(shown);
    Matter matter = shown.matter();
    return List.of(
        Group.of(
            translate("configure.group.basics"),
            translate("configure.remark.same"),
            List.of(
                reading.fixed("/name", translate("configure.matter.name"), matter.name()),
                reading.fixed("/summary", translate("configure.matter.summary"), matter.summary()),
                reading.fixed(
                    "/eligibility",
                    translate("configure.matter.eligibility"),
                    matter.eligibility()),
                reading.fixed(
                    "/lead", translate("configure.matter.lead"), shown.department(matter.lead())),
                reading.fixed(
                    "/channels",
                    translate("configure.matter.channels"),
                    Phrases.names(
                        matter.channels().stream()
                            .map(each -> Words.ofCode("channel", each))
                            .toList())))),
        Group.of(
            translate("configure.group.promise"),
            translate("configure.remark.narrow"),
            List.of(
                reading.value(
                    "/limit",
                    translate("configure.matter.limit"),
                    e -> Phrases.days(e.matter().limit())))));
  }

  static List<Group> items(Shown shown) {
    Reading reading = new Reading(shown);
    List<Value> locals = new ArrayList<>();
    for (Item each : shown.matter().items()) {
      if (each.local()) {
        locals.add(reading.added("/items/" + each.id(), each.name(), Phrases.days(each.limit())));
      }
    }
    boolean adds = reading.appends("/items");
    return List.of(
        new Group(
            translate("configure.group.local-items"),
            translate("configure.remark.append"),
            locals,
            adds ? "/items" : null,
            adds ? "configure.add.item" : null));
  }

  static List<Group> materials(Shown shown) {
    Reading reading = new Reading(shown);
    List<Value> values = new ArrayList<>();
    for (Material each : shown.matter().materials()) {
      String at = "/materials/" + each.id();
      values.add(
          each.generated() || each.local()
              ? reading.fixed(at, each.name(), described(each))
              : reading.value(
                  at + "/relieved", each.name(), e -> described(find(e.matter(), each))));
    }
    return List.of(
        Group.of(
            translate("configure.group.materials"), translate("configure.remark.relief"), values));
  }

  private static Material find(Matter matter, Material like) {
    return matter.materials().stream()
        .filter(each -> each.id().equals(like.id()))
        .findFirst()
        .orElse(like);
  }

  private static String described(Material material) {
    if (material.generated()) {
      return translate("configure.material.generated");
    }
    if (material.relieved()) {
      return translate("configure.material.relieved", String.valueOf(material.certificate()));
    }
    return translate(
        material.required() ? "configure.material.required" : "configure.material.optional");
  }

  static List<Group> codeList(Shown shown, String id) {
    Reading reading = new Reading(shown);
    CodeList list =
        shown.matter().codeLists().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    String at = "/codeLists/" + id + "/entries";
    Value entries =
        reading.value(
            at,
            translate("configure.code-list.entries"),
            e ->
                e.matter().codeLists().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .map(Phrases::entries)
                    .orElse(""));
    return List.of(
        Group.of(list.name(), list.standard() == null ? "" : list.standard(), List.of(entries)));
  }

  static List<Group> notices(Shown shown) {
    Reading reading = new Reading(shown);
    List<Value> values = new ArrayList<>();
    shown
        .matter()
        .notices()
        .keySet()
        .forEach(id ->
            values.add(
                reading.value(
                    "/notices/" + id,
                    Phrases.notice(id),
                    e -> e.matter().notices().getOrDefault(id, ""))));
    return List.of(
        Group.of(
            translate("configure.group.notices"), translate("configure.remark.notices"), values));
  }

  static List<Group> reminders(Shown shown) {
    Reading reading = new Reading(shown);
    return List.of(
        Group.of(
            translate("configure.group.reminders"),
            translate("configure.remark.free"),
            List.of(
                reading.value(
                    "/reminders",
                    translate("configure.reminders"),
                    e -> lights(e.settings().reminders())))));
  }

  private static String lights(Operation.Reminders lights) {
    return translate(
        "configure.reminders.what", String.valueOf(lights.blue()), String.valueOf(lights.yellow()));
  }
}
