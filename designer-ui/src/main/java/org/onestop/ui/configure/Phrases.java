package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.onestop.catalog.Item;
import org.onestop.form.CodeList;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.JsonNode;

/** Values as people read them. */
final class Phrases {
  private Phrases() {}

  static String days(int days) {
    return translate("configure.days", String.valueOf(days));
  }

  static String route(String route) {
    return Words.ofCode("configure.route", route);
  }

  static String channel(String channel) {
    return Words.ofCode("configure.channel", channel);
  }

  static String notice(String id) {
    return Words.ofCode("configure.notice", id);
  }

  static String fieldType(JsonNode property) {
    return Words.ofCode("configure.type", property.path("x-field").path("type").asString("text"));
  }

  static String names(List<String> names) {
    return names.isEmpty() ? translate("configure.none") : String.join("、", names);
  }

  static String dependencies(Shown shown, Item item) {
    return names(item.dependsOn().stream().map(shown::itemName).toList());
  }

  static String entries(CodeList list) {
    return names(list.entries().stream().map(CodeList.Entry::text).toList());
  }

  /** A default as it is written, for a choice the text of its code. */
  static String answer(Shown shown, JsonNode property) {
    JsonNode value = property.path("default");
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    String list = property.path("x-field").path("codeList").asString("");
    String text = value.isString() ? value.asString() : value.toString();
    if (value.isBoolean()) {
      return translate(value.asBoolean() ? "configure.yes" : "configure.no");
    }
    return shown.matter().codeLists().stream()
        .filter(each -> each.id().equals(list))
        .findFirst()
        .flatMap(each -> each.text(text))
        .orElse(text);
  }
}
