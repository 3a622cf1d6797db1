package org.onestop.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Plays plans without an engine: for the gate, for simulation, and to check the compiler by. */
public final class Interpreter {
  /** Up to so many items every subset is played; above, the proof is by structure. */
  private static final int MOST_PLAYED = 14;

  private Interpreter() {}

  /** Starts to play a process with some items selected, by position. */
  public static Play start(ProcessPlan plan, Set<Integer> selected) {
    return new Play(plan, selected);
  }

  /** Plays a process through, all that waits at a time at once. */
  public static Trace run(ProcessPlan plan, Set<Integer> selected) {
    Play play = start(plan, selected);
    List<Set<Step>> waves = new ArrayList<>();
    Set<Step> wave = play.waiting();
    while (!wave.isEmpty()) {
      waves.add(wave);
      wave.forEach(step -> play.advance(step, Advance.NEXT));
      wave = play.waiting();
    }
    return new Trace(waves, play.ends());
  }

  /** Whether the process comes to its end exactly once for every subset of its items. */
  public static Verdict everySubsetEnds(ProcessPlan plan) {
    Dependencies dependencies = new Dependencies(plan);
    long unreachable = dependencies.all() & ~fired(dependencies, 0);
    if (dependencies.items() > MOST_PLAYED) {
      // What can fire with nothing selected is what neither waits for itself nor for nothing.
      return new Verdict(Dependencies.positions(unreachable), 0, null);
    }
    int played = 0;
    for (long selected = 0; selected <= dependencies.all(); selected++) {
      played++;
      if (fired(dependencies, selected) != dependencies.all()) {
        return new Verdict(
            Dependencies.positions(unreachable), played, Dependencies.positions(selected));
      }
    }
    return new Verdict(Dependencies.positions(unreachable), played, null);
  }

  /** Plays one subset, the last that waits always finishing first; what has fired at the end. */
  private static long fired(Dependencies dependencies, long selected) {
    long fired = 0;
    long waiting = 0;
    while (true) {
      long ready = dependencies.ready(fired, waiting);
      waiting |= ready & selected;
      fired |= ready & ~selected;
      if (ready == 0) {
        long last = Long.highestOneBit(waiting);
        if (last == 0) {
          return fired;
        }
        waiting &= ~last;
        fired |= last;
      }
    }
  }
}
