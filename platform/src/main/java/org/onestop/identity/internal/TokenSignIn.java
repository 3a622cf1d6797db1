package org.onestop.identity.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onestop.crypto.Vault;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.identity.SignedIn;
import org.onestop.identity.VerifiedIdentity;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Turns a verified bearer token into who acts: an account of ours, whose rights stand in its row
 * and never in the token, or an applicant with the identity that the provider verified.
 */
@Component
class TokenSignIn implements Converter<Jwt, AbstractAuthenticationToken> {
  private static final Pattern ID_NO = Pattern.compile("\\d{17}[\\dX]");
  private static final int LONGEST_NAME = 100;

  /** Enough to tell people apart, too little to be taken for the index itself. */
  private static final int PSEUDONYM = 32;

  private final Actors actors;
  private final Vault vault;
  private final IdentitySettings.Token claims;

  TokenSignIn(Actors actors, Vault vault, IdentitySettings settings) {
    this.actors = actors;
    this.vault = vault;
    this.claims = settings.token();
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    SignedIn signedIn =
        text(token, claims.client()).filter(claims.applicantClient()::equals).isPresent()
            ? applicant(token)
            : account(token);
    // Without the token: its claims may be personal, and nothing below needs them.
    return UsernamePasswordAuthenticationToken.authenticated(
        signedIn, null, signedIn.authorities());
  }

  private SignedIn account(Jwt token) {
    return text(token, claims.account())
        .flatMap(actors::find)
        .map(actor -> new SignedIn(actor, null))
        .orElseThrow(() -> new InvalidBearerTokenException("no account for this token"));
  }

  private SignedIn applicant(Jwt token) {
    Optional<String> name =
        text(token, claims.name()).filter(each -> each.length() <= LONGEST_NAME);
    Optional<String> idNo =
        text(token, claims.idNo())
            .map(each -> each.toUpperCase(Locale.ROOT))
            .filter(each -> ID_NO.matcher(each).matches());
    if (name.isEmpty() || idNo.isEmpty()) {
      throw new InvalidBearerTokenException("no verified identity in this token");
    }
    String pseudonym = "applicant:" + vault.blindIndex(idNo.get()).substring(0, PSEUDONYM);
    Actor actor = new Actor(pseudonym, pseudonym, Actor.NOWHERE, null, Set.of(Role.APPLICANT));
    return new SignedIn(actor, new VerifiedIdentity(name.get(), idNo.get()));
  }

  private static Optional<String> text(Jwt token, String claim) {
    return token.getClaims().get(claim) instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }
}
