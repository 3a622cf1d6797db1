package org.onestop.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/**
 * What a newer edition, or for a county its city's newer publication, makes of an overlay: every
 * operation of the overlay exactly once, in its order.
 *
 * @param version of the claim that was compared
 * @param from edition that the overlay was made for
 * @param to edition that it is to be made for; the same when only the city published anew
 */
public record Upgrade(
    String matter,
    String division,
    Cause cause,
    int version,
    String from,
    String to,
    List<Line> lines) {
  /** Who changed what the overlay stands on. */
  public enum Cause {
    /** The province published another edition. */
    EDITION,
    /** The city published anew. */
    CITY
  }

  /** What becomes of an operation. */
  public enum State {
    /** It applies as before and means the same. */
    CARRIED,
    /** What it changes was changed above, too; or it fits there no longer. */
    CONFLICT,
    /** Policy locks or narrows it away. */
    FORBIDDEN,
    /** The same is said above already, or what it changes is gone. */
    POINTLESS
  }

  /** What may be done with an operation. */
  public enum Choice {
    /** It stays as it is. */
    OURS,
    /** It is given up for what is said above. */
    THEIRS,
    /** Another of its kind takes its place. */
    EDIT
  }

  public Upgrade {
    lines = List.copyOf(lines);
  }

  /** Whether every operation is carried, so that nobody has to choose anything. */
  public boolean plain() {
    return lines.stream().allMatch(each -> each.state() == State.CARRIED);
  }

  /** How many operations are in a state. */
  public long count(State state) {
    return lines.stream().filter(each -> each.state() == state).count();
  }

  /**
   * One operation, seen from three sides.
   *
   * @param touches pointers of what it changes, as in {@link org.onestop.catalog.MatterTree}
   * @param base what was said there above when the overlay was made; null node for nothing
   * @param theirs what is said there above now
   * @param ours what the operation makes of it
   * @param findings why it cannot stay as it is; none when policy and sense allow it
   */
  public record Line(
      Operation operation,
      State state,
      List<String> touches,
      JsonNode base,
      JsonNode theirs,
      JsonNode ours,
      Explanation explanation,
      Problems findings) {
    public Line {
      touches = List.copyOf(touches);
    }

    /** Whether it may stay as it is. */
    public boolean keepable() {
      return !findings.blocks();
    }

    /** Whether what it speaks of is there no longer. */
    public boolean gone() {
      return state == State.POINTLESS && !keepable();
    }

    /** Whether something else could be said in its place. */
    public boolean changeable() {
      return !gone()
          && findings.list().stream()
              .noneMatch(each ->
                  each.code().equals("policy-locked") || each.code().equals("policy-append"));
    }

    /** The choice that changes nothing of what the division says; empty when people must choose. */
    public Optional<Choice> safe() {
      if (state == State.CARRIED) {
        return Optional.of(Choice.OURS);
      }
      return state == State.POINTLESS && ours.equals(theirs)
          ? Optional.of(Choice.THEIRS)
          : Optional.empty();
    }
  }

  /**
   * What people chose for an operation.
   *
   * @param operation index into the overlay's operations
   * @param edited what takes its place with EDIT; null otherwise
   */
  public record Resolution(int operation, Choice choice, @Nullable Operation edited) {}

  /**
   * An upgrade with everything chosen.
   *
   * @param overlay for the newer edition
   * @param dropped operations that were given up
   * @param edited operations that others took the place of, as they were
   * @param problems what is still to be chosen, or was chosen wrongly, with pointers {@code
   *     /operations/<index>} into the older overlay
   */
  public record Resolved(
      Overlay overlay, List<Operation> dropped, List<Operation> edited, Problems problems) {}
}
