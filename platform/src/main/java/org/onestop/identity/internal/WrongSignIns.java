package org.onestop.identity.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onestop.identity.TooManySignIns;
import org.springframework.stereotype.Component;

/** How many wrong credentials an address has sent lately: a bucket that refills by the minute. */
@Component
class WrongSignIns {
  private static final int ADDRESSES = 10_000;
  private static final double MINUTE = Duration.ofMinutes(1).toMillis();

  private final int atMost;
  private final Clock clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > ADDRESSES;
        }
      };

  private record Bucket(double left, Instant at) {}

  WrongSignIns(IdentitySettings settings, Clock clock) {
    this.atMost = settings.failuresPerMinute();
    this.clock = clock;
  }

  /** Throws {@link TooManySignIns} when an address has to wait. */
  void check(String address) {
    double left;
    synchronized (buckets) {
      left = left(address, clock.instant());
    }
    if (left < 1) {
      throw new TooManySignIns(Duration.ofMillis((long) Math.ceil((1 - left) * MINUTE / atMost)));
    }
  }

  void count(String address) {
    Instant now = clock.instant();
    synchronized (buckets) {
      buckets.put(address, new Bucket(left(address, now) - 1, now));
    }
  }

  private double left(String address, Instant now) {
    Bucket bucket = buckets.get(address);
    if (bucket == null) {
      return atMost;
    }
    double refilled = Duration.between(bucket.at, now).toMillis() * atMost / MINUTE;
    return Math.min(atMost, bucket.left + refilled);
  }
}
