package org.onestop.document.internal;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onestop.document.DocumentTemplate;
import org.onestop.document.TemplateChecks;
import org.onestop.document.XmlText;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** Fills templates with models. A template sees texts, lists and names, never an object of ours. */
public final class TemplateText {
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .withCollector(new NamesOnly())
          .withEscaper(XmlText::escaped)
          .emptyStringIsFalse(true)
          .defaultValue("");

  /** Puts the name in place of what is missing, between characters that no text of ours has. */
  private static final Mustache.Compiler MARKING = COMPILER.defaultValue("\uE000{{name}}\uE001");

  private static final Pattern MARKED = Pattern.compile("\uE000([^\uE000\uE001]*)\uE001");

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

  /** For each model the names that a template shows and the model has no text for. */
  public static List<Set<String>> missing(
      DocumentTemplate template, List<? extends JsonNode> models) {
    try {
      Template compiled = MARKING.compile(withoutComments(template.html()));
      return models.stream().map(each -> marked(compiled.execute(values(each)))).toList();
    } catch (MustacheException e) {
      return models.stream().map(each -> Set.<String>of()).toList();
    }
  }

  private static Set<String> marked(String filled) {
    Set<String> names = new LinkedHashSet<>();
    Matcher marked = MARKED.matcher(filled);
    while (marked.find()) {
      names.add(marked.group(1));
    }
    return names;
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

  /** Looks names up in maps and lists; the library's usual one calls methods and reads fields. */
  private static final class NamesOnly extends BasicCollector {
    @Override
    public <K, V> Map<K, V> createFetcherCache() {
      return new ConcurrentHashMap<>();
    }
  }
}
