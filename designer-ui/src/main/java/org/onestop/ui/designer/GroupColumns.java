package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.onestop.kernel.Json;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of each row of a group that repeats, all of which must be answered. */
final class GroupColumns extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<String> TYPES =
      List.of("text", "choice", "date", "id-number", "phone", "number", "boolean");
  private final transient Supplier<JsonNode> group;
  private final transient Properties.Keeper keeper;

  GroupColumns(Desk desk, Supplier<JsonNode> group, Properties.Keeper keeper) {
    this.group = group;
    this.keeper = keeper;
    Map<String, String> types = new LinkedHashMap<>();
    TYPES.forEach(each -> types.put(each, Words.ofCode("designer.field-type", each)));
    add(
        new EntryRows(
            translate("designer.field.columns"),
            List.of(
                EntryRows.Column.text("key", "designer.key"),
                EntryRows.Column.text("title", "designer.name"),
                new EntryRows.Column("type", "designer.field.type", types),
                new EntryRows.Column(
                    "codeList", "designer.field.code-list", desk.offers().codeLists())),
            rows(),
            desk.bench().writable(),
            this::keep));
  }

  private ArrayNode rows() {
    ArrayNode rows = Json.mapper().createArrayNode();
    group
        .get()
        .at("/items/properties")
        .properties()
        .forEach(each ->
            rows.addObject()
                .put("key", each.getKey())
                .put("title", each.getValue().path("title").asString(""))
                .put("type", each.getValue().at("/x-field/type").asString(""))
                .put("codeList", each.getValue().at("/x-field/codeList").asString("")));
    return rows;
  }

  private boolean keep(ArrayNode rows) {
    ObjectNode changed = (ObjectNode) group.get().deepCopy();
    ObjectNode row = changed.withObjectProperty("items").put("type", "object");
    ObjectNode properties = Json.mapper().createObjectNode();
    ArrayNode required = Json.mapper().createArrayNode();
    for (JsonNode each : rows) {
      String key = each.path("key").asString("");
      if (!key.matches("[a-z][A-Za-z0-9]*")) {
        continue;
      }
      String type = each.path("type").asString("");
      JsonNode before = row.path("properties").path(key);
      ObjectNode column =
          before.at("/x-field/type").asString("").equals(type) && before.isObject()
              ? (ObjectNode) before.deepCopy()
              : FieldKinds.fresh(type.isEmpty() ? "text" : type, "");
      column.put("title", each.path("title").asString(""));
      String list = each.path("codeList").asString("");
      if (!list.isEmpty() && type.equals("choice")) {
        column.withObjectProperty("x-field").put("codeList", list);
      }
      properties.set(key, column);
      required.add(key);
    }
    row.set("properties", properties);
    row.set("required", required);
    return keeper.keep(changed);
  }
}
