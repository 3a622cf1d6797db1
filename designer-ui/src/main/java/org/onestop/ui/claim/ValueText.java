package org.onestop.ui.claim;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onestop.claim.Operation;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.JsonNode;

/** One side of an operation, in words. */
final class ValueText {
  private static final int LONGEST = 160;

  private ValueText() {}

  static Component of(Operation operation, JsonNode value) {
    List<String> lines = lines(operation, value);
    if (lines.isEmpty()) {
      return Rows.none();
    }
    Div text = new Div();
    text.addClassName("side");
    lines.forEach(each -> text.add(new Span(each)));
    return text;
  }

  private static List<String> lines(Operation operation, JsonNode value) {
    if (operation instanceof Operation.LocalField && value.isObject()) {
      return List.of(translate("upgrade.value.field", title(value.path("schema"))));
    }
    if (operation instanceof Operation.LocalItem && value.isObject()) {
      return List.of(value.path("item").path("name").asString(""));
    }
    if (value.isObject()) {
      List<String> lines = new ArrayList<>();
      for (Map.Entry<String, JsonNode> each : value.properties()) {
        String said = simple(operation, each.getValue());
        if (!said.isEmpty()) {
          String name = Words.ofCode("upgrade.property", each.getKey());
          lines.add(translate("format.pair", name, said));
        }
      }
      return lines;
    }
    String said = simple(operation, value);
    return said.isEmpty() ? List.of() : List.of(said);
  }

  private static String simple(Operation operation, JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    if (value.isArray()) {
      return String.join(
          translate("format.and"),
          value.valueStream().map(each -> simple(operation, each)).toList());
    }
    if (value.isInt()
        && (operation instanceof Operation.ItemLimit
            || operation instanceof Operation.MatterLimit
            || operation instanceof Operation.Reminders)) {
      return translate("upgrade.value.days", value.asString());
    }
    if (value.isBoolean()) {
      return translate(value.asBoolean() ? "upgrade.value.yes" : "upgrade.value.no");
    }
    String said = value.isString() ? value.asString() : value.toString();
    String known = said;
    if (operation instanceof Operation.ItemRoute) {
      known = Words.ofCode("upgrade.route", said);
    } else if (operation instanceof Operation.ItemChannel) {
      known = Words.ofCode("upgrade.channel", said);
    }
    return known.length() <= LONGEST ? known : known.substring(0, LONGEST) + "…";
  }

  private static String title(JsonNode schema) {
    return schema.path("title").asString("");
  }
}
