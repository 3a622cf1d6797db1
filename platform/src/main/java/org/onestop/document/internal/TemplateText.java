package org.onestop.document.internal;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onestop.document.DocumentTemplate;
import org.onestop.document.TemplateChecks;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** Fills templates with models. A template sees texts, lists and names, never an object of ours. */
final class TemplateText {
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .withCollector(new NamesOnly())
          .withEscaper(TemplateText::escaped)
          .emptyStringIsFalse(true)
          .defaultValue("");

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private TemplateText() {}

  /** Throws {@link Fault} INVALID {@code template-broken} with all findings. */
  static String fill(DocumentTemplate template, JsonNode model) {
    Problems problems = TemplateChecks.check(template);
    problems.orThrow("template-broken");
    try {
      return COMPILER.compile(withoutComments(template.html())).execute(values(model));
    } catch (MustacheException e) {
      String why = String.valueOf(e.getMessage());
      throw Fault.invalid("template-broken", problems.block("/html", "template-syntax", "", why));
    }
  }

  /** A value within a comment could end it. */
  private static String withoutComments(String html) {
    return COMMENT.matcher(html).replaceAll("");
  }

  private static Map<String, Object> values(JsonNode model) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : model.properties()) {
      Object value = value(each.getValue());
      if (value != null) {
        values.put(each.getKey(), value);
      }
    }
    return values;
  }

  private static @Nullable Object value(JsonNode node) {
    if (node.isObject()) {
      return values(node);
    }
    if (node.isArray()) {
      List<Object> all = new ArrayList<>();
      for (JsonNode each : node) {
        Object value = value(each);
        all.add(value == null ? "" : value);
      }
      return all;
    }
    if (node.isBoolean()) {
      return node.asBoolean();
    }
    return node.isNull() || node.isMissingNode() ? null : LookAlikes.replaced(node.asString());
  }

  /** For text and quoted attributes; characters that XML cannot hold are left out. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(each -> {
          switch (each) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> {
              if (inXml(each)) {
                safe.appendCodePoint(each);
              }
            }
          }
        });
    return safe.toString();
  }

  private static boolean inXml(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= ' ' && character < 0xd800)
        || (character > 0xdfff && character < 0xfffe)
        || character > 0xffff;
  }

  /** Looks names up in maps and lists; the library's usual one calls methods and reads fields. */
  private static final class NamesOnly extends BasicCollector {
    @Override
    public <K, V> Map<K, V> createFetcherCache() {
      return new ConcurrentHashMap<>();
    }
  }
}
