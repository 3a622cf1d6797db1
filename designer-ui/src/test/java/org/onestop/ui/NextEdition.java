package org.onestop.ui;

import java.util.ArrayList;
import java.util.List;
import org.onestop.catalog.Matter;
import org.onestop.form.CodeList;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The veterans' edition with an item taken out, a bank and a wording added, a limit shortened and a
 * wording locked.
 */
final class NextEdition {
  static final String REMOVED = "military-medical-insurance-transfer";
  private static final String ASKED_FOR_IT = "miTransferRegion";

  private NextEdition() {}

  static Matter of(Matter before) {
    ObjectNode tree = Json.mapper().valueToTree(before);
    forget(tree);
    for (JsonNode list : tree.path("codeLists")) {
      if (list.path("id").asString("").equals("card-bank")) {
        ((ArrayNode) list.path("entries"))
            .add(Json.mapper().valueToTree(new CodeList.Entry("psbc", "中国邮政储蓄银行")));
      }
    }
    ((ObjectNode) tree.path("notices")).put("queue", "人多时请先取号。");
    for (JsonNode document : tree.path("documents")) {
      String html = document.path("html").asString("");
      ((ObjectNode) document).put("html", html.replace("{{fields." + ASKED_FOR_IT + "}}", ""));
    }
    for (JsonNode item : tree.path("items")) {
      if (item.path("id").asString("").equals("household-registration")) {
        ((ObjectNode) item).put("limit", 2);
      }
    }
    for (JsonNode rule : tree.path("policy")) {
      if (rule.path("path").asString("").equals("/notices/acceptance")) {
        ((ObjectNode) rule).put("permission", "locked");
      }
    }
    return Json.mapper().treeToValue(tree, Matter.class);
  }

  /** Takes out the item, the field that only it asks, and every mention of both. */
  private static void forget(JsonNode node) {
    if (node instanceof ArrayNode array) {
      List<JsonNode> kept = new ArrayList<>();
      array.forEach(each -> {
        if (!gone(each)) {
          kept.add(each);
        }
      });
      array.removeAll();
      array.addAll(kept);
    }
    if (node instanceof ObjectNode object) {
      object.remove(ASKED_FOR_IT);
    }
    node.forEach(NextEdition::forget);
  }

  private static boolean gone(JsonNode element) {
    String text = element.asString("");
    return text.equals(REMOVED)
        || text.equals(ASKED_FOR_IT)
        || text.startsWith("/items/" + REMOVED + "/")
        || element.path("id").asString("").equals(REMOVED)
        || element.path("field").asString("").equals(ASKED_FOR_IT)
        || element.path("scope").asString("").equals("#/properties/" + ASKED_FOR_IT)
        || element.path("items").size() == 1
            && element.path("items").path(0).asString("").equals(REMOVED)
            && element.has("reason");
  }
}
