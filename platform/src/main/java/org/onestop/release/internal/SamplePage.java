package org.onestop.release.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.document.DocumentTemplate;
import org.onestop.form.Forms;
import org.onestop.kernel.Json;
import org.onestop.release.GateSubject;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a document of a sample case is filled from, by the names of the model that cases print with.
 * Where a case alone knows the text a dash stands for it; what the matter says is the matter's, and
 * left out where it says nothing.
 */
final class SamplePage {
  private static final String NOTICE = "-notice";
  private static final String SOME = "-";

  private final ReleasedMatter matter;
  private final SampleApplicant applicant;
  private final ObjectNode common = Json.mapper().createObjectNode();

  /**
   * @param results from {@link #results}
   */
  SamplePage(Forms forms, ReleasedMatter matter, Samples.Sample sample, ObjectNode results) {
    this.matter = matter;
    this.applicant = sample.applicant();
    for (String each :
        new String[] {
          "number", "caseNo", "applicant", "division", "unit", "date", "acceptedDate", "closedDate"
        }) {
      common.put(each, SOME);
    }
    said(common, "matter", matter.name());
    said(common, "applicantType", sample.type().name());
    for (String each : new String[] {"commitment", "counting", "remedies"}) {
      said(common, each, matter.notices().get(each));
    }
    ObjectNode fields = common.putObject("fields");
    forms.texts(matter.form(), applicant.answers()).forEach(fields::put);
    ObjectNode checks = common.putObject("checks");
    boxes(checks, applicant.answers());
    boxes(checks, results);
    ObjectNode texts = common.putObject("results");
    results.propertyNames().forEach(key -> texts.put(key, SOME));
    materials(sample);
  }

  /** What the result forms of a case can be answered; not every case answers all. */
  static ObjectNode results(Samples samples, GateSubject subject) {
    ObjectNode results = Json.mapper().createObjectNode();
    List<@Nullable JsonNode> forms = new ArrayList<>();
    subject.content().stages().forEach(each -> forms.add(each.resultForm()));
    subject.content().items().forEach(each -> forms.add(each.resultForm()));
    for (@Nullable JsonNode each : forms) {
      if (each != null) {
        each.path("properties").propertyNames().forEach(key -> results.put(key, SOME));
        results.setAll((ObjectNode) samples.result(each, subject));
      }
    }
    return results;
  }

  /** The model of a document. */
  ObjectNode of(DocumentTemplate template) {
    ObjectNode model = Json.mapper().createObjectNode();
    common.properties().forEach(each -> model.set(each.getKey(), each.getValue()));
    if (template.id().endsWith(NOTICE)) {
      notice(model, template.id().substring(0, template.id().length() - NOTICE.length()));
    } else {
      application(model);
    }
    return model;
  }

  private static void said(ObjectNode model, String name, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      model.put(name, text);
    }
  }

  private static void boxes(ObjectNode checks, JsonNode answers) {
    answers.properties().stream()
        .filter(answer -> answer.getValue().isBoolean())
        .forEach(answer -> {
          boolean yes = answer.getValue().asBoolean();
          checks.putObject(answer.getKey()).put("yes", yes).put("no", !yes);
        });
  }

  private void materials(Samples.Sample sample) {
    var list = common.putArray("materials");
    for (ReleasedMaterial each : matter.materials()) {
      if (each.asked(sample.type(), applicant.selection(), applicant.answers())) {
        ObjectNode row = list.addObject().put("copies", each.copies());
        put(row, "name", each.name());
        put(row, "form", each.online());
      }
    }
  }

  private void application(ObjectNode model) {
    model.put("signature", SOME).put("office", SOME);
    var items = model.putArray("items");
    for (ReleasedItem each : matter.items()) {
      if (applicant.selection().items().contains(each.id())) {
        String label = each.formLabel() == null ? each.name() : each.formLabel();
        put(items.addObject().put("selected", true), "label", label);
      }
    }
  }

  private void notice(ObjectNode model, String kind) {
    said(model, "wording", matter.notices().get(kind));
    model.put("reason", SOME).put("limit", matter.limit()).put("dueDate", SOME);
    model.put("workingDays", SOME).put("item", SOME);
    model.put("days", SOME).put("beforeDate", SOME).put("untilDate", SOME);
    model.putArray("findings").addObject().put("no", 1).put("subject", SOME).put("text", SOME);
    var items = model.putArray("items");
    var carried = model.putArray("carried");
    var followUps = model.putArray("followUps");
    for (ReleasedItem each : matter.items()) {
      if (applicant.selection().items().contains(each.id())) {
        put(items.addObject().put("limit", each.limit()), "name", each.name());
        ((ObjectNode) items.path(items.size() - 1))
            .put("unit", SOME)
            .put("result", SOME)
            .put("date", SOME);
        each.carried()
            .forEach(one -> put(carried.addObject().put("item", each.name()), "name", one.name()));
        each.followUps()
            .forEach(
                one -> put(followUps.addObject().put("item", each.name()), "name", one.name()));
      }
    }
  }

  private static void put(ObjectNode row, String name, String text) {
    if (!text.isBlank()) {
      row.put(name, text);
    }
  }
}
