package org.onestop.casework.internal;

import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.ItemStatus;
import org.onestop.process.Advance;
import org.springframework.stereotype.Component;

/** An item gets its final result, or goes back to the counter. */
@Component
class Finishing {
  private final Desks desks;

  Finishing(Desks desks) {
    this.desks = desks;
  }

  /**
   * Ends an item and moves its token on.
   *
   * @param how done or declined
   * @param unit id of the unit that did it; null for a department's system
   */
  void finish(Act act, CaseItem item, ItemStatus how, Said said, @Nullable String unit) {
    item.status = how;
    item.suspendedFrom = null;
    item.endedAt = act.at;
    Stopwatch watch = item.stopwatch;
    item.stopwatch = watch == null ? null : watch.stop(act.at);
    // Where another office acts for the department, it gives the applicant a letter to take along.
    String letter = how == ItemStatus.DONE ? item.released.letter() : null;
    act.note(Note.of("item-" + how.code()).item(item.id()).unit(unit).said(said).notice(letter));
    act.move(item.token, Advance.NEXT);
    item.token = null;
  }

  void giveBack(Act act, CaseItem item, Said said, @Nullable String unit) {
    item.status = ItemStatus.RETURNED;
    item.suspendedFrom = null;
    Stopwatch watch = item.stopwatch;
    item.stopwatch = watch == null ? null : watch.resume(act.at);
    act.note(Note.of("item-returned").item(item.id()).unit(unit).said(said));
    String reason = said.reason();
    desks.giveBack(act, item, reason == null ? said.opinion() : reason);
  }
}
