package org.onestop.ui.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onestop.ui.designer.PairChoice.Pair;
import org.onestop.ui.designer.PairChoice.Rule;

class PairChoiceTest {
  private static final Pair MEMBER = new Pair("political", "member", "政治面貌：党员");
  private static final Pair LEAGUE = new Pair("political", "league", "政治面貌：团员");
  private static final Pair MALE = new Pair("sex", "1", "性别：男");

  @Test
  void answersOfOneQuestionStandTogetherAndOthersMakeWay() {
    assertThat(Rule.ONE_SUBJECT.kept(set(MEMBER, LEAGUE), List.of(LEAGUE)))
        .containsExactly(MEMBER, LEAGUE);
    assertThat(Rule.ONE_SUBJECT.kept(set(MEMBER, LEAGUE, MALE), List.of(MALE)))
        .containsExactly(MALE);
  }

  @Test
  void aFieldHasTheValueThatWasChosenLast() {
    assertThat(Rule.ONE_VALUE_EACH.kept(set(MEMBER, MALE, LEAGUE), List.of(LEAGUE)))
        .containsExactly(MALE, LEAGUE);
  }

  @Test
  void whatIsTakenOutLeavesTheRest() {
    assertThat(Rule.ONE_SUBJECT.kept(set(MEMBER), List.of())).containsExactly(MEMBER);
    assertThat(Rule.ONE_VALUE_EACH.kept(set(MEMBER, MALE), List.of()))
        .containsExactly(MEMBER, MALE);
  }

  private static Set<Pair> set(Pair... pairs) {
    return new LinkedHashSet<>(List.of(pairs));
  }
}
