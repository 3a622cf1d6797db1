package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.onestop.catalog.Part;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 流程: which item waits for which and how long it all takes, and the reception steps before. */
final class StageSection extends ListSection {
  StageSection() {
    super("process", Part.STAGES);
  }

  @Override
  public Component show(Desk desk) {
    Div page = new Div(new ProcessDrawing(desk), super.show(desk));
    page.addClassName("stacked");
    return page;
  }

  @Override
  String name(JsonNode element) {
    return element.path("name").asString("");
  }

  @Override
  String remark(JsonNode element, Desk desk) {
    return element.path("opensPromise").asBoolean(false) ? translate("designer.stage.opens") : "";
  }

  @Override
  ObjectNode fresh(Desk desk) {
    ObjectNode stage = Json.mapper().createObjectNode().put("name", "").put("status", "submitted");
    stage.putArray("outcomes").add("accept").add("correct").add("refuse");
    return stage;
  }

  @Override
  void properties(Properties sheet, JsonNode element, Desk desk) {
    sheet
        .text("designer.name", "/name")
        .choice("designer.stage.status", "/status", desk.offers().statuses(), false)
        .number("designer.stage.limit", "/limit", true)
        .several("designer.stage.outcomes", "/outcomes", desk.offers().outcomes())
        .flag("designer.stage.opens-promise", "/opensPromise")
        .flag("designer.stage.checks-originals", "/checksOriginals")
        .area("designer.stage.note", "/note", true);
  }
}
