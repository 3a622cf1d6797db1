package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Part;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 契约: what each department's system is told, as a list and as fields by departments. */
final class ContractSection extends ListSection {
  private @Nullable ContractMatrix matrix;

  ContractSection() {
    super("contracts", Part.CONTRACTS);
  }

  @Override
  public Component show(Desk desk) {
    ContractMatrix shown = new ContractMatrix(desk, this::keptElsewhere);
    matrix = shown;
    Div page = new Div(super.show(desk), shown);
    page.addClassName("stacked");
    return page;
  }

  @Override
  public void kept(Desk desk) {
    super.kept(desk);
    if (matrix != null) {
      matrix.kept();
    }
  }

  @Override
  String name(JsonNode element) {
    return element.path("target").asString("");
  }

  @Override
  String remark(JsonNode element, Desk desk) {
    String department = element.path("department").asString("");
    return desk.offers().departments().getOrDefault(department, department);
  }

  @Override
  ObjectNode fresh(Desk desk) {
    ObjectNode contract = Json.mapper().createObjectNode();
    contract.put("version", 1).put("target", "").put("owner", "");
    contract.put("department", desk.bench().matter().lead());
    return contract;
  }

  @Override
  void properties(Properties sheet, JsonNode element, Desk desk) {
    Map<String, String> kinds = new LinkedHashMap<>(desk.offers().fields());
    sheet
        .text("designer.contract.target", "/target")
        .choice("designer.department", "/department", desk.offers().departments(), false)
        .choice("designer.contract.owner", "/owner", desk.offers().items(), false)
        .several("designer.contract.serves", "/serves", desk.offers().items())
        .several("designer.contract.materials", "/materials", desk.offers().materials())
        .rows(
            "designer.contract.fields",
            "/fields",
            List.of(
                new EntryRows.Column("field", "designer.field", kinds),
                EntryRows.Column.text("label", "designer.contract.label")))
        .note(translate("designer.contract.hint"));
  }
}
