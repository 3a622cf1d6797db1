package org.onestop.claim.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Claim;
import org.onestop.claim.Claim.State;
import org.onestop.claim.Overlay;
import org.onestop.claim.Publications;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The claims' side of publishing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Publishing implements Publications {
  private static final Set<State> BUSY = Set.of(State.CONFIGURING, State.IN_REVIEW);

  private final ClaimRows rows;
  private final ClaimSteps steps;
  private final Effectives effectives;
  private final ClaimUpgrades upgrades;
  private final ItemCatalog catalog;

  Publishing(
      ClaimRows rows,
      ClaimSteps steps,
      Effectives effectives,
      ClaimUpgrades upgrades,
      ItemCatalog catalog) {
    this.rows = rows;
    this.steps = steps;
    this.effectives = effectives;
    this.upgrades = upgrades;
    this.catalog = catalog;
  }

  @Override
  public List<Candidate> take(Actor actor, String matter, List<String> divisions) {
    Set<String> wanted = new TreeSet<>(divisions);
    wanted.forEach(each -> ClaimRights.publishes(actor, each));
    Set<String> needed = new TreeSet<>(wanted);
    Map<String, String> cities = new HashMap<>();
    for (String each : wanted) {
      effectives
          .cityAbove(each)
          .ifPresent(city -> {
            cities.put(each, city);
            needed.add(city);
          });
    }
    Map<String, ClaimRow> locked = new HashMap<>();
    rows.lockAll(matter, List.copyOf(needed)).forEach(each -> locked.put(each.division(), each));
    List<Candidate> candidates = new ArrayList<>();
    Map<String, Overlay> inherited = new HashMap<>();
    Map<Overlay, List<String>> behind = new LinkedHashMap<>();
    for (String each : wanted) {
      @Nullable ClaimRow row = locked.get(each);
      if (row == null || row.state() != State.IN_REVIEW) {
        throw Fault.conflict("claim-not-in-review", each);
      }
      if (row.configurers().contains(actor.account())) {
        throw Fault.forbidden("four-eyes", each);
      }
      @Nullable String city = cities.get(each);
      @Nullable Overlay above =
          city == null
              ? null
              : inherited.computeIfAbsent(city, code -> inherited(code, wanted, locked));
      if (above != null && follows(row, above)) {
        behind.computeIfAbsent(above, overlay -> new ArrayList<>()).add(each);
      }
      candidates.add(candidate(row, above, city));
    }
    editionsStand(matter, candidates);
    behind.forEach((city, counties) -> rows.moveBase(matter, counties, city));
    return candidates;
  }

  /** What the province took back is not published any more; the work on it stays. */
  private void editionsStand(String matter, List<Candidate> candidates) {
    Set<String> versions = new TreeSet<>();
    candidates.forEach(each -> versions.add(each.applied().effective().edition().version()));
    for (String each : versions) {
      if (catalog.edition(matter, each).state() == Edition.State.WITHDRAWN) {
        throw Fault.conflict("edition-withdrawn", each);
      }
    }
  }

  @Override
  public Claim takeBack(Actor actor, String matter, String division) {
    ClaimRights.publishes(actor, division);
    ClaimRow row = rows.lock(matter, division);
    if (BUSY.contains(row.state())) {
      throw Fault.conflict("claim-busy", division);
    }
    return row.claim();
  }

  @Override
  public void published(
      Actor actor,
      List<Candidate> candidates,
      Map<String, String> releases,
      Instant effectiveAt,
      String comment) {
    if (candidates.isEmpty()) {
      return;
    }
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Candidate each : candidates) {
      String release = Optional.ofNullable(releases.get(each.claim().division())).orElseThrow();
      claims.put(release, each.claim());
    }
    Instant now = steps.now();
    rows.publish(candidates.getFirst().claim().matter(), claims, actor.account(), now);
    claims.forEach((release, claim) -> {
      Map<String, String> facts =
          Map.of("comment", comment, "release", release, "effectiveAt", effectiveAt.toString());
      steps.published(actor, claim, now, facts);
    });
  }

  @Override
  public void restored(Actor actor, Claim claim, Overlay overlay, String release, String comment) {
    ClaimRow row = rows.lock(claim.matter(), claim.division());
    ClaimRow restored = row.with(overlay).released(release);
    steps.step(
        actor,
        row,
        restored,
        State.PUBLISHED,
        "claim-restored",
        Map.of("comment", comment, "release", release));
  }

  /**
   * A county goes with its city's newer overlay when nothing of its own changes by it.
   *
   * @return whether it stands on an older one
   */
  private boolean follows(ClaimRow county, Overlay city) {
    if (!upgrades.unmoved(county, city)) {
      throw Fault.conflict("claim-behind", county.division());
    }
    return ClaimUpgrades.stale(county, city);
  }

  private Candidate candidate(ClaimRow row, @Nullable Overlay inherited, @Nullable String city) {
    Overlay own = row.current();
    Effectives.Ingredients ingredients =
        inherited == null
            ? new Effectives.Ingredients(row.matter(), row.edition(), own, null)
            : Effectives.below(inherited, own);
    return new Candidate(row.claim(), own, effectives.of(ingredients), ingredients.key(), city);
  }

  /** What a county inherits: of a city that is published with it, what is published now. */
  private static Overlay inherited(String city, Set<String> wanted, Map<String, ClaimRow> locked) {
    @Nullable ClaimRow above = locked.get(city);
    if (above == null || !wanted.contains(city) && above.publishedOverlay() == null) {
      throw Fault.conflict("city-unpublished", city);
    }
    return wanted.contains(city) ? above.current() : above.inherited();
  }
}
