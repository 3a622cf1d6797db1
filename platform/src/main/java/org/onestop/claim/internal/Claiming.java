package org.onestop.claim.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.Matter;
import org.onestop.catalog.SourceFile;
import org.onestop.claim.Applied;
import org.onestop.claim.Claim;
import org.onestop.claim.Claim.State;
import org.onestop.claim.Claims;
import org.onestop.claim.Overlay;
import org.onestop.claim.Upgrade;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Claiming, and the door to all other steps of a claim. */
@Component
class Claiming implements Claims {
  private static final Set<Division.Level> CLAIMANTS =
      Set.of(Division.Level.CITY, Division.Level.COUNTY, Division.Level.ZONE);

  private final ItemCatalog catalog;
  private final ClaimRows rows;
  private final ClaimSteps steps;
  private final Effectives effectives;
  private final Divisions divisions;
  private final Configuring configuring;
  private final Stopping stopping;
  private final ClaimUpgrades upgrades;

  Claiming(
      ItemCatalog catalog,
      ClaimRows rows,
      ClaimSteps steps,
      Effectives effectives,
      Divisions divisions,
      Configuring configuring,
      Stopping stopping,
      ClaimUpgrades upgrades) {
    this.catalog = catalog;
    this.rows = rows;
    this.steps = steps;
    this.effectives = effectives;
    this.divisions = divisions;
    this.configuring = configuring;
    this.stopping = stopping;
    this.upgrades = upgrades;
  }

  @Override
  @Transactional
  public Claim claim(Actor actor, String matter, String division, String edition, String comment) {
    ClaimRights.configures(actor, division);
    if (!CLAIMANTS.contains(divisions.get(division).level())) {
      throw Fault.of(Fault.Kind.INVALID, "division-cannot-claim", division);
    }
    Edition current =
        catalog
            .current(matter)
            .filter(each -> each.version().equals(edition))
            .orElseThrow(() -> Fault.conflict("edition-not-current", matter, edition));
    mayClaim(current, division);
    Optional<ClaimRow> before = rows.lockIfThere(matter, division);
    if (before.isPresent() && before.get().live()) {
      throw Fault.conflict("claim-exists", division);
    }
    Instant now = steps.now();
    ClaimRow fresh = ClaimRow.fresh(matter, division, edition, actor.account(), now);
    if (before.isEmpty()) {
      return steps.begin(actor, fresh, comment);
    }
    ClaimRow again = before.get().reclaimed(edition, actor.account());
    return steps.step(
        actor, before.get(), again, State.CLAIMED, "claim-claimed", Map.of("comment", comment));
  }

  @Override
  @Transactional
  public void open(
      Actor actor, String matter, String edition, List<String> cities, String comment) {
    Edition known = catalog.edition(matter, edition);
    ClaimRights.opens(actor, known.province());
    if (!known.current()) {
      throw Fault.conflict("edition-not-current", matter, edition);
    }
    opening(actor, cities).orThrow("opening-invalid");
    cities.forEach(city -> rows.open(matter, edition, city, actor.account(), steps.now()));
    steps.opened(actor, known, cities, comment);
  }

  @Override
  public Claim get(Actor actor, String matter, String division) {
    ClaimRights.reads(actor, division);
    divisions.get(division);
    return rows.find(matter, division)
        .map(ClaimRow::claim)
        .orElseGet(() -> Claim.none(matter, division));
  }

  @Override
  public List<Claim> list(Actor actor, String matter, @Nullable State state) {
    ClaimRights.reads(actor, actor.division());
    Map<String, Claim> claimed = new HashMap<>();
    rows.list(matter, actor.range()).forEach(each -> claimed.put(each.division(), each.claim()));
    List<Claim> all = new ArrayList<>();
    for (Division each : citiesAndCounties(actor.division())) {
      Claim claim = claimed.getOrDefault(each.code(), Claim.none(matter, each.code()));
      if (state == null || claim.state() == state) {
        all.add(claim);
      }
    }
    return all;
  }

  @Override
  public Overlay overlay(Actor actor, String matter, String division) {
    ClaimRights.reads(actor, division);
    return rows.find(matter, division)
        .map(ClaimRow::current)
        .orElseGet(() -> {
          Effectives.Ingredients above = effectives.standing(matter, division);
          return Overlay.empty(matter, division, above.edition());
        });
  }

  @Override
  public Overlay read(SourceFile file) {
    return configuring.read(file);
  }

  @Override
  @Transactional
  public Saved put(Actor actor, Overlay overlay, @Nullable Integer version, String comment) {
    ClaimRights.configures(actor, overlay.division());
    Optional<ClaimRow> there = rows.lockIfThere(overlay.matter(), overlay.division());
    if (there.isEmpty() && effectives.cityAbove(overlay.division()).isPresent()) {
      if (version != null && version != 0) {
        throw Fault.stale();
      }
      claim(actor, overlay.matter(), overlay.division(), overlay.edition(), comment);
      return configuring.put(actor, overlay, null, comment);
    }
    return configuring.put(actor, overlay, version, comment);
  }

  @Override
  public Optional<Upgrade> upgrade(Actor actor, String matter, String division) {
    ClaimRights.reads(actor, division);
    return upgrades.offered(matter, division);
  }

  @Override
  @Transactional
  public Saved upgrade(
      Actor actor,
      String matter,
      String division,
      List<Upgrade.Resolution> resolutions,
      @Nullable String to,
      @Nullable Integer version,
      String comment) {
    ClaimRights.configures(actor, division);
    return upgrades.apply(actor, matter, division, resolutions, to, version, comment);
  }

  @Override
  public Applied effective(Actor actor, String matter, String division) {
    ClaimRights.reads(actor, division);
    return effective(matter, division);
  }

  @Override
  public Applied effective(String matter, String division) {
    return effectives.of(effectives.standing(matter, division));
  }

  @Override
  public Applied tried(Actor actor, Overlay overlay) {
    ClaimRights.reads(actor, overlay.division());
    return effectives.of(effectives.with(overlay));
  }

  @Override
  public Optional<Overlay> published(Actor actor, String matter, String division) {
    ClaimRights.compares(actor, division);
    return rows.find(matter, division)
        .filter(each -> each.publishedOverlay() != null)
        .map(ClaimRow::inherited);
  }

  @Override
  @Transactional
  public Claim submit(Actor actor, String matter, String division, String comment) {
    return configuring.submit(actor, matter, division, comment);
  }

  @Override
  @Transactional
  public Claim sendBack(Actor actor, String matter, String division, String reason) {
    return configuring.sendBack(actor, matter, division, reason);
  }

  @Override
  @Transactional
  public Claim suspend(Actor actor, String matter, String division, String reason) {
    return stopping.suspend(actor, matter, division, reason);
  }

  @Override
  @Transactional
  public Claim withdraw(Actor actor, String matter, String division, String reason) {
    return stopping.withdraw(actor, matter, division, reason);
  }

  private Problems opening(Actor actor, List<String> cities) {
    Problems problems = new Problems();
    if (cities.isEmpty()) {
      problems.block("/cities", "nothing-to-open");
    }
    for (int i = 0; i < cities.size(); i++) {
      boolean city =
          divisions
              .find(cities.get(i))
              .filter(each -> each.level() == Division.Level.CITY && actor.reaches(each.code()))
              .isPresent();
      if (!city) {
        problems.block("/cities/" + i, "no-city", cities.get(i));
      }
    }
    return problems;
  }

  private void mayClaim(Edition edition, String division) {
    Optional<String> above = effectives.cityAbove(division);
    if (above.isPresent()) {
      if (rows.find(edition.matter(), above.get()).filter(ClaimRow::live).isEmpty()) {
        throw Fault.conflict("city-unclaimed", above.get());
      }
      return;
    }
    Matter matter = catalog.matter(edition.matter(), edition.version());
    boolean open =
        matter.pilots().isEmpty()
            || matter.pilots().contains(division)
            || rows.opened(edition.matter(), division);
    if (!open) {
      throw Fault.conflict("claim-not-open", division);
    }
  }

  private List<Division> citiesAndCounties(String from) {
    Division top = divisions.get(from);
    List<Division> all = new ArrayList<>();
    if (CLAIMANTS.contains(top.level())) {
      all.add(top);
    }
    if (top.level() == Division.Level.PROVINCE || top.level() == Division.Level.CITY) {
      for (Division each : divisions.children(from)) {
        all.addAll(citiesAndCounties(each.code()));
      }
    }
    return all;
  }
}
