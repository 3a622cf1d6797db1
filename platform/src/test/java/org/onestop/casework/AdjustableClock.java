package org.onestop.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until it is moved; each reading is a microsecond later. */
@Primary
public final class AdjustableClock extends Clock {
  /** A Monday, nine in the morning in China. */
  public static final Instant MONDAY = Instant.parse("2026-10-12T01:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);

  public void set(Instant to) {
    now.set(to);
  }

  public void passDays(int days) {
    now.updateAndGet(at -> at.plus(Duration.ofDays(days)));
  }

  @Override
  public Instant instant() {
    return now.updateAndGet(at -> at.plusNanos(1000));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
