package org.onestop.casework.internal;

import java.util.List;
import org.onestop.calendar.CalendarChanged;
import org.onestop.calendar.Calendars;
import org.onestop.casework.ItemStatus;
import org.onestop.division.DivisionRange;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Derives every deadline that is still open anew when a calendar changes. */
@Component
class Redating {
  private static final int AT_ONCE = 300;
  private static final String SYSTEM = "calendar";
  private static final String FIRST = "000000";
  private static final String LAST = "999999";

  private final CaseMapper rows;
  private final Acting acting;
  private final Inbox inbox;
  private final Clocks clocks;

  Redating(CaseMapper rows, Acting acting, Inbox inbox, Clocks clocks) {
    this.rows = rows;
    this.acting = acting;
    this.inbox = inbox;
    this.clocks = clocks;
  }

  /** Each case in a transaction of its own: nobody waits for more than the one. */
  @Async
  @TransactionalEventListener
  void on(CalendarChanged changed) {
    redate(changed.scope());
  }

  /**
   * @param scope as {@link CalendarChanged} has it
   */
  void redate(String scope) {
    boolean country = scope.equals(Calendars.COUNTRY);
    DivisionRange range = country ? null : DivisionRange.of(scope);
    String from = range == null ? FIRST : range.from();
    String to = range == null ? LAST : range.to();
    List<String> ids = rows.openWithin(from, to, "", AT_ONCE);
    while (!ids.isEmpty()) {
      ids.forEach(each -> acting.system(SYSTEM, each, this::redate));
      ids = rows.openWithin(from, to, ids.getLast(), AT_ONCE);
    }
  }

  private boolean redate(Act act) {
    CaseFile file = act.file;
    file.currentStage()
        .ifPresent(stage ->
            inbox.due(file, stage.id(), clocks.inboxDue(file.reception, file.division, act.at)));
    for (CaseItem each : file.items) {
      if (!each.ended() && each.stopwatch != null) {
        String place = Dispatching.place(file, each);
        each.dueOn = clocks.due(each.stopwatch, place, act.at);
        if (each.atDesk || each.status == ItemStatus.RETURNED) {
          inbox.due(file, each.id(), clocks.inboxDue(each.stopwatch, place, act.at));
        }
      }
    }
    return true;
  }
}
