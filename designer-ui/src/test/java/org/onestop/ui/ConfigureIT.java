package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.WorkDesk;
import org.onestop.claim.Claim;
import org.onestop.claim.Claims;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.release.Publisher;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A city that never had the matter gets it: opened, claimed, configured, reviewed, published. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConfigureIT {
  private static final String MATTER = "veteran-services";
  private static final String CITY = "510400";
  private static final String COUNTY = "510402";

  @Autowired private BeanFactory product;
  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  @SuppressWarnings("NullAway.Init")
  private Page page;

  @BeforeAll
  void openTheCity() {
    desktop = new Desktop(port);
    Page province = desktop.signedIn("510000-approve", 1440, 900);
    Desktop.open(province, "rollout?matter=" + MATTER);
    province.getByRole(AriaRole.BUTTON, pageNamed("开放认领")).click();
    province.getByRole(AriaRole.CHECKBOX, pageNamed("攀枝花市")).check();
    Accessible.check(province);
    Desktop.picture(province, "rollout-open");
    province.getByRole(AriaRole.BUTTON, pageNamed("开放").setExact(true)).click();
    assertThat(province.locator("vaadin-dialog[opened]")).hasCount(0);
    province.context().close();
    page = desktop.signedIn(CITY + "-config", 1440, 900);
  }

  /** What other tests look at is as it was. */
  @AfterAll
  void nothingComplained() {
    Actor publisher = actor(CITY + "-publish");
    Claims claims = product.getBean(Claims.class);
    Claim.State state = claims.get(publisher, MATTER, CITY).state();
    if (state != Claim.State.UNCLAIMED && state != Claim.State.WITHDRAWN) {
      claims.withdraw(publisher, MATTER, CITY, "试点结束");
    }
    List<String> complaints = List.copyOf(desktop.complaints());
    desktop.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  @Order(1)
  void theCityClaimsAndTheGateRefusesInThreeWays() {
    Desktop.open(page, "claims");
    page.locator(".card")
        .filter(new Locator.FilterOptions().setHasText("退役军人服务一件事"))
        .getByRole(AriaRole.BUTTON, named("认领目录 1.0.0"))
        .click();
    assertThat(page).hasURL(Pattern.compile(".*/claims/veteran-services/510400.*"));
    assertThat(finding("没有办理单位").first()).isVisible();
    Accessible.check(page);

    section("表单");
    section("基本信息");
    open("＋ 增加本地字段");
    page.getByLabel("字段名称").fill("籍贯");
    button("确定").click();
    assertThat(finding("没有事项、推送或者分派需要它")).isVisible();

    section("整件事");
    setDays("整件承诺时限", "3");
    assertThat(finding("超过整体时限3个工作日").first()).isVisible();
    assertThat(page.locator(".value.selected del")).hasText("7个工作日");
    Desktop.picture(page, "configure-gate");
  }

  @Test
  @Order(2)
  void everyFindingLeadsToItsPlaceAndItsRepair() {
    finding("没有事项、推送或者分派需要它").locator(".gate-where").click();
    assertThat(page.locator(".structure [aria-current]")).containsText("基本信息");
    finding("没有事项、推送或者分派需要它").getByRole(AriaRole.BUTTON, named("删去这一项")).click();
    assertThat(finding("没有事项、推送或者分派需要它")).hasCount(0);
    finding("超过整体时限3个工作日").first().getByRole(AriaRole.BUTTON, named("恢复为沿用上级")).click();
    assertThat(finding("超过整体时限3个工作日")).hasCount(0);
    finding("没有办理单位").first().getByRole(AriaRole.BUTTON, named("去登记单位")).click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("一次登记 .*")))
        .click();
    assertThat(finding("没有办理单位")).hasCount(0);
    section("代码表");
    section("发卡银行");
    open("追加 可选内容");
    page.getByLabel("每行一个").fill("中国银行\n中国农业银行");
    button("确定").click();
    assertThat(page.getByText("没有阻断，可以提交")).isVisible();
  }

  @Test
  @Order(3)
  void changesAreSentencesAndCanBeUndone() {
    section("事项");
    section("户口登记");
    setDays("办理时限", "2");
    Locator sentence = page.locator(".change-sentence");
    assertThat(sentence.first()).containsText("由3个工作日缩短为2个工作日");
    page.keyboard().press("Control+z");
    assertThat(sentence).hasCount(1);
    page.keyboard().press("Control+y");
    assertThat(sentence).hasCount(2);

    section("窗口与开放时间");
    open("＋ 增加窗口");
    page.getByLabel("窗口名称").fill("攀枝花市退役军人综合窗口");
    button("确定").click();
    assertThat(sentence).hasCount(3);
    assertThat(page.locator(".bench-kept")).containsText("已保存");
    Desktop.picture(page, "configure");
    Accessible.check(page);
    for (int width : new int[] {1024, 375}) {
      page.setViewportSize(width, 812);
      assertFits();
      Desktop.picture(page, "configure-" + width);
    }
    page.setViewportSize(1440, 900);

    section("联络人");
    assertThat(finding("个单位没有设置联络人")).isVisible();
    open("＋ 增加联络人");
    Locator editor = page.locator(".editor");
    editor.getByRole(AriaRole.COMBOBOX).first().click();
    page.locator("vaadin-combo-box-item:visible").first().click();
    page.getByLabel("联络人姓名或岗位").fill("窗口负责人");
    page.getByLabel("电话").fill("0812-1234567");
    button("确定").click();
    assertThat(
            sentence.filter(
                new Locator.FilterOptions().setHasText("的联络人定为“窗口负责人”，电话 0812-1234567")))
        .hasCount(1);
    assertThat(page.locator(".bench-canvas")).containsText("窗口负责人 · 0812-1234567");
    Accessible.check(page);
    page.keyboard().press("Control+z");
    assertThat(sentence).hasCount(3);
  }

  @Test
  @Order(4)
  void whatAnotherKeptMeanwhileIsShownAndNothingIsLost() {
    Claims claims = product.getBean(Claims.class);
    Actor config = actor(CITY + "-config");
    Overlay overlay = claims.overlay(config, MATTER, CITY);
    List<Operation> more = new ArrayList<>(overlay.operations());
    more.add(new Operation.Reminders(3, 1, null));
    claims.put(config, new Overlay(MATTER, CITY, overlay.edition(), more), null, "");
    section("整件事");
    setDays("整件承诺时限", "6");
    Locator overtaken = page.locator(".overtaken");
    assertThat(overtaken).containsText("剩余3个工作日提醒");
    assertThat(overtaken).containsText("由7个工作日缩短为6个工作日");
    Desktop.picture(page, "configure-overtaken");
    button("在最新内容上重做我的改动").click();
    assertThat(overtaken).hasCount(0);
    assertThat(page.locator(".change-sentence")).hasCount(5);
    button("恢复 整件承诺时限").click();
    assertThat(page.locator(".change-sentence")).hasCount(4);
    assertThat(page.getByText("没有阻断，可以提交")).isVisible();
  }

  @Test
  @Order(5)
  void aSampleApplicantIsPlayed() {
    section("模拟办理");
    button("开始模拟").click();
    Desktop.settle(page);
    page.locator(".simulation").waitFor();
    assertThat(page.locator(".simulation").getByText("到期").first()).isVisible();
    assertThat(page.locator(".work-line").first()).isVisible();
    Desktop.picture(page, "configure-simulated");
  }

  @Test
  @Order(6)
  void aSecondPersonReviewsAndPublishes() {
    section("审核、发布与历史");
    acting("提交审核").click();
    assertThat(page.getByText("已提交审核")).isVisible();
    Page reviewer = desktop.signedIn(CITY + "-publish", 1440, 900);
    Desktop.open(reviewer, "claims");
    reviewer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("去审核")).click();
    reviewer.locator(".bench-head .next").click();
    assertThat(reviewer.locator(".review-list")).containsText("缩短为2个工作日");
    assertThat(reviewer.getByText("配置人：510400-config")).isVisible();
    assertThat(reviewer.getByText("没有阻断，可以提交")).isVisible();
    Accessible.check(reviewer);
    Desktop.picture(reviewer, "configure-review");
    reviewer.locator(".acting").getByRole(AriaRole.BUTTON, locatorNamed("发布")).click();
    assertThat(reviewer.getByText("已发布。")).isVisible();
    Desktop.picture(reviewer, "configure-published");
  }

  @Test
  @Order(7)
  void anApplicantThereIsServed() {
    int before = product.getBean(WorkDesk.class).counts(actor(COUNTY + "-counter")).open();
    String caseNo = new NewCases(product, COUNTY).file("张建国", 7);
    assertThat(caseNo).isNotBlank();
    assertThat(product.getBean(WorkDesk.class).counts(actor(COUNTY + "-counter")).open())
        .isGreaterThan(before);
  }

  @Test
  @Order(8)
  void aNewCounterReachesARunningCaseAndAnotherLimitLeavesItAlone() {
    CaseDesk desk = product.getBean(CaseDesk.class);
    Actor supervisor = actor(CITY + "-supervise");
    String caseNo = new NewCases(product, COUNTY).file("张建军", 8);
    String counter = publishedWith(new Operation.Counter(COUNTY, "东区服务窗口", "", "", "", null));
    await()
        .untilAsserted(
            () -> assertThat(desk.view(supervisor, caseNo).releaseId()).isEqualTo(counter));

    publishedWith(new Operation.ItemLimit("resident-id-card", 1, null));
    Page reviewer = desktop.signedIn(CITY + "-publish", 1440, 900);
    Desktop.open(reviewer, "claims/" + MATTER + "/" + CITY);
    reviewer.locator(".structure").getByRole(AriaRole.BUTTON, locatorNamed("在办件与版本")).click();
    Locator rows = reviewer.getByRole(AriaRole.TABLE, pageNamed("在办件与版本"));
    assertThat(rows).containsText("留在原版本");
    assertThat(rows).containsText("事项“居民身份证申领”的办法、时限或办理单位不同");
    Accessible.check(reviewer);
    Desktop.picture(reviewer, "configure-running");
    assertThat(desk.view(supervisor, caseNo).releaseId()).isEqualTo(counter);
    reviewer.locator(".structure").getByRole(AriaRole.BUTTON, locatorNamed("用往期办件试算")).click();
    reviewer.getByRole(AriaRole.BUTTON, pageNamed("开始试算")).click();
    assertThat(reviewer.getByText("这段时间没有办结的办件。")).isVisible();
    Accessible.check(reviewer);
  }

  /** The city's overlay with one operation more, published by the other person. */
  private String publishedWith(Operation operation) {
    Claims claims = product.getBean(Claims.class);
    Actor config = actor(CITY + "-config");
    Overlay overlay = claims.overlay(config, MATTER, CITY);
    List<Operation> more = new ArrayList<>(overlay.operations());
    more.add(operation);
    claims.put(config, new Overlay(MATTER, CITY, overlay.edition(), more), null, "");
    claims.submit(config, MATTER, CITY, "");
    return product
        .getBean(Publisher.class)
        .publish(actor(CITY + "-publish"), MATTER, List.of(CITY), null, "")
        .getFirst()
        .id();
  }

  private Actor actor(String account) {
    return product.getBean(Actors.class).find(account).orElseThrow();
  }

  private void section(String title) {
    page.locator(".structure")
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^" + title + ".*")))
        .first()
        .click();
    assertThat(page.locator(".structure [aria-current]")).containsText(title);
  }

  /** Opens an editor and lets it settle: nobody fills it in while it is still being put there. */
  private void open(String name) {
    Desktop.settle(page);
    button(name).click();
    page.waitForFunction("() => document.activeElement?.closest('.editor')");
    Desktop.settle(page);
  }

  private void setDays(String value, String days) {
    open("修改 " + value);
    page.locator(".editor").getByRole(AriaRole.SPINBUTTON).first().fill(days);
    button("确定").click();
  }

  private Locator finding(String text) {
    return page.locator(".gate-line").filter(new Locator.FilterOptions().setHasText(text));
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator acting(String name) {
    return page.locator(".acting").getByRole(AriaRole.BUTTON, locatorNamed(name));
  }

  private static Page.GetByRoleOptions pageNamed(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByRoleOptions locatorNamed(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private void assertFits() {
    Object beyond =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(beyond).isEqualTo(0);
  }
}
