package org.onestop.claim;

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

/** Everything that catalog and claim can say has its text in both languages. */
class ConfigurationTextsTest {
  private static final Pattern FINDING =
      Pattern.compile(
          "(?:block|advise|refuse)\\(\\s*(?:[^\"();]|\\([^()]*\\)|\"[/#][^\"]*\")*?\"([a-z][a-z0-9-]+)\"");
  private static final Pattern FAULT =
      Pattern.compile(
          "Fault\\.(?:of|notFound|conflict|forbidden|invalid)\\(\\s*(?:Fault\\.Kind\\.[A-Z_]+,\\s*)?\"([a-z0-9-]+)\"");
  private static final Pattern SENTENCE =
      Pattern.compile("\"(operation\\.[a-z-]+(?:\\.required)?)\"");

  private final Texts texts = new Texts();

  @Test
  void everyFindingHasItsText() throws IOException {
    Set<String> codes = found(FINDING);

    assertThat(codes).contains("limit-longer", "unknown-item", "path-leads-nowhere", "syntax");
    assertSaid("problem.", codes);
  }

  @Test
  void everyRefusalHasItsText() throws IOException {
    Set<String> codes = found(FAULT);
    codes.addAll(
        List.of(
            "catalog-invalid",
            "overlay-invalid",
            "assumptions-open",
            "claim-in-review",
            "claim-withdrawn"));

    assertThat(codes).contains("four-eyes", "claim-not-open");
    assertSaid("fault.", codes);
  }

  @Test
  void everyOperationExplainsItselfInOneSentence() throws IOException {
    Set<String> keys = found(SENTENCE);

    assertThat(keys).hasSizeGreaterThanOrEqualTo(19);
    assertSaid("", keys);
    assertThat(texts.get(Texts.CHINESE, "operation.item-limit", "户口登记", 3, 2))
        .isEqualTo("“户口登记”时限由3个工作日缩短为2个工作日");
  }

  private void assertSaid(String prefix, Set<String> codes) {
    for (Locale locale : List.of(Texts.CHINESE, Locale.ENGLISH)) {
      assertThat(codes)
          .filteredOn(code -> texts.find(locale, prefix + code, List.of()).isEmpty())
          .as("without a text in %s", locale)
          .isEmpty();
    }
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String room : List.of("catalog", "claim")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/onestop", room))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          Matcher matcher = pattern.matcher(Files.readString(file));
          while (matcher.find()) {
            codes.add(matcher.group(1));
          }
        }
      }
    }
    codes.removeIf(each ->
        each.endsWith("-")
            || each.endsWith("operation.item-route")
            || each.endsWith("operation.item-channel"));
    return codes;
  }
}
