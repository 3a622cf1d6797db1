package org.onestop.identity.internal;

import java.util.Optional;
import org.onestop.identity.Actors;
import org.onestop.identity.Applicants;
import org.onestop.identity.SignedIn;
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
  private final Actors actors;
  private final Applicants applicants;
  private final IdentitySettings.Token claims;

  TokenSignIn(Actors actors, Applicants applicants, IdentitySettings settings) {
    this.actors = actors;
    this.applicants = applicants;
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
    return applicants
        .claimed(token.getClaims())
        .orElseThrow(() -> new InvalidBearerTokenException("no verified identity in this token"));
  }

  private static Optional<String> text(Jwt token, String claim) {
    return token.getClaims().get(claim) instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }
}
