package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseNumbersTest {
  private static final Instant NOON = Instant.parse("2026-10-12T04:00:00Z");
  private final CaseNumbers numbers = new CaseNumbers();

  @Test
  void saysDivisionAndDayOfChinaAndRisesThroughTheDay() {
    assertThat(numbers.next("510107", NOON)).isEqualTo("51010720261012500000");
    assertThat(numbers.next("510107", Instant.parse("2026-10-12T15:59:59.999Z")))
        .isEqualTo("51010720261012999999");
    assertThat(numbers.next("510107", Instant.parse("2026-10-12T16:00:00Z")))
        .as("the next day there")
        .isEqualTo("51010720261013000000");
  }

  @Test
  void givesANumberOnceHoweverManyAreAskedForAtOnce() {
    Set<String> given =
        IntStream.range(0, 10_000)
            .parallel()
            .mapToObj(each -> numbers.next("510107", NOON))
            .collect(Collectors.toSet());
    assertThat(given).hasSize(10_000).allMatch(each -> each.matches("\\d{20}"));
  }

  @Test
  void partsFromAnotherNodeThatGivesTheSame() {
    CaseNumbers other = new CaseNumbers();
    assertThat(other.next("510107", NOON)).isEqualTo(numbers.next("510107", NOON));
    numbers.taken("510107");
    assertThat(numbers.next("510107", NOON)).isGreaterThan("51010720261012500000");
  }

  @Test
  void countsEachDivisionByItself() {
    numbers.next("510107", NOON);
    assertThat(numbers.next("510302", NOON)).isEqualTo("51030220261012500000");
  }
}
