package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onestop.catalog.Part;
import org.onestop.kernel.Json;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** 结果表: what the department fills in when it is done; with examples that its check needs. */
final class ResultFields extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<String> TYPES = List.of("text", "textarea", "date", "boolean");
  private static final String FORM = "resultForm";
  private final transient Desk desk;
  private final String item;

  ResultFields(Desk desk, String item) {
    this.desk = desk;
    this.item = item;
    Map<String, String> types = new LinkedHashMap<>();
    TYPES.forEach(each -> types.put(each, Words.ofCode("designer.field-type", each)));
    add(
        new EntryRows(
            translate("designer.item.result-form"),
            List.of(
                EntryRows.Column.text("key", "designer.key"),
                EntryRows.Column.text("title", "designer.name"),
                new EntryRows.Column("type", "designer.field.type", types)),
            rows(),
            desk.bench().writable(),
            this::keep));
  }

  private JsonNode now() {
    return desk.bench().element(Part.ITEMS, item).orElseGet(MissingNode::getInstance);
  }

  private ArrayNode rows() {
    ArrayNode rows = Json.mapper().createArrayNode();
    now()
        .path(FORM)
        .path("properties")
        .properties()
        .forEach(each ->
            rows.addObject()
                .put("key", each.getKey())
                .put("title", each.getValue().path("title").asString(""))
                .put("type", each.getValue().at("/x-field/type").asString("")));
    return rows;
  }

  /** What was there keeps all that this list does not show. */
  private boolean keep(ArrayNode rows) {
    ObjectNode changed = (ObjectNode) now().deepCopy();
    JsonNode before = now().path(FORM).path("properties");
    ObjectNode properties = Json.mapper().createObjectNode();
    for (JsonNode row : rows) {
      String key = row.path("key").asString("");
      if (key.isEmpty()) {
        continue;
      }
      String type = row.path("type").asString("");
      boolean same = before.path(key).at("/x-field/type").asString("").equals(type);
      ObjectNode property =
          same
              ? (ObjectNode) before.path(key).deepCopy()
              : FieldKinds.fresh(type.isEmpty() ? "text" : type, "");
      properties.set(key, property.put("title", row.path("title").asString("")));
    }
    if (properties.isEmpty()) {
      changed.putNull(FORM);
    } else {
      ObjectNode form =
          now().path(FORM).isObject()
              ? (ObjectNode) now().path(FORM).deepCopy()
              : Json.mapper().createObjectNode().put("type", "object");
      form.set("properties", properties);
      form.put("additionalProperties", false);
      if (!form.has("examples")) {
        form.putArray("examples").addObject();
      }
      changed.set(FORM, form);
    }
    return desk.bench().put(Part.ITEMS, item, changed);
  }
}
