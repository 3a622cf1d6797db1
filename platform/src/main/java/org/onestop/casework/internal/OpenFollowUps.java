package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.BatchResult;
import org.onestop.casework.FollowUpQuery;
import org.onestop.casework.FollowUpRow;
import org.onestop.casework.FollowUps;
import org.onestop.casework.RecordFollowUpOf;
import org.onestop.casework.internal.AfterwardsMapper.FollowUpLine;
import org.onestop.casework.internal.AfterwardsMapper.FollowUpPage;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Page;
import org.onestop.release.ReleasedItem;
import org.onestop.release.Releases;
import org.springframework.stereotype.Component;

/** The list of what goes on after closing, and many of it recorded at once. */
@Component
class OpenFollowUps implements FollowUps {
  private static final Page<FollowUpRow> NOTHING = new Page<>(List.of(), null);

  private final AfterwardsMapper afterwards;
  private final FollowUpRecording recording;
  private final Cases cases;
  private final Routing routing;
  private final Releases releases;

  OpenFollowUps(
      AfterwardsMapper afterwards,
      FollowUpRecording recording,
      Cases cases,
      Routing routing,
      Releases releases) {
    this.afterwards = afterwards;
    this.recording = recording;
    this.cases = cases;
    this.routing = routing;
    this.releases = releases;
  }

  @Override
  public Page<FollowUpRow> list(Actor by, FollowUpQuery query) {
    requireWork(by);
    Listing.check(query.limit());
    boolean done = done(query.state());
    String after = cursor(query.after());
    Optional<Unit> unit = routing.unitOf(by);
    String caseNo = query.caseNo();
    String caseId = caseNo == null ? null : cases.rowNumbered(caseNo).map(CaseRow::id).orElse(null);
    if (unit.isEmpty() || (caseNo != null && caseId == null)) {
      return NOTHING;
    }
    List<FollowUpLine> lines =
        afterwards.page(
            new FollowUpPage(
                unit.get().id(),
                by.is(Role.COUNTER),
                done,
                query.kind(),
                caseId,
                after,
                query.limit() + 1));
    boolean more = lines.size() > query.limit();
    List<FollowUpLine> shown = more ? lines.subList(0, query.limit()) : lines;
    return new Page<>(shown.stream().map(this::row).toList(), more ? shown.getLast().id() : null);
  }

  @Override
  public List<BatchResult> record(Actor by, List<RecordFollowUpOf> followUps) {
    OpenWorkDesk.refuseWithinTransaction();
    requireWork(by);
    if (followUps.size() > OpenWorkDesk.LARGEST_BATCH) {
      throw Listing.invalid("", "list-too-long", OpenWorkDesk.LARGEST_BATCH);
    }
    List<BatchResult> results = new ArrayList<>();
    for (RecordFollowUpOf each : followUps) {
      try {
        results.add(new BatchResult(each.id(), recording.record(by, each), null));
      } catch (Fault refused) {
        results.add(new BatchResult(each.id(), null, refused));
      }
    }
    return results;
  }

  private FollowUpRow row(FollowUpLine line) {
    Optional<ReleasedItem> item = releases.get(line.releaseId()).content().item(line.item());
    return new FollowUpRow(
        line.id(),
        line.caseNo(),
        line.division(),
        line.applicantName(),
        line.item(),
        item.map(ReleasedItem::name).orElse(line.item()),
        routing.name(line.unit()),
        line.kind(),
        item.map(each -> FollowUpRecording.name(each, line.kind())).orElse(line.kind()),
        line.status(),
        Clocks.shownOrNull(line.at()),
        recording.note(line.entry()),
        line.version());
  }

  private static boolean done(@Nullable String state) {
    return switch (state == null ? "open" : state) {
      case "open" -> false;
      case "done" -> true;
      default -> throw Listing.invalid("/state", "value-not-offered", "open, done");
    };
  }

  private static @Nullable String cursor(@Nullable String after) {
    if (after == null || after.isEmpty()) {
      return null;
    }
    try {
      return UUID.fromString(after).toString();
    } catch (IllegalArgumentException unreadable) {
      throw Listing.invalid("/after", "cursor-unreadable");
    }
  }

  private static void requireWork(Actor by) {
    if (!Sight.works(by)) {
      throw Fault.forbidden("role-not-allowed");
    }
  }
}
