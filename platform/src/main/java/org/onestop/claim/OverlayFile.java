package org.onestop.claim;

import java.util.Map;
import java.util.Set;
import org.onestop.catalog.SourceFile;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An overlay as the file that tenants' folders hold: reading it gives the same overlay. */
public final class OverlayFile {
  /** What is data itself, not a record of ours, is written whole. */
  private static final Set<String> WHOLE = Set.of("schema", "value", "resultForm");

  private OverlayFile() {}

  /** Its name within its city's folder, and its content in canonical form. */
  public static SourceFile of(Overlay overlay) {
    ObjectNode content = Json.mapper().createObjectNode();
    content.put("matter", overlay.matter());
    content.put("division", overlay.division());
    content.put("edition", overlay.edition());
    ArrayNode operations = content.putArray("operations");
    for (Operation each : overlay.operations()) {
      operations.add(brief(Json.mapper().valueToTree(each)));
    }
    return SourceFile.written(name(overlay.matter(), overlay.division()), content);
  }

  /**
   * {@code <matter>.overlay.yaml} of a city, {@code <county>.<matter>.overlay.yaml} of a county.
   */
  public static String name(String matter, String division) {
    String file = matter + ".overlay.yaml";
    return division.endsWith("00") ? file : division + "." + file;
  }

  /** Without what a reader takes for granted: null, false, and lists with nothing in them. */
  private static JsonNode brief(JsonNode node) {
    if (node instanceof ArrayNode array) {
      ArrayNode brief = Json.mapper().createArrayNode();
      array.forEach(each -> brief.add(brief(each)));
      return brief;
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    ObjectNode brief = Json.mapper().createObjectNode();
    for (Map.Entry<String, JsonNode> each : object.properties()) {
      JsonNode value = each.getValue();
      if (WHOLE.contains(each.getKey())) {
        if (!value.isNull() || each.getKey().equals("value")) {
          brief.set(each.getKey(), value);
        }
      } else if (!value.isNull()
          && !(value.isBoolean() && !value.booleanValue())
          && !(value.isContainer() && value.isEmpty())) {
        brief.set(each.getKey(), brief(value));
      }
    }
    return brief;
  }
}
