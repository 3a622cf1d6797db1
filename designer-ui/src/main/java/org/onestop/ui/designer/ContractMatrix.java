package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onestop.catalog.Part;
import org.onestop.ui.shell.Rows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which field goes to which system, and the items that are the reason for it. */
final class ContractMatrix extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Desk desk;
  private final transient Runnable ticked;
  private boolean own;

  /**
   * @param ticked told after an edit of its own
   */
  ContractMatrix(Desk desk, Runnable ticked) {
    this.desk = desk;
    this.ticked = ticked;
    addClassName("single-page");
    kept();
  }

  void kept() {
    if (own) {
      return;
    }
    removeAll();
    List<JsonNode> contracts = desk.bench().elements(Part.CONTRACTS);
    Map<String, String> fields = desk.offers().fields();
    if (contracts.isEmpty() || fields.isEmpty()) {
      return;
    }
    List<String> titles = new ArrayList<>();
    titles.add(translate("designer.field"));
    contracts.forEach(each -> titles.add(each.path("target").asString("")));
    Rows rows = new Rows(translate("designer.contract.matrix"), titles);
    fields.forEach((key, title) -> {
      List<Component> cells = new ArrayList<>();
      cells.add(new Span(title));
      contracts.forEach(each -> cells.add(cell(each, key, title)));
      rows.add(cells);
    });
    add(
        new H2(translate("designer.contract.matrix")),
        new Paragraph(translate("designer.contract.matrix.hint")),
        rows);
  }

  private Div cell(JsonNode contract, String key, String title) {
    Checkbox box = new Checkbox();
    boolean sent =
        contract
            .path("fields")
            .valueStream()
            .anyMatch(each -> each.path("field").asString("").equals(key));
    box.setValue(sent);
    box.setAriaLabel(
        translate("designer.contract.sends", contract.path("target").asString(""), title));
    box.setReadOnly(!desk.bench().writable());
    box.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        keep(contract.path("id").asString(""), key, title, changed.getValue());
      }
    });
    Div cell = new Div(box);
    cell.addClassName("matrix-cell");
    Span reason = reason(contract, key);
    reason.setVisible(sent);
    cell.add(reason);
    box.addValueChangeListener(changed -> reason.setVisible(changed.getValue()));
    return cell;
  }

  /** The served items that need the field; a field nobody asks for is looked at twice. */
  private Span reason(JsonNode contract, String key) {
    JsonNode annotation = desk.offers().schema(key).path("x-field");
    List<String> items =
        annotation.path("items").valueStream().map(each -> each.asString("")).toList();
    List<String> reasons =
        contract
            .path("serves")
            .valueStream()
            .map(each -> each.asString(""))
            .filter(items::contains)
            .map(each -> desk.offers().items().getOrDefault(each, each))
            .toList();
    Span reason = new Span();
    reason.addClassName("reason");
    if (!reasons.isEmpty()) {
      reason.setText(String.join(translate("format.list"), reasons));
    } else if (items.isEmpty() || annotation.path("basic").asBoolean(false)) {
      reason.setText(translate("designer.contract.basic"));
    } else {
      reason.setText(translate("designer.contract.no-reason"));
      reason.addClassName("warn");
    }
    return reason;
  }

  private void keep(String id, String key, String title, boolean send) {
    ObjectNode changed =
        (ObjectNode) desk.bench().element(Part.CONTRACTS, id).orElseThrow().deepCopy();
    ArrayNode fields = changed.withArrayProperty("fields");
    if (send) {
      fields.addObject().put("field", key).put("label", title);
    } else {
      for (int i = fields.size() - 1; i >= 0; i--) {
        if (fields.path(i).path("field").asString("").equals(key)) {
          fields.remove(i);
        }
      }
    }
    own = true;
    boolean kept = desk.bench().put(Part.CONTRACTS, id, changed);
    own = false;
    if (kept) {
      ticked.run();
    }
  }
}
