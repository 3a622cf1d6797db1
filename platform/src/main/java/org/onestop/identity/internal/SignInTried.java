package org.onestop.identity.internal;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.onestop.kernel.DomainEvent;

/** Someone tried to sign in to an account. */
record SignInTried(String account, String division, Outcome outcome, Instant at)
    implements DomainEvent {
  enum Outcome {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    ACCOUNT_LOCKED
  }

  @Override
  public String chain() {
    return "account:" + account;
  }

  @Override
  public String type() {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String actor() {
    return account;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of();
  }
}
