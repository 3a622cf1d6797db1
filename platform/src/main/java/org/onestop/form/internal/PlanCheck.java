package org.onestop.form.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onestop.form.CodeList;
import org.onestop.form.FormBlock;
import org.onestop.form.FormPlan;
import org.onestop.form.internal.Blueprint.Block;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Checks what a matter can ask before anybody is asked: each block by itself, then the blocks
 * together. A block that is no schema at all is not looked into any further.
 */
@Component
final class PlanCheck {
  private static final int BLOCKS = 50;
  private static final int FIELDS = 400;
  private static final int CODES = 5_000;
  private static final int NODES = 20_000;
  private static final int DEPTH = 32;
  private static final String ID = "[a-z][a-z0-9]{0,30}(-[a-z0-9]{1,30}){0,8}";
  private final BlueprintReader reader;
  private final FieldCheck fieldCheck;
  private final FormRules rules;

  PlanCheck(BlueprintReader reader, FieldCheck fieldCheck, FormRules rules) {
    this.reader = reader;
    this.fieldCheck = fieldCheck;
    this.rules = rules;
  }

  Problems check(FormPlan plan) {
    Problems problems = new Problems();
    if (tooLarge(plan, problems)) {
      return problems;
    }
    List<FormBlock> sound = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (FormBlock block : plan.blocks()) {
      String at = at(block);
      if (!block.id().matches(ID) || !ids.add(block.id())) {
        problems.block(at, "form-block-id", block.id());
      } else if (beyond(block.schema(), 1, new int[1]) || beyond(block.uischema(), 1, new int[1])) {
        problems.block(at, "form-block-too-large", block.id());
      } else if (SchemaCheck.sound(block.schema(), at + "/schema", problems)) {
        sound.add(block);
      }
    }
    Blueprint blueprint = reader.read(new FormPlan(plan.id(), sound, plan.codeLists()));
    Set<String> known = new HashSet<>();
    plan.blocks().forEach(each -> known.addAll(each.schema().path("properties").propertyNames()));
    checkKeys(sound, problems);
    for (int i = 0; i < sound.size(); i++) {
      checkBlock(sound.get(i), blueprint.blocks().get(i), blueprint, known, problems);
    }
    return problems;
  }

  private void checkBlock(
      FormBlock block, Block read, Blueprint blueprint, Set<String> known, Problems problems) {
    String at = at(block);
    for (String key : read.keys()) {
      Problems found = new Problems();
      fieldCheck.check(blueprint, known, key, found);
      problems.addAll(at + "/schema/properties/" + Pointers.escape(key), found);
    }
    JsonNode required = block.schema().path("required");
    for (int i = 0; i < required.size(); i++) {
      String key = required.path(i).asString("");
      if (!block.schema().path("properties").has(key)) {
        problems.block(at + "/schema/required/" + i, "required-unknown", key);
      }
    }
    ConditionCheck.check(read, known, at + "/schema/allOf", problems);
    checkRules(block.schema().path("x-rules"), read, known, at + "/schema/x-rules", problems);
    LayoutCheck.check(block.uischema(), Set.copyOf(read.keys()), known, at + "/uischema", problems);
  }

  private void checkRules(
      JsonNode written, Block read, Set<String> known, String at, Problems problems) {
    for (int i = 0; i < written.size(); i++) {
      Blueprint.RuleUse use = read.rules().get(i);
      String pointer = at + "/" + i;
      boolean exists =
          rules.find(use.rule()).map(rule -> rule.takes(use.fields().size())).orElse(false);
      if (!exists) {
        problems.block(pointer, "form-rule-unknown", use.rule(), use.fields().size());
      }
      for (String key : use.fields()) {
        if (!known.contains(key)) {
          problems.block(pointer + "/fields", "form-rule-field-unknown", key);
        }
      }
    }
  }

  private static void checkKeys(List<FormBlock> blocks, Problems problems) {
    Map<String, String> owners = new HashMap<>();
    for (FormBlock block : blocks) {
      for (String key : block.schema().path("properties").propertyNames()) {
        String owner = owners.putIfAbsent(key, block.id());
        if (owner != null) {
          problems.block(
              at(block) + "/schema/properties/" + Pointers.escape(key),
              "field-key-repeated",
              key,
              owner);
        }
      }
    }
  }

  private static boolean tooLarge(FormPlan plan, Problems problems) {
    int fields = 0;
    for (FormBlock each : plan.blocks()) {
      fields += each.schema().path("properties").size();
    }
    if (plan.blocks().size() > BLOCKS || fields > FIELDS) {
      problems.block("/form", "form-plan-too-large", BLOCKS, FIELDS);
    }
    for (CodeList each : plan.codeLists().values()) {
      if (each.entries().size() > CODES) {
        problems.block("/codeLists/" + Pointers.escape(each.id()), "code-list-too-long", CODES);
      }
    }
    return problems.blocks();
  }

  /** Whether a document is deeper or larger than any block needs to be. */
  private static boolean beyond(JsonNode node, int depth, int[] count) {
    if (depth > DEPTH || ++count[0] > NODES) {
      return true;
    }
    for (JsonNode each : node) {
      if (beyond(each, depth + 1, count)) {
        return true;
      }
    }
    return false;
  }

  private static String at(FormBlock block) {
    return "/form/" + Pointers.escape(block.id());
  }
}
