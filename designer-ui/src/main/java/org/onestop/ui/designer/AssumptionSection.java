package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.onestop.catalog.Part;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 待确认事项: what the plan leaves open, confirmed or changed by the province. */
final class AssumptionSection extends ListSection {
  AssumptionSection() {
    super("assumptions", Part.ASSUMPTIONS);
  }

  @Override
  public Integer count(Bench bench) {
    return (int)
        bench.elements(part()).stream()
            .filter(each -> !each.path("confirmed").asBoolean(false))
            .count();
  }

  @Override
  String name(JsonNode element) {
    return element.path("text").asString("");
  }

  @Override
  String remark(JsonNode element, Desk desk) {
    return translate(
        element.path("confirmed").asBoolean(false)
            ? "designer.assumption.confirmed"
            : "designer.assumption.open");
  }

  @Override
  ObjectNode fresh(Desk desk) {
    ObjectNode assumption = Json.mapper().createObjectNode();
    return assumption.put("clause", translate("designer.source.default")).put("text", "");
  }

  @Override
  void properties(Properties sheet, JsonNode element, Desk desk) {
    sheet
        .text("designer.assumption.clause", "/clause")
        .flag("designer.assumption.confirm", "/confirmed")
        .area("designer.assumption.text", "/text", false)
        .with(governed(element, desk));
  }

  /** The places it governs, to be looked at and changed. */
  private static Div governed(JsonNode element, Desk desk) {
    Div list = new Div();
    list.addClassName("use-list");
    list.add(new Span(translate("designer.assumption.paths")));
    for (JsonNode each : element.path("paths")) {
      String path = each.asString("");
      NativeButton link =
          new NativeButton(
              PolicyPaths.said(desk, path),
              clicked -> desk.open(Whereabouts.of(desk.bench(), PolicyPaths.element(path))));
      link.addClassName("link");
      list.add(link);
    }
    return list;
  }
}
