package org.onestop.catalog.internal;

import com.networknt.schema.Error;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onestop.catalog.SourceFile;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** Reads source files of either syntax, and words what their grammar finds. */
public final class Sources {
  /** Keywords that only say that something below them was found. */
  private static final Set<String> SUMMARIES = Set.of("if", "allOf", "$ref");

  private static final int LONGEST = 40;

  private Sources() {}

  public static Optional<JsonNode> read(SourceFile file, Problems problems) {
    return tree(file, problems).map(SourceTree::root);
  }

  public static OptionalInt line(SourceFile file, String pointer) {
    return tree(file, new Problems()).map(tree -> tree.line(pointer)).orElse(OptionalInt.empty());
  }

  /** Adds a finding of the grammar; {@code grammar-<keyword>} is its code. */
  public static void report(Error error, Problems problems) {
    String keyword = error.getKeyword();
    if (SUMMARIES.contains(keyword)) {
      return;
    }
    String pointer = error.getInstanceLocation().toString();
    Object subject =
        switch (keyword) {
          case "required", "additionalProperties", "unevaluatedProperties", "dependentRequired" ->
              String.valueOf(error.getProperty());
          default -> expected(error);
        };
    problems.block(pointer, "grammar-" + keyword, subject, written(error));
  }

  /** What stands there, short enough to be told. */
  private static String written(Error error) {
    JsonNode node = error.getInstanceNode();
    String text = node == null || node.isContainer() ? "" : node.asString("");
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** A copy of content in which nothing is left out that its record does not allow to be null. */
  public static JsonNode filled(JsonNode content, Class<?> type) {
    JsonNode copy = content.deepCopy();
    Filling.fill(copy, type);
    return copy;
  }

  private static String expected(Error error) {
    JsonNode schema = error.getSchemaNode();
    return schema == null ? "" : schema.isString() ? schema.asString() : schema.toString();
  }

  private static Optional<SourceTree> tree(SourceFile file, Problems problems) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.content())).toString();
    } catch (CharacterCodingException e) {
      problems.block(file.name() + "#", "not-utf8");
      return Optional.empty();
    }
    return file.json()
        ? JsonReader.read(file.name(), text, problems)
        : YamlReader.read(file.name(), text, problems);
  }
}
