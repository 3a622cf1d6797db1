package org.onestop.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.crypto.Digests;
import org.onestop.identity.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Credentials that were verified a short while ago, so that a client that polls with Basic costs
 * one digest a request instead of a bcrypt and a query. Holds keyed digests only, by a key of this
 * process; forgets everything when an account changes.
 */
@Component
class RememberedCredentials {
  private final IdentityRows rows;
  private final IdentitySettings settings;
  private final Clock clock;
  private final byte[] key = new byte[32];
  private final Map<String, Verified> entries =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
          return size() > settings.rememberedAtMost();
        }
      };

  /**
   * @param organisation as it was: when it is another now, an account may have changed
   */
  private record Verified(SignedIn signedIn, Instant until, Organisation organisation) {}

  RememberedCredentials(IdentityRows rows, IdentitySettings settings, Clock clock) {
    this.rows = rows;
    this.settings = settings;
    this.clock = clock;
    new SecureRandom().nextBytes(key);
  }

  @Nullable SignedIn find(String account, String password) {
    String digest = digest(account, password);
    Organisation now = rows.organisation();
    synchronized (entries) {
      Verified verified = entries.get(digest);
      if (verified == null) {
        return null;
      }
      if (verified.organisation != now || !clock.instant().isBefore(verified.until)) {
        entries.remove(digest);
        return null;
      }
      return verified.signedIn;
    }
  }

  /**
   * @param organisation as it was before the account was read
   */
  void keep(String account, String password, SignedIn signedIn, Organisation organisation) {
    String digest = digest(account, password);
    Instant until = clock.instant().plus(settings.rememberedFor());
    synchronized (entries) {
      entries.put(digest, new Verified(signedIn, until, organisation));
    }
  }

  private String digest(String account, String password) {
    // No account's name has a line break in it, so the two cannot be confused.
    return Digests.hmacSm3(key, (account + '\n' + password).getBytes(StandardCharsets.UTF_8));
  }
}
