package org.onestop.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each of many may do something in a minute: buckets that refill, of this node alone. */
public final class Allowance {
  private static final int AT_ONCE = 10_000;
  private static final double MINUTE = Duration.ofMinutes(1).toMillis();

  private final int perMinute;
  private final Clock clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > AT_ONCE;
        }
      };

  private record Bucket(double left, Instant at) {}

  public Allowance(int perMinute, Clock clock) {
    if (perMinute <= 0) {
      throw new IllegalArgumentException("an allowance must be positive");
    }
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /** How long one has to wait before the next time; zero when now will do. */
  public Duration wait(String who) {
    double left;
    synchronized (buckets) {
      left = left(who, clock.instant());
    }
    return left >= 1
        ? Duration.ZERO
        : Duration.ofMillis((long) Math.ceil((1 - left) * MINUTE / perMinute));
  }

  public void spend(String who) {
    Instant now = clock.instant();
    synchronized (buckets) {
      buckets.put(who, new Bucket(left(who, now) - 1, now));
    }
  }

  private double left(String who, Instant now) {
    Bucket bucket = buckets.get(who);
    if (bucket == null) {
      return perMinute;
    }
    // A clock that was set back refills nothing, but takes nothing away either.
    double refilled = Math.max(0, Duration.between(bucket.at, now).toMillis()) * perMinute / MINUTE;
    return Math.min(perMinute, bucket.left + refilled);
  }
}
