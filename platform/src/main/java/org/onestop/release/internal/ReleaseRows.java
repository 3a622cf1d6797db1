package org.onestop.release.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Remembered;
import org.onestop.release.PublishedRelease.State;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Where releases stand, in memory, and their rows beneath. */
@Component
class ReleaseRows implements Remembered.Origin<Standing> {
  /** Overlays go with the rows, so a statement stays small enough for any server. */
  private static final int AT_ONCE = 50;

  private final ReleaseMapper mapper;
  private final Remembered<Standing> standing = new Remembered<>(this);

  ReleaseRows(ReleaseMapper mapper) {
    this.mapper = mapper;
  }

  Standing standing() {
    return standing.get();
  }

  @Override
  public long version() {
    return mapper.version();
  }

  @Override
  public Standing load() {
    return new Standing(mapper.marks());
  }

  /** Looks whether another node has changed something. */
  @Scheduled(
      initialDelayString = "${onestop.refresh:PT5S}",
      fixedDelayString = "${onestop.refresh:PT5S}")
  void refresh() {
    standing.refresh();
  }

  Optional<ReleaseRow> find(String id) {
    return Optional.ofNullable(mapper.find(id));
  }

  List<ReleaseRow> history(String matter, String division) {
    return mapper.history(matter, division);
  }

  String overlay(String id) {
    return present(mapper.overlay(id), id);
  }

  String content(String digest) {
    return present(mapper.content(digest), digest);
  }

  String source(String digest) {
    return present(mapper.source(digest), digest);
  }

  /** The number that the next release of each division takes; its claim must be locked. */
  Map<String, Integer> nextNumbers(String matter, List<String> divisions) {
    Map<String, Integer> next = new HashMap<>();
    divisions.forEach(each -> next.put(each, 1));
    inPortions(
        divisions,
        portion ->
            mapper
                .numbers(matter, portion)
                .forEach(each -> next.put(each.division(), each.number() + 1)));
    return next;
  }

  /**
   * Stores releases within a transaction, contents and sources that are there already not again.
   *
   * @param contents body by digest
   * @param sources body by digest
   */
  void add(List<NewRelease> releases, Map<String, String> contents, Map<String, String> sources) {
    mapper.changeVersion();
    put(contents, mapper::contentsAmong, mapper::putContent);
    put(sources, mapper::sourcesAmong, mapper::putSource);
    try {
      inPortions(releases, mapper::insert);
    } catch (DuplicateKeyException lost) {
      throw Fault.conflict("release-overtaken");
    }
    standing.changed();
  }

  /** Takes what is there of a division out of force, within a transaction. */
  void stop(String matter, String division, State to) {
    List<ReleaseRow> stopped =
        history(matter, division).stream().filter(each -> stops(each.state(), to)).toList();
    if (!stopped.isEmpty()) {
      mapper.changeVersion();
      stopped.forEach(each -> fresh(mapper.change(each, to)));
      standing.changed();
    }
  }

  List<String> due(Instant until) {
    return mapper.due(until);
  }

  Optional<ReleaseRow> lockDue(String id) {
    return Optional.ofNullable(mapper.lockDue(id));
  }

  void confirm(ReleaseRow row) {
    fresh(mapper.confirm(row));
  }

  void reject(ReleaseRow row) {
    mapper.changeVersion();
    fresh(mapper.change(row, State.REJECTED));
    standing.changed();
  }

  /** A suspended release can still be withdrawn; nothing else that was stopped changes again. */
  private static boolean stops(State now, State to) {
    return now == State.PUBLISHED || now == State.SUSPENDED && to == State.WITHDRAWN;
  }

  private static void put(
      Map<String, String> bodies,
      Function<List<String>, List<String>> among,
      BiConsumer<String, String> put) {
    Set<String> missing = new HashSet<>(bodies.keySet());
    inPortions(List.copyOf(bodies.keySet()), each -> among.apply(each).forEach(missing::remove));
    missing.forEach(digest -> put.accept(digest, present(bodies.get(digest), digest)));
  }

  private static void fresh(int rows) {
    if (rows != 1) {
      throw Fault.stale();
    }
  }

  private static String present(@Nullable String text, String key) {
    if (text == null) {
      throw new IllegalStateException("nothing is stored for " + key);
    }
    return text;
  }

  private static <T> void inPortions(List<T> all, Consumer<List<T>> each) {
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      each.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
  }
}
