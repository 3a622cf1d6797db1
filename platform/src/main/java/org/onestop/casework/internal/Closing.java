package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.List;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.internal.AfterwardsMapper.FollowUpRow;
import org.onestop.kernel.Ids;
import org.onestop.release.ReleasedItem;
import org.springframework.stereotype.Component;

/** Closing (办结): every item has its result; what goes on afterwards is opened, untimed. */
@Component
class Closing {
  static final String PENDING = "pending";

  private final AfterwardsMapper afterwards;
  private final Clocks clocks;

  Closing(AfterwardsMapper afterwards, Clocks clocks) {
    this.afterwards = afterwards;
    this.clocks = clocks;
  }

  void close(Act act) {
    CaseFile file = act.file;
    file.end(CaseStatus.CLOSED, act.at);
    file.closedAt = act.at;
    clocks.settle(file, act.at, act.account);
    List<FollowUpRow> followUps = new ArrayList<>();
    int done = 0;
    for (CaseItem each : file.items) {
      if (each.status == ItemStatus.DONE) {
        done++;
        followUps.addAll(followUps(file, each));
      }
    }
    if (!followUps.isEmpty()) {
      afterwards.follow(followUps);
    }
    act.note(
        Note.of(Events.CLOSED)
            .fact("done", String.valueOf(done))
            .fact("declined", String.valueOf(file.items.size() - done))
            .fact("onTime", String.valueOf(clocks.onTime(file)))
            .notice("closing"));
  }

  private static List<FollowUpRow> followUps(CaseFile file, CaseItem item) {
    List<FollowUpRow> rows = new ArrayList<>();
    for (ReleasedItem.FollowUp each : item.released.followUps()) {
      rows.add(
          new FollowUpRow(
              Ids.next(), file.id, file.division, item.id(), each.kind(), PENDING, null, null, 0));
    }
    return rows;
  }
}
