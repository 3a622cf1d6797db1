package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.release.Releases;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A clock that is stopped before 国庆 2026 (1 to 7 October) and runs on a Saturday that is worked
 * instead (10 October, 调休), and is then extended.
 */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HolidayIT {
  private static final String COUNTY = "511403";
  private static final int STEPS = 4;

  @Autowired private BeanFactory product;
  @Autowired private MovedClock clock;
  @Autowired private JdbcTemplate sql;
  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  @BeforeAll
  void open() {
    desktop = new Desktop(port);
    clock.set(Instant.parse("2026-09-28T01:00:00Z"));
    sql.update(
        "UPDATE rel_release SET effective_at = '2026-09-01' WHERE division IN (?, ?)",
        COUNTY,
        COUNTY.substring(0, 4) + "00");
    // As if another node had: this one looks every few seconds.
    sql.update("UPDATE rel_version SET version = version + 1");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            product
                .getBean(Releases.class)
                .inForce("veteran-services", COUNTY, clock.instant())
                .isPresent());
  }

  @AfterAll
  void today() {
    clock.setBack();
    List<String> complaints = List.copyOf(desktop.complaints());
    desktop.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void theDaysOfAHolidayAndOfAPauseAreSpared() {
    String caseNo = new NewCases(product, COUNTY).file("测试·节三", 801);
    for (int i = 0; i < STEPS; i++) {
      new DeskWork(product, COUNTY).agree(caseNo, COUNTY + "-counter");
    }
    Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    clock.set(Instant.parse("2026-09-29T02:00:00Z"));
    Desktop.open(page, "cases/" + caseNo);
    Locator head = page.locator(".case-head");
    assertThat(head).containsText("2026年10月13日");

    unfold(page, "暂停或恢复计时");
    page.getByLabel(Pattern.compile("^理由（申请人会看到暂停）")).fill("等待户籍地回函。");
    page.getByRole(AriaRole.BUTTON, named("暂停计时")).click();
    assertThat(head).containsText("已暂停");
    assertThat(head).containsText("2026年9月29日");
    assertThat(page.locator(".papers").first()).containsText("暂停计时（特别程序）告知书");
    Accessible.check(page);

    clock.set(Instant.parse("2026-10-10T02:00:00Z"));
    Desktop.open(page, "cases/" + caseNo);
    assertThat(head).containsText("已暂停");
    unfold(page, "暂停或恢复计时");
    page.getByRole(AriaRole.BUTTON, named("恢复计时：整件办件")).click();
    assertThat(head).containsText("2026年10月19日");

    unfold(page, "延长办理期限");
    page.getByRole(AriaRole.BUTTON, named("延长")).click();
    assertThat(page.locator(".unfold .failed").filter(filled())).containsText("请写明原因");
    page.getByLabel("延长几个工作日").fill("3");
    page.getByLabel(Pattern.compile("^理由（写入告知书）")).fill("跨省核实需要时间。");
    page.getByRole(AriaRole.BUTTON, named("延长")).click();
    assertThat(head).containsText("2026年10月22日");
    assertThat(page.locator(".papers").first()).containsText("延长办理期限告知书");
    Desktop.picture(page, "case-extended");

    unfold(page, "延长办理期限");
    page.getByLabel(Pattern.compile("^理由（写入告知书）")).fill("再延长。");
    page.getByRole(AriaRole.BUTTON, named("延长")).click();
    assertThat(page.locator(".unfold .failed").filter(filled())).containsText("已经延长过一次");
  }

  private static void unfold(Page page, String title) {
    page.locator("details.unfold > summary")
        .filter(new Locator.FilterOptions().setHasText(title))
        .click();
  }

  private static Locator.FilterOptions filled() {
    return new Locator.FilterOptions().setHasText(Pattern.compile("."));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
