package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onestop.catalog.Part;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 材料: what is handed in, when, in which form, and who sees it. */
final class MaterialSection extends ListSection {
  private static final int USUAL_BYTES = 10 << 20;

  MaterialSection() {
    super("materials", Part.MATERIALS);
  }

  @Override
  String name(JsonNode element) {
    return element.path("name").asString("");
  }

  @Override
  String remark(JsonNode element, Desk desk) {
    return element.path("category").asString("");
  }

  @Override
  ObjectNode fresh(Desk desk) {
    ObjectNode material = Json.mapper().createObjectNode();
    material.put("name", "").put("category", translate("designer.material.common"));
    material.put("required", true);
    ObjectNode rule = material.putObject("rule");
    rule.putArray("accept").add("application/pdf").add("image/jpeg").add("image/png");
    rule.put("minBytes", 0).put("maxBytes", USUAL_BYTES).put("maxFiles", 1);
    material.put("online", translate("designer.material.scan"));
    material.put("counter", translate("designer.material.original")).put("copies", 1);
    material.put("submitWhen", "").put("purpose", "");
    return material.put("source", translate("designer.source.default"));
  }

  @Override
  void properties(Properties sheet, JsonNode element, Desk desk) {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("application/pdf", "PDF");
    kinds.put("image/jpeg", "JPG");
    kinds.put("image/png", "PNG");
    sheet
        .text("designer.name", "/name")
        .text("designer.material.category", "/category")
        .flag("designer.material.required", "/required")
        .flag("designer.material.generated", "/generated")
        .condition("designer.material.when", "/when", desk.offers().conditions())
        .several("designer.material.accept", "/rule/accept", kinds)
        .number("designer.material.max-files", "/rule/maxFiles", false)
        .number("designer.material.max-bytes", "/rule/maxBytes", false)
        .flag("designer.material.photo", "/rule/photo")
        .text("designer.material.online", "/online")
        .text("designer.material.counter", "/counter")
        .number("designer.material.copies", "/copies", false)
        .flag("designer.material.original-retained", "/originalRetained")
        .text("designer.material.submit-when", "/submitWhen")
        .area("designer.material.purpose", "/purpose", false)
        .several("designer.material.shared-to", "/sharedTo", desk.offers().items())
        .text("designer.source", "/source");
  }
}
