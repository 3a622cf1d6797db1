package org.onestop.claim.internal;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Claim;
import org.onestop.claim.Claim.State;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.springframework.stereotype.Component;

/** Stopping a service for now, and giving a claim up. */
@Component
class Stopping {
  private final ClaimRows rows;
  private final ClaimSteps steps;

  Stopping(ClaimRows rows, ClaimSteps steps) {
    this.rows = rows;
    this.steps = steps;
  }

  Claim suspend(Actor actor, String matter, String division, String reason) {
    ClaimRights.publishes(actor, division);
    ClaimRow row = rows.lock(matter, division);
    if (row.releaseId() == null || row.state() == State.SUSPENDED || !row.live()) {
      throw Fault.conflict("claim-not-published", division);
    }
    return stop(actor, matter, division, State.SUSPENDED, "claim-suspended", reason);
  }

  Claim withdraw(Actor actor, String matter, String division, String reason) {
    ClaimRights.publishes(actor, division);
    ClaimRow row = rows.lock(matter, division);
    if (!row.live()) {
      throw Fault.conflict("claim-withdrawn", division);
    }
    return stop(actor, matter, division, State.WITHDRAWN, "claim-withdrawn", reason);
  }

  /** A city's stop reaches the counties whose service runs on its claim. */
  private Claim stop(
      Actor actor, String matter, String division, State to, String type, String reason) {
    @Nullable Claim stopped = null;
    for (ClaimRow each : rows.lockWithin(matter, division)) {
      boolean own = each.division().equals(division);
      boolean reached = each.live() && (to == State.WITHDRAWN || each.releaseId() != null);
      if (own || reached && each.state() != to) {
        Claim claim = steps.step(actor, each, each, to, type, Map.of("reason", reason));
        stopped = own ? claim : stopped;
      }
    }
    return Objects.requireNonNull(stopped);
  }
}
