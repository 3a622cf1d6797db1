package org.onestop.casework.internal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CaseView;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.internal.AfterwardsMapper.FollowUpEntry;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.onestop.kernel.Json;
import org.onestop.release.ReleasedItem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The items of a case, with their results for those who may read them. */
@Component
class ItemViews {
  private final Events events;
  private final Routing routing;
  private final Clocks clocks;
  private final AfterwardsMapper afterwards;
  private final FollowUpRecording recording;

  ItemViews(
      Events events,
      Routing routing,
      Clocks clocks,
      AfterwardsMapper afterwards,
      FollowUpRecording recording) {
    this.events = events;
    this.routing = routing;
    this.clocks = clocks;
    this.afterwards = afterwards;
    this.recording = recording;
  }

  /**
   * @param whole the caller may read every result; otherwise only his unit's
   */
  List<CaseView.Item> of(Actor by, CaseFile file, List<EventRow> log, boolean whole) {
    Map<String, EventRow> results = Viewing.results(log);
    String unit = routing.unitOf(by).map(Unit::id).orElse("");
    List<FollowUpEntry> followUps =
        file.closedAt == null ? List.of() : afterwards.followUps(file.id);
    List<CaseView.Item> views = new ArrayList<>();
    for (ReleasedItem released : file.content().items()) {
      if (file.selected.contains(released.id())) {
        CaseItem item = file.item(released.id()).orElse(null);
        EventRow event = results.get(released.id());
        boolean readable = whole || (item != null && unit.equals(item.unit));
        views.add(
            new CaseView.Item(
                released.id(),
                released.name(),
                status(file, item),
                item == null ? null : routing.name(item.unit),
                item == null ? null : due(file, item),
                event == null || !readable ? null : result(event),
                readable ? followUps(released, followUps) : List.of()));
      }
    }
    return views;
  }

  CaseView.Result result(EventRow event) {
    Said said = events.said(event);
    JsonNode data = said.data();
    return new CaseView.Result(
        event.event().equals("item-done") ? ItemStatus.DONE : ItemStatus.DECLINED,
        Clocks.shown(event.at()),
        said.opinion(),
        said.reason(),
        data == null ? Json.mapper().createObjectNode() : data,
        said.vouchers());
  }

  List<CaseView.FollowUp> followUps(ReleasedItem item, List<FollowUpEntry> rows) {
    return rows.stream()
        .filter(each -> each.item().equals(item.id()))
        .map(each ->
            new CaseView.FollowUp(
                each.kind(),
                FollowUpRecording.name(item, each.kind()),
                each.status(),
                Clocks.shownOrNull(each.at()),
                recording.note(each)))
        .toList();
  }

  private @Nullable OffsetDateTime due(CaseFile file, CaseItem item) {
    return Clocks.endOf(clocks.due(item.stopwatch, Dispatching.place(file, item), clocks.now()));
  }

  private static ItemStatus status(CaseFile file, @Nullable CaseItem item) {
    if (item != null) {
      return item.status;
    }
    return file.status.ended() ? ItemStatus.WITHDRAWN : ItemStatus.WAITING;
  }
}
