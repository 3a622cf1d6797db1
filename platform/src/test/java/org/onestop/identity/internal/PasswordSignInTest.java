package org.onestop.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.identity.Accounts.NewAccount;
import org.onestop.identity.Role;
import org.onestop.identity.SignedIn;
import org.onestop.identity.TooManySignIns;
import org.onestop.kernel.DomainEvent;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class PasswordSignInTest {
  private static final NewAccount POLICE =
      new NewAccount("510107-police", "民警", "510107", "public-security", Set.of(Role.UNIT));
  private final FakeIdentity room = new FakeIdentity();

  @BeforeEach
  void withAnAccount() {
    room.accounts.put(List.of(POLICE), "right");
    room.events.clear();
  }

  @Test
  void signsInWithTheRightPassword() {
    Authentication authentication = signIn("510107-police", "right");

    assertThat(authentication.isAuthenticated()).isTrue();
    assertThat(authentication.getCredentials()).isNull();
    assertThat(authentication.getName()).isEqualTo("510107-police");
    assertThat(authentication.getPrincipal())
        .isInstanceOfSatisfying(
            SignedIn.class,
            each -> {
              assertThat(each.actor().division()).isEqualTo("510107");
              assertThat(each.actor().is(Role.UNIT)).isTrue();
              assertThat(each.identity()).isNull();
            });
    assertThat(authentication.getAuthorities())
        .extracting(GrantedAuthority::getAuthority)
        .containsExactly("ROLE_UNIT");
    assertThat(outcomes()).containsExactly("account:510107-police signed-in");
  }

  @Test
  void answersEveryRefusalAlikeAndTakesAsLong() {
    room.accounts.put(
        List.of(new NewAccount("by-token", "a", "510107", null, Set.of(Role.KIOSK))), null);
    int before = room.passwords.checked;

    String wrong = refusal("510107-police", "wrong");
    String unknown = refusal("nobody", "right");
    String withoutPassword = refusal("by-token", "");
    String tooLong = refusal("510107-police", "x".repeat(73));
    room.mapper.disable("510107-police");
    String disabled = refusal("510107-police", "right");

    assertThat(List.of(unknown, withoutPassword, tooLong, disabled)).containsOnly(wrong);
    assertThat(room.passwords.checked - before).isEqualTo(5);
  }

  private String refusal(String account, String password) {
    return String.valueOf(
        catchThrowableOfType(BadCredentialsException.class, () -> signIn(account, password))
            .getMessage());
  }

  @Test
  void locksAnAccountAfterTheThirdFailureInARow() {
    for (int i = 0; i < 3; i++) {
      assertRefused("510107-police", "wrong");
    }

    assertRefused("510107-police", "right");
    room.clock.move(Duration.ofMinutes(14));
    assertRefused("510107-police", "right");
    room.clock.move(Duration.ofMinutes(1));
    assertThat(signIn("510107-police", "right").isAuthenticated()).isTrue();
    assertThat(outcomes())
        .containsExactly(
            "account:510107-police sign-in-refused",
            "account:510107-police sign-in-refused",
            "account:510107-police account-locked",
            "account:510107-police signed-in");
  }

  @Test
  void forgetsFailuresAtASuccess() {
    assertRefused("510107-police", "wrong");
    assertRefused("510107-police", "wrong");
    signIn("510107-police", "right");
    assertRefused("510107-police", "wrong");
    assertRefused("510107-police", "wrong");

    assertThat(signIn("510107-police", "right").isAuthenticated()).isTrue();
  }

  @Test
  void verifiesTheSameCredentialsOnceInFiveMinutes() {
    signIn("510107-police", "right");
    int checked = room.passwords.checked;
    int read = room.mapper.read;

    for (int i = 0; i < 50; i++) {
      assertThat(signIn("510107-police", "right").isAuthenticated()).isTrue();
    }

    assertThat(room.passwords.checked).isEqualTo(checked);
    assertThat(room.mapper.read).isEqualTo(read);
    assertThat(outcomes()).hasSize(1);
    room.clock.move(Duration.ofMinutes(5));
    signIn("510107-police", "right");
    assertThat(room.passwords.checked).isEqualTo(checked + 1);
  }

  @Test
  void neverTakesOtherCredentialsForRememberedOnes() {
    signIn("510107-police", "right");

    assertRefused("510107-police", "right ");
    assertRefused("510107-polic", "eright");
  }

  @Test
  void forgetsVerifiedCredentialsWhenAnAccountChanges() {
    signIn("510107-police", "right");
    room.mapper.disable("510107-police");
    room.rows.refresh();

    assertRefused("510107-police", "right");
  }

  @Test
  void showsNewRolesAtOnceThoughTheCredentialsWereVerifiedBefore() {
    signIn("510107-police", "right");
    room.accounts.put(
        List.of(new NewAccount("510107-police", "民警", "510107", null, Set.of(Role.SUPERVISE))),
        null);

    assertThat(signIn("510107-police", "right").getAuthorities())
        .extracting(GrantedAuthority::getAuthority)
        .containsExactly("ROLE_SUPERVISE");
  }

  @Test
  void makesAnAddressWaitAfterTooManyFailures() {
    for (int i = 0; i < 10; i++) {
      assertRefused("nobody-" + i, "wrong");
    }

    assertThatThrownBy(() -> signIn("510107-police", "right"))
        .isInstanceOfSatisfying(
            TooManySignIns.class,
            each -> assertThat(each.retryAfter()).isEqualTo(Duration.ofSeconds(6)));
    assertThat(room.signIn.authenticate(from("10.0.0.2", "510107-police", "right"))).isNotNull();
    // verified from elsewhere just now, so they are no guess
    assertThat(signIn("510107-police", "right").isAuthenticated()).isTrue();
    room.clock.move(Duration.ofSeconds(6));
    assertRefused("nobody", "wrong");
  }

  @Test
  void spendsTheTimeOfARealHashOnAnUnknownAccount() {
    var bcrypt = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    String hash = PasswordSignIn.NOBODYS_HASH;

    assertThat(bcrypt.matches("anything", hash)).isFalse();
    assertThat(hash).matches("\\{bcrypt}\\$2a\\$10\\$[./0-9A-Za-z]{53}");
    assertThat(bcrypt.encode("x")).startsWith("{bcrypt}$2a$10$");
  }

  private void assertRefused(String account, String password) {
    assertThatThrownBy(() -> signIn(account, password)).isInstanceOf(BadCredentialsException.class);
  }

  private Authentication signIn(String account, String password) {
    return room.signIn.authenticate(from("10.0.0.1", account, password));
  }

  private static Authentication from(String address, String account, String password) {
    UsernamePasswordAuthenticationToken token =
        UsernamePasswordAuthenticationToken.unauthenticated(account, password);
    token.setDetails(new WebAuthenticationDetails(address, null));
    return token;
  }

  private List<String> outcomes() {
    return room.events.stream()
        .map(DomainEvent.class::cast)
        .map(each -> each.chain() + " " + each.type())
        .toList();
  }
}
