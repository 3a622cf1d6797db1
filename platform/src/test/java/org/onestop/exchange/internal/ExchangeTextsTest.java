package org.onestop.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onestop.kernel.Texts;

/** Every code this room gives out has a text in both languages. */
class ExchangeTextsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/onestop/exchange");
  private static final Pattern FAULT =
      Pattern.compile(
          "(?:notFound|conflict|forbidden|invalid|orThrow)\\(\\s*\"([a-z]+(?:-[a-z]+)*)\"");
  private static final Pattern PROBLEM =
      Pattern.compile("\\.block\\(\\s*\"[^\"]*\",\\s*\"([a-z-]+)\"");

  private final Texts texts = new Texts();

  @Test
  void hasATextForEachRefusal() throws IOException {
    assertThat(missing("fault.", FAULT, 9)).isEmpty();
  }

  @Test
  void hasATextForEachFinding() throws IOException {
    assertThat(missing("problem.", PROBLEM, 5)).isEmpty();
  }

  private Set<String> missing(String prefix, Pattern pattern, int atLeast) throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher found = pattern.matcher(Files.readString(file));
        while (found.find()) {
          codes.add(found.group(1));
        }
      }
    }
    assertThat(codes).as("the pattern finds them").hasSizeGreaterThanOrEqualTo(atLeast);
    codes.removeIf(
        code -> said(prefix + code, Texts.CHINESE) && said(prefix + code, Locale.ENGLISH));
    return codes;
  }

  private boolean said(String key, Locale locale) {
    return texts
        .find(locale, key, List.of("x", "y"))
        .filter(text ->
            text.codePoints().anyMatch(Character::isIdeographic) == locale.equals(Texts.CHINESE))
        .isPresent();
  }
}
