package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onestop.kernel.Texts;

class MessagesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/onestop/release/internal");
  private static final Pattern FINDING =
      Pattern.compile("(?:block|advise)\\(\\s*[^;]*?,\\s*\"([a-z]+(?:-[a-z]+)+)\"");
  private static final Pattern FAULT =
      Pattern.compile("(?:orThrow|conflict|notFound)\\(\\s*\"([a-z-]+)\"|INVALID, \"([a-z-]+)\"");

  private final ResourceBundle chinese =
      ResourceBundle.getBundle("org.onestop.release.messages", Locale.SIMPLIFIED_CHINESE);
  private final ResourceBundle english =
      ResourceBundle.getBundle("org.onestop.release.messages", Locale.ENGLISH);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(chinese.keySet()).isEqualTo(english.keySet()).isNotEmpty();
  }

  @Test
  void noRoomSaysTheSameCodeDifferently() {
    Texts texts = new Texts();

    assertThat(texts.get(Texts.CHINESE, "problem.limit-above-province", "报到", 3, 2))
        .isEqualTo("“报到”的时限为3个工作日，超过省级规定的2个工作日，请缩短到2个工作日以内");
  }

  @Test
  void everyCodeHasAText() throws IOException {
    assertThat(codes(FINDING))
        .hasSizeGreaterThan(20)
        .allMatch(each -> chinese.containsKey("problem." + each));
    assertThat(codes(FAULT))
        .hasSizeGreaterThan(4)
        .allMatch(each -> chinese.containsKey("fault." + each));
  }

  /** An apostrophe would be swallowed by the format. */
  @Test
  void noTextHoldsAnApostrophe() {
    assertThat(english.keySet())
        .allSatisfy(key -> assertThat(english.getString(key)).doesNotContain("'"));
  }

  private static Set<String> codes(Pattern pattern) throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher found = pattern.matcher(Files.readString(file));
        while (found.find()) {
          codes.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
      }
    }
    return codes;
  }
}
