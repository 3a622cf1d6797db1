package org.onestop.ui.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.onestop.ui.process.ProcessLayout.Chain;
import org.onestop.ui.process.ProcessLayout.Line;
import org.onestop.ui.process.ProcessLayout.Place;

class ProcessLayoutTest {
  @Test
  void aChainStandsInARowAndWhatBranchesOffBelowIt() {
    ProcessLayout layout =
        layout(
            item("five", 5),
            item("report", 2),
            item("household", 3, "report"),
            item("grant", 3, "report"),
            item("card", 2, "household"));

    assertThat(rows(layout))
        .containsExactly(
            "report@0:0-2", "household@0:2-5", "card@0:5-7", "grant@1:2-5", "five@2:0-5");
    assertThat(layout.places().stream().filter(each -> each.chain() == Chain.FIRST))
        .extracting(each -> each.item().id())
        .containsExactly("report", "household", "card");
    assertThat(layout.lines())
        .contains(
            new Line("report", "household", Chain.FIRST, false),
            new Line("report", "grant", Chain.NONE, false));
  }

  @Test
  void aChainThatTiesIsMarkedApart() {
    ProcessLayout layout =
        layout(item("a", 3), item("b", 4, "a"), item("c", 2), item("d", 5, "c"), item("e", 1));

    assertThat(chain(layout, "b")).isEqualTo(Chain.FIRST);
    assertThat(chain(layout, "c")).isEqualTo(Chain.TIED);
    assertThat(chain(layout, "e")).isEqualTo(Chain.NONE);
    assertThat(layout.lines()).contains(new Line("c", "d", Chain.TIED, false));
  }

  @Test
  void anItemWithoutALimitIsSeenAndHidesNothing() {
    ProcessLayout layout = layout(item("new", 0), item("next", 3, "new"));

    assertThat(rows(layout)).containsExactlyInAnyOrder("new@0:0-1", "next@1:0-3");
  }

  @Test
  void aCircleIsDrawnAndMarked() {
    ProcessLayout layout = layout(item("a", 1, "b"), item("b", 2, "a"));

    assertThat(layout.places()).hasSize(2);
    assertThat(layout.lines()).filteredOn(Line::circle).hasSize(1);
  }

  @Test
  void nothingIsDrawnOverAnythingElse() {
    Random random = new Random(20260901);
    for (int round = 0; round < 400; round++) {
      ProcessPicture picture = net(random, 1 + random.nextInt(60));
      ProcessLayout layout = ProcessLayout.of(picture);

      assertThat(layout.places()).hasSameSizeAs(picture.items());
      for (Place one : layout.places()) {
        assertThat(one.row()).isBetween(0, layout.rows() - 1);
        assertThat(one.start()).isEqualTo(layout.schedule().start(one.item().id()));
        assertThat(layout.places())
            .filteredOn(other -> !other.equals(one) && other.row() == one.row())
            .allMatch(other -> other.end() <= one.start() || one.end() <= other.start());
      }
      for (Line each : layout.lines()) {
        assertThat(each.circle()).isFalse();
        assertThat(layout.schedule().end(each.before()))
            .isLessThanOrEqualTo(layout.schedule().start(each.after()));
      }
    }
  }

  @Test
  void sixtyItemsTakeAFewMilliseconds() {
    ProcessPicture picture = net(new Random(1), 60);
    ProcessLayout.of(picture);
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          for (int round = 0; round < 100; round++) {
            ProcessLayout.of(picture);
          }
        });
  }

  @Test
  void whatWaitedForAnItemThatIsLeftOutWaitsForWhatThatOneWaitedFor() {
    ProcessPicture picture =
        picture(item("a", 1), item("b", 2, "a"), item("c", 3, "b")).only(Set.of("a", "c"));

    assertThat(picture.item("c").orElseThrow().after()).containsExactly("a");
    assertThat(picture.schedule().workingDays()).isEqualTo(4);
  }

  @Test
  void aConnectionThatWouldCloseACircleNamesIt() {
    ProcessPicture picture = picture(item("a", 1), item("b", 2, "a"), item("c", 3, "b"));

    assertThat(picture.circle()).isEmpty();
    assertThat(picture.circleWith("a", "c")).isEmpty();
    assertThat(picture.circleWith("c", "a").orElseThrow())
        .startsWith(picture.circleWith("c", "a").orElseThrow().getLast())
        .contains("A", "B", "C");
    assertThat(picture.circleWith("a", "a")).contains(List.of("A", "A"));
  }

  private static ProcessPicture net(Random random, int size) {
    List<PictureItem> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<String> after = new ArrayList<>();
      for (int other = 0; other < i; other++) {
        if (random.nextInt(size) < 2) {
          after.add("i" + other);
        }
      }
      items.add(
          random.nextInt(items.size() + 1),
          PictureItem.of("i" + i, "事项", "", random.nextInt(9), after));
    }
    return new ProcessPicture(List.of(), items, 7, Mark.PLAIN);
  }

  private static List<String> rows(ProcessLayout layout) {
    return layout.places().stream()
        .map(each -> each.item().id() + "@" + each.row() + ":" + each.start() + "-" + each.end())
        .toList();
  }

  private static Chain chain(ProcessLayout layout, String id) {
    return layout.place(id).orElseThrow().chain();
  }

  private static ProcessLayout layout(PictureItem... items) {
    return ProcessLayout.of(picture(items));
  }

  private static ProcessPicture picture(PictureItem... items) {
    return new ProcessPicture(List.of(), List.of(items), 7, Mark.PLAIN);
  }

  private static PictureItem item(String id, int days, String... after) {
    return PictureItem.of(id, id.toUpperCase(java.util.Locale.ROOT), "", days, List.of(after));
  }
}
