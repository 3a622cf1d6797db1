package org.onestop.form.internal;

import java.text.Normalizer;
import java.util.Map;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/**
 * Which characters texts may hold: no control characters but line breaks and tabs, no halves of
 * surrogate pairs, nothing that reverses the direction of what follows. Composed characters
 * (Unicode NFC) are advised, so that the same name is the same text everywhere.
 */
final class Characters {
  private Characters() {}

  static void check(String pointer, String title, JsonNode answer, Problems problems) {
    if (answer.isString()) {
      check(pointer, title, answer.stringValue(), problems);
    } else if (answer.isArray()) {
      for (int i = 0; i < answer.size(); i++) {
        check(pointer + "/" + i, title, answer.path(i), problems);
      }
    } else {
      for (Map.Entry<String, JsonNode> each : answer.properties()) {
        check(pointer + "/" + Pointers.escape(each.getKey()), title, each.getValue(), problems);
      }
    }
  }

  private static void check(String pointer, String title, String text, Problems problems) {
    if (text.codePoints().anyMatch(Characters::refused)) {
      problems.block(pointer, "field-control-character", title);
    } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      problems.advise(pointer, "field-not-composed", title);
    }
  }

  private static boolean refused(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
      case Character.SURROGATE -> true;
      case Character.FORMAT ->
          character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
      default -> false;
    };
  }
}
