package org.onestop.form.types;

import java.util.List;
import java.util.Optional;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** 统一社会信用代码 of an organisation: 18 characters, the last a check character (GB 32100-2015). */
@Component
final class CreditCodeField implements FieldType {
  /** In the order of their values; I, O, S, V and Z are left out by the standard. */
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int LENGTH = 18;
  private static final int BASE = 31;
  private static final int WEIGHT = 3;

  @Override
  public String id() {
    return "credit-code";
  }

  @Override
  public ObjectNode schema(FormField field) {
    return Json.mapper()
        .createObjectNode()
        .put("type", "string")
        .put("maxLength", LENGTH)
        .put("pattern", "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$");
  }

  @Override
  public void check(FormField field, JsonNode answer, Problems problems) {
    String code = answer.asString("");
    if (code.length() != LENGTH || code.charAt(LENGTH - 1) != checkCharacter(code)) {
      problems.block("", "credit-code-wrong", field.title());
    }
  }

  @Override
  public List<JsonNode> samples(FormField field, String county) {
    String code = "11" + county + "MB00000000".substring(0, 9);
    return List.of(StringNode.valueOf(code + checkCharacter(code + "0")));
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    return answer.asString("");
  }

  @Override
  public Optional<String> finding(String keyword) {
    return Optional.of("field-credit-code");
  }

  /** Powers of three as weights, modulo 31 (clause 5.3). */
  private static char checkCharacter(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
      weight = weight * WEIGHT % BASE;
    }
    return CHARACTERS.charAt((BASE - sum % BASE) % BASE);
  }
}
