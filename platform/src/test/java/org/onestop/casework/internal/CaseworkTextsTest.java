package org.onestop.casework.internal;

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
class CaseworkTextsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/onestop/casework");
  private static final Pattern FAULT =
      Pattern.compile("Fault\\s*\\.(?:notFound|conflict|forbidden|invalid)\\(\\s*\"([a-z-]+)\"");
  private static final Pattern THROWN = Pattern.compile("orThrow\\(\"([a-z-]+)\"\\)");
  private static final Pattern PROBLEM =
      Pattern.compile("\\.(?:block|advise)\\(\\s*[^;]*?,\\s*\"([a-z-]+)\"");
  private static final Pattern EVENT = Pattern.compile("Note\\s*\\.of\\(\"([a-z-]*[a-z])\"");

  private final Texts texts = new Texts();

  @Test
  void hasATextForEachRefusal() throws IOException {
    assertThat(missing("fault.", FAULT, THROWN)).isEmpty();
  }

  @Test
  void hasATextForEachFinding() throws IOException {
    assertThat(missing("problem.", PROBLEM)).isEmpty();
  }

  @Test
  void hasATextForEachEvent() throws IOException {
    Set<String> missing = missing("event.", EVENT);
    for (String event :
        List.of("case-submitted", "case-closed", "item-done", "item-declined", "item-resumed")) {
      if (absent("event." + event)) {
        missing.add(event);
      }
    }
    assertThat(missing).isEmpty();
  }

  private Set<String> missing(String prefix, Pattern... patterns) throws IOException {
    Set<String> missing = new TreeSet<>();
    int found = 0;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        for (Pattern each : patterns) {
          Matcher codes = each.matcher(source);
          while (codes.find()) {
            found++;
            if (absent(prefix + codes.group(1))) {
              missing.add(codes.group(1));
            }
          }
        }
      }
    }
    assertThat(found).as("the patterns find something").isGreaterThan(5);
    return missing;
  }

  private boolean absent(String key) {
    return texts.find(Texts.CHINESE, key, List.of("", "", "")).isEmpty()
        || texts.find(Locale.ENGLISH, key, List.of("", "", "")).isEmpty();
  }
}
