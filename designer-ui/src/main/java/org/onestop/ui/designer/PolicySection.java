package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.MatterEdit;
import org.onestop.catalog.Part;
import org.onestop.kernel.Json;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 权限边界: what divisions may do, path by path, with what they will read of it. */
final class PolicySection implements Section {
  private static final String LOCKED = "LOCKED";
  private static final String NARROW = "NARROW";

  @Override
  public String id() {
    return "policy";
  }

  @Override
  public @Nullable Integer count(Bench bench) {
    return bench.elements(Part.POLICY).size();
  }

  @Override
  public Component show(Desk desk) {
    Rows rows =
        new Rows(
            translate("designer.section.policy"),
            List.of(
                translate("designer.policy.what"),
                translate("designer.policy.permission"),
                translate("designer.policy.min"),
                translate("designer.policy.seen")));
    for (String each : PolicyPaths.offered(desk)) {
      row(desk, each, rows);
    }
    Div page =
        new Div(
            new H2(translate("designer.section.policy")),
            new Paragraph(translate("designer.policy.hint")),
            rows);
    page.addClassName("single-page");
    return page;
  }

  private static void row(Desk desk, String path, Rows rows) {
    Bench bench = desk.bench();
    String said = PolicyPaths.said(desk, path);
    Select<String> permission = new Select<>();
    permission.setItems(desk.offers().permissions().keySet());
    permission.setItemLabelGenerator(each -> desk.offers().permissions().getOrDefault(each, each));
    permission.setValue(permission(bench, path));
    permission.setAriaLabel(said);
    permission.setReadOnly(!bench.writable());
    Bounds bounds = Bounds.of(desk, path, said, rule(bench, path).path("bounds"));
    bounds.open(bench.writable(), permission.getValue().equals(NARROW));
    Span seen = new Span(seen(permission.getValue()));
    seen.addClassName("muted");
    permission.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        keep(bench, path, changed.getValue(), bounds);
        seen.setText(seen(changed.getValue()));
        bounds.open(bench.writable(), changed.getValue().equals(NARROW));
      }
    });
    bounds.changed(() -> keep(bench, path, permission.getValue(), bounds));
    Span what = new Span(said);
    what.setTitle(path);
    rows.add(List.of(what, permission, bounds.control(), seen));
  }

  private static JsonNode rule(Bench bench, String path) {
    return bench
        .element(Part.POLICY, path)
        .orElseGet(() -> Json.mapper().createObjectNode().put("permission", LOCKED));
  }

  private static String permission(Bench bench, String path) {
    return rule(bench, path).path("permission").asString(LOCKED).toUpperCase(Locale.ROOT);
  }

  private static String seen(String permission) {
    return Words.ofCode("designer.policy.seen", permission.toLowerCase(Locale.ROOT));
  }

  private static void keep(Bench bench, String path, String permission, Bounds bounds) {
    boolean there = bench.element(Part.POLICY, path).isPresent();
    if (permission.equals(LOCKED)) {
      if (there) {
        bench.edit(new MatterEdit.Remove(Part.POLICY, path));
      }
      return;
    }
    ObjectNode rule = (ObjectNode) rule(bench, path).deepCopy();
    rule.put("path", path).put("permission", permission);
    if (permission.equals(NARROW)) {
      bounds.write(rule);
    } else {
      rule.putNull("bounds");
    }
    bench.put(Part.POLICY, there ? path : null, rule);
  }
}
