package org.onestop.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onestop.process.Schedule.Work;

class ScheduleTest {
  @Test
  void beginsWhenAllThatIsWaitedForHasEnded() {
    Schedule schedule =
        Schedule.of(List.of(work("last", 2, "short", "long"), work("short", 1), work("long", 4)));

    assertThat(schedule.start("last")).isEqualTo(4);
    assertThat(schedule.end("last")).isEqualTo(6);
    assertThat(schedule.workingDays()).isEqualTo(6);
    assertThat(schedule.onLongestChain("long")).isTrue();
    assertThat(schedule.onLongestChain("short")).isFalse();
    assertThat(schedule.longestChains(9)).containsExactly(List.of("long", "last"));
  }

  @Test
  void namesEachOfTheChainsThatTie() {
    Schedule schedule =
        Schedule.of(
            List.of(
                work("a", 2), work("b", 5, "a"), work("c", 3), work("d", 4, "c"), work("e", 6)));

    assertThat(schedule.longestChains(9)).containsExactly(List.of("a", "b"), List.of("c", "d"));
    assertThat(schedule.longestChains(1)).containsExactly(List.of("a", "b"));
  }

  @Test
  void givesNoMoreChainsThanAskedFor() {
    List<Work> net = new ArrayList<>(List.of(work("a0", 1), work("b0", 1)));
    for (int i = 1; i < 31; i++) {
      net.add(work("a" + i, 1, "a" + (i - 1), "b" + (i - 1)));
      net.add(work("b" + i, 1, "a" + (i - 1), "b" + (i - 1)));
    }
    assertThat(Schedule.of(net).longestChains(3)).hasSize(3);
  }

  @Test
  void waitsThroughWorkThatTakesNoTime() {
    Schedule schedule =
        Schedule.of(List.of(work("a", 2), work("skipped", 0, "a"), work("b", 5, "skipped")));

    assertThat(schedule.start("b")).isEqualTo(2);
    assertThat(schedule.workingDays()).isEqualTo(7);
  }

  @Test
  void cutsACircleAndForgetsWhatDoesNotExist() {
    Schedule schedule = Schedule.of(List.of(work("a", 1, "b", "a", "nowhere"), work("b", 2, "a")));

    assertThat(schedule.after("a")).containsExactly("b");
    assertThat(schedule.after("b")).isEmpty();
    assertThat(schedule.workingDays()).isEqualTo(3);
  }

  @Test
  void nothingTakesNoTime() {
    Schedule nothing = Schedule.of(List.of());

    assertThat(nothing.workingDays()).isZero();
    assertThat(nothing.longestChains(1)).isEmpty();
    assertThatThrownBy(() -> nothing.start("a")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> work("a", -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyChainOfAnyNetIsAsLongAsTheWhole() {
    Random random = new Random(20260901);
    for (int round = 0; round < 500; round++) {
      List<Work> works = net(random, 1 + random.nextInt(60));
      Schedule schedule = Schedule.of(works);
      for (List<String> chain : schedule.longestChains(5)) {
        assertThat(chain).allMatch(schedule::onLongestChain);
        assertThat(chain.stream().mapToInt(each -> schedule.end(each) - schedule.start(each)).sum())
            .isEqualTo(schedule.workingDays());
      }
      for (Work each : works) {
        assertThat(each.after())
            .allMatch(before -> schedule.end(before) <= schedule.start(each.id()));
      }
    }
  }

  /** Of any shape, in any order, without a circle. */
  private static List<Work> net(Random random, int size) {
    List<Work> works = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<String> after = new ArrayList<>();
      for (int other = 0; other < i; other++) {
        if (random.nextInt(size) < 2) {
          after.add("w" + other);
        }
      }
      works.add(random.nextInt(works.size() + 1), new Work("w" + i, random.nextInt(9), after));
    }
    return works;
  }

  private static Work work(String id, int days, String... after) {
    return new Work(id, days, List.of(after));
  }
}
