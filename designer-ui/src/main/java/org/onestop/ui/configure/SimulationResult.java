package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onestop.identity.Unit;
import org.onestop.kernel.Json;
import org.onestop.release.SimulatedCase;
import org.onestop.ui.process.Mark;
import org.onestop.ui.process.PictureItem;
import org.onestop.ui.process.ProcessGraph;
import org.onestop.ui.process.ProcessPicture;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.JsonNode;

/** What would come of an application: the form, the work, the pushes, the dates and the path. */
final class SimulationResult extends Div {
  private static final long serialVersionUID = 1L;

  SimulationResult(Bench bench, SimulatedCase played) {
    addClassName("simulation");
    add(facts(bench, played), path(bench, played));
    add(new H3(translate("configure.simulate.form")), form(played));
    add(new H3(translate("configure.simulate.work")));
    played.work().forEach(each -> add(work(bench, each)));
    add(new H3(translate("configure.simulate.pushes")), pushes(bench, played));
  }

  private static Div facts(Bench bench, SimulatedCase played) {
    SimulatedCase.Dates dates = played.dates();
    Div facts = new Div();
    facts.addClassName("chips");
    facts.add(
        new Chip(
            translate(
                "configure.simulate.due",
                Moments.day(dates.acceptedOn()),
                String.valueOf(dates.limit()),
                Moments.day(dates.dueOn())),
            "blue"),
        new Chip(
            translate(
                "configure.simulate.longest",
                String.join(" → ", dates.longest().stream().map(bench.shown()::itemName).toList()),
                String.valueOf(dates.longestDays()))),
        new Chip(translate("configure.simulate.ends", String.valueOf(played.path().ends()))));
    List<String> uncounted =
        dates.uncounted().stream()
            .filter(each -> !each.name().isEmpty())
            .map(each -> Moments.day(each.date()) + " " + each.name())
            .toList();
    if (!uncounted.isEmpty()) {
      facts.add(
          new Chip(
              translate("configure.simulate.uncounted", String.join("、", uncounted)), "amber"));
    }
    if (!dates.known()) {
      facts.add(new Chip(translate("configure.simulate.unknown"), "amber"));
    }
    return facts;
  }

  /** The selected items alone, each with the day it would be due. */
  private static ProcessGraph path(Bench bench, SimulatedCase played) {
    ProcessPicture picture = ProcessPicture.of(bench.shown().matter()).only(played.selected());
    List<PictureItem> items =
        picture.items().stream()
            .map(item ->
                played.work().stream()
                    .filter(work -> !work.stage() && work.id().equals(item.id()))
                    .findFirst()
                    .map(work ->
                        item.marked(
                            Mark.DONE, work.dueOn() == null ? "" : Moments.day(work.dueOn())))
                    .orElse(item))
            .toList();
    ProcessGraph graph = new ProcessGraph(translate("configure.simulate.path"));
    graph.show(
        new ProcessPicture(
            picture.stages().stream().map(each -> each.marked(Mark.DONE)).toList(),
            items,
            picture.limit(),
            Mark.DONE));
    return graph;
  }

  /** As the applicant would have answered it, in the order of the form. */
  private static Component form(SimulatedCase played) {
    Rows rows =
        new Rows(
            translate("configure.simulate.form"),
            List.of(translate("configure.simulate.field"), translate("configure.simulate.answer")));
    for (Map.Entry<String, JsonNode> each :
        played.form().schema().path("properties").properties()) {
      JsonNode answer = played.answers().path(each.getKey());
      rows.add(
          List.of(
              new Span(each.getValue().path("title").asString(each.getKey())),
              answer.isMissingNode() ? Rows.none() : new Span(text(each.getValue(), answer))));
    }
    Div form = new Div();
    if (played.sample()) {
      Paragraph made = new Paragraph(translate("configure.simulate.sample"));
      made.addClassName("muted");
      form.add(made);
    }
    NativeDetails details =
        new NativeDetails(
            translate(
                "configure.simulate.fields",
                String.valueOf(played.form().schema().path("properties").size()),
                String.valueOf(played.materials().size())),
            rows);
    details.addClassName("unfold");
    form.add(details);
    return form;
  }

  private static String text(JsonNode property, JsonNode answer) {
    for (JsonNode each : property.path("oneOf")) {
      if (each.path("const").equals(answer)) {
        return each.path("title").asString("");
      }
    }
    if (answer.isBoolean()) {
      return translate(answer.asBoolean() ? "configure.yes" : "configure.no");
    }
    return answer.isString() ? answer.asString() : Json.mapper().writeValueAsString(answer);
  }

  private static Div work(Bench bench, SimulatedCase.Work work) {
    Unit unit = work.unit();
    List<String> facts = new ArrayList<>();
    facts.add(unit == null ? translate("configure.unit.none") : unit.name());
    facts.add(Words.ofCode("configure.route", work.route()));
    if (work.dueOn() != null) {
      facts.add(translate("configure.simulate.until", Moments.day(work.dueOn())));
    }
    if (!work.waitsFor().isEmpty()) {
      facts.add(
          translate(
              "configure.simulate.after",
              Phrases.names(work.waitsFor().stream().map(bench.shown()::itemName).toList())));
    }
    NativeDetails seen =
        new NativeDetails(
            translate(
                "configure.simulate.sees",
                String.valueOf(work.fields().size()),
                String.valueOf(work.materials().size())));
    Div fields = new Div();
    fields.addClassName("seen");
    work.fields()
        .forEach(each -> fields.add(new Div(Rows.quiet(each.label()), new Span(each.text()))));
    if (!work.materials().isEmpty()) {
      fields.add(
          new Div(
              Rows.quiet(translate("configure.section.materials")),
              new Span(Phrases.names(work.materials()))));
    }
    seen.setContent(fields);
    seen.addClassName("unfold");
    Div line = new Div(new Strong(work.name()), Rows.quiet(String.join(" · ", facts)), seen);
    line.addClassName("work-line");
    return line;
  }

  private static Component pushes(Bench bench, SimulatedCase played) {
    if (played.pushes().isEmpty()) {
      return Rows.quiet(translate("configure.simulate.pushes.none"));
    }
    Rows rows =
        new Rows(
            translate("configure.simulate.pushes"),
            List.of(
                translate("configure.simulate.order"),
                translate("configure.simulate.system"),
                translate("configure.section.items"),
                translate("configure.simulate.day.sent"),
                translate("configure.simulate.sent")));
    for (SimulatedCase.Push each : played.pushes()) {
      NativeDetails sent =
          new NativeDetails(
              translate("configure.simulate.sent.fields", String.valueOf(each.fields().size())),
              new Span(String.join("、", each.fields().keySet())));
      rows.add(
          List.of(
              new Span(String.valueOf(each.order())),
              new Strong(each.system()),
              new Span(Phrases.names(each.items().stream().map(bench.shown()::itemName).toList())),
              new Span(Moments.day(each.on())),
              sent));
    }
    return rows.dense();
  }
}
