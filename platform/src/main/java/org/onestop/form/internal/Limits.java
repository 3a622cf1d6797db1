package org.onestop.form.internal;

import tools.jackson.databind.JsonNode;

/**
 * How large answers may be: 64 kB of text, 1000 values, eight levels, numbers of a human size.
 * Counting stops at the first thing too many.
 */
final class Limits {
  private static final int BYTES = 64 * 1024;
  private static final int VALUES = 1_000;
  private static final int DEPTH = 8;
  private static final int NUMBER_BITS = 256;
  private static final int NUMBER_SCALE = 64;
  private long bytes;
  private int values;

  private Limits() {}

  static boolean exceeded(JsonNode answers) {
    return new Limits().over(answers, 1);
  }

  private boolean over(JsonNode node, int depth) {
    if (++values > VALUES || depth > DEPTH) {
      return true;
    }
    if (node.isString()) {
      return tooMuch(node.stringValue());
    }
    if (node.isNumber()) {
      return monstrous(node);
    }
    for (String name : node.propertyNames()) {
      if (tooMuch(name) || over(node.path(name), depth + 1)) {
        return true;
      }
    }
    if (node.isArray()) {
      for (JsonNode each : node) {
        if (over(each, depth + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Counts what a text takes in UTF-8. */
  private boolean tooMuch(String text) {
    if (text.length() > BYTES) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      bytes += each < 0x80 ? 1 : each < 0x800 || Character.isSurrogate(each) ? 2 : 3;
    }
    return bytes > BYTES;
  }

  private static boolean monstrous(JsonNode number) {
    if (number.isBigInteger()) {
      return number.bigIntegerValue().bitLength() > NUMBER_BITS;
    }
    if (number.isBigDecimal()) {
      return Math.abs((long) number.decimalValue().scale()) > NUMBER_SCALE
          || number.decimalValue().precision() > NUMBER_SCALE;
    }
    return number.isFloatingPointNumber() && !Double.isFinite(number.asDouble(Double.NaN));
  }
}
