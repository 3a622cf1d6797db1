package org.onestop.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onestop.identity.DemoApplicants;
import org.onestop.identity.Role;
import org.onestop.identity.SignedIn;
import org.onestop.identity.TooManySignIns;
import org.onestop.identity.VerifiedIdentity;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class VerifiedApplicantsTest {
  private static final String ID_NO = "51010719900101123X";
  private final FakeIdentity room = new FakeIdentity();
  private final DemoApplicants demo =
      new BelievingApplicants(room.applicants, room.settings, room.clock);

  @Test
  void refusesWhatIsNoNameOrNoNumber() {
    assertThat(room.applicants.verified(" ", ID_NO)).isEmpty();
    assertThat(room.applicants.verified("张".repeat(101), ID_NO)).isEmpty();
    assertThat(room.applicants.verified("张三", "5101071990010112")).isEmpty();
    assertThat(room.applicants.verified("张三", "")).isEmpty();
    assertThat(room.applicants.claimed(Map.of("name", "张三"))).isEmpty();
    assertThat(room.applicants.claimed(Map.of("name", 7, "id_number", ID_NO))).isEmpty();
  }

  @Test
  void makesAnApplicantWhoIsNothingElseAndReachesNothing() {
    SignedIn applicant =
        room.applicants.verified(" 张三 ", ID_NO.toLowerCase(Locale.ROOT)).orElseThrow();

    assertThat(applicant.actor().roles()).containsExactly(Role.APPLICANT);
    assertThat(applicant.actor().reaches("510107")).isFalse();
    assertThat(applicant.identity()).isEqualTo(new VerifiedIdentity("张三", ID_NO));
    assertThat(applicant.actor().account()).startsWith("applicant:").doesNotContain(ID_NO);
  }

  @Test
  void isTheSamePersonByWhateverMeans() {
    assertThat(room.applicants.claimed(Map.of("name", "张三", "id_number", ID_NO)))
        .isEqualTo(room.applicants.verified("张三", ID_NO));
  }

  @Test
  void tellsTheAuditWhoBeganASessionByPseudonymOnly() {
    SignedIn applicant = room.applicants.verified("张三", ID_NO).orElseThrow();

    room.applicants.entered(applicant);

    assertThat(room.events)
        .singleElement()
        .isInstanceOfSatisfying(
            SignInTried.class,
            told -> {
              assertThat(told.type()).isEqualTo("signed-in");
              assertThat(told.actor()).isEqualTo(applicant.getName());
              assertThat(told.toString()).doesNotContain(ID_NO, "张三");
            });
  }

  @Test
  void letsAnAddressTryInTheDemoOnlySoOften() {
    for (int i = 0; i < room.settings.failuresPerMinute(); i++) {
      demo.signIn("张三", i % 2 == 0 ? ID_NO : "nonsense", "10.0.0.1");
    }

    assertThatExceptionOfType(TooManySignIns.class)
        .isThrownBy(() -> demo.signIn("张三", ID_NO, "10.0.0.1"));
    assertThat(demo.signIn("张三", ID_NO, "10.0.0.2")).isPresent();
    room.clock.move(Duration.ofMinutes(1));
    assertThat(demo.signIn("张三", ID_NO, "10.0.0.1")).isPresent();
  }

  @Test
  void believesNobodyOutsideTheDemo() {
    ApplicationContextRunner product =
        new ApplicationContextRunner()
            .withBean(VerifiedApplicants.class, () -> room.applicants)
            .withBean(IdentitySettings.class, () -> room.settings)
            .withBean(Clock.class, () -> room.clock)
            .withUserConfiguration(BelievingApplicants.class);
    product.run(started -> assertThat(started).doesNotHaveBean(DemoApplicants.class));
    product
        .withPropertyValues("onestop.demo.enabled=false")
        .run(started -> assertThat(started).doesNotHaveBean(DemoApplicants.class));
    product
        .withPropertyValues("onestop.demo.enabled=true")
        .run(started -> assertThat(started).hasSingleBean(DemoApplicants.class));
  }
}
