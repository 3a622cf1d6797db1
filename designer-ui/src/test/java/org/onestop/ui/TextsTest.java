package org.onestop.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.Edition;
import org.onestop.claim.Claim;
import org.onestop.identity.Role;
import org.onestop.ui.shell.Words;

/** Every text that pages show stands in both languages, and no text stands there for nothing. */
class TextsTest {
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern PREFIX =
      Pattern.compile("Words\\.of(?:Code)?\\(\\s*\"([^\"]+)\"|\"([^\"]+\\.)\" \\+");
  private static final Pattern KEY = Pattern.compile("[a-z-]+(\\.[a-z0-9-]+)+\\.?");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

  private static Map<String, String> chinese = new TreeMap<>();
  private static Map<String, String> english = new TreeMap<>();
  private static Set<String> literals = new TreeSet<>();

  /** Behind them code puts a value's own name. */
  private static Set<String> prefixes = new TreeSet<>();

  @BeforeAll
  static void readAll() throws IOException {
    chinese = bundle("zh_CN");
    english = bundle("en");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        LITERAL.matcher(source).results().map(found -> found.group(1)).forEach(literals::add);
        PREFIX
            .matcher(source)
            .results()
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1) + ".")
            .forEach(prefixes::add);
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
    assertThat(english.keySet()).isEqualTo(chinese.keySet());
    assertThat(chinese)
        .allSatisfy((key, text) ->
            assertThat(placeholders(text))
                .as(key)
                .isEqualTo(placeholders(String.valueOf(english.get(key)))));
  }

  @Test
  void noTextHasAQuoteThatFormatsWouldSwallow() {
    assertThat(chinese.values()).noneMatch(text -> text.contains("'"));
    assertThat(english.values()).noneMatch(text -> text.contains("'"));
  }

  @Test
  void everyKeyThatPagesNameExists() {
    Set<String> rooms = chinese.keySet().stream().map(TextsTest::first).collect(Collectors.toSet());
    assertThat(literals)
        .filteredOn(KEY.asMatchPredicate())
        .filteredOn(literal -> rooms.contains(first(literal)))
        .isNotEmpty()
        .allMatch(literal ->
            chinese.containsKey(literal)
                || prefixes.contains(literal)
                || prefixes.contains(literal + "."));
  }

  @Test
  void noKeyIsUnused() {
    assertThat(chinese.keySet()).allMatch(this::isUsed);
  }

  @Test
  void everyValueThatCodeMakesAKeyOfHasAText() {
    List<String> made = new ArrayList<>();
    Stream.of(Role.values()).forEach(each -> made.add("role." + Words.code(each)));
    Stream.of(DayOfWeek.values()).forEach(each -> made.add("weekday." + Words.code(each)));
    Stream.of(Claim.State.values()).forEach(each -> made.add("claim.state." + Words.code(each)));
    Stream.of(Claim.State.values()).forEach(each -> made.add("claim.next." + Words.code(each)));
    Stream.of(Edition.State.values())
        .forEach(each -> made.add("edition.state." + Words.code(each)));
    assertThat(chinese.keySet()).containsAll(made);
  }

  @Test
  void everyChannelOfTheCatalogHasAText() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../item-catalog/src/main/resources/catalog"))) {
      List<Path> matters = files.filter(each -> each.endsWith("matter.yaml")).toList();
      assertThat(matters).isNotEmpty();
      for (Path matter : matters) {
        String line =
            Files.readAllLines(matter).stream()
                .filter(each -> each.startsWith("channels:"))
                .findFirst()
                .orElseThrow();
        Arrays.stream(line.replaceAll("channels:|[\\[\\] ]", "").split(","))
            .forEach(channel -> assertThat(chinese).containsKey("channel." + channel));
      }
    }
  }

  @Test
  void chineseIsChinese() {
    assertThat(chinese)
        .allSatisfy((key, text) ->
            assertThat(text)
                .as(key)
                .matches(shown ->
                    key.startsWith("format.")
                        || key.endsWith(".account")
                        || key.equals("claim.counties.own")
                        || shown.codePoints().anyMatch(Character::isIdeographic)));
  }

  private boolean isUsed(String key) {
    return literals.contains(key)
        || prefixes.stream().anyMatch(key::startsWith)
        || literals.stream()
            .filter(each -> each.startsWith(".") && key.endsWith(each))
            .anyMatch(each -> isUsed(key.substring(0, key.length() - each.length())));
  }

  private static String first(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> bundle(String language) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    String file = "/vaadin-i18n/translations_" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(TextsTest.class.getResourceAsStream(file))) {
      for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int at = line.indexOf('=');
          assertThat(texts.put(line.substring(0, at), line.substring(at + 1)))
              .as("%s stands in %s once", line, language)
              .isNull();
        }
      }
    }
    return texts;
  }
}
