package org.onestop.form.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows of the same fields, e.g. the members of a family: a list of objects. A block describes a row
 * as {@code items}; its fields are of any type but this.
 */
@Component
final class GroupField implements FieldType {
  private static final String ID = "group";
  private static final int MOST_ROWS = 20;
  private final Supplier<Stream<FieldType>> types;

  /** Its columns' types are asked for when it works: it is one of them itself. */
  @Autowired
  GroupField(ObjectProvider<FieldType> types) {
    this(types::stream);
  }

  GroupField(Supplier<Stream<FieldType>> types) {
    this.types = types;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public ObjectNode schema(FormField field) {
    ObjectNode schema =
        Json.mapper().createObjectNode().put("type", "array").put("maxItems", MOST_ROWS);
    ObjectNode row = schema.putObject("items").put("type", "object");
    ObjectNode properties = row.putObject("properties");
    for (FormField each : field.columns()) {
      type(each).ifPresent(type -> properties.set(each.key(), type.schema(each)));
    }
    row.put("additionalProperties", false);
    return schema;
  }

  @Override
  public void check(FormField field, JsonNode answer, Problems problems) {
    List<FormField> columns = field.columns();
    for (int row = 0; row < answer.size(); row++) {
      for (FormField each : columns) {
        JsonNode cell = answer.path(row).path(each.key());
        if (!cell.isMissingNode()) {
          Problems own = new Problems();
          type(each).ifPresent(type -> type.check(each, cell, own));
          problems.addAll("/" + row + "/" + each.key(), own);
        }
      }
    }
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; answer.isArray() && row < answer.size(); row++) {
      rows.add(Wording.of("row-text", row + 1, row(field, answer.path(row))));
    }
    return String.join(Wording.of("rows-and"), rows);
  }

  private String row(FormField field, JsonNode row) {
    List<String> cells = new ArrayList<>();
    for (FormField each : field.columns()) {
      JsonNode cell = row.path(each.key());
      if (!cell.isMissingNode()) {
        String text = type(each).map(type -> type.text(each, cell)).orElse("");
        cells.add(Wording.of("cell", each.title(), text));
      }
    }
    return String.join(Wording.of("cells-and"), cells);
  }

  @Override
  public JsonNode outgoing(FormField field, JsonNode answer) {
    if (!answer.isArray()) {
      return answer;
    }
    ArrayNode rows = Json.mapper().createArrayNode();
    for (JsonNode each : answer) {
      ObjectNode row = rows.addObject();
      for (FormField column : field.columns()) {
        JsonNode cell = each.path(column.key());
        if (!cell.isMissingNode()) {
          type(column).ifPresent(type -> row.set(column.key(), type.outgoing(column, cell)));
        }
      }
    }
    return rows;
  }

  @Override
  public void checkField(FormField field, Problems problems) {
    List<FormField> columns = field.columns();
    if (columns.isEmpty()) {
      problems.block("/items", "group-without-fields", field.title());
    }
    for (FormField each : columns) {
      Problems own = new Problems();
      type(each)
          .ifPresentOrElse(
              type -> type.checkField(each, own),
              () -> own.block("/x-field/type", "group-field-type", each.title(), each.type()));
      problems.addAll("/items/properties/" + each.key(), own);
    }
  }

  /** Empty for types there are not, and for groups. */
  private Optional<FieldType> type(FormField column) {
    return types
        .get()
        .filter(each -> !each.id().equals(ID) && each.id().equals(column.type()))
        .findFirst();
  }
}
