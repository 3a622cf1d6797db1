package org.onestop.identity.internal;

import java.time.Clock;
import java.util.Optional;
import org.onestop.identity.Applicants;
import org.onestop.identity.DemoApplicants;
import org.onestop.identity.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Believes everyone, but nobody too often: each try counts, as none of them can be wrong. */
@Component
@ConditionalOnBooleanProperty("onestop.demo.enabled")
class BelievingApplicants implements DemoApplicants {
  private final Applicants applicants;
  private final WrongSignIns tries;

  BelievingApplicants(Applicants applicants, IdentitySettings settings, Clock clock) {
    this.applicants = applicants;
    this.tries = new WrongSignIns(settings, clock);
  }

  @Override
  public Optional<SignedIn> signIn(String name, String idNo, String address) {
    tries.check(address);
    tries.count(address);
    return applicants.verified(name, idNo);
  }
}
