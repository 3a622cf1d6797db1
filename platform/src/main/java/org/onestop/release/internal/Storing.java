package org.onestop.release.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onestop.claim.Publications.Candidate;
import org.onestop.identity.Actor;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Json;
import org.onestop.process.CaseProcess;
import org.onestop.process.ProcessPlan;
import org.onestop.release.PublishedRelease.State;
import org.onestop.release.Release;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.onestop.release.ReleasesPublished;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps releases that have passed the gate, and tells of each. */
@Component
class Storing {
  private final CaseProcess processes;
  private final ReleaseRows rows;
  private final Releases releases;
  private final ApplicationEventPublisher events;

  Storing(
      CaseProcess processes,
      ReleaseRows rows,
      Releases releases,
      ApplicationEventPublisher events) {
    this.processes = processes;
    this.rows = rows;
    this.releases = releases;
    this.events = events;
  }

  /**
   * Stores the releases of one matter.
   *
   * @param prepared by key of the candidates
   */
  List<Release> store(
      Actor actor,
      List<Candidate> candidates,
      Map<String, Prepared> prepared,
      Instant effectiveAt,
      Instant now) {
    Map<String, String> definitions = definitions(prepared);
    Map<String, String> contents = new HashMap<>();
    Map<String, String> sources = new HashMap<>();
    for (Prepared each : prepared.values()) {
      contents.put(each.compiled().digest(), each.compiled().body());
      sources.put(each.sourceDigest(), each.source());
    }
    String matter = candidates.getFirst().claim().matter();
    Map<String, Integer> numbers =
        rows.nextNumbers(matter, candidates.stream().map(c -> c.claim().division()).toList());
    List<NewRelease> stored = new ArrayList<>();
    List<Release> made = new ArrayList<>();
    for (Candidate each : candidates) {
      Prepared from = of(prepared, each.key());
      String division = each.claim().division();
      ReleaseRow row =
          new ReleaseRow(
              Ids.next(),
              matter,
              division,
              of(numbers, division),
              from.applied().effective().edition().version(),
              from.compiled().digest(),
              from.sourceDigest(),
              of(definitions, each.key()),
              effectiveAt,
              actor.account(),
              now,
              null,
              State.PUBLISHED,
              effectiveAt.isAfter(now),
              0);
      stored.add(new NewRelease(row, Json.mapper().writeValueAsString(each.overlay())));
      made.add(row.release(from.compiled().content()));
    }
    rows.add(stored, contents, sources);
    stored.forEach(each -> events.publishEvent(each.row().event()));
    List<String> divisions = made.stream().map(Release::division).toList();
    events.publishEvent(new ReleasesPublished(matter, divisions, effectiveAt));
    return made;
  }

  /** Stores the content of an earlier release once more. */
  Release again(Actor actor, ReleaseRow earlier, String overlay, Instant now) {
    ReleasedMatter content = releases.get(earlier.id()).content();
    String division = earlier.division();
    int number = of(rows.nextNumbers(earlier.matter(), List.of(division)), division);
    ReleaseRow row = earlier.again(Ids.next(), number, actor.account(), now);
    rows.add(List.of(new NewRelease(row, overlay)), Map.of(), Map.of());
    events.publishEvent(row.event());
    events.publishEvent(new ReleasesPublished(row.matter(), List.of(division), row.effectiveAt()));
    return row.release(content);
  }

  /** Key of the definition by key of the candidates; each shape is deployed once. */
  private Map<String, String> definitions(Map<String, Prepared> prepared) {
    Map<ProcessPlan, String> byShape = new HashMap<>();
    Map<String, String> definitions = new HashMap<>();
    prepared.forEach((key, each) -> {
      ProcessPlan plan = Compiling.plan(each.compiled().content());
      definitions.put(key, byShape.computeIfAbsent(plan, processes::deploy));
    });
    return definitions;
  }

  private static <T> T of(Map<String, T> map, String key) {
    return Optional.ofNullable(map.get(key)).orElseThrow();
  }
}
