package org.onestop.ui.configure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;

/**
 * An overlay that is being edited: as it was kept last, as it is now, and the way back and forth.
 * Every change makes a new overlay, so that the way back is a stack of them.
 */
final class Editing {
  private static final int REMEMBERED = 200;

  private final Deque<Overlay> before = new ArrayDeque<>();
  private final Deque<Overlay> after = new ArrayDeque<>();
  private Overlay kept;
  private Overlay now;
  private int version;

  /**
   * @param version of the claim it was read with
   */
  Editing(Overlay kept, int version) {
    this.kept = kept;
    this.now = kept;
    this.version = version;
  }

  /** The same, to go on with by itself. */
  Editing copy() {
    Editing copy = new Editing(kept, version);
    copy.now = now;
    copy.before.addAll(before);
    copy.after.addAll(after);
    return copy;
  }

  Overlay now() {
    return now;
  }

  Overlay kept() {
    return kept;
  }

  int version() {
    return version;
  }

  /** Whether anything is not kept yet. */
  boolean unkept() {
    return !now.equals(kept);
  }

  boolean canUndo() {
    return !before.isEmpty();
  }

  boolean canRedo() {
    return !after.isEmpty();
  }

  /** The operations about a subject. */
  List<Operation> about(String subject) {
    return now.operations().stream().filter(each -> Subject.of(each).equals(subject)).toList();
  }

  /** The overlay with an operation in the place of those about the same; nothing is changed. */
  Overlay with(Operation operation) {
    return with(now, operation);
  }

  private static Overlay with(Overlay overlay, Operation operation) {
    String subject = Subject.of(operation);
    List<Operation> operations = new ArrayList<>();
    boolean placed = false;
    for (Operation each : overlay.operations()) {
      if (!Subject.of(each).equals(subject)) {
        operations.add(each);
      } else if (!placed) {
        operations.add(operation);
        placed = true;
      }
    }
    if (!placed) {
      operations.add(operation);
    }
    return of(overlay, operations);
  }

  private static Overlay of(Overlay overlay, List<Operation> operations) {
    return new Overlay(overlay.matter(), overlay.division(), overlay.edition(), operations);
  }

  void put(Operation operation) {
    go(with(operation));
  }

  void putAll(List<Operation> operations) {
    Overlay all = now;
    for (Operation each : operations) {
      all = with(all, each);
    }
    go(all);
  }

  /** An operation in the place of another that was about something else, such as an old name. */
  void replace(String subject, Operation operation) {
    if (Subject.of(operation).equals(subject)) {
      put(operation);
      return;
    }
    Overlay without =
        of(now, now.operations().stream().filter(e -> !Subject.of(e).equals(subject)).toList());
    go(with(without, operation));
  }

  /** Takes back everything about a subject. */
  void remove(String subject) {
    keepOnly(each -> !Subject.of(each).equals(subject));
  }

  void keepOnly(Predicate<Operation> wanted) {
    go(of(now, now.operations().stream().filter(wanted).toList()));
  }

  private void go(Overlay next) {
    if (next.equals(now)) {
      return;
    }
    before.push(now);
    if (before.size() > REMEMBERED) {
      before.removeLast();
    }
    after.clear();
    now = next;
  }

  void undo() {
    if (canUndo()) {
      after.push(now);
      now = before.pop();
    }
  }

  void redo() {
    if (canRedo()) {
      before.push(now);
      now = after.pop();
    }
  }

  /** It was kept as it is. */
  void keep(int newVersion) {
    kept = now;
    version = newVersion;
  }

  /** What another made of what both began with, and what I did. */
  Difference against(Overlay theirs) {
    return new Difference(changed(kept, theirs), changed(kept, now));
  }

  /**
   * Two people's changes of one overlay, by subject.
   *
   * @param theirs what the other changed
   * @param mine what I changed
   */
  record Difference(Set<String> theirs, Set<String> mine) {
    /** What both changed. */
    Set<String> both() {
      return mine.stream().filter(theirs::contains).collect(Collectors.toUnmodifiableSet());
    }
  }

  /** Goes on from what another kept; mine is done again on top of it, and can be undone. */
  void rebase(Overlay theirs, int newVersion, boolean again) {
    Set<String> mine = changed(kept, now);
    Overlay own = now;
    kept = theirs;
    now = theirs;
    version = newVersion;
    before.clear();
    after.clear();
    if (again) {
      List<Operation> operations =
          new ArrayList<>(
              theirs.operations().stream()
                  .filter(each -> !mine.contains(Subject.of(each)))
                  .toList());
      own.operations().stream()
          .filter(each -> mine.contains(Subject.of(each)))
          .forEach(operations::add);
      go(of(theirs, operations));
    }
  }

  /** Subjects about which two overlays say different things. */
  static Set<String> changed(Overlay one, Overlay other) {
    return Stream.concat(one.operations().stream(), other.operations().stream())
        .map(Subject::of)
        .filter(each -> !saying(one, each).equals(saying(other, each)))
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  private static List<Operation> saying(Overlay overlay, String subject) {
    return overlay.operations().stream().filter(each -> Subject.of(each).equals(subject)).toList();
  }
}
