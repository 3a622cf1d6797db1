package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.onestop.catalog.Part;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 事项: who handles what, by when, how it is handed over, and under which condition. */
final class ItemSection extends ListSection {
  ItemSection() {
    super("items", Part.ITEMS);
  }

  @Override
  String name(JsonNode element) {
    return element.path("name").asString("");
  }

  @Override
  String remark(JsonNode element, Desk desk) {
    String department = element.path("department").asString("");
    return desk.offers().departments().getOrDefault(department, department)
        + " "
        + translate("designer.days", String.valueOf(element.path("limit").asInt(0)));
  }

  @Override
  ObjectNode fresh(Desk desk) {
    ObjectNode item = Json.mapper().createObjectNode();
    item.put("code", "01").put("name", "").put("department", desk.bench().matter().lead());
    item.put("channel", "online").put("limit", 1).put("route", "desk");
    item.putArray("routes").add("desk");
    return item.put("source", translate("designer.source.default"));
  }

  @Override
  void properties(Properties sheet, JsonNode element, Desk desk) {
    Offers offers = desk.offers();
    String id = part().idOf(element);
    sheet
        .text("designer.name", "/name")
        .text("designer.item.code", "/code")
        .text("designer.item.form-label", "/formLabel", true)
        .choice("designer.department", "/department", offers.departments(), false)
        .choice("designer.item.channel", "/channel", offers.itemChannels(), false)
        .number("designer.item.limit", "/limit", false)
        .area("designer.item.limit-note", "/limitNote", true)
        .several("designer.item.depends-on", "/dependsOn", offers.itemsButFor(id))
        .condition("designer.item.condition", "/condition", offers.conditions())
        .heading(translate("designer.item.handing-over"))
        .several("designer.item.routes", "/routes", offers.routes())
        .choice("designer.item.route", "/route", offers.routes(), false)
        .choice("designer.item.contract", "/contract", offers.contracts(), true)
        .choice("designer.item.route-by", "/routeBy", offers.places(), true)
        .several("designer.item.fields", "/fields", offers.fields())
        .heading(translate("designer.item.results"))
        .with(new ResultFields(desk, id))
        .rows(
            "designer.item.follow-ups",
            "/followUps",
            java.util.List.of(
                EntryRows.Column.text("kind", "designer.id"),
                EntryRows.Column.text("name", "designer.name")))
        .with(
            new SubList(
                desk,
                part(),
                id,
                "carried",
                "designer.item.carried",
                () -> Json.mapper().createObjectNode().put("name", ""),
                each ->
                    each.text("designer.name", "/name")
                        .condition("designer.item.carried.when", "/when", offers.conditions())))
        .text("designer.source", "/source");
  }
}
