package org.onestop.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The product's clock, which runs as ever until a test sets it; whoever sets it sets it back. */
@TestComponent
@Primary
class MovedClock extends Clock {
  private static final Clock RUNNING = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  /** It runs on from there. */
  void set(Instant to) {
    ahead.set(Duration.between(RUNNING.instant(), to));
  }

  void setBack() {
    ahead.set(Duration.ZERO);
  }

  @Override
  public Instant instant() {
    return RUNNING.instant().plus(ahead.get());
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
