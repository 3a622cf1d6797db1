package org.onestop.identity.internal;

import java.util.List;
import java.util.Optional;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.SignedIn;
import org.onestop.identity.VerifiedIdentity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Knows who is signed in from the security context, and accounts from their rows. */
@Component
class CurrentActors implements Actors {
  private final IdentityRows rows;

  CurrentActors(IdentityRows rows) {
    this.rows = rows;
  }

  @Override
  public Actor current() {
    return signedIn()
        .map(SignedIn::actor)
        .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  @Override
  public Optional<VerifiedIdentity> verified() {
    return signedIn().map(SignedIn::identity);
  }

  static Optional<SignedIn> signedIn() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
        ? Optional.of(signedIn)
        : Optional.empty();
  }

  @Override
  public List<Actor> colleagues(Actor actor) {
    String department = actor.department();
    return department == null
        ? List.of()
        : rows.accounts(department, actor.division()).stream()
            .map(AccountRow::actor)
            .filter(each -> each.roles().stream().anyMatch(Organisation.HANDLING::contains))
            .filter(each -> !each.account().equals(actor.account()))
            .toList();
  }

  @Override
  public Optional<Actor> find(String account) {
    return rows.actor(account);
  }
}
