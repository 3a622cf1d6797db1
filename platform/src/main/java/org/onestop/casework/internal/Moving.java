package org.onestop.casework.internal;

import org.onestop.process.CaseProcess;
import org.springframework.stereotype.Component;

/** Moves tokens and takes them in where they arrive, until nothing moves any more. */
@Component
class Moving {
  private final CaseProcess process;
  private final CurrentAct current;
  private final Arriving arriving;
  private final Dispatching dispatching;
  private final Closing closing;

  Moving(
      CaseProcess process,
      CurrentAct current,
      Arriving arriving,
      Dispatching dispatching,
      Closing closing) {
    this.process = process;
    this.current = current;
    this.arriving = arriving;
    this.dispatching = dispatching;
    this.closing = closing;
  }

  void start(Act act) {
    CaseFile file = act.file;
    current.during(
        act,
        () -> file.processId = process.start(file.release.definition(), file.id, file.positions()));
    run(act);
  }

  void run(Act act) {
    while (!act.moves.isEmpty() || !act.arrivals.isEmpty()) {
      Act.Move move = act.moves.poll();
      if (move != null) {
        current.during(act, () -> process.advance(move.token(), move.how()));
      } else {
        arrive(act, act.arrivals.remove());
      }
    }
    if (act.ended) {
      closing.close(act);
    }
  }

  private void arrive(Act act, Act.Arrival arrival) {
    int position = arrival.step().position();
    switch (arrival.step().kind()) {
      case STAGE -> arriving.atStage(act, position, arrival.token());
      case ITEM -> dispatching.atItem(act, position, arrival.token());
    }
  }
}
