package org.onestop.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.document.DocumentTemplate;
import org.onestop.exchange.Contract;
import org.onestop.kernel.Texts;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedStage;
import org.springframework.stereotype.Component;

/** What people read about a case, from the bundles and the names of its release. */
@Component
class Wording {
  private final Texts texts;
  private final Routing routing;
  private final Divisions divisions;

  Wording(Texts texts, Routing routing, Divisions divisions) {
    this.texts = texts;
    this.routing = routing;
    this.divisions = divisions;
  }

  /**
   * One line of a timeline: {0} step or item, {1} unit, {2} what it went to, {3} what was told, {4}
   * a day, {5} a place.
   */
  String event(EventRow event, ReleasedMatter matter, Locale locale, String place) {
    Map<String, String> facts = Events.facts(event);
    String about = event.item() == null ? step(matter, event.step()) : item(matter, event.item());
    return texts.get(
        locale,
        "event." + event.event(),
        about,
        blank(routing.name(event.unit())),
        target(facts),
        passedOn(matter, facts),
        day(facts.get(Events.DAY), locale),
        place);
  }

  /** A letter is a document of the matter and has its name; the others have names here. */
  String notice(ReleasedMatter matter, String kind, Locale locale) {
    return matter
        .document(kind)
        .map(DocumentTemplate::name)
        .orElseGet(() -> texts.get(locale, "notice." + kind));
  }

  String text(String key, Object... arguments) {
    return texts.get(Texts.CHINESE, key, arguments);
  }

  /** A day as people read it on documents. */
  String day(@Nullable LocalDate day) {
    return day == null
        ? ""
        : day.format(DateTimeFormatter.ofPattern(text("format.day"), Texts.CHINESE));
  }

  private String day(@Nullable String day, Locale locale) {
    return day == null
        ? ""
        : LocalDate.parse(day)
            .format(DateTimeFormatter.ofPattern(texts.get(locale, "format.day"), locale));
  }

  String day(@Nullable Instant at) {
    return at == null ? "" : day(LocalDate.ofInstant(at, Stopwatch.ZONE));
  }

  String division(String code) {
    return divisions.find(code).map(Division::fullName).orElse(code);
  }

  static String item(ReleasedMatter matter, String id) {
    return matter.item(id).map(ReleasedItem::name).orElse(id);
  }

  static String step(ReleasedMatter matter, @Nullable String id) {
    return matter.stages().stream()
        .filter(each -> each.id().equals(id))
        .map(ReleasedStage::name)
        .findFirst()
        .orElse("");
  }

  /** What people call that which a department was told of afterwards. */
  private static String passedOn(ReleasedMatter matter, Map<String, String> facts) {
    List<String> kinds = List.of(facts.getOrDefault("kinds", "").split(",", -1));
    return matter.contract(facts.getOrDefault("contract", "")).stream()
        .flatMap(contract -> contract.supplements().stream())
        .filter(each -> each.from().equals(facts.get("from")) && kinds.contains(each.kind()))
        .map(Contract.Supplement::label)
        .collect(Collectors.joining(", "));
  }

  private String target(Map<String, String> facts) {
    String to = facts.get("to");
    return to == null
        ? ""
        : divisions.find(to).map(Division::fullName).orElseGet(() -> blank(routing.name(to)));
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
