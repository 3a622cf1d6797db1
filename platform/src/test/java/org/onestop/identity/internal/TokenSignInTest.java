package org.onestop.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.identity.Accounts.NewAccount;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.identity.VerifiedIdentity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

class TokenSignInTest {
  private static final String ID_NO = "510107199001011234";
  private final FakeIdentity room = new FakeIdentity();
  private final Actors actors = new CurrentActors(room.rows);
  private final TokenSignIn signIn = new TokenSignIn(actors, room.applicants, room.settings);

  @BeforeEach
  void withAnAccount() {
    room.accounts.put(
        List.of(new NewAccount("li.wei", "李伟", "510100", null, Set.of(Role.CONFIG))), null);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void takesAnAccountsRightsFromItsRowAndNeverFromTheToken() {
    Actor actor =
        current(Map.of("preferred_username", "li.wei", "roles", List.of("PUBLISH", "AUDITOR")));

    assertThat(actor).isEqualTo(new Actor("li.wei", "李伟", "510100", null, Set.of(Role.CONFIG)));
    assertThat(actors.verified()).isEmpty();
  }

  @Test
  void readsAnAccountOnceUntilItChanges() {
    current(Map.of("preferred_username", "li.wei"));
    int read = room.mapper.read;
    current(Map.of("preferred_username", "li.wei"));
    assertThat(room.mapper.read).isEqualTo(read);

    room.mapper.disable("li.wei");
    room.rows.refresh();

    assertRefused(Map.of("preferred_username", "li.wei"));
  }

  @Test
  void refusesATokenWithoutAnAccount() {
    assertRefused(Map.of("preferred_username", "nobody"));
    assertRefused(Map.of("sub", "li.wei"));
    assertRefused(Map.of("preferred_username", 7));
  }

  @Test
  void makesAnApplicantOfAnApplicantsToken() {
    Actor actor = current(applicant(Map.of()));

    assertThat(actor.roles()).containsExactly(Role.APPLICANT);
    assertThat(actor.division()).isEqualTo(Actor.NOWHERE);
    assertThat(actor.reaches("510107")).isFalse();
    assertThat(actors.verified()).contains(new VerifiedIdentity("张三", ID_NO));
  }

  @Test
  void givesAnApplicantTheSamePseudonymEachTime() {
    Actor one = current(applicant(Map.of()));
    Actor again = current(applicant(Map.of("sub", "another session")));

    assertThat(again.account()).isEqualTo(one.account()).startsWith("applicant:");
    assertThat(one.account().length()).isLessThanOrEqualTo(64);
  }

  @Test
  void neverMakesStaffOfAnApplicantsToken() {
    Actor actor = current(applicant(Map.of("preferred_username", "li.wei")));

    assertThat(actor.roles()).containsExactly(Role.APPLICANT);
  }

  @Test
  void refusesAnApplicantWithoutAVerifiedIdentity() {
    assertRefused(applicant(Map.of("id_number", "12345")));
    assertRefused(applicant(Map.of("id_number", "")));
    assertRefused(applicant(Map.of("name", " ")));
    assertRefused(Map.of("azp", "onestop-applicant"));
  }

  @Test
  void keepsNothingPersonalWhereItCouldBePrinted() {
    Authentication authentication = signIn.convert(token(applicant(Map.of())));

    assertThat(authentication.toString() + authentication.getPrincipal() + authentication.getName())
        .doesNotContain(ID_NO, "张三");
    SecurityContextHolder.getContext().setAuthentication(authentication);
    assertThat(actors.verified().orElseThrow().toString()).doesNotContain(ID_NO, "张三");
    assertThat(actors.current().toString()).doesNotContain(ID_NO, "张三");
  }

  @Test
  void knowsNobodyWhenNobodyIsSignedIn() {
    assertThatThrownBy(actors::current).isInstanceOf(IllegalStateException.class);
    assertThat(actors.verified()).isEmpty();
  }

  private Actor current(Map<String, Object> claims) {
    SecurityContextHolder.getContext().setAuthentication(signIn.convert(token(claims)));
    return actors.current();
  }

  private void assertRefused(Map<String, Object> claims) {
    assertThatThrownBy(() -> signIn.convert(token(claims)))
        .isInstanceOf(InvalidBearerTokenException.class)
        .hasMessageNotContaining("12345");
  }

  private static Map<String, Object> applicant(Map<String, Object> other) {
    Map<String, Object> claims =
        new java.util.HashMap<>(
            Map.of("azp", "onestop-applicant", "name", "张三", "id_number", ID_NO));
    claims.putAll(other);
    return claims;
  }

  private static Jwt token(Map<String, Object> claims) {
    return Jwt.withTokenValue("t")
        .header("alg", "none")
        .claim("iss", "test")
        .claims(all -> all.putAll(claims))
        .build();
  }
}
