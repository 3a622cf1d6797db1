package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.MatterEdit;
import org.onestop.division.Divisions;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 概况: what the matter is, for whom, by when, by which channels, and who may claim it first. */
final class OverviewSection implements Section {
  private static final List<String> MEMBERS =
      List.of("name", "summary", "eligibility", "lead", "limit", "pilots", "channels");
  private final Divisions divisions;

  OverviewSection(Divisions divisions) {
    this.divisions = divisions;
  }

  @Override
  public String id() {
    return "overview";
  }

  @Override
  public @Nullable Integer count(Bench bench) {
    return null;
  }

  @Override
  public Component show(Desk desk) {
    Bench bench = desk.bench();
    Map<String, String> cities = new LinkedHashMap<>();
    divisions
        .children(bench.matter().province())
        .forEach(each -> cities.put(each.code(), each.name()));
    Properties sheet = new Properties(() -> now(bench), bench.writable(), to -> keep(bench, to));
    sheet
        .text("designer.name", "/name")
        .number("designer.limit.whole", "/limit", false)
        .choice("designer.lead", "/lead", desk.offers().departments(), false)
        .area("designer.summary", "/summary", false)
        .area("designer.eligibility", "/eligibility", false)
        .several("designer.channels", "/channels", desk.offers().channels())
        .several("designer.pilots", "/pilots", cities)
        .note(translate("designer.pilots.hint"))
        .text("designer.source", "/source");
    Div page = new Div(new H2(translate("designer.section.overview")), sheet);
    page.addClassName("single-page");
    return page;
  }

  private static JsonNode now(Bench bench) {
    ObjectNode now = Json.mapper().createObjectNode();
    MEMBERS.forEach(each -> now.set(each, bench.tree().path(each)));
    now.put("source", bench.matter().sources().getOrDefault("", ""));
    return now;
  }

  private static boolean keep(Bench bench, ObjectNode to) {
    return bench.edit(
        new MatterEdit.Overview(
            to.path("name").asString(""),
            to.path("summary").asString(""),
            to.path("eligibility").asString(""),
            to.path("lead").asString(""),
            to.path("limit").asInt(0),
            texts(to.path("pilots")),
            texts(to.path("channels")),
            to.path("source").asString("")));
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(each -> each.asString("")).toList();
  }
}
