package org.onestop.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.ItemStatus;
import org.onestop.identity.Unit;
import org.onestop.release.ReleasedItem;

/** One item of a case in the hands of an act. */
final class CaseItem {
  final int position;
  final ReleasedItem released;
  ItemStatus status = ItemStatus.WAITING;
  @Nullable ItemStatus suspendedFrom;
  @Nullable String unit;
  @Nullable String unitDivision;

  /** The engine's handle; set while its token waits here. */
  @Nullable String token;

  /** The dispatch that named it last; results of other dispatches are out of order. */
  @Nullable String dispatchId;

  /** Its unit has an open work item for it. */
  boolean atDesk;

  @Nullable Stopwatch stopwatch;
  @Nullable LocalDate dueOn;
  @Nullable Instant startedAt;
  @Nullable Instant endedAt;
  private @Nullable ItemRow stored;

  CaseItem(int position, ReleasedItem released, @Nullable Unit unit) {
    this.position = position;
    this.released = released;
    route(unit);
  }

  CaseItem(ItemRow row, ReleasedItem released) {
    this(row.position(), released, null);
    stored = row;
    status = ItemStatus.of(row.status());
    suspendedFrom = row.suspendedFrom() == null ? null : ItemStatus.of(row.suspendedFrom());
    unit = row.unit();
    unitDivision = row.unitDivision();
    token = row.token();
    dispatchId = row.dispatchId();
    atDesk = row.atDesk();
    stopwatch = JsonText.readOrNull(row.stopwatch(), Stopwatch.class);
    dueOn = row.dueOn();
    startedAt = row.startedAt();
    endedAt = row.endedAt();
  }

  String id() {
    return released.id();
  }

  void route(@Nullable Unit to) {
    unit = to == null ? null : to.id();
    unitDivision = to == null ? null : to.division();
  }

  boolean ended() {
    return status.ended();
  }

  /** Nothing can be done about it now: suspended, or behind another item. */
  boolean stopped() {
    return status == ItemStatus.SUSPENDED || (status == ItemStatus.WAITING && token == null);
  }

  boolean dependsOn(List<CaseItem> others) {
    return others.stream().anyMatch(each -> released.dependsOn().contains(each.id()));
  }

  ItemRow row(CaseFile file) {
    return new ItemRow(
        file.id,
        position,
        file.division,
        id(),
        status.code(),
        suspendedFrom == null ? null : suspendedFrom.code(),
        unit,
        unitDivision,
        token,
        dispatchId,
        atDesk,
        JsonText.writeOrNull(stopwatch),
        dueOn,
        startedAt,
        endedAt);
  }

  /** Its row when it differs from what the database holds. */
  @Nullable ItemRow changed(CaseFile file) {
    ItemRow now = row(file);
    return now.equals(stored) ? null : now;
  }
}
