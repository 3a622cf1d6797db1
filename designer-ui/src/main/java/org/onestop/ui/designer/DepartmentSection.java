package org.onestop.ui.designer;

import org.onestop.catalog.Part;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 部门: who takes part. */
final class DepartmentSection extends ListSection {
  DepartmentSection() {
    super("departments", Part.DEPARTMENTS);
  }

  @Override
  String name(JsonNode element) {
    return element.path("name").asString("");
  }

  @Override
  String remark(JsonNode element, Desk desk) {
    return element.path("system").asString("");
  }

  @Override
  ObjectNode fresh(Desk desk) {
    return Json.mapper().createObjectNode().put("name", "");
  }

  @Override
  void properties(Properties sheet, JsonNode element, Desk desk) {
    sheet.text("designer.name", "/name").text("designer.department.system", "/system", true);
  }
}
