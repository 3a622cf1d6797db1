package org.onestop.ui.designer;

import java.util.List;
import org.onestop.catalog.Part;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 代码表: values that choices take. */
final class CodeListSection extends ListSection {
  CodeListSection() {
    super("code-lists", Part.CODE_LISTS);
  }

  @Override
  String name(JsonNode element) {
    return element.path("name").asString("");
  }

  @Override
  String remark(JsonNode element, Desk desk) {
    return String.valueOf(element.path("entries").size());
  }

  @Override
  ObjectNode fresh(Desk desk) {
    ObjectNode list = Json.mapper().createObjectNode().put("name", "");
    list.putArray("entries");
    return list;
  }

  @Override
  void properties(Properties sheet, JsonNode element, Desk desk) {
    sheet
        .text("designer.name", "/name")
        .text("designer.code-list.standard", "/standard", true)
        .rows(
            "designer.code-list.entries",
            "/entries",
            List.of(
                EntryRows.Column.text("code", "designer.code"),
                EntryRows.Column.text("text", "designer.name")));
  }
}
