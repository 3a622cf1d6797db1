package org.onestop.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When each piece of work can begin at the earliest, and which pieces take longest one after the
 * other: chains, of which several may be equally long. Counted in working days from the moment at
 * which the first work begins.
 *
 * <p>It stands for every set of dependencies, broken ones too, since somebody who repairs them
 * looks at them: what does not exist is not waited for, and a circle is cut where it closes.
 */
public final class Schedule {
  /**
   * A piece of work.
   *
   * @param workingDays 0 for what passes straight through
   * @param after ids of what must end first
   */
  public record Work(String id, int workingDays, List<String> after) {
    public Work {
      after = List.copyOf(after);
      if (workingDays < 0) {
        throw new IllegalArgumentException("work takes 0 days or more");
      }
    }
  }

  private final Map<String, Work> works = new LinkedHashMap<>();

  /** What each waits for, without what does not exist and without what closes a circle. */
  private final Map<String, List<String>> after = new LinkedHashMap<>();

  private final Map<String, Integer> starts = new HashMap<>();

  private final Map<String, Integer> rests = new HashMap<>();

  private final int workingDays;

  private Schedule(Collection<Work> given) {
    given.forEach(each -> works.putIfAbsent(each.id(), each));
    Set<String> path = new HashSet<>();
    works.keySet().forEach(each -> place(each, path));
    List<String> behindFirst = new ArrayList<>(after.keySet());
    Collections.reverse(behindFirst);
    behindFirst.forEach(this::measure);
    workingDays = works.keySet().stream().mapToInt(this::end).max().orElse(0);
  }

  public static Schedule of(Collection<Work> works) {
    return new Schedule(works);
  }

  private void place(String id, Set<String> path) {
    if (after.containsKey(id)) {
      return;
    }
    path.add(id);
    List<String> waitsFor = new ArrayList<>();
    int start = 0;
    for (String each : work(id).after()) {
      if (works.containsKey(each) && !path.contains(each) && !waitsFor.contains(each)) {
        place(each, path);
        waitsFor.add(each);
        start = Math.max(start, end(each));
      }
    }
    path.remove(id);
    starts.put(id, start);
    after.put(id, waitsFor);
  }

  /** What is behind a work has been measured before it. */
  private void measure(String id) {
    int rest = work(id).workingDays() + rests.getOrDefault(id, 0);
    rests.put(id, rest);
    after(id).forEach(each -> rests.merge(each, rest, Math::max));
  }

  /** Days of the longest chain. */
  public int workingDays() {
    return workingDays;
  }

  /** Days that must pass before a work can begin. */
  public int start(String id) {
    work(id);
    return starts.getOrDefault(id, 0);
  }

  /** Days that have passed when it ends. */
  public int end(String id) {
    return start(id) + work(id).workingDays();
  }

  /** Days from a work's beginning to the end of the longest chain behind it. */
  public int rest(String id) {
    work(id);
    return rests.getOrDefault(id, 0);
  }

  /** What a work waits for, as far as it exists and closes no circle, in the order given. */
  public List<String> after(String id) {
    work(id);
    return Collections.unmodifiableList(after.getOrDefault(id, List.of()));
  }

  /** Whether it lies on a longest chain: every day that it takes longer, the whole does. */
  public boolean onLongestChain(String id) {
    return start(id) + rest(id) == workingDays && workingDays > 0;
  }

  /**
   * The longest chains, each in the order of its work; the first of equals is the one that ends
   * with what was given first.
   *
   * @param most how many at most: there can be as many as there are ways through a net
   */
  public List<List<String>> longestChains(int most) {
    List<List<String>> chains = new ArrayList<>();
    for (String each : works.keySet()) {
      if (workingDays > 0 && work(each).workingDays() > 0 && end(each) == workingDays) {
        follow(each, new ArrayList<>(), chains, most);
      }
    }
    return chains;
  }

  private void follow(String id, List<String> behind, List<List<String>> chains, int most) {
    if (chains.size() >= most) {
      return;
    }
    behind.add(id);
    if (start(id) == 0) {
      List<String> chain = new ArrayList<>(behind);
      Collections.reverse(chain);
      chains.add(chain);
    } else {
      after(id).stream()
          .filter(each -> end(each) == start(id))
          .forEach(each -> follow(each, behind, chains, most));
    }
    behind.removeLast();
  }

  private Work work(String id) {
    @Nullable Work work = works.get(id);
    if (work == null) {
      throw new IllegalArgumentException("no such work: " + id);
    }
    return work;
  }
}
