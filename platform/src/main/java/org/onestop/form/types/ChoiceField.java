package org.onestop.form.types;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.onestop.form.CodeList;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value of a code list, or several when the field is an array. The list is written into the
 * schema as {@code oneOf} of {@code const} and {@code title}. While its list is empty the field is
 * an optional short text, so that a form can still be shown; the plan's check refuses it.
 */
@Component
final class ChoiceField implements FieldType {
  private static final int LONGEST_WITHOUT_LIST = 100;
  private static final int MOST_WITHOUT_LIST = 20;

  @Override
  public String id() {
    return "choice";
  }

  @Override
  public Manner manner() {
    return Manner.CHOOSE;
  }

  @Override
  public ObjectNode schema(FormField field) {
    ObjectNode one = one(field);
    if (!field.multiple()) {
      return one;
    }
    CodeList list = field.codeList();
    ObjectNode several = Json.mapper().createObjectNode().put("type", "array");
    several.put("uniqueItems", true);
    several.put("maxItems", list == null ? MOST_WITHOUT_LIST : Math.max(1, list.entries().size()));
    several.set("items", one);
    return several;
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    if (answer.isArray()) {
      return StreamSupport.stream(answer.spliterator(), false)
          .map(each -> codeText(field, each.asString("")))
          .collect(Collectors.joining(Wording.of("and")));
    }
    return codeText(field, answer.asString(""));
  }

  @Override
  public JsonNode outgoing(FormField field, JsonNode answer) {
    if (answer.isArray()) {
      ArrayNode several = Json.mapper().createArrayNode();
      answer.forEach(each -> several.add(outgoing(field, each)));
      return several;
    }
    return answer.isString()
        ? Coded.of(answer.asString(""), codeText(field, answer.asString("")))
        : answer;
  }

  @Override
  public Optional<String> finding(String keyword) {
    return switch (keyword) {
      case "type", "enum", "oneOf", "const" -> Optional.of("field-choice");
      default -> Optional.empty();
    };
  }

  @Override
  public boolean answerable(FormField field) {
    CodeList list = field.codeList();
    return hasOwnChoices(field) || list != null && !list.entries().isEmpty();
  }

  @Override
  public void checkField(FormField field, Problems problems) {
    CodeList list = field.codeList();
    String named = field.parameter("codeList");
    if (list == null && !named.isEmpty()) {
      problems.block("/x-field/codeList", "code-list-unknown", field.title(), named);
    } else if (list == null && !hasOwnChoices(field)) {
      problems.block("/x-field", "field-without-choices", field.title());
    } else if (list != null && list.entries().isEmpty()) {
      problems.block("/x-field/codeList", "code-list-empty", field.title(), list.name());
    } else if (list != null) {
      checkCodes(list, problems);
    }
  }

  private static void checkCodes(CodeList list, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (CodeList.Entry each : list.entries()) {
      if (!seen.add(each.code())) {
        problems.block("/x-field/codeList", "code-repeated", list.name(), each.code());
      }
    }
  }

  private ObjectNode one(FormField field) {
    ObjectNode schema = Json.mapper().createObjectNode().put("type", "string");
    if (!answerable(field)) {
      return schema.put("maxLength", LONGEST_WITHOUT_LIST);
    }
    CodeList list = field.codeList();
    if (list != null && !list.entries().isEmpty()) {
      ArrayNode choices = schema.putArray("oneOf");
      for (CodeList.Entry each : list.entries()) {
        choices.addObject().put("const", each.code()).put("title", each.text());
      }
    }
    return schema;
  }

  private static String codeText(FormField field, String code) {
    CodeList list = field.codeList();
    if (list != null) {
      return list.text(code).orElse(code);
    }
    for (JsonNode each : own(field).path("oneOf")) {
      if (each.path("const").asString("").equals(code)) {
        return each.path("title").asString(code);
      }
    }
    return code;
  }

  private static boolean hasOwnChoices(FormField field) {
    return own(field).has("enum") || own(field).has("oneOf");
  }

  private static JsonNode own(FormField field) {
    return field.multiple() ? field.schema().path("items") : field.schema();
  }
}
