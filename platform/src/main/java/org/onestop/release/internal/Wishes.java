package org.onestop.release.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.form.CodeList;
import org.onestop.form.Condition;
import org.onestop.form.FormBlock;
import org.onestop.form.FormPlan;
import org.onestop.form.Selection;
import tools.jackson.databind.JsonNode;

/**
 * Which answers make conditions hold: key → values. What contradicts earlier wishes is left out.
 */
final class Wishes {
  private final FormPlan plan;
  private final Selection selection;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private Wishes(FormPlan plan, Selection selection) {
    this.plan = plan;
    this.selection = selection;
  }

  static Map<String, List<String>> of(
      List<Condition> conditions, FormPlan plan, Selection selection) {
    Wishes wishes = new Wishes(plan, selection);
    conditions.forEach(each -> wishes.want(each, true));
    return wishes.values;
  }

  private void want(Condition condition, boolean hold) {
    if (condition.all() != null) {
      several(condition.all(), hold, hold);
    } else if (condition.any() != null) {
      several(condition.any(), hold, !hold);
    } else if (condition.not() != null) {
      want(condition.not(), !hold);
    } else if (condition.field() != null && condition.in() != null) {
      add(condition.field(), hold ? condition.in() : others(condition.field(), condition.in()));
    }
  }

  private void several(List<Condition> parts, boolean hold, boolean every) {
    if (every) {
      parts.forEach(each -> want(each, hold));
    } else {
      parts.stream()
          .filter(each -> !hold || each.possible(selection))
          .findFirst()
          .ifPresent(each -> want(each, hold));
    }
  }

  private void add(String key, List<String> wanted) {
    @Nullable List<String> before = values.get(key);
    List<String> both = new ArrayList<>(wanted);
    if (before != null) {
      both.retainAll(before);
    }
    if (!both.isEmpty()) {
      values.put(key, both);
    }
  }

  private List<String> others(String key, List<String> than) {
    List<String> all = new ArrayList<>();
    for (FormBlock block : plan.blocks()) {
      JsonNode property = block.schema().path("properties").path(key);
      if (property.path("type").asString("").equals("boolean")) {
        all.addAll(List.of("true", "false"));
      }
      property.path("oneOf").forEach(each -> all.add(each.path("const").asString("")));
      @Nullable CodeList list = plan.codeLists().get(property.at("/x-field/codeList").asString(""));
      if (list != null) {
        list.entries().forEach(each -> all.add(each.code()));
      }
    }
    all.removeAll(than);
    return all;
  }
}
