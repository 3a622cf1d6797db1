package org.onestop.casework.internal;

import org.jspecify.annotations.Nullable;
import org.onestop.casework.WorkItemRow;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.springframework.stereotype.Component;

/** Rows of the inbox as people read them. */
@Component
class InboxViews {
  private final Releases releases;
  private final Routing routing;
  private final Clocks clocks;

  InboxViews(Releases releases, Routing routing, Clocks clocks) {
    this.releases = releases;
    this.routing = routing;
    this.clocks = clocks;
  }

  WorkItemRow row(InboxRow row) {
    ReleasedMatter matter = releases.get(row.releaseId()).content();
    String item = row.item();
    String itemName = item == null ? null : Wording.item(matter, item);
    String unitName = routing.name(row.unit());
    return new WorkItemRow(
        row.id(),
        row.caseNo(),
        row.kind(),
        item,
        itemName,
        row.step(),
        stepName(matter, row, itemName),
        row.unit(),
        unitName == null ? row.unit() : unitName,
        row.unitDivision(),
        row.caseDivision(),
        row.applicantName(),
        Clocks.shown(row.createdAt()),
        Clocks.endOf(row.dueOn()),
        clocks.light(row),
        row.assignee(),
        row.state(),
        row.outcome(),
        row.version());
  }

  private static String stepName(ReleasedMatter matter, InboxRow row, @Nullable String itemName) {
    return itemName == null ? Wording.step(matter, row.step()) : itemName;
  }
}
