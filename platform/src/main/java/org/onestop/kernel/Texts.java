package org.onestop.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * Every text that people see, from the bundles {@code org/onestop/<room>/messages_<language>} of
 * all rooms: Chinese where nothing else is asked for or there, English beside it.
 *
 * <p>A key belongs to one room. Texts are {@link MessageFormat} patterns: a single quote is written
 * twice. Numbers without a format are written plainly, so that 2026 is not 2,026.
 */
@Component
public class Texts {
  /** The language of the country, in which every text exists. */
  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  private static final String BUNDLES = "classpath*:org/onestop/*/messages_*.properties";

  private final Map<String, String> chinese = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();

  /** Reads all bundles. */
  public Texts() {
    try {
      for (Resource each : new PathMatchingResourcePatternResolver().getResources(BUNDLES)) {
        String name = String.valueOf(each.getFilename());
        Map<String, String> texts = name.endsWith("_en.properties") ? english : chinese;
        Properties bundle = PropertiesLoaderUtils.loadProperties(new EncodedResource(each, UTF_8));
        bundle.stringPropertyNames().forEach(key -> texts.put(key, bundle.getProperty(key)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a key with its arguments put in; empty when no bundle has it. */
  public Optional<String> find(Locale locale, String key, List<?> arguments) {
    boolean inEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    String pattern = inEnglish ? english.get(key) : null;
    if (pattern == null) {
      pattern = chinese.get(key);
    }
    return Optional.ofNullable(pattern).map(found -> filled(found, locale, arguments));
  }

  /** The text of a key, or the key itself, which a person can at least quote. */
  public String get(Locale locale, String key, Object... arguments) {
    return find(locale, key, Arrays.asList(arguments)).orElse(key);
  }

  /** What a refusal says ({@code fault.<code>}), or a general sentence that names the code. */
  public String fault(Locale locale, String code, List<?> arguments) {
    return find(locale, "fault." + code, arguments)
        .orElseGet(() -> get(locale, "fault-without-text", code));
  }

  /** What a finding says ({@code problem.<code>}), or a general sentence that names the code. */
  public String problem(Locale locale, Problem problem) {
    return find(locale, "problem." + problem.code(), problem.arguments())
        .orElseGet(() -> get(locale, "problem-without-text", problem.code()));
  }

  private static String filled(String pattern, Locale locale, List<?> arguments) {
    MessageFormat format = new MessageFormat(pattern, locale);
    Format[] formats = format.getFormatsByArgumentIndex();
    @Nullable Object[] plain = arguments.toArray();
    for (int i = 0; i < plain.length; i++) {
      boolean bare = i >= formats.length || formats[i] == null;
      plain[i] = bare ? String.valueOf(plain[i]) : plain[i];
    }
    return format.format(plain);
  }
}
