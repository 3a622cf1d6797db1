package org.onestop.release.internal;

import org.jspecify.annotations.Nullable;
import org.onestop.release.ReleasePublished;
import org.springframework.context.event.EventListener;

/** A neighbour that undoes the publication of a division on demand. */
final class Refusing {
  private volatile @Nullable String division;

  void refuse(@Nullable String other) {
    division = other;
  }

  @EventListener
  void on(ReleasePublished published) {
    if (published.division().equals(division)) {
      throw new IllegalStateException("refused");
    }
  }
}
