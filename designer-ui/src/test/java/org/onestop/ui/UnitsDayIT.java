package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CaseView;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each unit's day in one pilot county whose departments all work at their desks. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitsDayIT {
  private static final String COUNTY = "511603";
  private static final String TYPE = "demobilized-officer";
  private static final int STEPS = 4;
  private static final Map<String, String> HERE =
      Map.of(
          "\"510107\"",
          "\"" + COUNTY + "\"",
          "\"510107001\"",
          "\"" + COUNTY + "001\"",
          "\"510100\"",
          "\"511600\"",
          "\"test-bank\"",
          "\"icbc\"");

  @Autowired private BeanFactory product;
  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  @BeforeAll
  void open() {
    desktop = new Desktop(port);
  }

  @AfterAll
  void nothingComplained() {
    List<String> complaints = List.copyOf(desktop.complaints());
    desktop.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void eachUnitWorksThroughWhatIsTheirs() {
    String party = accepted("测试·党三", 901, "01");
    String league = accepted("测试·团四", 902, "03");

    day("counter", List.of(party, league), "退役报到", "");
    day("organization", List.of(party), "党组织关系转接", "转入党组织名称");
    day("youth-league", List.of(league), "团组织关系转接", "转入团组织名称");
    day("armed-forces", List.of(party, league), "预备役登记", "");
    day("public-security", List.of(party, league), "户口登记", "");
    day("human-resources", List.of(party, league), "社会保", "");
    day("medical-insurance", List.of(party, league), "医疗保险", "");

    for (String each : List.of(party, league)) {
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () -> assertThat(view(each).status()).isIn(CaseStatus.CLOSED, CaseStatus.ARCHIVED));
    }
  }

  /**
   * Everything that a unit has of these cases, one after another by keyboard.
   *
   * @param seen stands at the head of the first
   * @param asked label of the result's field; empty when there is none
   */
  private void day(String desk, List<String> cases, String seen, String asked) {
    Page page = desktop.signedIn(COUNTY + "-" + desk, 1440, 900);
    Desktop.open(page, "work");
    for (String caseNo : cases) {
      Locator rows = page.locator(".work-row").filter(filled(caseNo));
      assertThat(rows.first()).containsText(seen);
      while (rows.count() > 0) {
        int before = rows.count();
        rows.first().locator(".work-line").click();
        Desktop.settle(page);
        assertThat(page.locator(".work-head")).containsText(caseNo);
        if (!asked.isEmpty()) {
          page.getByLabel(asked).fill("测试街道测试社区支部");
          page.getByLabel(asked).press("Tab");
          Desktop.settle(page);
        }
        page.locator(".work-head h2").click();
        page.keyboard().press("a");
        assertThat(page.locator(".work-side > .said")).containsText("已办结");
        Desktop.settle(page);
        assertThat(rows.count()).as("the next may have come meanwhile").isLessThanOrEqualTo(before);
      }
    }
    page.context().close();
  }

  private String accepted(String name, int person, String politicalStatus) {
    String caseNo =
        new NewCases(product, COUNTY)
            .file(name, person, TYPE, HERE, Map.of("politicalStatus", politicalStatus));
    for (int i = 0; i < STEPS; i++) {
      new DeskWork(product, COUNTY).agree(caseNo, COUNTY + "-counter");
    }
    assertThat(view(caseNo).status()).isEqualTo(CaseStatus.HANDLING);
    return caseNo;
  }

  private CaseView view(String caseNo) {
    Actor counter = product.getBean(Actors.class).find(COUNTY + "-counter").orElseThrow();
    return product.getBean(CaseDesk.class).view(counter, caseNo);
  }

  private static Locator.FilterOptions filled(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
