package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.Finding;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Json;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An application in a browser, from the portal to the receipt, and what follows it. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicationIT {
  private static final String MATTER = Portal.MATTER;
  private static final String COUNTY = Portal.COUNTY;

  @Autowired private BeanFactory product;
  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  @SuppressWarnings("NullAway.Init")
  private Portal portal;

  @BeforeAll
  void open() {
    desktop = new Desktop(port);
    portal = new Portal(product);
  }

  @AfterAll
  void nothingComplained() {
    List<String> complaints = List.copyOf(desktop.complaints());
    desktop.close();
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "assigned-work-soldier, 安排工作, 375, 812, 5",
    "self-employed-soldier, 自主就业, 1440, 900, 3",
    "demobilized-officer, 复员, 1440, 900, 7",
    "monthly-annuity-veteran, 逐月领取退役金, 1024, 768, 9"
  })
  void aTypeGoesFromThePortalToTheReceipt(
      String type, String leaving, int width, int height, int person) {
    Page page = desktop.window(width, height);
    String caseNo = portal.apply(page, type, leaving, person);
    Accessible.check(page);
    Desktop.picture(page, "receipt-" + type);
    page.getByRole(AriaRole.LINK, named("查看办理进度")).click();
    assertThat(page.locator(".case-head")).containsText(caseNo);
    assertThat(page.locator(".headline")).hasText("已提交，预审中");
    Accessible.check(page);
    Desktop.picture(page, "my-case-" + type);
  }

  @Test
  void publicPagesAreForEverybody() {
    Page page = desktop.window(1440, 900);
    Desktop.open(page, "");
    assertThat(page.locator("h1")).isVisible();
    Accessible.check(page);
    page.getByLabel("退役军人服务一件事")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("查看办事指南"))
        .click();
    assertThat(page.getByText("请先选择办理地")).isVisible();
    Desktop.open(
        page, "guide/" + MATTER + "?division=" + COUNTY + "&applicantType=self-employed-soldier");
    assertThat(page.getByRole(AriaRole.TABLE, named("可以一并办理的事项"))).isVisible();
    Accessible.check(page);
    Desktop.picture(page, "guide");
    Desktop.open(page, "applicant-sign-in");
    assertThat(page.getByLabel("姓名")).isVisible();
    Accessible.check(page);
  }

  @Test
  void whatIsWrongIsSaidAtTheFieldAndAboveAndLeadsThere() {
    Page page = desktop.window(1440, 900);
    Portal.signIn(page, "测试·张三", idNo(11));
    portal.begin(page, "安排工作");
    page.locator("#field-mobile input").fill("123");
    page.locator("#field-mobile input").press("Tab");
    assertThat(page.locator("#field-mobile")).hasClass(Pattern.compile(".*wrong.*"));
    assertThat(page.locator("#field-mobile")).containsText("手机号码");
    page.getByRole(AriaRole.BUTTON, named("保存，到下一部分")).click();
    Locator summary = page.locator(".finding-list:visible");
    assertThat(summary).containsText("处需要改");
    Desktop.picture(page, "apply-findings");
    summary.getByText("手机号码").click();
    assertThat(page.locator("#field-mobile input")).isFocused();
    page.locator("#field-mobile input").fill("13800000000");
    page.locator("#field-mobile input").press("Tab");
    assertThat(page.locator("#field-mobile")).not().hasClass(Pattern.compile(".*wrong.*"));
  }

  @Test
  void anIdNumberFillsInTheSexAndADraftGoesOnAfterReloading() {
    Page page = desktop.window(1440, 900);
    Portal.signIn(page, "测试·李四", idNo(13));
    portal.begin(page, "安排工作");
    assertThat(page.locator("#field-name input")).hasValue("测试·李四");
    assertThat(page.locator("#field-sex vaadin-radio-button[checked]")).hasText("男性");
    page.locator("#field-unitCode input").fill("00001部队");
    page.locator("#field-unitCode input").press("Tab");
    assertThat(page.locator(".saved")).containsText("已自动保存");
    page.reload();
    assertThat(page.locator("#field-unitCode input")).hasValue("00001部队");
  }

  @Test
  void refusedFilesSayWhyAndNothingIsKept() {
    Page page = desktop.window(1440, 900);
    Portal.signIn(page, "测试·王五", idNo(15));
    portal.begin(page, "安排工作");
    page.waitForURL(Pattern.compile(".*step=form.*"));
    Desktop.open(page, page.url().replace("step=form", "step=materials"));
    Locator card = page.locator("#material-id-card");
    Portal.hand(
        card,
        "fake.png",
        "image/png",
        "MZ not a picture".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(card.locator(".findings p")).not().hasCount(0);
    assertThat(card.locator(".file")).hasCount(0);
    Desktop.picture(page, "apply-material-refused");
    page.getByRole(AriaRole.BUTTON, named("保存，去确认")).click();
    assertThat(page.locator(".finding-list:visible")).containsText("请上传：居民身份证");
  }

  @Test
  void aCorrectionOpensOnlyWhatWasNamed() {
    Page page = desktop.window(1440, 900);
    String caseNo = new NewCases(product, COUNTY).file("测试·张三", idNo(17));
    Portal.signIn(page, "测试·张三", idNo(17));
    WorkDesk desk = product.getBean(WorkDesk.class);
    Actor counter = product.getBean(Actors.class).find(COUNTY + "-counter").orElseThrow();
    String item =
        desk.list(counter, new WorkItemQuery("open", WorkItemFilter.ofCase(caseNo), 10, null))
            .items()
            .getFirst()
            .id();
    desk.complete(
        counter,
        item,
        null,
        new CompleteWorkItem(
            "correct",
            Json.mapper().createObjectNode(),
            "请补正",
            List.of(new Finding("/form/mobile", "手机号码无法接通，请核对")),
            null,
            null));
    Desktop.open(page, "my-cases/" + caseNo);
    assertThat(page.locator(".headline")).hasText("等您补正");
    Locator correction = page.getByRole(AriaRole.REGION, named("请补正下列内容"));
    assertThat(correction).containsText("手机号码无法接通，请核对");
    assertThat(correction.locator(".field")).hasCount(1);
    Desktop.picture(page, "my-case-correction");
    correction.locator("#field-mobile input").fill("13822222222");
    correction.locator("#field-mobile input").press("Tab");
    page.getByRole(AriaRole.BUTTON, named("提交补正")).click();
    assertThat(page.locator(".headline")).hasText("已提交，预审中");
  }

  @Test
  void whoHasAnOpenCaseIsShownItAndMayWithdrawIt() {
    Page page = desktop.window(375, 812);
    String caseNo = new NewCases(product, COUNTY).file("测试·张三", idNo(19));
    Portal.signIn(page, "测试·张三", idNo(19));
    Desktop.open(page, "apply/" + MATTER + "?division=" + COUNTY);
    assertThat(page.getByText("您已有一件正在办理的申请（" + caseNo + "）")).isVisible();
    page.getByRole(AriaRole.LINK, named("查看这件申请")).click();
    page.getByText("撤回申请", new Page.GetByTextOptions().setExact(true)).click();
    page.getByLabel("撤回原因").fill("填错了");
    page.getByRole(AriaRole.BUTTON, named("确认撤回")).click();
    assertThat(page.locator(".headline")).hasText("已撤回");
    Desktop.open(page, "my-cases");
    assertThat(page.locator(".case-list")).containsText(caseNo);
    Accessible.check(page);
    Desktop.picture(page, "my-cases-phone");
  }

  /** Another person in each test. */
  private static String idNo(int person) {
    return Portal.idNo(person);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
