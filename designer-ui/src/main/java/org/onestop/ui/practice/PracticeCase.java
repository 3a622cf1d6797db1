package org.onestop.ui.practice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onestop.release.SimulatedCase;
import org.onestop.release.SimulatedCase.Work;

/**
 * A made-up case as it is practised: what waits where, and what came of it. It lives in the memory
 * of whoever practises and nowhere else, so nothing of it can reach a department or an applicant.
 */
final class PracticeCase {
  /** How a stage or an item stands. */
  enum State {
    WAITING,
    OPEN,
    /** A stage that waits for the applicant to put something right. */
    CORRECTING,
    /** An item that its department gave back to the counter. */
    RETURNED,
    /** An item behind one that was declined: the counter decides whether it goes on. */
    DECIDING,
    DONE,
    DECLINED,
    DROPPED;

    boolean ended() {
      return this == DONE || this == DECLINED || this == DROPPED;
    }
  }

  /** What can be done. */
  enum Act {
    ACCEPT,
    CORRECT,
    REFUSE,
    /** The applicant hands in what was asked. */
    CORRECTED,
    DONE,
    DECLINE,
    RETURN,
    /** The counter hands a returned item over again. */
    RESUME,
    CONTINUE,
    DROP
  }

  /** How the whole stands. */
  enum Course {
    RUNNING,
    CLOSED,
    REFUSED
  }

  /** Something that was done. */
  record Line(String step, Act act) {}

  private static final String CORRECT = "correct";
  private static final String REFUSE = "refuse";

  private final String title;
  private final SimulatedCase played;
  private final Map<String, List<String>> outcomes;
  private final Map<String, State> states = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private boolean refused;

  /**
   * @param title what people call it
   * @param outcomes what can come out of each stage, by its id
   */
  PracticeCase(String title, SimulatedCase played, Map<String, List<String>> outcomes) {
    this.title = title;
    this.played = played;
    this.outcomes = Map.copyOf(outcomes);
    played.work().forEach(each -> states.put(each.element(), State.WAITING));
    settle();
  }

  String title() {
    return title;
  }

  SimulatedCase played() {
    return played;
  }

  State state(Work work) {
    return states.getOrDefault(work.element(), State.WAITING);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** What waits for somebody now. */
  List<Work> open() {
    return course() != Course.RUNNING
        ? List.of()
        : played.work().stream()
            .filter(each -> !state(each).ended() && state(each) != State.WAITING)
            .toList();
  }

  Course course() {
    if (refused) {
      return Course.REFUSED;
    }
    return states.values().stream().allMatch(State::ended) ? Course.CLOSED : Course.RUNNING;
  }

  /** What can be done with something that waits. */
  Set<Act> acts(Work work) {
    if (course() != Course.RUNNING) {
      return Set.of();
    }
    return switch (state(work)) {
      case OPEN -> work.stage() ? stageActs(work) : itemActs(work);
      case CORRECTING -> EnumSet.of(Act.CORRECTED);
      case RETURNED -> EnumSet.of(Act.RESUME, Act.DECLINE);
      case DECIDING -> EnumSet.of(Act.CONTINUE, Act.DROP);
      case WAITING, DONE, DECLINED, DROPPED -> Set.of();
    };
  }

  private Set<Act> stageActs(Work work) {
    List<String> possible = outcomes.getOrDefault(work.id(), List.of());
    Set<Act> acts = EnumSet.of(Act.ACCEPT);
    if (possible.contains(CORRECT)) {
      acts.add(Act.CORRECT);
    }
    if (possible.contains(REFUSE)) {
      acts.add(Act.REFUSE);
    }
    return acts;
  }

  /** A system that was told answers; only people give something back. */
  private static Set<Act> itemActs(Work work) {
    return work.route().equals("exchange")
        ? EnumSet.of(Act.DONE, Act.DECLINE)
        : EnumSet.of(Act.DONE, Act.DECLINE, Act.RETURN);
  }

  /** Does it; what cannot be done now is ignored, as when a button is pressed twice. */
  void act(Work work, Act act) {
    if (!acts(work).contains(act)) {
      return;
    }
    lines.add(new Line(work.name(), act));
    switch (act) {
      case ACCEPT, DONE -> states.put(work.element(), State.DONE);
      case CORRECT -> states.put(work.element(), State.CORRECTING);
      case REFUSE -> refused = true;
      case CORRECTED, RESUME, CONTINUE -> states.put(work.element(), State.OPEN);
      case DECLINE -> states.put(work.element(), State.DECLINED);
      case RETURN -> states.put(work.element(), State.RETURNED);
      case DROP -> states.put(work.element(), State.DROPPED);
    }
    settle();
  }

  /** What is behind what has ended has its turn. */
  private void settle() {
    boolean received = true;
    for (Work each : played.work()) {
      State state = state(each);
      if (each.stage()) {
        if (received && state == State.WAITING) {
          states.put(each.element(), State.OPEN);
        }
        received = received && state == State.DONE;
      } else if (received && state == State.WAITING && before(each).allEnded()) {
        states.put(each.element(), before(each).anyFailed() ? State.DECIDING : State.OPEN);
      }
    }
  }

  private record Before(List<State> states) {
    boolean allEnded() {
      return states.stream().allMatch(State::ended);
    }

    boolean anyFailed() {
      return states.contains(State.DECLINED) || states.contains(State.DROPPED);
    }
  }

  private Before before(Work work) {
    return new Before(
        played.work().stream()
            .filter(each -> !each.stage() && work.waitsFor().contains(each.id()))
            .map(this::state)
            .toList());
  }
}
