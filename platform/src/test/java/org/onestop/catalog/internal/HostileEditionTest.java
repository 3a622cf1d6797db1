package org.onestop.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.catalog.ProvinceFiles.EDITION;
import static org.onestop.catalog.ProvinceFiles.copy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onestop.catalog.CatalogReading;
import org.onestop.kernel.Problem;

/**
 * Editions that were made to do harm: each is told what is wrong with it, and none is read; what is
 * too large never gets that far ({@code ArchiveTest}).
 */
class HostileEditionTest {
  private static final String BLOCK = EDITION + "form/basic.schema.json";
  private static final String FIELD =
      "{\"type\": \"string\", \"title\": \"A\", \"x-field\": {\"type\": \"text\"}, ";
  private static final int DEEP = 10_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"$ref\": \"https://example.org/evil.json\"} | reference-remote",
        "\"$ref\": \"file:///etc/passwd\"} | reference-remote",
        "\"$dynamicRef\": \"#a\"} | schema-keyword-forbidden",
        "\"pattern\": \"^(?=(a+)+)x$\"} | pattern-not-linear",
        "\"pattern\": \"^(a)\\\\1$\"} | pattern-not-linear",
      })
  void aSchemaThatFetchesOrNeverEndsIsRefused(String property, String code) {
    CatalogReading reading =
        copy()
            .replace(
                BLOCK, "\"properties\": {", "\"properties\": {\"evil\": " + FIELD + property + ",")
            .read();

    assertThat(reading.editions()).isEmpty();
    assertThat(reading.problems().list()).extracting(Problem::code).contains(code);
  }

  @Test
  void nestingWithoutEndIsRefusedAndNotFollowed() {
    String deep = "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP);

    CatalogReading reading = copy().put(BLOCK, deep).read();

    assertThat(reading.editions()).isEmpty();
    assertThat(reading.problems().list())
        .filteredOn(each -> each.pointer().startsWith(BLOCK))
        .extracting(Problem::code)
        .containsExactly("syntax");
  }
}
