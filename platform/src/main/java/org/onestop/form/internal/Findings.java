package org.onestop.form.internal;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.form.FieldType;
import org.onestop.form.FieldType.Manner;
import org.onestop.form.FormField;
import org.onestop.form.internal.Finding.Rank;
import org.onestop.form.types.Wording;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Severity;
import tools.jackson.databind.JsonNode;

/** Says in our own codes what the validator found, naming the field as people know it. */
final class Findings {
  private final CheckedForm form;
  private final FieldTypes types;

  Findings(CheckedForm form, FieldTypes types) {
    this.form = form;
    this.types = types;
  }

  Finding of(Error error) {
    List<String> path = path(error);
    return switch (error.getKeyword()) {
      case "required" -> missing(with(path, property(error)));
      case "dependentRequired" -> missing(with(path, argument(error)));
      case "additionalProperties", "unevaluatedProperties" ->
          finding(with(path, property(error)), Rank.NOT_ASKED, "field-unknown");
      case "false" -> path.isEmpty() ? condition(path) : notAsked(path);
      case "type" -> content(path, "type", Rank.TYPE, "field-type");
      case "enum", "const", "oneOf", "anyOf" ->
          content(path, error.getKeyword(), Rank.CONTENT, "field-choice");
      case "pattern" -> content(path, "pattern", Rank.CONTENT, "field-pattern");
      case "format" ->
          content(
              path,
              "format",
              Rank.CONTENT,
              argument(error).equals("date") ? "field-date" : "field-format");
      case "minLength" -> bound(path, error, "field-too-short");
      case "maxLength" -> bound(path, error, "field-too-long");
      case "minimum", "exclusiveMinimum" -> bound(path, error, "field-too-small");
      case "maximum", "exclusiveMaximum" -> bound(path, error, "field-too-great");
      case "multipleOf" -> bound(path, error, "field-step");
      case "minItems" -> bound(path, error, "field-too-few");
      case "maxItems" -> bound(path, error, "field-too-many");
      case "uniqueItems" -> content(path, "uniqueItems", Rank.CONTENT, "field-repeated");
      default -> condition(path);
    };
  }

  /** A text that is longer than it may be. */
  Finding tooLong(List<String> path, int longest) {
    return content(path, "maxLength", Rank.TOO_LONG, "field-too-long", String.valueOf(longest));
  }

  /** A field of the plan that this form, or these answers, do not ask. */
  Finding notAsked(List<String> path) {
    return finding(path, Rank.NOT_ASKED, "field-not-asked", name(path));
  }

  static Finding unknown(String key) {
    return finding(List.of(key), Rank.NOT_ASKED, "field-unknown");
  }

  private Finding missing(List<String> path) {
    FormField field = asked(path);
    Manner manner = field == null ? Manner.WRITE : types.of(field).manner();
    return finding(path, Rank.MISSING, "field-missing", name(path), manner.ordinal());
  }

  private Finding condition(List<String> path) {
    return path.isEmpty()
        ? finding(path, Rank.CONTENT, "form-condition")
        : finding(path, Rank.CONTENT, "field-condition", name(path));
  }

  private Finding bound(List<String> path, Error error, String code) {
    return content(path, error.getKeyword(), Rank.CONTENT, code, argument(error));
  }

  /** The type's own code where the type asked for the keyword, else the general one. */
  private Finding content(
      List<String> path, String keyword, Rank rank, String general, Object... bounds) {
    Optional<String> own = path.isEmpty() ? Optional.empty() : typeCode(path, keyword);
    List<Object> arguments = new ArrayList<>();
    arguments.add(name(path));
    if (own.isEmpty()) {
      arguments.addAll(Arrays.asList(bounds));
    }
    return finding(path, rank, own.orElse(general), arguments.toArray());
  }

  private Optional<String> typeCode(List<String> path, String keyword) {
    FormField field = asked(path);
    if (field == null || within(field.schema(), column(path) ? below(path) : path).has(keyword)) {
      return Optional.empty();
    }
    FieldType type = types.of(field);
    return type.finding(keyword);
  }

  /** The title; for a part of an answer with the part's title behind it. */
  private String name(List<String> path) {
    if (path.isEmpty()) {
      return "";
    }
    FormField field = form.known().get(path.getFirst());
    String title = field == null ? path.getFirst() : field.title();
    if (field != null && inRow(path, field)) {
      title = Wording.of("row", title, Integer.parseInt(path.get(1)) + 1);
    }
    String part = within(form.property(path.getFirst()), path).path("title").asString("");
    return path.size() == 1 || part.isEmpty() ? title : Wording.of("part", title, part);
  }

  /** The field that a path leads to, in a row of a group perhaps; null for none. */
  private @Nullable FormField asked(List<String> path) {
    FormField field = form.known().get(path.getFirst());
    if (field == null || !column(path)) {
      return field;
    }
    return field.columns().stream()
        .filter(each -> each.key().equals(path.get(2)))
        .findFirst()
        .orElse(null);
  }

  /** Whether a path leads to a field in a row of a group. */
  private boolean column(List<String> path) {
    FormField field = form.known().get(path.getFirst());
    return field != null && path.size() > 2 && inRow(path, field);
  }

  /** A hostile answer may have anything in the place of rows. */
  private static boolean inRow(List<String> path, FormField field) {
    return path.size() > 1 && path.get(1).matches("\\d{1,4}") && !field.columns().isEmpty();
  }

  /** The same path from the row's field on. */
  private static List<String> below(List<String> path) {
    return path.subList(2, path.size());
  }

  /** The schema of a part of an answer, as far as it is written out. */
  private static JsonNode within(JsonNode property, List<String> path) {
    JsonNode schema = property;
    for (String step : path.subList(1, path.size())) {
      schema =
          schema.path("properties").has(step)
              ? schema.path("properties").path(step)
              : schema.path("items");
    }
    return schema;
  }

  private static Finding finding(List<String> path, Rank rank, String code, Object... arguments) {
    StringBuilder pointer = new StringBuilder();
    path.forEach(step -> pointer.append('/').append(Pointers.escape(step)));
    return new Finding(
        path.isEmpty() ? "" : path.getFirst(),
        rank,
        new Problem(pointer.toString(), code, Severity.BLOCKS, Arrays.asList(arguments)));
  }

  private static List<String> path(Error error) {
    List<String> path = new ArrayList<>();
    for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
      path.add(String.valueOf(error.getInstanceLocation().getElement(i)));
    }
    return path;
  }

  private static List<String> with(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  private static String property(Error error) {
    String property = error.getProperty();
    return property == null ? "" : property;
  }

  /** The bound or name that the keyword sets; never anything of the answer. */
  private static String argument(Error error) {
    Object[] arguments = error.getArguments();
    return arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
  }
}
