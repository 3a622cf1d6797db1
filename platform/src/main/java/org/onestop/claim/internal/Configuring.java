package org.onestop.claim.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Grammar;
import org.onestop.catalog.SourceFile;
import org.onestop.claim.Applied;
import org.onestop.claim.Claim;
import org.onestop.claim.Claim.State;
import org.onestop.claim.Claims;
import org.onestop.claim.Explanation;
import org.onestop.claim.Overlay;
import org.onestop.crypto.Digests;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;

/** Configuring, handing in and returning. */
@Component
class Configuring {
  private static final Set<State> CONFIGURABLE =
      Set.of(State.CLAIMED, State.CONFIGURING, State.PUBLISHED, State.SUSPENDED);

  private final ClaimRows rows;
  private final ClaimSteps steps;
  private final Effectives effectives;
  private final Grammar grammar;

  Configuring(ClaimRows rows, ClaimSteps steps, Effectives effectives, Grammar grammar) {
    this.rows = rows;
    this.steps = steps;
    this.effectives = effectives;
    this.grammar = grammar;
  }

  Overlay read(SourceFile file) {
    Problems problems = new Problems();
    Optional<Overlay> overlay = grammar.read("overlay", file, Overlay.class, problems);
    return overlay.orElseThrow(() -> Fault.invalid("overlay-invalid", problems));
  }

  Claims.Saved put(Actor actor, Overlay overlay, @Nullable Integer version, String comment) {
    String division = overlay.division();
    ClaimRow row = rows.lock(overlay.matter(), division);
    if (version != null && row.version() != version) {
      throw Fault.stale();
    }
    configurable(row);
    Applied applied = effectives.of(ingredients(overlay, row));
    Problems findings =
        effectives.cityAbove(division).isEmpty() ? applied.city() : applied.county();
    findings.orThrow("overlay-invalid");
    ClaimRow configured = grounded(row).with(overlay).touchedBy(actor.account());
    String digest = Digests.sm3(Json.mapper().writeValueAsString(overlay));
    Map<String, String> facts = Map.of("comment", comment, "overlay", digest);
    Claim claim = steps.step(actor, row, configured, State.CONFIGURING, "claim-configured", facts);
    List<Explanation> all = applied.explanations();
    int own = overlay.operations().size();
    return new Claims.Saved(claim, findings, all.subList(all.size() - own, all.size()));
  }

  Claim submit(Actor actor, String matter, String division, String comment) {
    ClaimRights.configures(actor, division);
    ClaimRow row = rows.lock(matter, division);
    configurable(row);
    return steps.step(
        actor,
        row,
        row.touchedBy(actor.account()),
        State.IN_REVIEW,
        "claim-submitted",
        Map.of("comment", comment));
  }

  Claim sendBack(Actor actor, String matter, String division, String reason) {
    ClaimRights.publishes(actor, division);
    ClaimRow row = rows.lock(matter, division);
    if (row.state() != State.IN_REVIEW) {
      throw Fault.conflict("claim-not-in-review", division);
    }
    return steps.step(
        actor, row, row, State.CONFIGURING, "claim-returned", Map.of("reason", reason));
  }

  private Effectives.Ingredients ingredients(Overlay overlay, ClaimRow row) {
    Optional<String> above = effectives.cityAbove(row.division());
    Overlay inherited = above.map(code -> city(row.matter(), code).inherited()).orElse(overlay);
    String edition = above.isPresent() ? inherited.edition() : row.edition();
    if (!overlay.edition().equals(edition)) {
      Problems problems = new Problems();
      problems.block("/edition", "overlay-edition", overlay.edition(), edition);
      problems.orThrow("overlay-invalid");
    }
    return above.isPresent()
        ? Effectives.below(inherited, overlay)
        : new Effectives.Ingredients(row.matter(), row.edition(), overlay, null);
  }

  /**
   * A county's overlay stands on what its city says when it is begun; later only an upgrade moves
   * it.
   */
  private ClaimRow grounded(ClaimRow row) {
    return row.baseOverlay() != null
        ? row
        : row.on(
            effectives
                .cityAbove(row.division())
                .map(code -> city(row.matter(), code).inherited())
                .orElse(null));
  }

  private ClaimRow city(String matter, String code) {
    return rows.find(matter, code)
        .filter(ClaimRow::live)
        .orElseThrow(() -> Fault.conflict("city-unclaimed", code));
  }

  static void configurable(ClaimRow row) {
    if (!CONFIGURABLE.contains(row.state())) {
      String state = row.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
      throw Fault.conflict("claim-" + state, row.division());
    }
  }
}
