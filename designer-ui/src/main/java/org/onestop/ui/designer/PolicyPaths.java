package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onestop.catalog.Part;
import org.onestop.ui.shell.Words;

/** Paths of the policy and of assumptions, in the words of those who read them. */
final class PolicyPaths {
  private static final List<String> GENERAL =
      List.of(
          "/limit",
          "/items",
          "/items/*/limit",
          "/items/*/channel",
          "/items/*/route",
          "/items/*/units",
          "/items/*/dependsOn",
          "/materials",
          "/materials/*/relieved",
          "/form/*",
          "/form/*/*/help",
          "/form/*/*/placeholder",
          "/form/*/*/default",
          "/form/*/*/order",
          "/counters",
          "/openingHours",
          "/contacts",
          "/sessions",
          "/reminders");

  private static final Map<String, String> NAMES =
      Map.of(
          "codeLists", "name",
          "applicantTypes", "name",
          "items", "name",
          "materials", "name",
          "stages", "name",
          "departments", "name",
          "contracts", "target",
          "documents", "name");

  private PolicyPaths() {}

  /** All that can be opened here, those with rules of their own behind. */
  static List<String> offered(Desk desk) {
    List<String> paths = new ArrayList<>(GENERAL);
    for (var each : desk.bench().elements(Part.CODE_LISTS)) {
      paths.add("/codeLists/" + each.path("id").asString("") + "/entries");
    }
    desk.bench().matter().notices().keySet().stream()
        .sorted()
        .forEach(each -> paths.add("/notices/" + each));
    for (var each : desk.bench().elements(Part.POLICY)) {
      String path = each.path("path").asString("");
      if (!paths.contains(path)) {
        paths.add(path);
      }
    }
    return paths;
  }

  /** 事项“户口登记”的时限. */
  static String said(Desk desk, String path) {
    String[] steps = path.split("/", -1);
    List<String> words = new ArrayList<>();
    for (int i = 1; i < steps.length; i++) {
      // 每个事项, and not 事项的每个.
      if (i == 1 && steps.length > 2 && steps[2].equals("*")) {
        words.add(translate("designer.path.each", word(desk, steps, i)));
        i++;
      } else {
        words.add(word(desk, steps, i));
      }
    }
    return String.join(translate("designer.path.join"), words);
  }

  private static String word(Desk desk, String[] steps, int at) {
    String step = steps[at];
    if (step.equals("*")) {
      return translate("designer.path.each", translate("designer.field"));
    }
    String list = steps[1];
    if (at == 1 && list.equals("form") && steps.length > 2) {
      return translate("designer.path.block");
    }
    if (at == 2 && list.equals("notices")) {
      return Words.ofCode("designer.notice", step);
    }
    if (at == 2 && list.equals("form")) {
      return desk.bench()
          .element(Part.FORM, step)
          .map(each -> each.at("/schema/title").asString(step))
          .orElse(step);
    }
    if (at == 3 && list.equals("form")) {
      return desk.offers().fields().getOrDefault(step, step);
    }
    if (at == 2 && NAMES.containsKey(list)) {
      for (Part part : Part.values()) {
        if (part.pointer().equals("/" + list)) {
          return desk.bench()
              .element(part, step)
              .map(each -> each.path(NAMES.get(list)).asString(step))
              .orElse(step);
        }
      }
    }
    return Words.ofCode("designer.path", step);
  }

  /** The pointer of the element that a path leads into; findings and uses are found by it. */
  static String element(String path) {
    String[] steps = path.split("/", -1);
    return steps.length > 2 ? "/" + steps[1] + "/" + steps[2] : path;
  }
}
