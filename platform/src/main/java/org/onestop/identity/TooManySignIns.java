package org.onestop.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Refuses to check credentials for a while: too many wrong ones came from the same address. */
public class TooManySignIns extends AuthenticationException {
  private static final long serialVersionUID = 1L;
  private final Duration wait;

  public TooManySignIns(Duration wait) {
    super("too many failed sign-ins");
    this.wait = wait;
  }

  /** After how long it is worth trying again. */
  public Duration retryAfter() {
    return wait;
  }
}
