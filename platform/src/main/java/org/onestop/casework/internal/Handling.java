package org.onestop.casework.internal;

import org.jspecify.annotations.Nullable;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.ItemStatus;
import org.onestop.process.Advance;
import org.springframework.stereotype.Component;

/** What a unit does with an item, and a counter with one that came back to it. */
@Component
class Handling {
  private final Finishing finishing;
  private final Dispatching dispatching;

  Handling(Finishing finishing, Dispatching dispatching) {
    this.finishing = finishing;
    this.dispatching = dispatching;
  }

  /**
   * Done, declined, or returned to the counter.
   *
   * @param unit id of the one it lies with, whoever writes it down
   */
  void handle(Act act, CaseItem item, String unit, CompleteWorkItem completion) {
    item.atDesk = false;
    Said said = Said.of(completion);
    switch (completion.outcome()) {
      case Outcomes.DONE -> finishing.finish(act, item, ItemStatus.DONE, said, unit);
      case Outcomes.DECLINED -> finishing.finish(act, item, ItemStatus.DECLINED, said, unit);
      default -> finishing.giveBack(act, item, said, unit);
    }
  }

  /** Its predecessor was declined: it goes on all the same, or ends. */
  void decide(Act act, CaseItem item, CompleteWorkItem completion) {
    if (completion.outcome().equals(Outcomes.ACCEPT)) {
      dispatching.handOver(act, item);
    } else {
      finishing.finish(act, item, ItemStatus.DECLINED, Said.of(completion), unit(act));
    }
  }

  /** A department gave it back: it is handed over again, or ends. */
  void takeBack(Act act, CaseItem item, CompleteWorkItem completion) {
    if (completion.outcome().equals(Outcomes.ACCEPT)) {
      item.dispatchId = null;
      act.move(item.token, Advance.AGAIN);
      item.token = null;
    } else {
      finishing.finish(act, item, ItemStatus.DECLINED, Said.of(completion), unit(act));
    }
  }

  private static @Nullable String unit(Act act) {
    return act.unit == null ? null : act.unit.id();
  }
}
