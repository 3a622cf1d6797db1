package org.onestop.identity.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.SignedIn;
import org.onestop.identity.internal.SignInTried.Outcome;
import org.onestop.kernel.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks an account and its password. Whatever is wrong, the answer and the time it takes are the
 * same, so that nobody learns which accounts exist.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
  /** What bcrypt regards of a password. */
  private static final int LONGEST_PASSWORD = 72;

  /** Of no password; checked where there is no account, for the time it takes. */
  static final String NOBODYS_HASH =
      "{bcrypt}$2a$10$7EqJtq98hPqEX7fNZaFWoOhi6Yl6yZ1s6a3V2sJp8m0a9bqk1qg8u";

  private final IdentityRows rows;
  private final PasswordEncoder passwords;
  private final RememberedCredentials remembered;
  private final WrongSignIns wrong;
  private final IdentitySettings settings;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PasswordSignIn(
      IdentityRows rows,
      PasswordEncoder passwords,
      RememberedCredentials remembered,
      WrongSignIns wrong,
      IdentitySettings settings,
      Transactions transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.passwords = passwords;
    this.remembered = remembered;
    this.wrong = wrong;
    this.settings = settings;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  @Override
  public Authentication authenticate(Authentication tried) {
    String account = tried.getName();
    String password = tried.getCredentials() == null ? "" : tried.getCredentials().toString();
    SignedIn signedIn = remembered.find(account, password);
    if (signedIn == null) {
      signedIn = verify(account, password, address(tried));
    }
    UsernamePasswordAuthenticationToken verified =
        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.authorities());
    verified.setDetails(tried.getDetails());
    return verified;
  }

  private SignedIn verify(String account, String password, String address) {
    wrong.check(address);
    Organisation organisation = rows.organisation();
    AccountRow row = rows.account(account);
    Instant now = clock.instant();
    if (!isRight(row, password, now) || row == null) {
      wrong.count(address);
      if (row != null && row.enabled() && !row.locked(now)) {
        countFailure(row, now);
      }
      throw new BadCredentialsException("wrong credentials");
    }
    transactions.run(() -> {
      if (row.failures() > 0 || row.lockedUntil() != null) {
        rows.forgetFailures(account);
      }
      publish(row, Outcome.SIGNED_IN, now);
    });
    SignedIn signedIn = new SignedIn(row.actor(), null);
    remembered.keep(account, password, signedIn, organisation);
    return signedIn;
  }

  private boolean isRight(@Nullable AccountRow row, String password, Instant now) {
    boolean fits = password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD;
    String hash = row != null && row.enabled() && !row.locked(now) ? row.passwordHash() : null;
    boolean matches = passwords.matches(fits ? password : "", hash == null ? NOBODYS_HASH : hash);
    return fits && matches && hash != null;
  }

  private void countFailure(AccountRow row, Instant now) {
    boolean last = row.failures() + 1 >= settings.failuresUntilLocked();
    transactions.run(() -> {
      rows.countFailure(row.name(), settings.failuresUntilLocked(), now.plus(settings.lockedFor()));
      publish(row, last ? Outcome.ACCOUNT_LOCKED : Outcome.SIGN_IN_REFUSED, now);
    });
  }

  private void publish(AccountRow row, Outcome outcome, Instant at) {
    events.publishEvent(new SignInTried(row.name(), row.division(), outcome, at));
  }

  private static String address(Authentication tried) {
    return tried.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "";
  }
}
