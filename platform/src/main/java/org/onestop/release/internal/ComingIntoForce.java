package org.onestop.release.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.onestop.kernel.Transactions;
import org.onestop.release.GateFinding;
import org.onestop.release.GateVerdict;
import org.onestop.release.ReleaseRejected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Judges releases that were published for a later day again, shortly before they come into force.
 * That they do is no job: one that fails here is taken out, and what was in force stays.
 */
@Component
class ComingIntoForce {
  private static final Duration BEFORE = Duration.ofMinutes(2);

  private final ReleaseRows rows;
  private final Rejudging rejudging;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ComingIntoForce(
      ReleaseRows rows,
      Rejudging rejudging,
      Transactions transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.rejudging = rejudging;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(
      initialDelayString = "${onestop.release.judge-again:PT30S}",
      fixedDelayString = "${onestop.release.judge-again:PT30S}")
  void judgeAgain() {
    for (String id : rows.due(clock.instant().plus(BEFORE))) {
      transactions.run(() -> rows.lockDue(id).ifPresent(this::judgeAgain));
    }
  }

  private void judgeAgain(ReleaseRow row) {
    GateVerdict verdict = rejudging.judge(row);
    if (verdict.passes()) {
      rows.confirm(row);
      return;
    }
    rows.reject(row);
    List<String> codes =
        verdict.findings().stream()
            .filter(GateFinding::blocks)
            .map(GateFinding::code)
            .distinct()
            .toList();
    events.publishEvent(
        new ReleaseRejected(
            row.id(), row.matter(), row.division(), row.number(), codes, clock.instant()));
  }
}
