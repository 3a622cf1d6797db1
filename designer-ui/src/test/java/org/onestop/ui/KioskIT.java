package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.casework.Drafts;
import org.onestop.casework.SaveDraft;
import org.onestop.form.IdNumber;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Json;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A terminal that many people use one after the other. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KioskIT {
  private static final String MATTER = "veteran-services";
  private static final String COUNTY = "510104";

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
  void whatOneBeganIsWipedWhenHeEnds() {
    Page page = terminal();
    Accessible.check(page);
    identify(page, 101);
    assertThat(page.getByText("在本地没有办件")).isVisible();
    Accessible.check(page);
    Desktop.picture(page, "kiosk");
    page.getByRole(AriaRole.BUTTON, named("退役军人服务一件事")).click();
    page.getByRole(AriaRole.BUTTON, named("开始申请")).click();
    answerAll(page);
    assertThat(page.locator("#field-name input")).hasValue("测试·张三");
    assertThat(page.locator(".portal")).hasClass(Pattern.compile(".*kiosk.*"));
    Locator combo = page.locator("vaadin-combo-box input").first();
    combo.click();
    assertThat(combo).hasAttribute("inputmode", "none");
    assertThat(page.locator("vaadin-combo-box-item:visible").first()).isVisible();
    page.keyboard().press("Escape");
    Accessible.check(page);
    Desktop.picture(page, "kiosk-form");
    assertThat(drafts()).isEqualTo(1);
    String address = page.url();

    page.getByRole(AriaRole.BUTTON, named("结束并清除")).click();
    assertThat(page.getByText("请先确认身份")).isVisible();
    assertThat(drafts()).isZero();
    Desktop.open(page, address);
    assertThat(page.getByText("请先确认身份")).isVisible();
    page.goBack();
    assertThat(page.getByText("请先确认身份")).isVisible();
  }

  @Test
  void whoReloadsFindsNothing() {
    Page page = terminal();
    identify(page, 103);
    page.getByRole(AriaRole.BUTTON, named("退役军人服务一件事")).click();
    page.getByRole(AriaRole.BUTTON, named("开始申请")).waitFor();
    page.reload();
    assertThat(page.getByText("请先确认身份")).isVisible();
  }

  @Test
  void seesTheCasesOfThePersonBeforeIt() {
    String caseNo = new NewCases(product, COUNTY).file("测试·张三", idNo(105));
    Page page = terminal();
    identify(page, 105);
    assertThat(page.locator(".case-head")).containsText(caseNo);
    Accessible.check(page);
  }

  @Test
  void aCodeGoesOnWithADraftThatStays() {
    Actor counter = actor("counter");
    Drafts drafts = product.getBean(Drafts.class);
    Release release =
        product
            .getBean(Releases.class)
            .inForce(MATTER, COUNTY, product.getBean(Clock.class).instant())
            .orElseThrow();
    String draft =
        drafts
            .begin(
                counter,
                new SaveDraft(
                    MATTER,
                    COUNTY,
                    "assigned-work-soldier",
                    List.of("veteran-report"),
                    Json.mapper().createObjectNode().put("name", "测试·李四").put("idNo", idNo(107)),
                    List.of(),
                    release.id(),
                    null,
                    "counter",
                    null))
            .id();
    String code = drafts.code(counter, draft).code();
    Page page = terminal();
    page.getByLabel("续办码").fill("0123456789abcdef0123456789abcdef");
    page.getByRole(AriaRole.BUTTON, named("继续填写")).click();
    assertThat(page.locator(".trouble")).isVisible();
    page.getByLabel("续办码").fill(code);
    page.getByRole(AriaRole.BUTTON, named("继续填写")).click();
    assertThat(page.locator("#field-name input")).hasValue("测试·李四");
    page.getByRole(AriaRole.BUTTON, named("结束并清除")).click();
    assertThat(page.getByText("请先确认身份")).isVisible();
    assertThat(drafts.get(counter, draft).form().path("name").asString()).isEqualTo("测试·李四");
  }

  private Page terminal() {
    Page page = desktop.signedIn(COUNTY + "-kiosk", 1080, 1600);
    page.getByRole(AriaRole.LINK, named("打开自助终端页面")).click();
    assertThat(page.getByText("请先确认身份")).isVisible();
    return page;
  }

  private static void identify(Page page, int serial) {
    page.getByLabel("姓名").fill("测试·张三");
    page.getByLabel("身份证号码").fill(idNo(serial));
    page.getByRole(AriaRole.BUTTON, named("登录")).click();
    assertThat(page.getByText("我要办理")).isVisible();
  }

  private static void answerAll(Page page) {
    Locator next = page.getByRole(AriaRole.BUTTON, named("保存，开始填表"));
    Portal.answerOpen(page, next);
    next.click();
    assertThat(page.getByText("第 1 部分，共 ")).isVisible();
  }

  private int drafts() {
    return product.getBean(Drafts.class).mine(actor("kiosk")).size();
  }

  private Actor actor(String role) {
    return product.getBean(Actors.class).find(COUNTY + "-" + role).orElseThrow();
  }

  /** A man's: odd serials. */
  private static String idNo(int serial) {
    String digits = COUNTY + "19940307" + "%03d".formatted(serial);
    return digits + IdNumber.checkCharacter(digits);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
