package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.form.TestPlan;

class AnswersTest {
  @ParameterizedTest
  @ValueSource(strings = {"null", "''", "[]", "{}", "{'region': '', 'detail': null}"})
  void isEmpty(String answer) {
    assertThat(Answers.empty(new Untyped(), TestPlan.json(answer))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "0", "' '", "[null]", "{'region': '1'}"})
  void isAnAnswer(String answer) {
    assertThat(Answers.empty(new Untyped(), TestPlan.json(answer))).isFalse();
  }

  @Test
  void leavesEmptyMembersOutAndListsAsTheyAre() {
    assertThat(Answers.filled(TestPlan.json("{'a': {'b': null}, 'c': [null, ''], 'd': 1}")))
        .isEqualTo(TestPlan.json("{'c': [null, ''], 'd': 1}"));
  }
}
