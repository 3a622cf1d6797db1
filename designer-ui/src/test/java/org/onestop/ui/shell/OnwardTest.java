package org.onestop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OnwardTest {
  @Test
  void leadsToPathsOfThisHouse() {
    for (String own :
        List.of(
            "/my-cases",
            "/my-cases/51010720261100000001",
            "/apply/veteran-services?division=510107&draft=0193a-b",
            "/guide/%E4%B8%80",
            "/")) {
      assertThat(Onward.to(own)).isEqualTo(own);
    }
  }

  @Test
  void leadsNowhereElse() {
    for (String foreign :
        List.of(
            "",
            "my-cases",
            "https://evil.example",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/\r\nLocation: https://evil.example",
            "/a//evil.example",
            "/..//evil.example",
            "/a/../..",
            "javascript:alert(1)",
            "/a#b",
            "/a b",
            "/<script>",
            "/" + "a".repeat(2000))) {
      assertThat(Onward.to(foreign)).as(foreign).isEqualTo("/");
    }
    assertThat(Onward.to(null)).isEqualTo("/");
  }

  @Test
  void leadsNotBackToTheSignIn() {
    for (String round :
        List.of(
            "/sign-in",
            "/sign-in?error",
            "/applicant-sign-in",
            "/applicant-sign-in?continue=%2F",
            "/oauth2/authorization/x",
            "/login/oauth2/code/x",
            "/logout")) {
      assertThat(Onward.to(round)).as(round).isEqualTo("/");
    }
    assertThat(Onward.to("/sign-ins")).isEqualTo("/sign-ins");
  }
}
