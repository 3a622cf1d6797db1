package org.onestop.release.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onestop.release.PublishedRelease.State;

/** Where all releases stand, as it was loaded at one time. */
final class Standing {
  /** A matter somewhere. */
  private record Place(String matter, String division) {}

  /** Of each place the latest first, those that the gate rejected left out. */
  private final Map<Place, List<Mark>> byPlace = new HashMap<>();

  Standing(Collection<Mark> marks) {
    marks.stream()
        .filter(each -> each.state() != State.REJECTED)
        .sorted(Comparator.comparingInt(Mark::number).reversed())
        .forEach(each ->
            byPlace
                .computeIfAbsent(
                    new Place(each.matter(), each.division()), place -> new ArrayList<>())
                .add(each));
  }

  /**
   * The latest release of exactly this division that is effective, whatever has become of it: one
   * that was suspended or withdrawn never lets an earlier one back in.
   */
  Optional<Mark> at(String matter, String division, Instant at) {
    return byPlace.getOrDefault(new Place(matter, division), List.of()).stream()
        .filter(each -> !each.effectiveAt().isAfter(at))
        .findFirst();
  }

  /** Of each matter the release that came into force last, by id of the matter. */
  Map<String, Mark> latest(Instant at) {
    Map<String, Mark> latest = new TreeMap<>();
    byPlace.keySet().stream()
        .flatMap(place -> at(place.matter(), place.division(), at).stream())
        .filter(each -> each.state() == State.PUBLISHED)
        .forEach(each -> latest.merge(each.matter(), each, Standing::later));
    return latest;
  }

  private static Mark later(Mark one, Mark other) {
    return Stream.of(one, other)
        .max(Comparator.comparing(Mark::effectiveAt).thenComparing(Mark::id))
        .orElseThrow();
  }
}
