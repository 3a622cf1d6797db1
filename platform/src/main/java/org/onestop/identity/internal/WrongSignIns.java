package org.onestop.identity.internal;

import java.time.Clock;
import java.time.Duration;
import org.onestop.identity.TooManySignIns;
import org.onestop.kernel.Allowance;
import org.springframework.stereotype.Component;

/** How many wrong credentials an address may send. */
@Component
class WrongSignIns {
  private final Allowance allowance;

  WrongSignIns(IdentitySettings settings, Clock clock) {
    this.allowance = new Allowance(settings.failuresPerMinute(), clock);
  }

  /** Throws {@link TooManySignIns} when an address has to wait. */
  void check(String address) {
    Duration wait = allowance.wait(address);
    if (!wait.isZero()) {
      throw new TooManySignIns(wait);
    }
  }

  void count(String address) {
    allowance.spend(address);
  }
}
