package org.onestop.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every code that a room can answer with is said in words, in both languages; checked for each room
 * from the day it has a bundle.
 */
class TextsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/onestop");
  private static final Path RESOURCES = Path.of("src/main/resources/org/onestop");
  private static final String CODE = "\"([a-z0-9]+(?:-[a-z0-9]+)*)\"";

  /** {@code Fault.of(Kind.X, "code"}, {@code Fault.conflict("code"}, {@code orThrow("code")}. */
  private static final Pattern FAULT =
      Pattern.compile(
          "(?:Fault\\s*\\.\\s*(?:(?:notFound|invalid|conflict|forbidden)\\(|of\\(\\s*[\\w.]+,)"
              + "|\\.orThrow\\()\\s*"
              + CODE);

  /** {@code .block(pointer, "code"} and {@code .advise(pointer, "code"}. */
  private static final Pattern PROBLEM =
      Pattern.compile("\\.(?:block|advise)\\((?:[^;]{0,120}?),\\s*" + CODE);

  private final Texts texts = new Texts();

  @Test
  void saysWhatAnyFaultMeansInBothLanguages() throws IOException {
    assertThat(without("fault.", codes(FAULT))).isEmpty();
  }

  @Test
  void saysWhatAnyFindingMeansInBothLanguages() throws IOException {
    assertThat(without("problem.", codes(PROBLEM))).isEmpty();
  }

  @Test
  void findsTheCodesInTheSources() throws IOException {
    assertThat(codes(FAULT)).contains("divisions-invalid", "division-unknown", "accounts-invalid");
    assertThat(codes(PROBLEM)).contains("division-twice", "calendar-workday-on-weekday");
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages_zh_CN.properties", "messages_en.properties"})
  void givesEachKeyToOneRoom(String bundle) throws IOException {
    Map<String, Path> owners = new HashMap<>();
    Set<String> twice = new TreeSet<>();
    for (Path file : files(RESOURCES, bundle)) {
      for (String key : read(file).stringPropertyNames()) {
        Path other = owners.putIfAbsent(key, file);
        if (other != null) {
          twice.add(key + ": " + other.getParent() + ", " + file.getParent());
        }
      }
    }
    assertThat(owners).isNotEmpty();
    assertThat(twice).isEmpty();
  }

  @Test
  void hasTheSameKeysInBothLanguages() throws IOException {
    Set<String> uneven = new TreeSet<>();
    for (Path chinese : files(RESOURCES, "messages_zh_CN.properties")) {
      Path english = chinese.resolveSibling("messages_en.properties");
      Set<String> keys = new TreeSet<>(read(chinese).stringPropertyNames());
      Set<String> others = new TreeSet<>(read(english).stringPropertyNames());
      Stream.concat(keys.stream(), others.stream())
          .filter(key -> !keys.contains(key) || !others.contains(key))
          .forEach(key -> uneven.add(chinese + ": " + key));
    }
    assertThat(uneven).isEmpty();
  }

  @Test
  void speaksChineseUnlessEnglishIsAskedFor() {
    Problem problem = new Problem("", "missing-field", Severity.BLOCKS, List.of("year"));

    assertThat(texts.problem(Locale.CHINA, problem)).isEqualTo("缺少“year”");
    assertThat(texts.problem(Locale.FRENCH, problem)).isEqualTo("缺少“year”");
    assertThat(texts.problem(Locale.UK, problem)).isEqualTo("year is missing");
  }

  @Test
  void writesNumbersPlainly() {
    Problem problem = new Problem("", "calendar-year", Severity.BLOCKS, List.of(2300));

    assertThat(texts.problem(Locale.ENGLISH, problem)).contains("2300");
  }

  @Test
  void namesACodeThatHasNoText() {
    assertThat(texts.fault(Locale.CHINA, "never-heard-of", List.of())).contains("never-heard-of");
    assertThat(texts.fault(Locale.ENGLISH, "never-heard-of", List.of()))
        .contains("never-heard-of", "administrator");
    assertThat(texts.get(Locale.CHINA, "no-such-key")).isEqualTo("no-such-key");
  }

  private Set<String> without(String prefix, Set<String> codes) {
    Set<String> without = new TreeSet<>();
    for (String code : codes) {
      for (Locale language : List.of(Texts.CHINESE, Locale.ENGLISH)) {
        if (texts.find(language, prefix + code, List.of()).isEmpty()) {
          without.add(code);
        }
      }
    }
    return without;
  }

  /** A code that a room without a bundle uses too is that room's to say. */
  private static Set<String> codes(Pattern pattern) throws IOException {
    Set<String> codes = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    for (Path file : files(SOURCES, ".java")) {
      Path room = RESOURCES.resolve(SOURCES.relativize(file).getName(0));
      boolean speaks = Files.exists(room.resolve("messages_zh_CN.properties"));
      Matcher found = pattern.matcher(Files.readString(file));
      while (found.find()) {
        (speaks ? codes : others).add(found.group(1));
      }
    }
    codes.removeAll(others);
    return codes;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    return properties;
  }
}
