package org.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onestop.journey.Client;
import org.onestop.journey.Demonstration;

/** Guides over the API: for everybody, as a page or on paper, and for staff of the division. */
class GuideIT extends Demonstration {
  private static final String GUIDE =
      "/api/v1/matters/veteran-services/guide?division=%s&applicantType=%s";
  private static final String STAFF = "/api/v1/claims/veteran-services/510107/staff-guide";

  @Test
  void everybodyReadsItAsAPageOrOnPaper() {
    String path = GUIDE.formatted("510107", "self-employed-soldier");

    assertThat(as("").get(path).text())
        .contains("<svg", "自主就业一次性经济补助金的给付", "邮递送达后邮寄费用由申请人自行支付", "武侯区");
    assertThat(as("").get(path + "&format=pdf").text()).startsWith("%PDF");
    Client.Answer paper =
        as("").call("GET", path, null, Map.of("Accept", "text/html;q=0.5,application/pdf"));
    assertThat(new String(paper.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThat(code(as("").get(GUIDE.formatted("510402", "self-employed-soldier"))))
        .isEqualTo("404 not-published");
    assertThat(code(as("").get(GUIDE.formatted("999999", "self-employed-soldier"))))
        .isEqualTo("404 not-published");
    assertThat(code(as("").get(GUIDE.formatted("x", "self-employed-soldier"))))
        .isEqualTo("422 division-invalid");
    assertThat(code(as("").get(GUIDE.formatted("510107", "nobody"))))
        .isEqualTo("404 guide-applicant-type-unknown");
    Client.Answer picture =
        as("")
            .call(
                "GET",
                GUIDE.formatted("510107", "self-employed-soldier"),
                null,
                Map.of("Accept", "image/png"));
    assertThat(code(picture)).isEqualTo("406 http-406");
  }

  @Test
  void staffReadTheirOwnAndNobodyElses() {
    assertThat(as("510107-public-security").get(STAFF).text()).contains("操作指南", "户口登记");
    assertThat(as("510100-supervise").get(STAFF).status()).isEqualTo(200);
    assertThat(code(as("510104-counter").get(STAFF))).isEqualTo("404 not-published");
    assertThat(code(as("510107-kiosk").get(STAFF))).isEqualTo("403 forbidden");
    assertThat(as("").get(STAFF).status()).isEqualTo(401);
  }

  private static String code(Client.Answer answer) {
    return answer.status() + " " + answer.json().path("code").asString("");
  }
}
