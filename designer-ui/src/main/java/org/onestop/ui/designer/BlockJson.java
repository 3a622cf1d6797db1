package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import org.onestop.catalog.Part;
import tools.jackson.databind.JsonNode;

/** Schema and UI schema of each block as they are exported. */
final class BlockJson extends Div {
  private static final long serialVersionUID = 1L;

  BlockJson(Desk desk) {
    addClassName("block-json");
    for (JsonNode each : desk.bench().elements(Part.FORM)) {
      String id = Part.FORM.idOf(each);
      add(new H3(BlockShape.of(each).title()));
      add(text(translate("designer.form.schema", id), each.path("schema")));
      add(text(translate("designer.form.layout", id), each.path("uischema")));
    }
  }

  private static Pre text(String name, JsonNode json) {
    Pre text = new Pre(json.toPrettyString());
    text.getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", name);
    return text;
  }
}
