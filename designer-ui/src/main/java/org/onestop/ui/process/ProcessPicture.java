package org.onestop.ui.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onestop.catalog.Cycles;
import org.onestop.catalog.Matter;
import org.onestop.process.Schedule;
import org.onestop.release.ReleasedMatter;

/**
 * A process as it is drawn.
 *
 * @param limit the whole's promise, working days from acceptance
 * @param closed how its end stands
 */
public record ProcessPicture(
    List<PictureStage> stages, List<PictureItem> items, int limit, Mark closed) {
  public ProcessPicture {
    stages = List.copyOf(stages);
    items = List.copyOf(items);
  }

  /** A matter as it is designed; what is only displayed is not in the process. */
  public static ProcessPicture of(Matter matter) {
    Map<String, String> departments = new LinkedHashMap<>();
    matter.departments().forEach(each -> departments.putIfAbsent(each.id(), each.name()));
    return new ProcessPicture(
        matter.stages().stream()
            .map(each -> new PictureStage(each.id(), each.name(), "", Mark.PLAIN))
            .toList(),
        matter.items().stream()
            .filter(each -> !each.displayOnly())
            .map(each ->
                PictureItem.of(
                        each.id(),
                        each.name(),
                        departments.getOrDefault(each.department(), ""),
                        each.limit(),
                        each.dependsOn())
                    .routed(each.route()))
            .toList(),
        matter.limit(),
        Mark.PLAIN);
  }

  /** A matter as it was released. */
  public static ProcessPicture of(ReleasedMatter matter) {
    return new ProcessPicture(
        matter.stages().stream()
            .map(each -> new PictureStage(each.id(), each.name(), "", Mark.PLAIN))
            .toList(),
        matter.items().stream()
            .map(each ->
                PictureItem.of(
                        each.id(),
                        each.name(),
                        matter.departments().getOrDefault(each.department(), ""),
                        each.limit(),
                        each.dependsOn())
                    .routed(each.route()))
            .toList(),
        matter.limit(),
        Mark.PLAIN);
  }

  /**
   * Only these items. What waited for one that is left out waits for what that one waited for, as
   * an item that nobody selected passes straight through.
   */
  public ProcessPicture only(Collection<String> selected) {
    return new ProcessPicture(
        stages,
        items.stream()
            .filter(each -> selected.contains(each.id()))
            .map(each ->
                new PictureItem(
                    each.id(),
                    each.name(),
                    each.department(),
                    each.workingDays(),
                    List.copyOf(through(each, selected)),
                    each.route(),
                    each.mark(),
                    each.remark(),
                    each.changes()))
            .toList(),
        limit,
        closed);
  }

  private Set<String> through(PictureItem item, Collection<String> selected) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(item.after());
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (!seen.add(next)) {
        continue;
      }
      if (selected.contains(next)) {
        found.add(next);
      } else {
        item(next).ifPresent(each -> open.addAll(each.after()));
      }
    }
    return found;
  }

  public Optional<PictureItem> item(String id) {
    return items.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** What people call an item. */
  public String name(String id) {
    return item(id).map(PictureItem::name).orElse(id);
  }

  public Schedule schedule() {
    return Schedule.of(
        items.stream()
            .map(each -> new Schedule.Work(each.id(), each.workingDays(), each.after()))
            .toList());
  }

  /** A circle of items that wait for one another, by name; empty when there is none. */
  Optional<List<String>> circle() {
    return named(Cycles.in(waits()).stream().findFirst());
  }

  /** The circle that would close if one item waited for another. */
  Optional<List<String>> circleWith(String before, String after) {
    Map<String, List<String>> waits = waits();
    waits.computeIfAbsent(after, none -> new ArrayList<>()).add(before);
    return named(
        Cycles.in(waits).stream()
            .filter(each -> each.contains(before) && each.contains(after))
            .findFirst());
  }

  private Map<String, List<String>> waits() {
    Map<String, List<String>> waits = new LinkedHashMap<>();
    items.forEach(each -> waits.putIfAbsent(each.id(), new ArrayList<>(each.after())));
    return waits;
  }

  /** Told in the order in which its items would be handled. */
  private Optional<List<String>> named(Optional<List<String>> circle) {
    return circle.map(each -> each.reversed().stream().map(this::name).toList());
  }
}
