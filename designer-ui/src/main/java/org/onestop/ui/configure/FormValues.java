package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.onestop.catalog.Matter;
import org.onestop.form.FormBlock;
import tools.jackson.databind.JsonNode;

/** What is said of the fields of one block. */
final class FormValues {
  private final Shown shown;
  private final Reading reading;
  private final String block;

  private FormValues(Shown shown, String block) {
    this.shown = shown;
    this.reading = new Reading(shown);
    this.block = block;
  }

  static List<Group> of(Shown shown, String block) {
    return new FormValues(shown, block).groups();
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    groups.add(whole());
    for (Map.Entry<String, JsonNode> each :
        shown.block(block).schema().path("properties").properties()) {
      groups.add(field(each.getKey(), each.getValue()));
    }
    return groups;
  }

  private Group whole() {
    Value order =
        reading.value(
            "/form/" + block + "/*/order",
            "/form/" + block + "/*/order",
            translate("configure.field.order"),
            e -> titles(e.matter()));
    boolean appends = reading.appends("/form/" + block);
    return new Group(
        translate("configure.group.block"),
        translate("configure.remark.append"),
        List.of(order),
        appends ? "/form/" + block : null,
        appends ? "configure.add.field" : null);
  }

  private String titles(Matter matter) {
    return matter.form().stream()
        .filter(each -> each.id().equals(block))
        .flatMap(each -> each.schema().path("properties").valueStream())
        .map(each -> each.path("title").asString(""))
        .reduce((one, other) -> one + "、" + other)
        .orElse("");
  }

  private Group field(String key, JsonNode property) {
    String at = "/form/" + block + "/" + key;
    String kind =
        Phrases.fieldType(property)
            + (required(key) ? translate("configure.field.required.mark") : "");
    List<Value> values = new ArrayList<>();
    if (shown.changed(at)) {
      values.add(reading.added(at, translate("configure.field.local"), kind));
      return Group.of(
          property.path("title").asString(key), translate("configure.remark.own"), values);
    }
    values.add(
        aspect(key, "help", "configure.field.help", (m, p) -> p.path("description").asString("")));
    values.add(
        aspect(key, "placeholder", "configure.field.placeholder", (m, p) -> placeholder(m, key)));
    if (answerable(property)) {
      values.add(
          aspect(key, "default", "configure.field.default", (m, p) -> Phrases.answer(shown, p)));
    }
    return Group.of(property.path("title").asString(key), kind, values);
  }

  private Value aspect(
      String key, String aspect, String label, BiFunction<Matter, JsonNode, String> text) {
    return reading.value(
        "/fields/" + key + "/" + aspect,
        "/form/" + block + "/" + key + "/" + aspect,
        translate(label),
        e -> text.apply(e.matter(), Shown.property(e.matter(), key)));
  }

  /** Whether a value could usefully stand there from the beginning. */
  private static boolean answerable(JsonNode property) {
    JsonNode type = property.path("x-field");
    return !type.path("sensitive").asBoolean(false)
        && List.of("text", "textarea", "number", "choice", "boolean", "date")
            .contains(type.path("type").asString("text"));
  }

  private boolean required(String key) {
    return shown
        .block(block)
        .schema()
        .path("required")
        .valueStream()
        .anyMatch(each -> key.equals(each.asString("")));
  }

  static String placeholder(Matter matter, String key) {
    return matter.form().stream()
        .map(FormBlock::uischema)
        .map(each -> placeholder(each, key))
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String placeholder(JsonNode element, String key) {
    if (element.path("scope").asString("").equals("#/properties/" + key)) {
      return element.path("options").path("placeholder").asString("");
    }
    return element
        .path("elements")
        .valueStream()
        .map(each -> placeholder(each, key))
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse("");
  }
}
