package org.onestop.ui.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;

class EditingTest {
  private static final Overlay EMPTY = Overlay.empty("sample", "510100", "1.0.0");

  @Test
  void saysOneThingAboutASubject() {
    Editing editing = new Editing(EMPTY, 1);
    editing.put(limit("a", 3));
    editing.put(limit("b", 2));
    editing.put(limit("a", 1));
    assertThat(editing.now().operations()).containsExactly(limit("a", 1), limit("b", 2));
  }

  @Test
  void goesBackAndForth() {
    Editing editing = new Editing(EMPTY, 1);
    editing.put(limit("a", 3));
    editing.put(limit("b", 2));
    editing.undo();
    assertThat(editing.now().operations()).containsExactly(limit("a", 3));
    editing.redo();
    assertThat(editing.now().operations()).containsExactly(limit("a", 3), limit("b", 2));
    editing.undo();
    editing.undo();
    assertThat(editing.unkept()).isFalse();
    assertThat(editing.canUndo()).isFalse();
    editing.put(limit("c", 1));
    assertThat(editing.canRedo()).isFalse();
  }

  @Test
  void whatChangesNothingIsNoStep() {
    Editing editing = new Editing(EMPTY, 1);
    editing.remove("/items/a/limit");
    assertThat(editing.canUndo()).isFalse();
  }

  @Test
  void aNewNameTakesThePlaceOfTheOld() {
    Editing editing = new Editing(EMPTY, 1);
    editing.put(counter("东窗口"));
    editing.replace("/counters/510100-东窗口", counter("西窗口"));
    assertThat(editing.now().operations()).containsExactly(counter("西窗口"));
    editing.undo();
    assertThat(editing.now().operations()).containsExactly(counter("东窗口"));
  }

  @Test
  void mineIsDoneAgainOnTopOfTheirsAndNothingIsLost() {
    Editing editing = new Editing(overlay(limit("a", 3), limit("b", 3)), 4);
    editing.put(limit("a", 2));
    editing.put(counter("东窗口"));
    Overlay theirs = overlay(limit("a", 1), limit("b", 3), limit("c", 2));
    Editing.Difference difference = editing.against(theirs);
    assertThat(difference.mine()).containsExactly("/items/a/limit", "/counters/510100-东窗口");
    assertThat(difference.theirs()).containsExactly("/items/a/limit", "/items/c/limit");
    assertThat(difference.both()).containsExactly("/items/a/limit");
    editing.rebase(theirs, 5, true);
    assertThat(editing.now().operations())
        .containsExactlyInAnyOrder(limit("a", 2), limit("b", 3), limit("c", 2), counter("东窗口"));
    assertThat(editing.version()).isEqualTo(5);
    editing.undo();
    assertThat(editing.now()).isEqualTo(theirs);
    editing.redo();
    assertThat(editing.unkept()).isTrue();
  }

  @Test
  void whatITookBackStaysTakenBack() {
    Editing editing = new Editing(overlay(limit("a", 3), limit("b", 3)), 4);
    editing.remove("/items/b/limit");
    editing.rebase(overlay(limit("a", 1), limit("b", 3)), 5, true);
    assertThat(editing.now().operations()).containsExactly(limit("a", 1));
  }

  @Test
  void theirsAloneIsAsTheyKeptIt() {
    Editing editing = new Editing(EMPTY, 4);
    editing.put(limit("a", 2));
    Overlay theirs = overlay(limit("b", 3));
    editing.rebase(theirs, 5, false);
    assertThat(editing.now()).isEqualTo(theirs);
    assertThat(editing.unkept()).isFalse();
  }

  private static Overlay overlay(Operation... operations) {
    return new Overlay("sample", "510100", "1.0.0", List.of(operations));
  }

  private static Operation limit(String item, int days) {
    return new Operation.ItemLimit(item, days, null);
  }

  private static Operation counter(String name) {
    return new Operation.Counter("510100", name, "", "", "", null);
  }
}
