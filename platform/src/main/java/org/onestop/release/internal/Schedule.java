package org.onestop.release.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.WorkCalendar;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;

/**
 * When each item's turn comes and when it ends, if each takes as long as it may. One that is not
 * selected passes straight through.
 */
final class Schedule {
  private final WorkCalendar calendar;
  private final ReleasedMatter matter;
  private final Set<String> selected;
  private final Map<String, String> places;
  private final LocalDate accepted;
  private final Map<String, Span> spans = new LinkedHashMap<>();

  /**
   * @param from the day its turn comes
   * @param to the last day of its limit
   * @param after what it waited for last, selected; null: acceptance
   */
  record Span(ReleasedItem item, LocalDate from, LocalDate to, @Nullable String after) {}

  /**
   * @param places item id → division whose calendar counts
   */
  Schedule(
      WorkCalendar calendar,
      ReleasedMatter matter,
      Set<String> selected,
      Map<String, String> places,
      LocalDate accepted) {
    this.calendar = calendar;
    this.matter = matter;
    this.selected = selected;
    this.places = places;
    this.accepted = accepted;
    matter.items().forEach(each -> span(each.id()));
  }

  /** Of the selected items, in the order in which their turn comes. */
  List<Span> spans() {
    List<Span> own =
        new ArrayList<>(
            matter.items().stream()
                .filter(each -> selected.contains(each.id()))
                .map(each -> span(each.id()))
                .toList());
    own.sort(Comparator.comparing(Span::from));
    return own;
  }

  /** Ids of the items that take longest one after the other. */
  List<String> longest() {
    List<String> chain = new ArrayList<>();
    @Nullable String at =
        spans().stream()
            .max(Comparator.comparing(Span::to))
            .map(each -> each.item().id())
            .orElse(null);
    while (at != null) {
      chain.addFirst(at);
      at = span(at).after();
    }
    return chain;
  }

  /** The selected items that end before one, those behind unselected ones included. */
  List<String> waitsFor(ReleasedItem item) {
    List<String> ids = new ArrayList<>();
    for (String id : item.dependsOn()) {
      ReleasedItem before = matter.item(id).orElse(null);
      if (before != null) {
        ids.addAll(selected.contains(id) ? List.of(id) : waitsFor(before));
      }
    }
    return ids.stream().distinct().toList();
  }

  /** Dependencies are known to have no circle. */
  private Span span(String id) {
    @Nullable Span known = spans.get(id);
    if (known != null) {
      return known;
    }
    ReleasedItem item = matter.item(id).orElseThrow();
    LocalDate from = accepted;
    @Nullable String after = null;
    for (String each : item.dependsOn()) {
      if (matter.item(each).isEmpty()) {
        continue;
      }
      Span before = span(each);
      @Nullable String last = selected.contains(each) ? each : before.after();
      if (last != null && (after == null || before.to().isAfter(from))) {
        from = before.to();
        after = last;
      }
    }
    LocalDate to =
        selected.contains(id)
            ? calendar.after(Objects.requireNonNull(places.get(id)), from, item.limit())
            : from;
    Span span = new Span(item, from, to, after);
    spans.put(id, span);
    return span;
  }
}
