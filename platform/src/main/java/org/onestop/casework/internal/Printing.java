package org.onestop.casework.internal;

import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.Finding;
import org.onestop.form.Condition;
import org.onestop.form.Forms;
import org.onestop.identity.Unit;
import org.onestop.kernel.Json;
import org.onestop.material.Materials;
import org.onestop.material.StoredMaterial;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The model that document templates are filled from; a template takes what it needs. */
@Component
class Printing {
  /** Id of the material that stands for a signature, in API v1's words. */
  private static final String SIGNATURE = "signature";

  private final Forms forms;
  private final Materials materials;
  private final Routing routing;
  private final Events events;
  private final Wording wording;
  private final PrintedItems items;

  Printing(
      Forms forms,
      Materials materials,
      Routing routing,
      Events events,
      Wording wording,
      PrintedItems items) {
    this.forms = forms;
    this.materials = materials;
    this.routing = routing;
    this.events = events;
    this.wording = wording;
    this.items = items;
  }

  /**
   * @param notice the event a notice stands for; null for a document about the application
   */
  ObjectNode model(
      CaseFile file, Application application, List<EventRow> log, @Nullable EventRow notice) {
    ReleasedMatter matter = file.content();
    ObjectNode model = Json.mapper().createObjectNode();
    model.put("number", "");
    model.put("caseNo", file.caseNo);
    model.put("matter", matter.name());
    model.put("applicant", application.applicant().name());
    model.put(
        "applicantType",
        matter.applicantType(file.applicantType).map(each -> each.name()).orElse(""));
    model.put("division", wording.division(file.division));
    model.put("commitment", matter.notices().getOrDefault("commitment", ""));
    model.put("counting", matter.notices().getOrDefault("counting", ""));
    model.put("remedies", matter.notices().getOrDefault("remedies", ""));
    model.put("acceptedDate", wording.day(file.acceptedAt));
    model.put("closedDate", wording.day(file.closedAt));
    model.put("unit", unit(file, notice));
    answers(model, matter, application.form(), log);
    received(model, file, matter);
    office(model, file, notice);
    if (notice == null) {
      model.put("date", wording.day(file.submittedAt));
      model.set("items", boxes(file, matter));
      signature(model, file);
    } else {
      model.put("date", wording.day(notice.at()));
      model.put("wording", matter.notices().getOrDefault(notice.notice(), ""));
      items.put(model, file, application.form(), log);
      facts(model, matter, notice);
      said(model, matter, events.said(notice));
    }
    return model;
  }

  /** Texts of all answers, and a pair of boxes for each yes or no; of the counter's alike. */
  private void answers(ObjectNode model, ReleasedMatter matter, JsonNode form, List<EventRow> log) {
    ObjectNode fields = model.putObject("fields");
    forms.texts(matter.form(), form).forEach(fields::put);
    ObjectNode checks = model.putObject("checks");
    boxes(checks, form);
    ObjectNode results = model.putObject("results");
    for (EventRow each : log) {
      JsonNode data = each.step() == null ? null : events.said(each).data();
      if (data != null) {
        boxes(checks, data);
        data.properties().stream()
            .filter(answer -> answer.getValue().isString())
            .forEach(answer -> results.put(answer.getKey(), answer.getValue().asString()));
      }
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

  /** One box for each label that printed items carry; local items behind, by their names. */
  private static ArrayNode boxes(CaseFile file, ReleasedMatter matter) {
    Map<String, Boolean> boxes = new LinkedHashMap<>();
    for (ReleasedItem each : matter.items()) {
      String label = each.formLabel();
      if (label == null && each.local()) {
        label = each.name();
      }
      if (label != null) {
        boxes.merge(label, file.selected.contains(each.id()), Boolean::logicalOr);
      }
    }
    ArrayNode list = Json.mapper().createArrayNode();
    boxes.forEach((label, on) -> list.addObject().put("label", label).put("selected", on));
    return list;
  }

  private static void received(ObjectNode model, CaseFile file, ReleasedMatter matter) {
    ArrayNode list = model.putArray("materials");
    Set<String> types = new LinkedHashSet<>();
    file.materials.forEach(each -> types.add(each.type()));
    for (ReleasedMaterial each : matter.materials()) {
      if (types.contains(each.id()) && !each.id().equals(SIGNATURE)) {
        list.addObject()
            .put("name", each.name())
            .put("form", file.channel.equals("counter") ? each.counter() : each.online())
            .put("copies", each.copies());
      }
    }
  }

  private void signature(ObjectNode model, CaseFile file) {
    List<String> ids =
        file.materials.stream()
            .filter(each -> each.type().equals(SIGNATURE))
            .map(each -> each.materialId())
            .toList();
    for (StoredMaterial each : ids.isEmpty() ? List.<StoredMaterial>of() : materials.find(ids)) {
      if (each.mediaType().startsWith("image/")) {
        String content = Base64.getEncoder().encodeToString(materials.content(each));
        model.put(SIGNATURE, "data:" + each.mediaType() + ";base64," + content);
      }
    }
  }

  /** What a notice is about and until when, as it was when it was given. */
  private void facts(ObjectNode model, ReleasedMatter matter, EventRow notice) {
    Map<String, String> facts = Events.facts(notice);
    String item = notice.item();
    model.put("item", item == null ? "" : Wording.item(matter, item));
    model.put("days", facts.getOrDefault("days", ""));
    model.put("beforeDate", day(facts.get("before")));
    model.put("untilDate", day(facts.get("until")));
  }

  private String day(@Nullable String date) {
    return date == null ? "" : wording.day(LocalDate.parse(date));
  }

  /** Of the item a letter is about, or of the first that another office acts for. */
  private static void office(ObjectNode model, CaseFile file, @Nullable EventRow notice) {
    @Nullable String about = notice == null ? null : notice.item();
    file.content().items().stream()
        .filter(each -> about == null ? file.selected.contains(each.id()) : each.id().equals(about))
        .map(ReleasedItem::delegatedTo)
        .filter(each -> each != null)
        .findFirst()
        .ifPresent(office -> model.put("office", office));
  }

  private void said(ObjectNode model, ReleasedMatter matter, Said said) {
    String reason = said.reason();
    model.put("reason", reason == null ? "" : reason);
    Map<String, String> titles = forms.titles(matter.form());
    ArrayNode findings = model.putArray("findings");
    int no = 0;
    for (Finding each : said.findings()) {
      no++;
      findings
          .addObject()
          .put("no", no)
          .put("subject", subject(each.pointer(), matter, titles))
          .put("text", each.text());
    }
  }

  private static String subject(String pointer, ReleasedMatter matter, Map<String, String> titles) {
    String[] steps = pointer.split("/");
    String key = steps.length > 2 ? steps[2] : "";
    return pointer.startsWith("/materials/")
        ? matter.material(key).map(ReleasedMaterial::name).orElse(key)
        : titles.getOrDefault(key, key);
  }

  private String unit(CaseFile file, @Nullable EventRow notice) {
    String id = notice == null ? null : notice.unit();
    Unit counter = routing.counter(file.release, file.division);
    return routing.find(id).map(Unit::name).orElse(counter.name());
  }

  /** Whether something that depends on a condition is asked of this case. */
  static boolean holds(@Nullable Condition when, CaseFile file, JsonNode form) {
    return when == null || when.holds(file.selection(), form);
  }

  /** Working days used up by the promise. */
  static int used(@Nullable Stopwatch promise, Clocks clocks, String division) {
    return promise == null ? 0 : clocks.used(promise, division);
  }
}
