package org.onestop.form.internal;

import com.networknt.schema.Error;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/**
 * Checks the schema of one block: a valid schema of draft 2020-12 that stands by itself, whose
 * patterns are linear and whose formats are asserted.
 */
final class SchemaCheck {
  private static final Set<String> AT_ROOT =
      Set.of(
          "$schema",
          "$comment",
          "$defs",
          "type",
          "title",
          "description",
          "properties",
          "required",
          "additionalProperties",
          "allOf",
          "x-rules");
  private static final List<String> ELSEWHERE =
      List.of("$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$vocabulary");
  private static final Set<String> FORMATS = Set.of("date", "time", "date-time", "uuid");
  private static final int MOST = 50;

  private SchemaCheck() {}

  /** Adds what is wrong; true when the schema can be looked into further. */
  static boolean sound(JsonNode schema, String at, Problems problems) {
    if (!schema.isObject()) {
      problems.block(at, "schema-not-object");
      return false;
    }
    if (!valid(schema, at, problems)) {
      return false;
    }
    for (String keyword : schema.propertyNames()) {
      if (!AT_ROOT.contains(keyword)) {
        problems.block(at + "/" + Pointers.escape(keyword), "schema-keyword-unused", keyword);
      }
    }
    if (!schema.path("$schema").asString(Composer.DIALECT).equals(Composer.DIALECT)) {
      problems.block(at + "/$schema", "schema-dialect", Composer.DIALECT);
    }
    if (!schema.path("type").asString("").equals("object")) {
      problems.block(at + "/type", "schema-not-object");
    }
    Subschemas.visit(schema, at, (part, pointer) -> look(schema, part, pointer, at, problems));
    References references = new References(schema);
    references.resolved(schema);
    if (references.endless()) {
      problems.block(at, "reference-endless");
      return false;
    }
    return true;
  }

  private static boolean valid(JsonNode schema, String at, Problems problems) {
    Set<String> places = new HashSet<>();
    for (Error each : SchemaLanguage.metaschema().validate(schema)) {
      StringBuilder pointer = new StringBuilder(at);
      for (int i = 0; i < each.getInstanceLocation().getNameCount(); i++) {
        String step = String.valueOf(each.getInstanceLocation().getElement(i));
        pointer.append('/').append(Pointers.escape(step));
      }
      if (places.size() < MOST && places.add(pointer.toString())) {
        problems.block(pointer.toString(), "schema-invalid", each.getKeyword());
      }
    }
    return places.isEmpty();
  }

  private static void look(
      JsonNode root, JsonNode part, String pointer, String at, Problems problems) {
    for (String keyword : ELSEWHERE) {
      if (part.has(keyword)) {
        problems.block(pointer + "/" + keyword, "schema-keyword-forbidden", keyword);
      }
    }
    if (part.has("$schema") && !pointer.equals(at)) {
      problems.block(pointer + "/$schema", "schema-keyword-forbidden", "$schema");
    }
    if (part.has("$ref")) {
      checkReference(root, part.path("$ref").asString(""), pointer + "/$ref", problems);
    }
    if (part.has("pattern")) {
      checkPattern(part.path("pattern").asString(""), pointer + "/pattern", problems);
    }
    for (String pattern : part.path("patternProperties").propertyNames()) {
      checkPattern(pattern, pointer + "/patternProperties", problems);
    }
    String format = part.path("format").asString("");
    if (!format.isEmpty() && !FORMATS.contains(format)) {
      problems.block(pointer + "/format", "format-unknown", format);
    }
  }

  private static void checkReference(
      JsonNode root, String reference, String pointer, Problems problems) {
    if (!reference.startsWith("#")) {
      problems.block(pointer, "reference-remote", reference);
    } else if (References.find(root, reference).isEmpty()) {
      problems.block(pointer, "reference-unresolved", reference);
    }
  }

  private static void checkPattern(String pattern, String pointer, Problems problems) {
    try {
      Patterns.compile(pattern);
    } catch (Patterns.Refused refused) {
      problems.block(pointer, "pattern-not-linear", pattern);
    }
  }
}
