package org.onestop.claim.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Matter;
import org.onestop.catalog.Policy;
import org.onestop.claim.Applied;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation;
import org.onestop.claim.Origin;
import org.onestop.claim.Overlay;
import org.onestop.claim.Upgrading.Ground;
import org.onestop.crypto.Digests;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;

/** Lays overlays over an edition, one operation after the other. */
public final class Layering {
  private final Draft draft;
  private final Policy policy;
  private final UnaryOperator<String> divisionName;
  private final List<Explanation> explanations = new ArrayList<>();

  private Layering(Matter edition, UnaryOperator<String> divisionName) {
    this.draft = new Draft(edition);
    this.policy = new Policy(edition.policy());
    this.divisionName = divisionName;
  }

  public static Applied apply(
      Matter edition,
      @Nullable Overlay city,
      @Nullable Overlay county,
      UnaryOperator<String> divisionName) {
    Layering layering = new Layering(edition, divisionName);
    Problems ofCity = layering.layer(city, Origin.CITY);
    Problems ofCounty = layering.layer(county, Origin.COUNTY);
    return new Applied(
        layering.draft.finished(), ofCity, ofCounty, List.copyOf(layering.explanations));
  }

  /** What an overlay is laid on: an edition, and the city's overlay over it. */
  static Layering on(Ground ground, UnaryOperator<String> divisionName) {
    Layering layering = new Layering(ground.edition(), divisionName);
    layering.layer(ground.city(), Origin.CITY);
    return layering;
  }

  /** What was made so far; whoever asks may lay more on it. */
  Draft draft() {
    return draft;
  }

  Site site(Origin origin, String division, String pointer, Problems problems) {
    return new Site(policy, origin, division, pointer, divisionName, problems);
  }

  /**
   * Equal keys mean equal effective matters, as claimed editions never change; an overlay without
   * operations counts as none.
   */
  static String key(
      String matter, String version, @Nullable Overlay city, @Nullable Overlay county) {
    return Digests.sm3(matter + "@" + version + "|" + text(city) + "|" + text(county));
  }

  private static String text(@Nullable Overlay overlay) {
    return overlay == null || overlay.operations().isEmpty()
        ? ""
        : Json.mapper().writeValueAsString(overlay);
  }

  Problems layer(@Nullable Overlay overlay, Origin origin) {
    Problems problems = new Problems();
    for (int i = 0; overlay != null && i < overlay.operations().size(); i++) {
      String pointer = "/operations/" + i;
      operation(overlay.operations().get(i), site(origin, overlay.division(), pointer, problems));
    }
    return problems;
  }

  private <O extends Operation> void operation(O operation, Site site) {
    OperationHandler<O> handler = OperationHandlers.of(operation);
    explanations.add(handler.explain(operation, draft, site));
    if (handler.permits(operation, draft, site)) {
      handler.apply(operation, draft, site);
    }
  }
}
