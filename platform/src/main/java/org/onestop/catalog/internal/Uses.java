package org.onestop.catalog.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Item;
import org.onestop.catalog.Matter;
import org.onestop.catalog.Part;
import org.onestop.catalog.Use;
import org.onestop.document.DocumentTemplate;
import org.onestop.exchange.Contract;
import org.onestop.form.Condition;
import org.onestop.form.FormBlock;
import org.onestop.form.Guidance;
import tools.jackson.databind.JsonNode;

/** Finds everything in a matter that names one thing. */
final class Uses {
  private final Matter matter;
  private final Part part;
  private final String id;
  private final Set<Use> found = new LinkedHashSet<>();

  private Uses(Matter matter, Part part, String id) {
    this.matter = matter;
    this.part = part;
    this.id = id;
  }

  /**
   * @param id for {@link Part#FORM} the key of a field
   */
  static List<Use> of(Matter matter, Part part, String id) {
    Uses uses = new Uses(matter, part, id);
    uses.overview();
    uses.items();
    uses.contracts();
    uses.form();
    uses.guidance();
    uses.documents();
    uses.paths();
    return List.copyOf(uses.found);
  }

  private void overview() {
    if (named(Part.DEPARTMENTS, matter.lead())) {
      found.add(new Use(null, "", matter.name()));
    }
    matter
        .applicantTypes()
        .forEach(each -> {
          if (named(Part.ITEMS, each.items())
              || named(Part.ITEMS, each.coordinated())
              || named(Part.MATERIALS, each.materials())) {
            found.add(new Use(Part.APPLICANT_TYPES, each.id(), each.name()));
          }
        });
    matter
        .materials()
        .forEach(each -> {
          if (named(each.when()) || named(Part.ITEMS, each.sharedTo())) {
            found.add(new Use(Part.MATERIALS, each.id(), each.name()));
          }
        });
  }

  private void items() {
    for (Item each : matter.items()) {
      if (named(Part.DEPARTMENTS, each.department())
          || named(Part.CONTRACTS, each.contract())
          || named(Part.FORM, each.routeBy())
          || named(Part.FORM, each.fields())
          || named(Part.ITEMS, each.dependsOn())
          || named(each.condition())
          || each.carried().stream().anyMatch(one -> named(one.when()))) {
        found.add(new Use(Part.ITEMS, each.id(), each.name()));
      }
    }
  }

  private void contracts() {
    for (Contract each : matter.contracts()) {
      List<String> fields = new ArrayList<>();
      each.fields().forEach(one -> fields.add(one.field()));
      each.extensions().forEach(one -> fields.add(one.field()));
      List<String> items = new ArrayList<>(each.serves());
      items.add(each.owner());
      each.supplements().forEach(one -> items.add(one.from()));
      if (named(Part.DEPARTMENTS, each.department())
          || named(Part.ITEMS, items)
          || named(Part.FORM, fields)
          || named(Part.MATERIALS, each.materials())) {
        found.add(new Use(Part.CONTRACTS, each.id(), each.target()));
      }
    }
  }

  private void form() {
    for (FormBlock block : matter.form()) {
      boolean names = part == Part.FORM && rules(block);
      for (Map.Entry<String, JsonNode> each : block.schema().path("properties").properties()) {
        JsonNode field = each.getValue().path("x-field");
        names |= named(Part.CODE_LISTS, field.path("codeList").asString(""));
        names |= named(Part.FORM, field.path("derivedFrom").asString(""));
        names |= named(Part.ITEMS, texts(field.path("items")));
        for (JsonNode column : each.getValue().at("/items/properties")) {
          names |= named(Part.CODE_LISTS, column.path("x-field").path("codeList").asString(""));
        }
      }
      if (names) {
        found.add(new Use(Part.FORM, block.id(), name(block)));
      }
    }
  }

  /** Whether a block's conditions and rules speak of the field. */
  private boolean rules(FormBlock block) {
    return block
            .schema()
            .path("x-rules")
            .valueStream()
            .anyMatch(rule -> texts(rule.path("fields")).contains(id))
        || mentions(block.schema().path("allOf"));
  }

  private boolean mentions(JsonNode schema) {
    return schema.path("properties").has(id)
        || texts(schema.path("required")).contains(id)
        || schema.valueStream().filter(JsonNode::isContainer).anyMatch(this::mentions);
  }

  private void guidance() {
    @Nullable Guidance guidance = matter.guidance();
    if (guidance == null) {
      return;
    }
    for (Guidance.Question each : guidance.questions()) {
      Guidance.@Nullable When when = each.when();
      boolean names = when != null && named(Part.QUESTIONS, when.question());
      for (Guidance.Option option : each.options()) {
        names |= named(Part.APPLICANT_TYPES, option.applicantType());
        names |= named(Part.ITEMS, option.items());
        names |= named(Part.FORM, option.answers().keySet());
      }
      if (names) {
        found.add(new Use(Part.QUESTIONS, each.id(), each.text()));
      }
    }
  }

  /** Templates print a field's text, or a box for yes and one for no. */
  private void documents() {
    for (DocumentTemplate each : matter.documents()) {
      if (part == Part.FORM
          && (each.html().contains("fields." + id + "}")
              || each.html().contains("checks." + id + "."))) {
        found.add(new Use(Part.DOCUMENTS, each.id(), each.name()));
      }
    }
  }

  /** Rules of the policy, assumptions and resolutions point at what they are about. */
  private void paths() {
    matter
        .policy()
        .forEach(each -> {
          if (leads(each.path())) {
            found.add(new Use(Part.POLICY, each.path(), each.path()));
          }
        });
    matter
        .assumptions()
        .forEach(each -> {
          if (each.paths().stream().anyMatch(this::leads)) {
            found.add(new Use(Part.ASSUMPTIONS, each.id(), each.text()));
          }
        });
    matter
        .resolutions()
        .forEach(each -> {
          if (each.paths().stream().anyMatch(this::leads)) {
            found.add(new Use(Part.RESOLUTIONS, each.id(), each.problem()));
          }
        });
  }

  private boolean leads(String path) {
    if (part == Part.FORM) {
      String[] steps = path.split("/", -1);
      return steps.length > 3 && steps[1].equals("form") && steps[3].equals(id);
    }
    String here = part.pointer() + "/" + id;
    return path.equals(here) || path.startsWith(here + "/");
  }

  private boolean named(@Nullable Condition condition) {
    if (condition == null) {
      return false;
    }
    return named(Part.ITEMS, condition.items() == null ? List.of() : condition.items())
        || named(
            Part.APPLICANT_TYPES,
            condition.applicantTypes() == null ? List.of() : condition.applicantTypes())
        || named(Part.FORM, condition.field())
        || named(condition.not())
        || anyNamed(condition.all())
        || anyNamed(condition.any());
  }

  private boolean anyNamed(@Nullable List<Condition> conditions) {
    return conditions != null && conditions.stream().anyMatch(this::named);
  }

  private boolean named(Part kind, @Nullable String other) {
    return part == kind && id.equals(other);
  }

  private boolean named(Part kind, Iterable<String> others) {
    if (part == kind) {
      for (String each : others) {
        if (each.equals(id)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(each -> each.asString("")).toList();
  }

  private static String name(FormBlock block) {
    return block
        .schema()
        .path("title")
        .asString(block.uischema().path("label").asString(block.id()));
  }
}
