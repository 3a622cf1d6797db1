package org.onestop.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialsTest {
  @Test
  void triesARuleAThousandTimes() {
    List<Integer> tried = new ArrayList<>();

    Trials.of(chance -> tried.add(chance.number(0, Integer.MAX_VALUE)));

    assertThat(tried).hasSize(1000);
    assertThat(tried.stream().distinct().count()).isGreaterThan(700);
  }

  @Test
  void namesTheSeedThatBringsAFailureBack() {
    List<String> tried = new ArrayList<>();

    assertThatThrownBy(() ->
            Trials.of(
                100,
                40,
                chance -> {
                  tried.add(chance.text(20));
                  assertThat(tried).as("the rule").hasSizeLessThan(3);
                }))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("-Dtrials.seed=42")
        .hasMessageContaining("the rule");

    Trials.of(1, 42, chance -> assertThat(chance.text(20)).isEqualTo(tried.getLast()));
  }

  @Test
  void bringsTheEndsOfARangeAndNothingBeyond() {
    List<Integer> numbers = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    Trials.of(chance -> {
      numbers.add(chance.number(-3, 40_000));
      sizes.add(chance.numbers(6, 9).size());
    });

    assertThat(numbers).contains(-3, 40_000).allMatch(each -> each >= -3 && each <= 40_000);
    assertThat(sizes).contains(0, 6).allMatch(each -> each <= 6);
  }
}
