package org.onestop.claim.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation;
import org.onestop.claim.Origin;
import org.onestop.claim.Overlay;
import org.onestop.claim.Upgrade;
import org.onestop.claim.Upgrade.Line;
import org.onestop.claim.Upgrade.State;
import org.onestop.claim.Upgrading.Ground;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Severity;
import tools.jackson.databind.JsonNode;

/**
 * Lays an overlay over what it was made on and over what is there now, side by side, one operation
 * after the other, so that what an operation needs of those before it is there on both sides.
 */
public final class ThreeWay {
  /** Findings that mean a bound of policy. */
  private static final Set<String> BOUNDS =
      Set.of("limit-too-short", "channel-not-allowed", "route-not-allowed");

  private final Layering base;
  private final Layering theirs;
  private final Draft baseAlone;
  private final Draft theirsAlone;
  private final Origin origin;
  private final Overlay ours;
  private final UnaryOperator<String> divisionName;

  private ThreeWay(Ground base, Ground theirs, Overlay ours, UnaryOperator<String> divisionName) {
    this.base = Layering.on(base, divisionName);
    this.theirs = Layering.on(theirs, divisionName);
    this.baseAlone = Layering.on(base, divisionName).draft();
    this.theirsAlone = Layering.on(theirs, divisionName).draft();
    this.origin = theirs.city() == null ? Origin.CITY : Origin.COUNTY;
    this.ours = ours;
    this.divisionName = divisionName;
  }

  public static Upgrade compare(
      Ground base, Ground theirs, Overlay ours, int version, UnaryOperator<String> divisionName) {
    ThreeWay sides = new ThreeWay(base, theirs, ours, divisionName);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < ours.operations().size(); i++) {
      lines.add(sides.line(ours.operations().get(i), "/operations/" + i));
    }
    String to = theirs.edition().version();
    Upgrade.Cause cause =
        ours.edition().equals(to) && theirs.city() != null
            ? Upgrade.Cause.CITY
            : Upgrade.Cause.EDITION;
    return new Upgrade(ours.matter(), ours.division(), cause, version, ours.edition(), to, lines);
  }

  public static Upgrade.Resolved resolve(
      Upgrade upgrade,
      Ground theirs,
      List<Upgrade.Resolution> resolutions,
      UnaryOperator<String> divisionName) {
    Resolving resolving = new Resolving(upgrade, resolutions);
    Upgrade.Resolved resolved = resolving.resolved();
    if (resolved.problems().blocks()) {
      return resolved;
    }
    Problems unfit =
        Layering.on(theirs, divisionName)
            .layer(resolved.overlay(), theirs.city() == null ? Origin.CITY : Origin.COUNTY);
    return new Upgrade.Resolved(
        resolved.overlay(), resolved.dropped(), resolved.edited(), resolving.placed(unfit));
  }

  private <O extends Operation> Line line(O operation, String pointer) {
    OperationHandler<O> handler = OperationHandlers.of(operation);
    Problems before = new Problems();
    Site there = base.site(origin, ours.division(), pointer, before);
    final Explanation then = handler.explain(operation, base.draft(), there);
    boolean was = handler.permits(operation, base.draft(), there);
    JsonNode said = handler.value(operation, baseAlone);
    if (was) {
      handler.apply(operation, base.draft(), there);
    }
    final JsonNode made = handler.value(operation, base.draft());

    Problems findings = new Problems();
    Site here = theirs.site(origin, ours.division(), pointer, findings);
    final Explanation nowadays = handler.explain(operation, theirs.draft(), here);
    boolean is = handler.permits(operation, theirs.draft(), here);
    JsonNode now = handler.value(operation, theirsAlone);
    if (is) {
      handler.apply(operation, theirs.draft(), here);
    }
    boolean same = was && made.equals(now);
    State state = state(handler, findings, pointer, same, !said.equals(now));
    List<String> touches = handler.touches(operation, theirs.draft());
    // What is gone has a name in the older edition only.
    Explanation explanation = gone(handler, findings, pointer) ? then : nowadays;
    return new Line(operation, state, touches, said, now, made, explanation, findings);
  }

  private static State state(
      OperationHandler<?> handler,
      Problems findings,
      String pointer,
      boolean same,
      boolean changed) {
    if (same) {
      return State.POINTLESS;
    }
    List<Problem> blocking =
        findings.list().stream().filter(each -> each.severity() == Severity.BLOCKS).toList();
    if (blocking.isEmpty()) {
      return changed ? State.CONFLICT : State.CARRIED;
    }
    if (gone(handler, findings, pointer)) {
      return State.POINTLESS;
    }
    boolean forbidden =
        blocking.stream()
            .anyMatch(each ->
                each.code().startsWith("policy-")
                    || each.code().equals("limit-too-short")
                    || BOUNDS.contains(each.code()) && !changed);
    return forbidden ? State.FORBIDDEN : State.CONFLICT;
  }

  private static boolean gone(OperationHandler<?> handler, Problems findings, String pointer) {
    return findings.list().stream()
        .filter(each -> each.severity() == Severity.BLOCKS && each.code().startsWith("unknown-"))
        .anyMatch(each -> handler.names(each.pointer().substring(pointer.length())));
  }
}
