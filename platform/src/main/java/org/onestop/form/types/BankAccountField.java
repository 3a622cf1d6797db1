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

/**
 * A bank account of 12 to 19 digits. Cards carry a Luhn check digit (ISO/IEC 7812-1) but passbook
 * accounts need not, so a wrong one only advises.
 */
@Component
final class BankAccountField implements FieldType {
  private static final int LONGEST = 19;

  @Override
  public String id() {
    return "bank-account";
  }

  @Override
  public ObjectNode schema(FormField field) {
    return Json.mapper()
        .createObjectNode()
        .put("type", "string")
        .put("maxLength", LONGEST)
        .put("pattern", "^[0-9]{12,19}$");
  }

  @Override
  public void check(FormField field, JsonNode answer, Problems problems) {
    if (!luhn(answer.asString(""))) {
      problems.advise("", "bank-account-check-digit", field.title());
    }
  }

  /** With a right check digit. */
  @Override
  public List<JsonNode> samples(FormField field, String county) {
    return List.of(StringNode.valueOf("6222020000000000000"));
  }

  @Override
  public String text(FormField field, JsonNode answer) {
    return answer.asString("");
  }

  @Override
  public Optional<String> finding(String keyword) {
    return Optional.of("field-bank-account");
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : 2 * digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
