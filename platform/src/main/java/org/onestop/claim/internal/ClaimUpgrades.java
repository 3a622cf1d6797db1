package org.onestop.claim.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Applied;
import org.onestop.claim.Claim;
import org.onestop.claim.Claim.State;
import org.onestop.claim.Claims;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.claim.Upgrade;
import org.onestop.claim.Upgrading;
import org.onestop.claim.Upgrading.Ground;
import org.onestop.crypto.Digests;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.springframework.stereotype.Component;

/** Which claims stand on something older than there is, and how they are moved on. */
@Component
class ClaimUpgrades {
  /** What an event tells of operations; the overlay before is in the trail by its digest anyway. */
  private static final int TOLD = 8_000;

  private final ItemCatalog catalog;
  private final ClaimRows rows;
  private final ClaimSteps steps;
  private final Effectives effectives;
  private final Upgrading upgrading;
  private final EditedOperations operations;

  ClaimUpgrades(
      ItemCatalog catalog,
      ClaimRows rows,
      ClaimSteps steps,
      Effectives effectives,
      Upgrading upgrading,
      EditedOperations operations) {
    this.catalog = catalog;
    this.rows = rows;
    this.steps = steps;
    this.effectives = effectives;
    this.upgrading = upgrading;
    this.operations = operations;
  }

  Optional<Upgrade> offered(String matter, String division) {
    return rows.find(matter, division).filter(ClaimRow::live).flatMap(this::offered);
  }

  Claims.Saved apply(
      Actor actor,
      String matter,
      String division,
      List<Upgrade.Resolution> resolutions,
      @Nullable String to,
      @Nullable Integer version,
      String comment) {
    ClaimRow row = rows.lock(matter, division);
    if (version != null && row.version() != version) {
      throw Fault.stale();
    }
    Configuring.configurable(row);
    Ground theirs = theirs(row).orElseThrow(() -> Fault.conflict("nothing-to-upgrade", division));
    if (to != null && !theirs.edition().version().equals(to)) {
      throw Fault.stale();
    }
    operations.check(matter, division, theirs.edition().version(), resolutions);
    Upgrade upgrade = compared(row, theirs);
    Upgrade.Resolved resolved = upgrading.resolve(upgrade, theirs, resolutions);
    resolved.problems().orThrow("upgrade-invalid");

    Overlay overlay = resolved.overlay();
    ClaimRow moved = row.on(theirs.city()).with(overlay).touchedBy(actor.account());
    Map<String, String> facts = facts(upgrade, resolved, comment);
    Claim claim = steps.step(actor, row, moved, State.CONFIGURING, "claim-upgraded", facts);
    Applied applied = effectives.of(ingredients(row.matter(), theirs, overlay));
    List<Explanation> all = applied.explanations();
    int own = overlay.operations().size();
    return new Claims.Saved(
        claim,
        theirs.city() == null ? applied.city() : applied.county(),
        all.subList(all.size() - own, all.size()));
  }

  /** Whether a county's overlay means the same on what its city says by now. */
  boolean unmoved(ClaimRow county, Overlay city) {
    return !stale(county, city)
        || county.edition().equals(city.edition())
            && (county.current().operations().isEmpty()
                || compared(county, ground(county.matter(), city)).plain());
  }

  /** The same without reading what is written alike. */
  static boolean stale(ClaimRow county, ClaimRow city) {
    @Nullable String said = county.baseOverlay();
    @Nullable String published = city.publishedOverlay();
    boolean alike = said == null || said.equals(published == null ? city.overlay() : published);
    return !alike && stale(county, city.inherited());
  }

  /** Whether a county's overlay was made on something else than what its city says by now. */
  static boolean stale(ClaimRow county, Overlay city) {
    return !county.edition().equals(city.edition())
        || county.base().filter(base -> !base.operations().equals(city.operations())).isPresent();
  }

  private Optional<Upgrade> offered(ClaimRow row) {
    return theirs(row).map(theirs -> compared(row, theirs));
  }

  /** What a claim could stand on instead; empty when that is what it stands on. */
  private Optional<Ground> theirs(ClaimRow row) {
    Optional<String> above = effectives.cityAbove(row.division());
    if (above.isPresent()) {
      return rows.find(row.matter(), above.get())
          .filter(ClaimRow::live)
          .map(ClaimRow::inherited)
          .filter(city -> stale(row, city))
          .map(city -> ground(row.matter(), city));
    }
    return catalog
        .current(row.matter())
        .map(Edition::version)
        .filter(current -> !current.equals(row.edition()))
        .map(current -> new Ground(catalog.matter(row.matter(), current), null));
  }

  private Upgrade compared(ClaimRow row, Ground theirs) {
    Overlay ours = row.current();
    @Nullable Overlay above = theirs.city();
    @Nullable Overlay city = above == null ? null : base(row, ours, above);
    Ground base = new Ground(catalog.matter(ours.matter(), ours.edition()), city);
    return upgrading.compare(base, theirs, ours, row.version());
  }

  /** What the city said when a county's overlay was made; nothing when that is not known. */
  private static Overlay base(ClaimRow county, Overlay ours, Overlay now) {
    return county
        .base()
        .filter(base -> base.edition().equals(ours.edition()))
        .orElseGet(() -> Overlay.empty(ours.matter(), now.division(), ours.edition()));
  }

  private Ground ground(String matter, Overlay city) {
    return new Ground(catalog.matter(matter, city.edition()), city);
  }

  private static Effectives.Ingredients ingredients(String matter, Ground ground, Overlay own) {
    return ground.city() == null
        ? new Effectives.Ingredients(matter, ground.edition().version(), own, null)
        : Effectives.below(ground.city(), own);
  }

  private static Map<String, String> facts(
      Upgrade upgrade, Upgrade.Resolved resolved, String comment) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("comment", comment);
    facts.put("from", upgrade.from());
    facts.put("overlay", Digests.sm3(Json.mapper().writeValueAsString(resolved.overlay())));
    facts.put("kept", String.valueOf(resolved.overlay().operations().size()));
    facts.put("dropped", told(resolved.dropped()));
    facts.put("edited", told(resolved.edited()));
    return facts;
  }

  private static String told(List<Operation> operations) {
    String text = Json.mapper().writeValueAsString(operations);
    return text.length() <= TOLD ? text : operations.size() + " " + Digests.sm3(text);
  }
}
