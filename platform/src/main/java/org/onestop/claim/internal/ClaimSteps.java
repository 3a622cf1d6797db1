package org.onestop.claim.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Edition;
import org.onestop.claim.Claim;
import org.onestop.claim.ClaimChanged;
import org.onestop.identity.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a step of a claim and tells of it, exactly once. */
@Component
class ClaimSteps {
  private final ClaimRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ClaimSteps(ClaimRows rows, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** A claim's first step. */
  Claim begin(Actor actor, ClaimRow row, String comment) {
    rows.add(row);
    tell(actor, null, row, "claim-claimed", Map.of("comment", comment));
    return row.claim();
  }

  /**
   * A claim's next step.
   *
   * @param before as it was locked
   * @param after with what the step changes, apart from its state
   */
  Claim step(
      Actor actor,
      ClaimRow before,
      ClaimRow after,
      Claim.State to,
      String type,
      Map<String, String> facts) {
    ClaimRow moved = after.moved(to, actor.account(), clock.instant());
    rows.update(moved);
    tell(actor, before, moved, type, facts);
    Claim claim = moved.claim();
    return new Claim(
        claim.matter(),
        claim.division(),
        claim.edition(),
        claim.state(),
        claim.configuredBy(),
        claim.version() + 1,
        claim.release(),
        claim.changedBy(),
        claim.since());
  }

  /**
   * A claim was published.
   *
   * @param claim as it was before
   */
  void published(Actor actor, Claim claim, Instant at, Map<String, String> facts) {
    Map<String, String> told = new TreeMap<>(facts);
    told.put("edition", String.valueOf(claim.edition()));
    events.publishEvent(
        new ClaimChanged(
            claim.matter(),
            claim.division(),
            claim.state(),
            Claim.State.PUBLISHED,
            false,
            "claim-published",
            actor.account(),
            at,
            told));
  }

  /** An edition was opened beyond its pilots. */
  void opened(Actor actor, Edition edition, List<String> cities, String comment) {
    Map<String, String> facts = Map.of("cities", String.join(",", cities), "comment", comment);
    events.publishEvent(
        new EditionOpened(
            edition.matter(),
            edition.version(),
            actor.account(),
            clock.instant(),
            edition.province(),
            facts));
  }

  private void tell(
      Actor actor,
      @Nullable ClaimRow before,
      ClaimRow after,
      String type,
      Map<String, String> facts) {
    Map<String, String> told = new TreeMap<>(facts);
    told.put("edition", after.edition());
    events.publishEvent(
        new ClaimChanged(
            after.matter(),
            after.division(),
            before == null ? Claim.State.UNCLAIMED : before.state(),
            after.state(),
            before == null,
            type,
            actor.account(),
            clock.instant(),
            told));
  }
}
