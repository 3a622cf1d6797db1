package org.onestop.form.internal;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.form.FormRule.Answered;
import org.onestop.form.internal.Blueprint.RuleUse;
import org.onestop.form.internal.Finding.Rank;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks answers against a form: first what a schema can say, then what field types know, then the
 * rules over several fields. A field that was found wrong is not looked at again, nor is one that a
 * draft has begun but not finished.
 */
@Component
final class SubmissionCheck {
  private final FieldTypes types;
  private final FormRules rules;

  SubmissionCheck(FieldTypes types, FormRules rules) {
    this.types = types;
    this.rules = rules;
  }

  Problems check(CheckedForm form, JsonNode answers, boolean partial) {
    if (!answers.isObject()) {
      return new Problems().block("", "form-not-object");
    }
    if (Limits.exceeded(answers)) {
      return new Problems().block("", "form-too-large");
    }
    Findings findings = new Findings(form, types);
    ObjectNode filled = filled(form, answers);
    Map<String, Problems> byField = new HashMap<>();
    Problems whole = new Problems();
    for (Finding each : schemaFindings(form, findings, filled)) {
      if (partial && each.rank() == Rank.MISSING) {
        filled.remove(each.field());
      } else if (each.field().isEmpty()) {
        whole.add(each.problem());
      } else {
        byField.computeIfAbsent(each.field(), key -> new Problems()).add(each.problem());
      }
    }
    checkTypes(form, filled, byField);
    checkRules(form, filled, byField);
    Problems problems = new Problems();
    form.asked().keySet().forEach(key -> addFrom(byField, key, problems));
    strangers(form, findings, answers).forEach(each -> problems.add(each.problem()));
    return problems.addAll("", whole);
  }

  /** Keys of the fields that these answers rule out by a condition. */
  Set<String> ruledOut(CheckedForm form, JsonNode answers) {
    Findings findings = new Findings(form, types);
    Set<String> keys = new HashSet<>();
    for (Finding each : schemaFindings(form, findings, filled(form, answers))) {
      if (each.rank() == Rank.NOT_ASKED) {
        keys.add(each.field());
      }
    }
    return keys;
  }

  /** The answers to what the form asks, without empty ones. */
  ObjectNode filled(CheckedForm form, JsonNode answers) {
    ObjectNode filled = Json.mapper().createObjectNode();
    for (FormField field : form.asked().values()) {
      JsonNode answer = answers.path(field.key());
      if (!Answers.empty(types.of(field), answer)) {
        filled.set(field.key(), Answers.filled(answer));
      }
    }
    return filled;
  }

  /** One finding for each place, the most telling. */
  private static List<Finding> schemaFindings(
      CheckedForm form, Findings findings, ObjectNode filled) {
    List<Finding> found = new ArrayList<>(Lengths.tooLong(form, findings, filled));
    Set<String> tooLong = new HashSet<>();
    found.forEach(each -> tooLong.add(each.field()));
    ObjectNode readable = tooLong.isEmpty() ? filled : filled.deepCopy().without(tooLong);
    for (Error error : form.compiled().validate(readable)) {
      Finding finding = findings.of(error);
      if (!tooLong.contains(finding.field())) {
        found.add(finding);
      }
    }
    found.sort(Finding.MOST_TELLING);
    Map<String, Finding> first = new LinkedHashMap<>();
    found.forEach(each -> first.putIfAbsent(each.problem().pointer(), each));
    return List.copyOf(first.values());
  }

  private void checkTypes(CheckedForm form, ObjectNode filled, Map<String, Problems> byField) {
    for (Map.Entry<String, JsonNode> each : filled.properties()) {
      FormField field = form.asked().get(each.getKey());
      if (field == null || byField.containsKey(field.key())) {
        continue;
      }
      Problems problems = new Problems();
      String pointer = "/" + Pointers.escape(field.key());
      Characters.check(pointer, field.title(), each.getValue(), problems);
      if (!problems.blocks()) {
        FieldType type = types.of(field);
        Problems own = new Problems();
        type.check(field, each.getValue(), own);
        problems.addAll(pointer, own);
      }
      byField.put(field.key(), problems);
    }
  }

  private void checkRules(CheckedForm form, ObjectNode filled, Map<String, Problems> byField) {
    for (RuleUse use : form.rules()) {
      List<Answered> answers = new ArrayList<>();
      for (String key : use.fields()) {
        FormField field = form.asked().get(key);
        Problems of = byField.get(key);
        if (field != null && filled.has(key) && (of == null || !of.blocks())) {
          answers.add(new Answered(field, filled.path(key)));
        }
      }
      if (answers.size() == use.fields().size()) {
        Problems problems = new Problems();
        rules.find(use.rule()).ifPresent(rule -> rule.check(answers, problems));
        problems.list().forEach(each -> addRuleFinding(byField, each));
      }
    }
  }

  private static void addRuleFinding(Map<String, Problems> byField, Problem problem) {
    String step =
        problem.pointer().isEmpty() ? "" : problem.pointer().substring(1).split("/", 2)[0];
    byField.computeIfAbsent(Pointers.unescape(step), key -> new Problems()).add(problem);
  }

  /** Answers to what the form does not ask. */
  private List<Finding> strangers(CheckedForm form, Findings findings, JsonNode answers) {
    List<Finding> strangers = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : answers.properties()) {
      FormField known = form.known().get(each.getKey());
      if (known == null) {
        strangers.add(Findings.unknown(each.getKey()));
      } else if (!form.asked().containsKey(each.getKey())
          && !Answers.empty(types.of(known), each.getValue())) {
        strangers.add(findings.notAsked(List.of(each.getKey())));
      }
    }
    return strangers;
  }

  private static void addFrom(Map<String, Problems> byField, String key, Problems problems) {
    Problems of = byField.get(key);
    if (of != null) {
      problems.addAll("", of);
    }
  }
}
