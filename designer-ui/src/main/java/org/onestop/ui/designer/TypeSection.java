package org.onestop.ui.designer;

import org.onestop.catalog.Part;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 人员类型: kinds of applicants and their packages. */
final class TypeSection extends ListSection {
  TypeSection() {
    super("types", Part.APPLICANT_TYPES);
  }

  @Override
  String name(JsonNode element) {
    return element.path("name").asString("");
  }

  @Override
  String remark(JsonNode element, Desk desk) {
    return String.valueOf(element.path("items").size());
  }

  @Override
  ObjectNode fresh(Desk desk) {
    int number = desk.bench().elements(part()).size() + 1;
    ObjectNode type = Json.mapper().createObjectNode();
    type.put("code", String.format(java.util.Locale.ROOT, "%02d", number)).put("name", "");
    desk.offers().items().keySet().forEach(type.putArray("items")::add);
    desk.offers().materials().keySet().forEach(type.putArray("materials")::add);
    return type;
  }

  @Override
  void properties(Properties sheet, JsonNode element, Desk desk) {
    sheet
        .text("designer.name", "/name")
        .text("designer.code", "/code")
        .several("designer.type.items", "/items", desk.offers().items())
        .several("designer.type.coordinated", "/coordinated", desk.offers().items())
        .area("designer.type.coordinated-note", "/coordinatedNote", true)
        .several("designer.type.materials", "/materials", desk.offers().materials());
  }
}
