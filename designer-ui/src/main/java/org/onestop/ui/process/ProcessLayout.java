package org.onestop.ui.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onestop.process.Schedule;

/**
 * Where items stand on a time axis: from the day on which each can begin to the day on which it
 * ends, one row below the other. What follows at once stands in the same row, so a chain is read as
 * a line and its length as its time; the longest stands first.
 *
 * @param places in rows from above, in each row from the left
 */
record ProcessLayout(List<Place> places, List<Line> lines, int rows, Schedule schedule) {
  /** Whether something is on the longest chain, or on one that is as long. */
  enum Chain {
    FIRST,
    TIED,
    NONE
  }

  /**
   * @param end at least a day after the start, even for an item without a limit
   */
  record Place(PictureItem item, int row, int start, int end, Chain chain) {}

  /**
   * @param circle whether it closes a circle, and so leads back
   */
  record Line(String before, String after, Chain chain, boolean circle) {}

  static ProcessLayout of(ProcessPicture picture) {
    return new Placing(picture).layout();
  }

  Optional<Place> place(String item) {
    return places.stream().filter(each -> each.item().id().equals(item)).findFirst();
  }

  /** Days to draw. */
  int days() {
    return places.stream().mapToInt(Place::end).max().orElse(0);
  }

  private static final class Placing {
    private final ProcessPicture picture;
    private final Schedule schedule;
    private final List<String> first;
    private final Map<String, PictureItem> items = new LinkedHashMap<>();
    private final Map<String, List<String>> followers = new LinkedHashMap<>();
    private final Map<String, Integer> rests = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private int rows;

    Placing(ProcessPicture picture) {
      this.picture = picture;
      this.schedule = picture.schedule();
      this.first = schedule.longestChains(1).stream().findFirst().orElse(List.of());
      for (PictureItem each : picture.items()) {
        items.putIfAbsent(each.id(), each);
        followers.putIfAbsent(each.id(), new ArrayList<>());
      }
      for (String each : items.keySet()) {
        for (String before : schedule.after(each)) {
          Objects.requireNonNull(followers.get(before)).add(each);
        }
        rests.put(each, schedule.rest(each));
      }
    }

    ProcessLayout layout() {
      // The longest first; those equally long in the order given.
      items.keySet().stream()
          .filter(each -> schedule.start(each) == 0)
          .filter(each -> schedule.after(each).isEmpty())
          .sorted(
              Comparator.comparing((String each) -> !first.contains(each))
                  .thenComparing(each -> -rest(each)))
          .forEach(this::row);
      List<Place> inOrder =
          places.values().stream()
              .sorted(Comparator.comparingInt(Place::row).thenComparingInt(Place::start))
              .toList();
      return new ProcessLayout(inOrder, lines(), rows, schedule);
    }

    /** Lays an item and what follows it at once in a row, and what branches off below it. */
    private void row(String begin) {
      if (places.containsKey(begin)) {
        return;
      }
      List<String> row = new ArrayList<>();
      for (Optional<String> next = Optional.of(begin); next.isPresent(); next = next(row)) {
        String id = next.get();
        row.add(id);
        int start = schedule.start(id);
        places.put(
            id,
            new Place(
                Objects.requireNonNull(items.get(id)),
                rows,
                start,
                Math.max(schedule.end(id), start + 1),
                chain(id)));
      }
      rows++;
      // The last first: the lines of those before it then lead past on the left.
      for (String each : row.reversed()) {
        followers(each).forEach(this::row);
      }
    }

    private Optional<String> next(List<String> row) {
      String last = row.getLast();
      if (schedule.end(last) == schedule.start(last)) {
        return Optional.empty();
      }
      return followers(last).stream().filter(each -> !places.containsKey(each)).findFirst();
    }

    /** What can begin as soon as an item has ended. */
    private List<String> followers(String id) {
      return Objects.requireNonNull(followers.get(id)).stream()
          .filter(each -> schedule.start(each) == schedule.end(id))
          .sorted(
              Comparator.comparing((String each) -> !first.contains(each))
                  .thenComparing(each -> -rest(each)))
          .toList();
    }

    private int rest(String id) {
      return Objects.requireNonNull(rests.get(id));
    }

    private Chain chain(String id) {
      if (first.contains(id)) {
        return Chain.FIRST;
      }
      return schedule.onLongestChain(id) ? Chain.TIED : Chain.NONE;
    }

    private List<Line> lines() {
      List<Line> lines = new ArrayList<>();
      for (PictureItem each : picture.items()) {
        for (String before : each.after()) {
          if (items.containsKey(before)) {
            boolean circle = !schedule.after(each.id()).contains(before);
            lines.add(
                new Line(
                    before, each.id(), circle ? Chain.NONE : chain(before, each.id()), circle));
          }
        }
      }
      return lines;
    }

    private Chain chain(String before, String after) {
      int at = first.indexOf(before);
      if (at >= 0 && at + 1 < first.size() && first.get(at + 1).equals(after)) {
        return Chain.FIRST;
      }
      boolean tied =
          schedule.onLongestChain(before)
              && schedule.onLongestChain(after)
              && schedule.end(before) == schedule.start(after);
      return tied ? Chain.TIED : Chain.NONE;
    }
  }
}
