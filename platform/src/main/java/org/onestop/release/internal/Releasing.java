package org.onestop.release.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Claim;
import org.onestop.claim.Overlay;
import org.onestop.claim.Publications;
import org.onestop.claim.Publications.Candidate;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.onestop.release.GateFinding;
import org.onestop.release.GateVerdict;
import org.onestop.release.PublishedRelease;
import org.onestop.release.Publisher;
import org.onestop.release.Release;
import org.springframework.stereotype.Component;

/** Publishing and restoring: take the claims, gate, store, mark the claims, in one transaction. */
@Component
class Releasing implements Publisher {
  private final Publications publications;
  private final Judging judging;
  private final Rejudging rejudging;
  private final Storing storing;
  private final ReleaseRows rows;
  private final Transactions transactions;
  private final Clock clock;

  Releasing(
      Publications publications,
      Judging judging,
      Rejudging rejudging,
      Storing storing,
      ReleaseRows rows,
      Transactions transactions,
      Clock clock) {
    this.publications = publications;
    this.judging = judging;
    this.rejudging = rejudging;
    this.storing = storing;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public List<Release> publish(
      Actor actor,
      String matter,
      List<String> divisions,
      @Nullable Instant effectiveAt,
      String comment) {
    if (divisions.isEmpty()) {
      throw Fault.of(Fault.Kind.INVALID, "divisions-missing");
    }
    return transactions.act(() -> {
      List<Candidate> candidates = publications.take(actor, matter, divisions);
      Map<String, Prepared> prepared = new HashMap<>();
      for (Candidate each : candidates) {
        prepared.computeIfAbsent(each.key(), key -> judging.prepare(each.applied()));
      }
      pass(candidates, prepared);
      Instant now = clock.instant();
      Instant from = from(effectiveAt, now);
      List<Release> made = storing.store(actor, candidates, prepared, from, now);
      Map<String, String> ids = new HashMap<>();
      made.forEach(each -> ids.put(each.division(), each.id()));
      publications.published(actor, candidates, ids, from, comment);
      return made;
    });
  }

  @Override
  public Release restore(Actor actor, String release, String comment) {
    return transactions.act(() -> {
      ReleaseRow earlier =
          rows.find(release).orElseThrow(() -> Fault.notFound("release-unknown", release));
      Claim claim = publications.takeBack(actor, earlier.matter(), earlier.division());
      Problems problems = new Problems();
      blocking(rejudging.judge(earlier), earlier.division(), problems);
      problems.orThrow("gate-refused");
      String overlay = rows.overlay(earlier.id());
      Release made = storing.again(actor, earlier, overlay, clock.instant());
      Overlay then = Json.mapper().readValue(overlay, Overlay.class);
      publications.restored(actor, claim, then, made.id(), comment);
      return made;
    });
  }

  @Override
  public List<PublishedRelease> history(String matter, String division) {
    return rows.history(matter, division).stream().map(ReleaseRow::published).toList();
  }

  private void pass(List<Candidate> candidates, Map<String, Prepared> prepared) {
    Problems problems = new Problems();
    for (Candidate each : candidates) {
      String division = each.claim().division();
      Prepared of = Optional.ofNullable(prepared.get(each.key())).orElseThrow();
      blocking(judging.judge(of, division), division, problems);
    }
    problems.orThrow("gate-refused");
  }

  private static void blocking(GateVerdict verdict, String division, Problems problems) {
    Problems own = new Problems();
    verdict.findings().stream()
        .filter(GateFinding::blocks)
        .map(GateFinding::problem)
        .forEach(own::add);
    problems.addAll("/" + division, own);
  }

  private static Instant from(@Nullable Instant effectiveAt, Instant now) {
    if (effectiveAt == null) {
      return now;
    }
    Instant kept = effectiveAt.truncatedTo(ChronoUnit.MICROS);
    if (kept.isBefore(now)) {
      throw Fault.of(Fault.Kind.INVALID, "effective-in-the-past", kept);
    }
    return kept;
  }
}
