package org.onestop.catalog.internal;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;

/**
 * Writes JSON as canonical YAML: equal content gives equal bytes, whatever library reads it later.
 * Text is plain only where every YAML reader takes it for text.
 */
public final class YamlWriter {
  /**
   * Begins with a letter, ideograph or slash, and holds nothing that YAML could take for syntax.
   */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{IsAlphabetic}/“（《][\\p{IsAlphabetic}\\p{IsDigit} /_.()“”（）《》、，。；！？+-]*");

  /** What some readers take for something else than text. */
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf");

  private final StringBuilder out = new StringBuilder();

  private YamlWriter() {}

  public static String write(JsonNode root) {
    YamlWriter writer = new YamlWriter();
    if (root.isObject() && !root.isEmpty()) {
      writer.mapping(root, 0);
    } else if (root.isArray() && !root.isEmpty()) {
      writer.sequence(root, 0);
    } else {
      writer.out.append(writer.flow(root)).append('\n');
    }
    return writer.out.toString();
  }

  private void mapping(JsonNode object, int indent) {
    boolean first = true;
    for (Map.Entry<String, JsonNode> each : object.properties()) {
      if (!first || !atItem()) {
        out.repeat(" ", indent);
      }
      first = false;
      out.append(text(each.getKey())).append(':');
      value(each.getValue(), indent);
    }
  }

  private void sequence(JsonNode array, int indent) {
    for (JsonNode each : array) {
      out.repeat(" ", indent).append("- ");
      if (each.isObject() && !each.isEmpty()) {
        mapping(each, indent + 2);
      } else if (simple(each)) {
        out.append(flow(each)).append('\n');
      } else {
        out.setLength(out.length() - 1);
        value(each, indent);
      }
    }
  }

  private void value(JsonNode value, int indent) {
    if (simple(value)) {
      out.append(' ').append(flow(value)).append('\n');
    } else {
      out.append('\n');
      if (value.isObject()) {
        mapping(value, indent + 2);
      } else {
        sequence(value, indent + 2);
      }
    }
  }

  /** Scalars, empty containers, and lists of short scalars stand on one line. */
  private boolean simple(JsonNode value) {
    if (value.isObject()) {
      return value.isEmpty();
    }
    if (!value.isArray()) {
      return true;
    }
    int length = 0;
    for (JsonNode each : value) {
      if (each.isContainer()) {
        return false;
      }
      length += flow(each).length() + 2;
    }
    return length <= 80;
  }

  private String flow(JsonNode value) {
    if (value.isArray()) {
      StringBuilder list = new StringBuilder("[");
      for (Iterator<JsonNode> each = value.iterator(); each.hasNext(); ) {
        list.append(flow(each.next())).append(each.hasNext() ? ", " : "");
      }
      return list.append(']').toString();
    }
    if (value.isObject()) {
      return "{}";
    }
    return value.isString() ? text(value.asString()) : value.toString();
  }

  private static String text(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && !text.endsWith(" ")
            && !WORDS.contains(text.toLowerCase(java.util.Locale.ROOT));
    return plain ? text : quoted(text);
  }

  /** As JSON, which is YAML but for a few characters that YAML wants escaped. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder();
    for (char each : Json.mapper().writeValueAsString(text).toCharArray()) {
      boolean escaped =
          each >= 0x7f && each < 0xa0
              || each == 0x2028
              || each == 0x2029
              || each >= 0xfeff && (each == 0xfeff || each > 0xfffd);
      if (escaped) {
        quoted.append("\\u%04x".formatted((int) each));
      } else {
        quoted.append(each);
      }
    }
    return quoted.toString();
  }

  private boolean atItem() {
    return out.length() > 1
        && out.charAt(out.length() - 1) == ' '
        && out.charAt(out.length() - 2) == '-';
  }
}
