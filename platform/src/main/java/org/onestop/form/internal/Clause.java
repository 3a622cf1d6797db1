package org.onestop.form.internal;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a form's schema asks of its fields, always or in a case: {@code required}, {@code
 * dependentRequired}, properties that are {@code false}, {@code if/then/else}, {@code allOf}.
 *
 * @param dependent key → keys that must be there when it is
 * @param when the case; null: there is none
 */
record Clause(
    Set<String> required,
    Set<String> forbidden,
    Map<String, Set<String>> dependent,
    @Nullable Schema when,
    @Nullable Clause then,
    @Nullable Clause otherwise,
    List<Clause> also) {

  static Clause of(JsonNode schema) {
    Set<String> forbidden = new LinkedHashSet<>();
    schema
        .path("properties")
        .properties()
        .forEach(each -> {
          if (each.getValue().isBoolean() && !each.getValue().booleanValue()) {
            forbidden.add(each.getKey());
          }
        });
    Map<String, Set<String>> dependent = new LinkedHashMap<>();
    schema
        .path("dependentRequired")
        .properties()
        .forEach(each -> dependent.put(each.getKey(), texts(each.getValue())));
    List<Clause> also = new ArrayList<>();
    schema.path("allOf").forEach(each -> also.add(of(each)));
    boolean cases = schema.has("if");
    return new Clause(
        texts(schema.path("required")),
        forbidden,
        dependent,
        cases ? SchemaLanguage.compile(schema.path("if")) : null,
        cases && schema.has("then") ? of(schema.path("then")) : null,
        cases && schema.has("else") ? of(schema.path("else")) : null,
        also);
  }

  /** Adds what it asks of these answers, which hold no empty ones. */
  void ask(JsonNode answers, Set<String> allRequired, Set<String> allForbidden) {
    allRequired.addAll(required);
    allForbidden.addAll(forbidden);
    dependent.forEach((key, needed) -> {
      if (answers.has(key)) {
        allRequired.addAll(needed);
      }
    });
    also.forEach(each -> each.ask(answers, allRequired, allForbidden));
    if (when != null) {
      Clause taken = when.validate(answers).isEmpty() ? then : otherwise;
      if (taken != null) {
        taken.ask(answers, allRequired, allForbidden);
      }
    }
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    list.forEach(each -> texts.add(each.asString("")));
    return texts;
  }
}
