package org.onestop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What pages answer to those who have no business here. */
@OnProduct
class SecurityIT {
  @LocalServerPort private int port;

  @Test
  void unknownAccountsWrongPasswordsAndLockedAccountsAreAnsweredAlike() {
    HttpResponse<String> unknown = new Visitor(port).signIn("nobody-at-all", "wrong");
    assertThat(unknown.statusCode()).isEqualTo(302);
    for (int i = 0; i < 6; i++) {
      assertThat(
              new Visitor(port).signIn("510104-counter", "wrong").headers().firstValue("Location"))
          .isEqualTo(unknown.headers().firstValue("Location"));
    }
    HttpResponse<String> locked = new Visitor(port).signIn("510104-counter", "onestop");
    assertThat(locked.headers().firstValue("Location"))
        .isEqualTo(unknown.headers().firstValue("Location"));
    assertThat(new Visitor(port).get("home").statusCode()).isEqualTo(302);
  }

  @Test
  void addressesWithoutAPageAreNotFoundForEveryone() {
    Visitor signedIn = new Visitor(port);
    signedIn.signIn("510107-counter", "onestop");
    assertThat(new Visitor(port).get("no-such-page").statusCode()).isEqualTo(404);
    assertThat(signedIn.get("no-such-page").statusCode()).isEqualTo(404);
  }

  @Test
  void whatControllersAnswerOutsideTheApiIsNobodys() {
    Visitor signedIn = new Visitor(port);
    signedIn.signIn("510107-counter", "onestop");
    assertThat(new Visitor(port).get("error").statusCode()).isEqualTo(302);
    assertThat(signedIn.get("error").statusCode()).isEqualTo(403);
  }

  @Test
  void aPageSessionDoesNotOpenTheApi() {
    Visitor signedIn = new Visitor(port);
    signedIn.signIn("510107-counter", "onestop");
    assertThat(signedIn.get("api/v1/work-items").statusCode()).isEqualTo(401);
  }

  @Test
  void whatAPageAsksAfterItsSessionIsRefusedAndNeverFails() {
    for (String asked : List.of("uidl", "push", "heartbeat", "unload", "anything")) {
      HttpResponse<String> answer = new Visitor(port).post("?v-r=" + asked + "&v-uiId=0", "{}");
      assertThat(answer.statusCode()).as(asked).isIn(200, 403);
      assertThat(answer.body()).as(asked).doesNotContainIgnoringCase("exception");
    }
  }

  @Test
  void pagesCannotBeFramedSniffedOrKept() {
    HttpResponse<String> page = new Visitor(port).get("");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("frame-ancestors 'none'", "object-src 'none'"));
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    assertThat(page.headers().firstValue("Set-Cookie"))
        .hasValueSatisfying(
            cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
  }

  @Test
  void whoeverSignsInGetsANewSession() {
    Visitor staff = new Visitor(port);
    staff.get("sign-in");
    String before = staff.session();
    staff.signIn("510107-counter", "onestop");
    assertThat(staff.session()).isNotEmpty().isNotEqualTo(before);
    Visitor applicant = new Visitor(port);
    applicant.get("applicant-sign-in");
    before = applicant.session();
    applicant.signInAtTheProvince("张三", FakeProvince.ID_NO, null);
    assertThat(applicant.session()).isNotEmpty().isNotEqualTo(before);
  }

  @Test
  void peopleWithoutAVerifiedIdentityDoNotGetIn() {
    for (String idNo : List.of("", "12345", "51010719900307441")) {
      Visitor nobody = new Visitor(port);
      HttpResponse<String> back = nobody.signInAtTheProvince("张三", idNo, "/sample/refused");
      assertThat(Visitor.location(back)).isEqualTo("/applicant-sign-in");
      assertThat(nobody.get("sample/refused").statusCode()).isEqualTo(302);
    }
    Visitor forged = new Visitor(port);
    forged.get("oauth2/authorization/province");
    assertThat(Visitor.location(forged.get("login/oauth2/code/province?state=x&code=e30")))
        .isEqualTo("/applicant-sign-in");
    assertThat(forged.get("sample/refused").statusCode()).isEqualTo(302);
  }

  @Test
  void applicantsGoOnToWhereTheyWantedToGo() {
    Visitor applicant = new Visitor(port);
    HttpResponse<String> asked = applicant.get("sample/refused?of=1");
    assertThat(asked.headers().firstValue("Location"))
        .hasValueSatisfying(location ->
            assertThat(location)
                .endsWith("/applicant-sign-in?continue=%2Fsample%2Frefused%3Fof%3D1"));
    HttpResponse<String> back =
        applicant.signInAtTheProvince("张三", FakeProvince.ID_NO, "/sample/refused?of=1");
    assertThat(back.headers().firstValue("Location"))
        .hasValueSatisfying(location -> assertThat(location).endsWith("/sample/refused?of=1"));
    assertThat(applicant.get("sample/refused").statusCode()).isEqualTo(200);
  }

  @Test
  void signInLeadsToNoForeignPlace() {
    for (String evil :
        List.of(
            "https://evil.example", "//evil.example", "/\\evil.example", "/applicant-sign-in")) {
      HttpResponse<String> back =
          new Visitor(port).signInAtTheProvince("张三", FakeProvince.ID_NO, evil);
      assertThat(back.headers().firstValue("Location"))
          .as(evil)
          .hasValueSatisfying(
              location -> assertThat(location).isIn("/", "http://localhost:" + port + "/"));
    }
  }

  @Test
  void staffWhoSignInAreNotLedToApplicantsPages() {
    Visitor staff = new Visitor(port);
    staff.get("sample/refused");
    assertThat(Visitor.location(staff.signIn("510107-counter", "onestop"))).isEqualTo("/home");
  }

  @Test
  void failuresTellNothingOfTheInside() {
    HttpResponse<String> failed = new Visitor(port).get("sample/failing");
    assertThat(failed.statusCode()).isEqualTo(500);
    assertThat(failed.body()).doesNotContain("secret").doesNotContain("IllegalState");
  }
}
