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

  private Problems layer(@Nullable Overlay overlay, Origin origin) {
    Problems problems = new Problems();
    for (int i = 0; overlay != null && i < overlay.operations().size(); i++) {
      String pointer = "/operations/" + i;
      Site site = new Site(policy, origin, overlay.division(), pointer, divisionName, problems);
      operation(overlay.operations().get(i), site);
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
