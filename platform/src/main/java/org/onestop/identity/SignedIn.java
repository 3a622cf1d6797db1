package org.onestop.identity;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The principal of everyone who has signed in, by whatever means.
 *
 * @param identity the verified person; present for applicants only
 */
public record SignedIn(Actor actor, @Nullable VerifiedIdentity identity)
    implements AuthenticatedPrincipal {

  @Override
  public String getName() {
    return actor.account();
  }

  /** {@code ROLE_} and the role's name, one for each role. */
  public List<GrantedAuthority> authorities() {
    return actor.roles().stream()
        .sorted(Comparator.naturalOrder())
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
        .toList();
  }

  @Override
  public String toString() {
    return "SignedIn[" + actor.account() + "]";
  }
}
