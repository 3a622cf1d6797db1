package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.List;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.internal.AfterwardsMapper.FollowUpEntry;
import org.onestop.identity.Unit;
import org.onestop.kernel.Ids;
import org.onestop.release.ReleasedItem;
import org.springframework.stereotype.Component;

/** Closing (办结): every item has its result; what goes on afterwards is opened, untimed. */
@Component
class Closing {
  static final String PENDING = "pending";

  private final AfterwardsMapper afterwards;
  private final Clocks clocks;
  private final Routing routing;

  Closing(AfterwardsMapper afterwards, Clocks clocks, Routing routing) {
    this.afterwards = afterwards;
    this.clocks = clocks;
    this.routing = routing;
  }

  void close(Act act) {
    CaseFile file = act.file;
    file.end(CaseStatus.CLOSED, act.at);
    file.closedAt = act.at;
    clocks.settle(file, act.at, act.account);
    List<CaseItem> done =
        file.items.stream().filter(each -> each.status == ItemStatus.DONE).toList();
    followUp(file, done);
    act.note(
        Note.of(Events.CLOSED)
            .fact("done", String.valueOf(done.size()))
            .fact("declined", String.valueOf(file.items.size() - done.size()))
            .fact("onTime", String.valueOf(clocks.onTime(file)))
            .notice("closing"));
  }

  /** Opens them where they are worked through: with the item's unit and at the case's counter. */
  private void followUp(CaseFile file, List<CaseItem> done) {
    if (done.stream().allMatch(each -> each.released.followUps().isEmpty())) {
      return;
    }
    String counter = routing.findCounter(file.release, file.division).map(Unit::id).orElse(null);
    List<FollowUpEntry> rows = new ArrayList<>();
    for (CaseItem item : done) {
      for (ReleasedItem.FollowUp each : item.released.followUps()) {
        rows.add(
            new FollowUpEntry(
                Ids.next(),
                file.id,
                file.division,
                item.unit,
                counter,
                item.id(),
                each.kind(),
                PENDING,
                null,
                null,
                0));
      }
    }
    afterwards.follow(rows);
  }
}
