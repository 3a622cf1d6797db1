package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.MatterEdit;
import org.onestop.catalog.Part;
import org.onestop.kernel.Json;
import org.onestop.ui.designer.PairChoice.Pair;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 情形引导: questions in plain words that find the applicant's type and items. */
final class GuidanceSection extends ListSection {
  GuidanceSection() {
    super("guidance", Part.QUESTIONS);
  }

  @Override
  String name(JsonNode element) {
    return element.path("text").asString("");
  }

  @Override
  String remark(JsonNode element, Desk desk) {
    return String.valueOf(element.path("options").size());
  }

  @Override
  ObjectNode fresh(Desk desk) {
    ObjectNode question = Json.mapper().createObjectNode().put("text", "");
    question.putArray("options").add(option(1)).add(option(2));
    return question;
  }

  private static ObjectNode option(int number) {
    ObjectNode option = Json.mapper().createObjectNode();
    option.put("id", "option-" + number).put("text", "");
    option.putArray("items");
    option.putObject("answers");
    return option;
  }

  @Override
  void properties(Properties sheet, JsonNode element, Desk desk) {
    Offers offers = desk.offers();
    String id = part().idOf(element);
    sheet
        .area("designer.question.text", "/text", false)
        .text("designer.help", "/help", true)
        .flag("designer.question.several", "/several")
        .with(when(sheet, desk, id))
        .with(
            new SubList(
                desk,
                part(),
                id,
                "options",
                "designer.question.options",
                () -> option(optionCount(desk, id) + 1),
                each ->
                    each.text("designer.id", "/id")
                        .text("designer.option.text", "/text")
                        .text("designer.help", "/help", true)
                        .choice("designer.option.type", "/applicantType", offers.types(), true)
                        .several("designer.option.items", "/items", offers.items())
                        .text("designer.option.reason", "/reason", true)
                        .with(prefilled(each, offers))
                        .text("designer.option.stop", "/stop", true)));
  }

  /** The answers to one earlier question after which this one is asked. */
  private static PairChoice when(Properties sheet, Desk desk, String id) {
    List<Pair> offered = new ArrayList<>();
    for (JsonNode question : desk.bench().elements(Part.QUESTIONS)) {
      String earlier = Part.QUESTIONS.idOf(question);
      if (earlier.equals(id)) {
        break;
      }
      question
          .path("options")
          .forEach(each ->
              offered.add(
                  Pair.of(
                      earlier,
                      each.path("id").asString(""),
                      question.path("text").asString(""),
                      each.path("text").asString(""))));
    }
    JsonNode when = sheet.at("/when");
    Set<Pair> now = new LinkedHashSet<>();
    when.path("in")
        .forEach(
            each -> now.add(known(offered, when.path("question").asString(""), each.asString(""))));
    return new PairChoice(
        translate("designer.question.when"),
        offered,
        now,
        PairChoice.Rule.ONE_SUBJECT,
        sheet.writable(),
        chosen -> sheet.set("/when", question -> ask(question, chosen)));
  }

  private static void ask(ObjectNode question, Set<Pair> chosen) {
    question.remove("when");
    for (Pair each : chosen) {
      question
          .withObjectProperty("when")
          .put("question", each.subject())
          .withArrayProperty("in")
          .add(each.value());
    }
  }

  /** What an answer implies on the form: fields with listed values. */
  private static PairChoice prefilled(Properties option, Offers offers) {
    List<Pair> offered = new ArrayList<>();
    ConditionEditor.Offered fields = offers.fieldConditions("");
    fields
        .values()
        .forEach((key, values) ->
            values.forEach((code, text) ->
                offered.add(Pair.of(key, code, fields.subjects().getOrDefault(key, key), text))));
    Set<Pair> now = new LinkedHashSet<>();
    option
        .at("/answers")
        .properties()
        .forEach(each -> now.add(known(offered, each.getKey(), each.getValue().asString(""))));
    return new PairChoice(
        translate("designer.option.answers"),
        offered,
        now,
        PairChoice.Rule.ONE_VALUE_EACH,
        option.writable(),
        chosen ->
            option.set(
                "/answers",
                holder -> {
                  ObjectNode answers = holder.putObject("answers");
                  chosen.forEach(each -> answer(answers, each, offers));
                }));
  }

  private static void answer(ObjectNode answers, Pair chosen, Offers offers) {
    if (Offers.type(offers.schema(chosen.subject())).equals("boolean")) {
      answers.put(chosen.subject(), Boolean.parseBoolean(chosen.value()));
    } else {
      answers.put(chosen.subject(), chosen.value());
    }
  }

  /** What is there already is told by its ids when nothing offers it any more. */
  private static Pair known(List<Pair> offered, String subject, String value) {
    return offered.stream()
        .filter(each -> each.subject().equals(subject) && each.value().equals(value))
        .findFirst()
        .orElseGet(() -> Pair.of(subject, value, subject, value));
  }

  private static int optionCount(Desk desk, String id) {
    return desk.bench()
        .element(Part.QUESTIONS, id)
        .map(each -> each.path("options").size())
        .orElse(0);
  }

  /** Why items are chosen that no question speaks of. */
  @Override
  @Nullable Component below(Desk desk) {
    Bench bench = desk.bench();
    if (!bench.tree().path("guidance").isObject()) {
      return null;
    }
    return new Properties(
            () -> bench.tree().path("guidance"),
            bench.writable(),
            to ->
                bench.edit(
                    new MatterEdit.Reasons(
                        to.path("always").asString(""), to.path("local").asString(""))))
        .heading(translate("designer.guidance.reasons"))
        .area("designer.guidance.always", "/always", false)
        .area("designer.guidance.local", "/local", false);
  }
}
