package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseSummary;
import org.onestop.claim.Claims;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Json;
import org.onestop.release.Publisher;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people and others do to a form that nobody asked them to do. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoughHandlingIT {
  private static final int LONG = 20_000;

  @Autowired private BeanFactory product;
  @Autowired private ServedSessions sessions;
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

  @Test
  void hostileTextsAreTextsOrRefused() {
    Page page = form("测试·张三", 201);
    List<String> dialogs = new ArrayList<>();
    page.onDialog(each -> {
      dialogs.add(each.message());
      each.dismiss();
    });
    Locator unit = page.locator("#field-unitCode");
    write(unit, "x".repeat(LONG));
    assertThat(unit).containsText("最多填写");
    write(unit, "a\u202Eb");
    assertThat(unit).containsText("特殊字符");
    for (String each :
        List.of(
            "<img src=x onerror=alert(1)>",
            "=1+1",
            "${7*7}#{7*7}",
            "𬭬部队😀",
            "'; DROP TABLE cw_case; --")) {
      write(unit, each);
      assertThat(unit).not().hasClass(Pattern.compile(".*wrong.*"));
      page.reload();
      assertThat(unit.locator("input")).hasValue(each);
    }
    assertThat(dialogs).isEmpty();
  }

  @Test
  void whatTheBrowserIsMadeToSendIsCheckedLikeAnythingElse() {
    Page page = form("测试·李四", 203);
    page.locator("#field-sex vaadin-radio-group").evaluate("each => { each.value = '99'; }");
    page.locator("#field-politicalStatus vaadin-combo-box")
        .evaluate("each => { each.allowCustomValue = true; each.value = 'emperor'; }");
    Locator number = page.locator("#field-mobile vaadin-text-field");
    number.evaluate(
        "each => { each.maxlength = null; each.allowedCharPattern = ''; each.value = 'abc';"
            + " each.dispatchEvent(new CustomEvent('change')); }");
    page.getByRole(AriaRole.BUTTON, named("保存，到下一部分")).click();
    assertThat(page.locator(".finding-list:visible")).containsText("政治面貌");
    assertThat(page.locator("#field-mobile")).containsText("手机号码");
    assertThat(page.getByText("第 1 部分，共 ")).isVisible();
  }

  @Test
  void twoTabsOnOneDraftAskWhichCounts() {
    Page one = form("测试·王五", 205);
    write(one.locator("#field-unitCode"), "一");
    Page two = one.context().newPage();
    Desktop.open(two, one.url());
    assertThat(two.locator("#field-unitCode input")).hasValue("一");
    write(two.locator("#field-unitCode"), "二");
    write(one.locator("#field-unitCode"), "三");
    assertThat(one.locator(".trouble")).isVisible();
    Desktop.picture(one, "apply-stale");
    Accessible.check(one);
    one.getByRole(AriaRole.BUTTON, named("用这个页面的内容")).click();
    two.reload();
    assertThat(two.locator("#field-unitCode input")).hasValue("三");
    write(two.locator("#field-unitCode"), "四");
    write(one.locator("#field-unitCode"), "五");
    one.getByRole(AriaRole.BUTTON, named("用另一个页面保存的内容")).click();
    assertThat(one.locator("#field-unitCode input")).hasValue("四");
  }

  @Test
  void aSessionThatRanOutLosesNothing() {
    Page page = form("测试·赵六", 207);
    write(page.locator("#field-unitCode"), "还在");
    String address = page.url();
    sessions.drop(page);
    page.locator("#field-mobile input").fill("13800000000");
    page.locator("#field-mobile input").press("Tab");
    page.getByText("登录已过期").click();
    Portal.signIn(page, "测试·赵六", Portal.idNo(207));
    Desktop.open(page, address);
    assertThat(page.locator("#field-unitCode input")).hasValue("还在");
    assertThat(page.locator("#field-mobile input")).hasValue("13800000000");
    assertThat(page.locator("onestop-typing")).hasText("上次没来得及保存的内容已放回原处，请核对。");
    Desktop.settle(page);
    page.reload();
    assertThat(page.locator("#field-mobile input")).hasValue("13800000000");
    assertThat(page.locator("onestop-typing")).isEmpty();
  }

  @Test
  void aPageThatOnlyStandsOpenIsSignedOut() {
    Page page = desktop.signedIn("510304-counter", 1440, 900);
    Desktop.open(page, "work");
    sessions.shorten(page, 3);
    int asked = 0;
    while (heartbeat(page) && asked < 100) {
      asked++;
      page.waitForTimeout(250);
    }
    assertThat(asked).as("it asked for longer than the time-out, then was ended").isBetween(8, 99);
    page.reload();
    assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
  }

  @Test
  void handingInTwiceMakesOneCaseAndBackLeadsToIt() {
    Page page = desktop.window(1440, 900);
    String idNo = Portal.idNo(209);
    Portal.signIn(page, "测试·张三", idNo);
    portal.toReview(page, "assigned-work-soldier", "安排工作", 209);
    page.locator("#field-commitmentAccepted input").check();
    page.getByRole(AriaRole.BUTTON, named("提交申请")).dblclick();
    assertThat(page.getByText("申请已提交")).isVisible();
    assertThat(cases(idNo)).hasSize(1);
    page.goBack();
    assertThat(page.getByText("申请已提交")).isVisible();
    Page again = page.context().newPage();
    Desktop.open(again, "apply/" + Portal.MATTER + "?division=" + Portal.COUNTY);
    assertThat(again.getByText("您已有一件正在办理的申请")).isVisible();
    assertThat(cases(idNo)).hasSize(1);
  }

  @Test
  void aNewerReleaseSaysWhatChangedAndCarriesTheAnswersOver() {
    String county = "510121";
    Page page = desktop.window(1440, 900);
    String idNo = Portal.idNo(211);
    Portal.signIn(page, "测试·张三", idNo);
    new Portal(product, county).toReview(page, "assigned-work-soldier", "安排工作", 211);
    published(county);
    page.locator("#field-commitmentAccepted input").check();
    page.getByRole(AriaRole.BUTTON, named("提交申请")).click();
    assertThat(page.locator(".trouble")).containsText("办理要求已经更新");
    assertThat(page.locator(".trouble li")).containsText("本地调查");
    Desktop.picture(page, "apply-superseded");
    Accessible.check(page);
    page.getByRole(AriaRole.BUTTON, named("按新版本继续，已填内容保留")).click();
    assertThat(page.getByText("第 1 部分，共 ")).isVisible();
    assertThat(page.locator("#field-unitCode input")).hasValue(Pattern.compile(".+"));
    assertThat(page.locator("#field-localSurvey")).isVisible();
    Desktop.open(page, page.url().replace("step=form", "step=review"));
    page.locator("#field-commitmentAccepted input").check();
    page.getByRole(AriaRole.BUTTON, named("提交申请")).click();
    assertThat(page.getByText("申请已提交")).isVisible();
  }

  /** Its county asks one thing more from now on, and nobody has to answer it. */
  private void published(String county) {
    Claims claims = product.getBean(Claims.class);
    Actor config = actor(county + "-config");
    Overlay overlay = claims.overlay(config, Portal.MATTER, county);
    List<Operation> operations = new ArrayList<>(overlay.operations());
    operations.add(
        new Operation.LocalField(
            "basic",
            "localSurvey",
            false,
            Json.mapper()
                .readTree(
                    "{\"type\": \"string\", \"title\": \"本地调查\","
                        + " \"x-field\": {\"type\": \"text\", \"purpose\": \"本地调查\"}}"),
            null,
            null));
    claims.put(
        config, new Overlay(overlay.matter(), county, overlay.edition(), operations), null, "测试");
    claims.submit(config, Portal.MATTER, county, "测试");
    product
        .getBean(Publisher.class)
        .publish(actor(county + "-publish"), Portal.MATTER, List.of(county), null, "测试");
  }

  private Actor actor(String account) {
    return product.getBean(Actors.class).find(account).orElseThrow();
  }

  private List<CaseSummary> cases(String idNo) {
    return product
        .getBean(CaseDesk.class)
        .search(actor(Portal.COUNTY + "-counter"), idNo, null, 10)
        .items();
  }

  private Page form(String name, int person) {
    Page page = desktop.window(1440, 900);
    Portal.signIn(page, name, Portal.idNo(person));
    portal.begin(page, "安排工作");
    return page;
  }

  /** What the client of a page asks now and then; false when its session is over. */
  private static boolean heartbeat(Page page) {
    String origin = page.url().replaceFirst("(//[^/]+)/.*", "$1");
    return IntStream.range(0, 4)
        .anyMatch(ui -> page.request().post(origin + "/?v-r=heartbeat&v-uiId=" + ui).ok());
  }

  private static void write(Locator field, String text) {
    Locator input = field.locator("input");
    // As if pasted by a script: a browser's own bounds do not hold then.
    input.evaluate("each => each.removeAttribute('maxlength')");
    input.fill(text);
    input.press("Tab");
    Desktop.settle(field.page());
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
