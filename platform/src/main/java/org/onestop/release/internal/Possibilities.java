package org.onestop.release.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Matter;
import org.onestop.form.CodeList;
import org.onestop.form.Condition;
import org.onestop.form.Selection;
import org.onestop.kernel.Json;
import org.onestop.release.internal.Named.Field;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether a condition can hold for somebody: every answer to the fields it speaks of, and every
 * choice among the items it speaks of, is tried.
 */
final class Possibilities {
  /** Beyond it a condition counts as possible. */
  private static final int MOST_TRIED = 20_000;

  private static final Set<String> TRUTH = Set.of("true", "false");

  private final Map<String, Field> fields;
  private final Map<String, CodeList> codeLists;
  private final Predicate<String> asked;

  Possibilities(Matter matter) {
    this(Named.fields(matter), new LinkedHashMap<>(), field -> true);
    matter.codeLists().forEach(each -> codeLists.put(each.id(), each));
  }

  private Possibilities(
      Map<String, Field> fields, Map<String, CodeList> codeLists, Predicate<String> asked) {
    this.fields = fields;
    this.codeLists = codeLists;
    this.asked = asked;
  }

  /** The same where only some fields are asked. */
  Possibilities asking(Predicate<String> some) {
    return new Possibilities(fields, codeLists, some);
  }

  /**
   * @param selection the applicant type and the items that may be selected
   * @param always of these items, those that are selected in any case
   */
  boolean mayHold(@Nullable Condition condition, Selection selection, Set<String> always) {
    if (condition == null) {
      return true;
    }
    Spoken spoken = new Spoken();
    spoken.of(condition);
    List<String> choosable =
        spoken.items.stream()
            .filter(each -> selection.items().contains(each) && !always.contains(each))
            .toList();
    Map<String, List<String>> answers = new LinkedHashMap<>();
    spoken.values.forEach((field, values) -> answers.put(field, possible(field, values)));
    return tooMany(choosable, answers)
        || tried(condition, selection.applicantType(), always, choosable, answers);
  }

  private static boolean tried(
      Condition condition,
      String type,
      Set<String> always,
      List<String> choosable,
      Map<String, List<String>> answers) {
    List<String> keys = List.copyOf(answers.keySet());
    for (long chosen = 0; chosen < 1L << choosable.size(); chosen++) {
      Set<String> items = new HashSet<>(always);
      for (int i = 0; i < choosable.size(); i++) {
        if ((chosen & 1L << i) != 0) {
          items.add(choosable.get(i));
        }
      }
      ObjectNode form = Json.mapper().createObjectNode();
      if (answered(condition, new Selection(type, items), keys, answers, form)) {
        return true;
      }
    }
    return false;
  }

  /** Tries every answer to the first of the keys with every answer to the others. */
  private static boolean answered(
      Condition condition,
      Selection selection,
      List<String> keys,
      Map<String, List<String>> answers,
      ObjectNode form) {
    if (keys.isEmpty()) {
      return condition.holds(selection, form);
    }
    String key = keys.getFirst();
    for (String each : answers.getOrDefault(key, List.of())) {
      form.put(key, each);
      if (answered(condition, selection, keys.subList(1, keys.size()), answers, form)) {
        return true;
      }
    }
    return false;
  }

  /** What can be answered as far as a condition sees it; the empty text stands for the rest. */
  private List<String> possible(String key, Set<String> mentioned) {
    Set<String> values = new LinkedHashSet<>();
    values.add("");
    @Nullable Field field = fields.get(key);
    if (field != null && asked.test(key)) {
      @Nullable CodeList list = codeLists.get(field.parameter("codeList"));
      boolean truth = field.property().path("type").asString("").equals("boolean");
      mentioned.stream()
          .filter(each -> list == null || list.text(each).isPresent())
          .filter(each -> !truth || TRUTH.contains(each))
          .forEach(values::add);
    }
    return List.copyOf(values);
  }

  private static boolean tooMany(List<String> choosable, Map<String, List<String>> answers) {
    double tries = Math.pow(2, choosable.size());
    for (List<String> each : answers.values()) {
      tries *= each.size();
    }
    return tries > MOST_TRIED;
  }

  /** The items and fields, with values, that a condition speaks of. */
  private static final class Spoken {
    private final Set<String> items = new TreeSet<>();
    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    void of(@Nullable Condition condition) {
      if (condition == null) {
        return;
      }
      each(condition.all());
      each(condition.any());
      of(condition.not());
      if (condition.items() != null) {
        items.addAll(condition.items());
      }
      if (condition.field() != null) {
        Set<String> known = values.computeIfAbsent(condition.field(), key -> new LinkedHashSet<>());
        known.addAll(condition.in() == null ? new ArrayList<String>() : condition.in());
      }
    }

    private void each(@Nullable List<Condition> conditions) {
      if (conditions != null) {
        conditions.forEach(this::of);
      }
    }
  }
}
