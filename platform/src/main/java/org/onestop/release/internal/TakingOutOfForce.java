package org.onestop.release.internal;

import org.onestop.claim.ClaimChanged;
import org.onestop.release.PublishedRelease.State;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes releases out of force when their division stops its service or gives its claim up, in the
 * same transaction.
 */
@Component
class TakingOutOfForce {
  private final ReleaseRows rows;

  TakingOutOfForce(ReleaseRows rows) {
    this.rows = rows;
  }

  @EventListener
  void on(ClaimChanged changed) {
    switch (changed.to()) {
      case SUSPENDED -> rows.stop(changed.matter(), changed.division(), State.SUSPENDED);
      case WITHDRAWN -> rows.stop(changed.matter(), changed.division(), State.WITHDRAWN);
      default -> {}
    }
  }
}
