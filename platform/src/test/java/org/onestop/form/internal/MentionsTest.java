package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.form.TestPlan;

class MentionsTest {
  @Test
  void collectsEveryFieldAConditionSpeaksOf() {
    assertThat(
            Mentions.of(
                TestPlan.json(
                    """
                    {'if': {'properties': {'a': {'const': 1}}, 'required': ['a', 'b']},
                     'then': {'anyOf': [{'required': ['c']}, {'not': {'required': ['d']}}]},
                     'else': {'properties': {'e': false}},
                     'dependentRequired': {'f': ['g']},
                     'dependentSchemas': {'h': {'required': ['i']}}}\
                    """)))
        .containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f", "g", "h", "i");
  }

  @Test
  void leavesPartsOfAnswersOut() {
    assertThat(Mentions.of(TestPlan.json("{'properties': {'a': {'properties': {'region': {}}}}}")))
        .containsExactly("a");
  }
}
