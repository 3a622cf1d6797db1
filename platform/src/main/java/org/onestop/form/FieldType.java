package org.onestop.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of field, found by its id. Adding one is one class, and a component in the pages that
 * shows it. Implementations keep no state and never throw on an answer of the wrong shape, except
 * that {@link #check} is only called with an answer that fits the composed schema.
 */
public interface FieldType {
  /** How people answer; what asks for a missing answer is worded by it. */
  enum Manner {
    WRITE,
    CHOOSE,
    TICK
  }

  /** What {@code x-field.type} says, kebab-case. */
  String id();

  /**
   * The keywords it adds to the field's property, so that every client can show and check them. A
   * keyword that the property has already stays as it is.
   */
  ObjectNode schema(FormField field);

  /** Checks what a schema cannot say. Pointers are relative to the answer: "" is the answer. */
  default void check(FormField field, JsonNode answer, Problems problems) {}

  /** What people read for an answer. */
  String text(FormField field, JsonNode answer);

  /** The answer as it is pushed to departments; coded values as {@code {code, text}}. */
  default JsonNode outgoing(FormField field, JsonNode answer) {
    return answer;
  }

  /**
   * Made-up answers for samples, the likeliest first, where the schema alone does not tell one.
   *
   * @param county six digits of where the made-up person lives
   */
  default List<JsonNode> samples(FormField field, String county) {
    return List.of();
  }

  /** The six-digit division that an answer names. */
  default Optional<String> division(JsonNode answer) {
    return Optional.empty();
  }

  /**
   * What an answer tells besides itself, e.g. the birth date in an ID number; a field names it as
   * {@code derivedPart} beside {@code derivedFrom}. Empty for parts it does not know and for wrong
   * answers.
   */
  default Optional<JsonNode> part(String name, JsonNode answer) {
    return Optional.empty();
  }

  /** The parts that {@link #part} knows: name → id of the field type that can take it. */
  default Map<String, String> parts() {
    return Map.of();
  }

  /** How people answer it. */
  default Manner manner() {
    return Manner.WRITE;
  }

  /** Whether an answer counts as left empty; null and empty ones always do. */
  default boolean empty(JsonNode answer) {
    return false;
  }

  /**
   * The code of the finding when an answer breaks a keyword that this type added; empty: the
   * general code of the keyword. Its text gets the field's title.
   */
  default Optional<String> finding(String keyword) {
    return Optional.empty();
  }

  /** Whether anybody could answer the field as it is described; else it is never required. */
  default boolean answerable(FormField field) {
    return true;
  }

  /** Checks the description of a field. Pointers are relative to its property. */
  default void checkField(FormField field, Problems problems) {}
}
