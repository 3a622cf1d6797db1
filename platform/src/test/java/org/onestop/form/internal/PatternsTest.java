package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {
  @Test
  void readsCodePointsAndScriptsAsJavaScriptWritesThem() {
    assertThat(Patterns.compile("^[\\u4e00-\\u9fa5]+$").matcher("张三").find()).isTrue();
    assertThat(Patterns.compile("^\\u{20BB7}$").matcher("𠮷").find()).isTrue();
    assertThat(Patterns.compile("^\\p{Script=Han}+$").matcher("張三").find()).isTrue();
    assertThat(Patterns.compile("^\\P{sc=Han}+$").matcher("abc").find()).isTrue();
    assertThat(Patterns.compile("^a\\/b$").matcher("a/b").find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(?=a)", "(?!a)b", "(?<=a)b", "(a)\\1", "[", "((x{1000}){1000})", "x{1001}"})
  void refusesWhatIsNotLinear(String pattern) {
    assertThatThrownBy(() -> Patterns.compile(pattern)).isInstanceOf(Patterns.Refused.class);
  }

  @Test
  void refusesPatternsNobodyCanRead() {
    assertThatThrownBy(() -> Patterns.compile("a".repeat(501)))
        .isInstanceOf(Patterns.Refused.class);
  }

  /** The regular expressions of Java need longer than anyone lives for this one. */
  @Test
  void answersWhereOthersHang() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () ->
            assertThat(Patterns.compile("^(.*a){12}$").matcher("a".repeat(200) + "b").find())
                .isFalse());
  }

  @Test
  void countsRepetitionsOfRepetitions() {
    assertThat(PatternSize.of("^[0-9]{6}([0-9]{3})?$")).isLessThan(30);
    assertThat(PatternSize.of("[a-z]{1,50}@[a-z]{1,50}")).isLessThan(150);
    assertThat(PatternSize.of("(((x{30}){30}){30})")).isGreaterThan(20_000);
    assertThat(PatternSize.of("(((x{999999999}){999999999}){999999999})"))
        .isGreaterThan(PatternSize.GREATEST);
    assertThat(PatternSize.of("a{b}[{}(]\\{3}")).isLessThan(20);
    assertThat(PatternSize.of("((((")).isLessThan(10);
    assertThat(PatternSize.of("))))\\")).isLessThan(10);
  }
}
