package org.onestop.form.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Makes up answers to everything a form asks, from what its schema and field types say. What the
 * form's own check finds wrong is answered otherwise, and what it does not want is left out, until
 * nothing is found or nothing else is known.
 */
final class SampleAnswers {
  private static final int MOST_ROUNDS = 60;
  private static final int MOST_ROWS = 4;
  private static final int MOST_TURNS = 4;

  private final FieldTypes types;
  private final SubmissionCheck submission;

  SampleAnswers(FieldTypes types, SubmissionCheck submission) {
    this.types = types;
    this.submission = submission;
  }

  /**
   * @param county where the person lives
   * @param wished key → values that are tried first
   * @param complete takes derived values in
   */
  ObjectNode of(
      CheckedForm form,
      String county,
      Map<String, List<String>> wished,
      UnaryOperator<ObjectNode> complete) {
    Map<String, List<JsonNode>> candidates = new HashMap<>();
    for (FormField field : form.asked().values()) {
      candidates.put(field.key(), candidates(form, field, county, wished));
    }
    ObjectNode first = attempt(form, candidates, complete);
    if (!submission.check(form, first, false).blocks()) {
      return first;
    }
    for (String key : deciding(form)) {
      List<JsonNode> usual = candidates.getOrDefault(key, List.of());
      for (int turn = 1; turn < Math.min(MOST_TURNS, usual.size()); turn++) {
        List<JsonNode> turned = new ArrayList<>(usual);
        Collections.rotate(turned, -turn);
        candidates.put(key, turned);
        ObjectNode other = attempt(form, candidates, complete);
        if (!submission.check(form, other, false).blocks()) {
          return other;
        }
      }
      candidates.put(key, usual);
    }
    return first;
  }

  /** Keys of the fields that decide what else is asked. */
  private static Set<String> deciding(CheckedForm form) {
    Set<String> keys = new LinkedHashSet<>();
    for (JsonNode each : form.schema().path("allOf")) {
      keys.addAll(Mentions.of(each.path("if")));
    }
    return keys;
  }

  private ObjectNode attempt(
      CheckedForm form,
      Map<String, List<JsonNode>> candidates,
      UnaryOperator<ObjectNode> complete) {
    Map<String, Deque<JsonNode>> left = new HashMap<>();
    ObjectNode answers = Json.mapper().createObjectNode();
    for (FormField field : form.asked().values()) {
      Deque<JsonNode> own = new ArrayDeque<>(candidates.getOrDefault(field.key(), List.of()));
      left.put(field.key(), own);
      if (field.derivedFrom().isEmpty() && !own.isEmpty()) {
        answers.set(field.key(), own.removeFirst());
      }
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      ObjectNode whole = complete.apply(answers);
      boolean changed = false;
      for (Problem each : submission.check(form, whole, false).list()) {
        changed |= each.severity() == Severity.BLOCKS && mended(answers, left, each);
      }
      if (!changed) {
        return whole;
      }
    }
    return complete.apply(answers);
  }

  private static boolean mended(
      ObjectNode answers, Map<String, Deque<JsonNode>> left, Problem finding) {
    String[] steps = finding.pointer().split("/", -1);
    String key = steps.length < 2 ? "" : Pointers.unescape(steps[1]);
    Deque<JsonNode> candidates = left.getOrDefault(key, new ArrayDeque<>());
    boolean unwanted = finding.code().equals("field-not-asked");
    if (!unwanted && !candidates.isEmpty()) {
      answers.set(key, candidates.removeFirst());
      return true;
    }
    return answers.remove(key) != null;
  }

  private List<JsonNode> candidates(
      CheckedForm form, FormField field, String county, Map<String, List<String>> wished) {
    Set<JsonNode> candidates = new LinkedHashSet<>();
    JsonNode property = form.property(field.key());
    for (String each : wished.getOrDefault(field.key(), List.of())) {
      candidates.add(wish(property, each));
    }
    candidates.addAll(
        field.columns().isEmpty()
            ? samples(field, property, county)
            : rows(field, property, county));
    return List.copyOf(candidates);
  }

  private static JsonNode wish(JsonNode property, String value) {
    return switch (property.path("type").asString("")) {
      case "boolean" -> BooleanNode.valueOf(Boolean.parseBoolean(value));
      case "array" -> Json.mapper().createArrayNode().add(value);
      default -> StringNode.valueOf(value);
    };
  }

  private List<JsonNode> samples(FormField field, JsonNode property, String county) {
    List<JsonNode> samples = new ArrayList<>(types.of(field).samples(field, county));
    samples.addAll(SchemaSample.of(property, field.title()));
    return samples;
  }

  /** Some rows of a group, each time with other answers in them. */
  private List<JsonNode> rows(FormField field, JsonNode property, String county) {
    int wanted = Math.max(1, property.path("minItems").asInt(0));
    List<JsonNode> all = new ArrayList<>();
    for (int first = 0; first < MOST_ROWS; first++) {
      ArrayNode rows = Json.mapper().createArrayNode();
      for (int row = 0; row < wanted; row++) {
        ObjectNode cells = rows.addObject();
        for (FormField column : field.columns()) {
          JsonNode cell = property.at("/items/properties").path(column.key());
          List<JsonNode> samples = samples(column, cell, county);
          if (!samples.isEmpty()) {
            cells.set(column.key(), samples.get((first + row) % samples.size()));
          }
        }
      }
      all.add(rows);
    }
    return all;
  }
}
