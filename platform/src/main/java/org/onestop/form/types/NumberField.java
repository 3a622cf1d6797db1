package org.onestop.form.types;

import java.math.BigDecimal;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A number from 0 to 999,999,999,999 unless the field says otherwise; may be an integer. */
@Component
final class NumberField implements FieldType {
  private static final long GREATEST = 999_999_999_999L;
  private static final int DIGITS_SHOWN = 30;

  @Override
  public String id() {
    return "number";
  }

  @Override
  public ObjectNode schema(FormField field) {
    return Json.mapper()
        .createObjectNode()
        .put("type", "number")
        .put("minimum", 0)
        .put("maximum", GREATEST);
  }

  /** Never with an exponent, as far as that is readable. */
  @Override
  public String text(FormField field, JsonNode answer) {
    if (!answer.isNumber() || answer.isFloatingPointNumber() && !finite(answer)) {
      return answer.asString("");
    }
    BigDecimal number = answer.decimalValue();
    return Math.abs(number.scale()) > DIGITS_SHOWN
        ? answer.asString("")
        : number.stripTrailingZeros().toPlainString();
  }

  private static boolean finite(JsonNode answer) {
    return Double.isFinite(answer.asDouble(Double.NaN));
  }
}
