package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onestop.claim.EffectiveMatter;
import org.onestop.claim.Leaf;
import org.onestop.kernel.Json;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.JsonNode;

/** Where two matters differ, value by value and by name. */
final class Differences {
  /** What follows from other values, or means nothing to people. */
  private static final Pattern SILENT =
      Pattern.compile(
          "/applicantTypes/.*|/form/[^/]+/[^/]+/(order|schema.*|field.*)|/items/[^/]+/(fields|source|code|local).*"
              + "|/materials/[^/]+/(sharedTo|source|rule|when|local).*|/version");

  private static final int LONGEST = 160;

  private Differences() {}

  /**
   * A value that differs.
   *
   * @param where by name, from the whole to the part
   * @param one as people read it; empty where there is none
   */
  record Line(String pointer, String where, String one, String other) {}

  static List<Line> between(EffectiveMatter one, EffectiveMatter other) {
    Map<String, JsonNode> first = values(one);
    Map<String, JsonNode> second = values(other);
    Set<String> pointers = new LinkedHashSet<>(first.keySet());
    pointers.addAll(second.keySet());
    List<Line> lines = new ArrayList<>();
    for (String pointer : pointers) {
      JsonNode left = first.getOrDefault(pointer, Json.mapper().nullNode());
      JsonNode right = second.getOrDefault(pointer, Json.mapper().nullNode());
      String before = text(one, other, pointer, left);
      String after = text(one, other, pointer, right);
      if (!before.equals(after)) {
        lines.add(new Line(pointer, name(one, other, pointer), before, after));
      }
    }
    return lines;
  }

  private static Map<String, JsonNode> values(EffectiveMatter effective) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (Leaf each : effective.leaves()) {
      if (!SILENT.matcher(each.pointer()).matches()) {
        values.put(each.pointer(), each.value());
      }
    }
    return values;
  }

  private static String text(
      EffectiveMatter one, EffectiveMatter other, String pointer, JsonNode value) {
    if (value.isNull() || value.isMissingNode() || value.isContainer() && value.isEmpty()) {
      return "";
    }
    if (pointer.endsWith("/limit")) {
      return Phrases.days(value.asInt(0));
    }
    if (pointer.endsWith("/route")) {
      return Phrases.route(value.asString(""));
    }
    if (pointer.endsWith("/channel")) {
      return Phrases.channel(value.asString(""));
    }
    if (value.isBoolean()) {
      return translate(value.asBoolean() ? "configure.yes" : "configure.no");
    }
    if (value.isArray()) {
      List<String> names = new ArrayList<>();
      value.forEach(
          each -> names.add(each.isString() ? item(one, other, each.asString()) : each.toString()));
      return shortened(Phrases.names(names));
    }
    return shortened(value.isString() ? value.asString() : value.toString());
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private static String item(EffectiveMatter one, EffectiveMatter other, String id) {
    return Shown.find(one.matter(), id)
        .or(() -> Shown.find(other.matter(), id))
        .map(each -> each.name())
        .orElse(id);
  }

  /** 事项 / 户口登记 / 办理时限. */
  static String name(EffectiveMatter one, EffectiveMatter other, String pointer) {
    List<String> steps = Subject.steps(pointer);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i).replace("~1", "/").replace("~0", "~");
      names.add(i == 1 || i == 2 ? thing(one, other, steps, i, step) : part(step));
    }
    return String.join(" / ", names.stream().filter(each -> !each.isEmpty()).toList());
  }

  private static String thing(
      EffectiveMatter one, EffectiveMatter other, List<String> steps, int i, String step) {
    return switch (steps.getFirst() + i) {
      case "items1" -> item(one, other, step);
      case "materials1" -> material(one, other, step);
      case "form1" -> block(one, other, step);
      case "form2" -> field(one, other, step);
      case "codeLists1" -> list(one, other, step);
      case "notices1" -> Phrases.notice(step);
      case "counters1" -> step.substring(Math.min(step.length(), step.indexOf('-') + 1));
      default -> part(step);
    };
  }

  private static String material(EffectiveMatter one, EffectiveMatter other, String id) {
    return java.util.stream.Stream.of(one, other)
        .flatMap(each -> each.matter().materials().stream())
        .filter(each -> each.id().equals(id))
        .map(each -> each.name())
        .findFirst()
        .orElse(id);
  }

  private static String block(EffectiveMatter one, EffectiveMatter other, String id) {
    return java.util.stream.Stream.of(one, other)
        .flatMap(each -> each.matter().form().stream())
        .filter(each -> each.id().equals(id))
        .map(Shown::title)
        .findFirst()
        .orElse(id);
  }

  private static String field(EffectiveMatter one, EffectiveMatter other, String key) {
    JsonNode property = Shown.property(one.matter(), key);
    JsonNode there = property.isMissingNode() ? Shown.property(other.matter(), key) : property;
    return there.path("title").asString(key);
  }

  private static String list(EffectiveMatter one, EffectiveMatter other, String id) {
    return java.util.stream.Stream.of(one, other)
        .flatMap(each -> each.matter().codeLists().stream())
        .filter(each -> each.id().equals(id))
        .map(each -> each.name())
        .findFirst()
        .orElse(id);
  }

  private static String part(String step) {
    return Words.ofCode(
        "configure.part", step.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT));
  }
}
