package org.onestop.message.internal;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives events again to listeners that failed: a gateway that did not answer, a full disk. Several
 * nodes may do so at once; listeners take what they have had already for done.
 */
@Component
class Resending {
  private static final Duration OLD = Duration.ofMinutes(5);

  private final IncompleteEventPublications events;

  Resending(IncompleteEventPublications events) {
    this.events = events;
  }

  @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT5M")
  void again() {
    events.resubmitIncompletePublicationsOlderThan(OLD);
  }
}
