package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CaseView;
import org.onestop.identity.Accounts;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A day at the counter and in a department, worked through in the inbox. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkIT {
  private static final String COUNTY = "510304";

  /** Where the answers of those who apply lead. */
  private static final String PLACE = "510107";

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
  void theCounterWorksThroughItsListByKeyboard() {
    String first = new NewCases(product, COUNTY).file("测试·赵一", 601);
    String second = new NewCases(product, COUNTY).file("测试·钱二", 602);
    Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    Desktop.open(page, "work");
    Accessible.check(page);
    line(page, first).locator(".work-line").click();
    assertThat(page.locator(".work-head")).containsText(first);
    assertThat(page).hasURL(Pattern.compile(".*/work/.+"));
    assertThat(page.locator(".deciding .next")).containsText("办完以后：待档案");
    page.locator(".work-head h2").click();
    page.keyboard().press("c");
    assertThat(line(page, first)).containsText("我已领取");
    Accessible.check(page);
    Desktop.picture(page, "work");

    page.locator(".work-head h2").click();
    page.keyboard().press("a");
    assertThat(page.locator(".work-side > .said")).containsText("预审：已通过");
    assertThat(view(first).status()).isEqualTo(CaseStatus.AWAITING_FILE);

    line(page, second).locator(".work-line").click();
    Desktop.settle(page);
    assertThat(page.locator(".work-head")).containsText(second);
    act(page, "不予受理").click();
    assertThat(page.locator(".work-detail > .findings")).containsText("请写明原因");
    page.getByLabel(Pattern.compile("^理由")).fill("不在四川安置。");
    act(page, "不予受理").click();
    assertThat(page.locator(".work-side > .said")).containsText("不予受理");
    assertThat(view(second).status()).isEqualTo(CaseStatus.REFUSED);
    assertThat(line(page, second)).hasCount(0);

    page.locator(".work-list-head h1").click();
    page.keyboard().press("?");
    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("下一件");
    Accessible.check(page);
  }

  @Test
  void whatIsWrongIsToldOnceAndInOneNotice() {
    String caseNo = new NewCases(product, COUNTY).file("测试·孙三", 603);
    Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    Desktop.open(page, "work");
    line(page, caseNo).locator(".work-line").click();
    page.getByRole(AriaRole.BUTTON, named("＋ 添加一条")).click();
    act(page, "一次性告知补正").click();
    assertThat(page.locator(".work-detail > .findings p")).not().hasCount(0);
    page.getByLabel("哪一项").fill("手机号码");
    page.locator("vaadin-combo-box-item:visible").first().click();
    page.getByLabel("什么问题、怎么改").fill("打不通，请换一个能接通的号码。");
    act(page, "一次性告知补正").click();
    assertThat(page.locator(".work-side > .said")).containsText("已告知补正");
    assertThat(view(caseNo).status()).isEqualTo(CaseStatus.CORRECTING);
    assertThat(view(caseNo).corrections()).hasSize(1);
  }

  @Test
  void whoeverComesSecondIsToldAndNothingIsLost() {
    String caseNo = new NewCases(product, COUNTY).file("测试·李四", 604);
    Page first = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    Page second = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    for (Page each : List.of(first, second)) {
      Desktop.open(each, "work");
      line(each, caseNo).locator(".work-line").click();
      assertThat(each.locator(".work-head")).containsText(caseNo);
    }
    act(first, "通过").click();
    assertThat(first.locator(".work-side > .said")).containsText("已通过");
    act(second, "通过").click();
    assertThat(second.locator(".work-detail > .findings")).containsText("刚刚由他人办完");
    assertThat(view(caseNo).status()).isEqualTo(CaseStatus.AWAITING_FILE);
    assertThat(view(caseNo).timeline())
        .extracting(CaseView.Entry::event)
        .containsOnlyOnce("step-accepted");
  }

  @Test
  void whatComesInAndWhatOthersDoIsSeenWithoutLoadingThePageAgain() {
    String there = new NewCases(product, COUNTY).file("测试·在场", 611);
    Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    Desktop.open(page, "work");
    line(page, there).locator(".work-line").click();
    assertThat(page.locator(".work-head")).containsText(there);
    page.getByLabel(Pattern.compile("^理由")).fill("还没有写完的话");
    line(page, there).locator("input").check();
    page.getByLabel(Pattern.compile("^理由")).focus();

    String fresh = new NewCases(product, COUNTY).file("测试·新来", 612);
    assertThat(line(page, fresh)).containsText("新到");
    assertThat(page.locator(".work-news")).hasText("新到 1 件");
    assertThat(page.locator(".bar .waiting strong"))
        .hasText(page.locator(".work-tabs [aria-pressed=true] .muted").textContent());
    assertThat(line(page, there).locator("input")).isChecked();
    Accessible.check(page);

    Page colleague = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    Desktop.open(colleague, "work");
    line(colleague, there).locator(".work-line").click();
    act(colleague, "通过").click();
    assertThat(page.locator(".work-side > .said")).containsText("刚刚有了变动");
    assertThat(page.getByLabel(Pattern.compile("^理由"))).hasValue("还没有写完的话");
    assertThat(page.getByLabel(Pattern.compile("^理由"))).isFocused();
    assertThat(line(page, there)).containsText("新到");
    assertThat(line(page, fresh)).hasCount(1);
    Desktop.picture(page, "work-live");
  }

  @Test
  void aFileThatCannotBeShownSaysSo() {
    String caseNo = new NewCases(product, COUNTY).file("测试·坏图", 615);
    Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    page.route(
        "**/VAADIN/dynamic/resource/**",
        route ->
            route.fulfill(new Route.FulfillOptions().setContentType("image/png").setBody("x")));
    Desktop.open(page, "work");
    line(page, caseNo).locator(".work-line").click();
    assertThat(page.locator(".viewer-stage .warning")).containsText("显示不出来");
    Accessible.check(page);
  }

  @Test
  void aDepartmentSeesItsContractsFieldsAndGivesBackWithAReason() {
    String caseNo = new NewCases(product, PLACE).file("测试·周五", 605);
    for (int i = 0; i < 4; i++) {
      accept(caseNo, PLACE + "-counter");
    }
    accept(caseNo, PLACE + "-counter");
    Page page = desktop.signedIn(PLACE + "-armed-forces", 1440, 900);
    Desktop.open(page, "work");
    line(page, caseNo).locator(".work-line").click();
    assertThat(page.locator(".work-head")).containsText("预备役登记");
    assertThat(page.locator(".facts")).not().containsText("银行");
    Accessible.check(page);
    Desktop.picture(page, "work-item");
    page.getByRole(AriaRole.BUTTON, named("暂停计时")).click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.BUTTON, within("暂停计时")).click();
    assertThat(dialog.locator(".findings")).containsText("请写明原因");
    Accessible.check(page);
    Desktop.picture(page, "work-pause");
    dialog.getByLabel(Pattern.compile("^理由")).fill("等体检结果。");
    dialog.getByRole(AriaRole.BUTTON, within("暂停计时")).click();
    assertThat(page.locator(".work-side > .said")).containsText("已暂停计时");
    assertThat(page.locator(".work-head")).containsText("不计时");
    page.getByRole(AriaRole.BUTTON, named("恢复计时")).click();
    assertThat(page.locator(".work-side > .said")).containsText("已恢复计时");
    assertThat(page.locator(".work-head")).not().containsText("不计时");
    page.getByLabel(Pattern.compile("^理由")).fill("登记地不在本区。");
    act(page, "退回窗口").click();
    assertThat(page.locator(".work-side > .said")).containsText("已退回窗口");

    Page counter = desktop.signedIn(PLACE + "-counter", 1440, 900);
    Desktop.open(counter, "work");
    assertThat(line(counter, caseNo).filter(filled("部门退回"))).hasCount(1);
    line(counter, caseNo).filter(filled("部门退回")).locator(".work-line").click();
    assertThat(counter.locator(".work-detail .warning")).containsText("登记地不在本区。");
  }

  @Test
  void severalAreCompletedTogetherEachWithAResult() {
    String one = new NewCases(product, COUNTY).file("测试·吴六", 606);
    String other = new NewCases(product, COUNTY).file("测试·郑七", 607);
    Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    Desktop.open(page, "work");
    for (String each : List.of(one, other)) {
      line(page, each).locator("input").check();
    }
    assertThat(page.locator(".work-batch")).containsText("已选 2 件");
    page.getByRole(AriaRole.BUTTON, named("批量领取")).click();
    assertThat(page.locator(".work-batch")).containsText("已领取 2 件。");
    assertThat(line(page, one)).containsText("我已领取");
    Accessible.check(page);
    page.getByRole(AriaRole.BUTTON, named("撤销")).click();
    assertThat(page.locator(".work-batch")).containsText("已放回 2 件。");
    assertThat(line(page, one)).not().containsText("我已领取");
    for (String each : List.of(one, other)) {
      line(page, each).locator("input").check();
    }
    page.getByRole(AriaRole.BUTTON, named("批量通过或办结")).click();
    accept(other, COUNTY + "-counter");
    page.getByRole(AriaRole.BUTTON, named("办理 2 件")).click();
    Locator results = page.getByRole(AriaRole.TABLE, named("批量办理结果"));
    assertThat(results.getByRole(AriaRole.ROW).filter(filled(one))).containsText("已办");
    assertThat(results.getByRole(AriaRole.ROW).filter(filled(other))).containsText("这项待办刚刚由他人办完");
    Accessible.check(page);
    assertThat(view(one).status()).isEqualTo(CaseStatus.AWAITING_FILE);
  }

  @Test
  void aDayGivenOffLocallyIsKeptAndTakenBack() {
    Page page = desktop.signedIn("510321-config", 1440, 900);
    Desktop.open(page, "calendar");
    Accessible.check(page);
    page.getByRole(AriaRole.BUTTON, named("＋ 增加一天")).click();
    Locator row = page.locator(".day-row").last();
    row.locator("vaadin-date-picker input").fill("2026-12-31");
    row.locator("vaadin-date-picker input").press("Enter");
    save(page);
    assertThat(page.locator("[role=alert]")).containsText("名称");
    page.getByRole(AriaRole.BUTTON, named("＋ 增加一天")).click();
    row = page.locator(".day-row").last();
    row.locator("vaadin-date-picker input").fill("2026-12-31");
    row.locator("vaadin-date-picker input").press("Enter");
    row.getByLabel("名称，例如春节").fill("本地放假");
    save(page);
    assertThat(page.getByText("已保存，期限正在重算。")).isVisible();
    assertThat(page.locator(".month").last().locator(".day-mark")).containsText("休");
    Desktop.picture(page, "calendar");
    page.locator(".day-row").getByRole(AriaRole.BUTTON).last().click();
    save(page);
    assertThat(page.locator(".day-row")).hasCount(0);
  }

  private static void save(Page page) {
    Desktop.settle(page);
    page.getByRole(AriaRole.BUTTON, named("保存")).click();
    Desktop.settle(page);
  }

  @Test
  void theListIsNarrowedByPersonAndConditionsAndAViewIsKept() {
    String caseNo = new NewCases(product, COUNTY).file("测试·周九", 609);
    new NewCases(product, COUNTY).file("测试·吴十", 610);
    Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    Desktop.open(page, "work");
    page.locator(".work-list-head h1").click();
    page.keyboard().press("/");
    page.keyboard().type("测试·周九");
    page.keyboard().press("Enter");
    assertThat(page.locator(".work-row")).hasCount(1);
    assertThat(line(page, caseNo)).isVisible();
    page.getByText("更多条件").click();
    pick(page, "按来源", "手机应用");
    assertThat(page.getByText("没有符合这些条件的待办。")).isVisible();
    Accessible.check(page);
    page.getByText("存为常用").click();
    page.getByRole(AriaRole.BUTTON, named("保存")).click();
    assertThat(page.getByText("名称要有 1 到 40 个字")).isVisible();
    page.getByLabel("名称").fill("手机来的");
    page.getByRole(AriaRole.BUTTON, named("保存")).click();
    page.getByText("清除全部条件").click();
    assertThat(page.locator(".work-row")).not().hasCount(0);
    page.reload();
    page.getByRole(AriaRole.BUTTON, named("手机来的")).click();
    assertThat(page.getByText("更多条件（已用 1 项）")).isVisible();
    page.getByLabel("删除常用条件“手机来的”").click();
    assertThat(page.getByRole(AriaRole.BUTTON, named("手机来的"))).hasCount(0);
  }

  @Test
  void aColleagueStandsInForWhoeverIsAway() {
    String colleague = COUNTY + "-colleague";
    product
        .getBean(Accounts.class)
        .put(
            List.of(
                new Accounts.NewAccount(
                    colleague,
                    "测试·同事",
                    COUNTY,
                    "veterans-affairs",
                    Set.of(Role.COUNTER, Role.UNIT))),
            "onestop");
    String caseNo = new NewCases(product, COUNTY).file("测试·代理", 613);
    Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    Desktop.open(page, "work");
    line(page, caseNo).locator(".work-line").click();
    act(page, "通过").waitFor();
    page.locator(".work-head").getByRole(AriaRole.BUTTON, within("领取")).click();
    assertThat(line(page, caseNo)).containsText("我已领取");

    page.getByText("登记不在岗").click();
    page.getByRole(AriaRole.BUTTON, named("登记")).click();
    assertThat(page.getByText("代理人要是本单位的其他工作人员")).isVisible();
    Accessible.check(page);
    pick(page, "代理人（本单位同事）", "测试·同事");
    page.getByRole(AriaRole.BUTTON, named("登记")).click();
    assertThat(page.locator(".absences")).containsText("由 测试·同事");

    Page proxy = desktop.signedIn(colleague, 1440, 900);
    Desktop.open(proxy, "work");
    assertThat(proxy.locator(".absences")).containsText("由您代理");
    proxy.locator(".work-tabs button").filter(filled("我的")).click();
    line(proxy, caseNo).locator(".work-line").click();
    act(proxy, "通过").click();
    assertThat(proxy.locator(".work-side > .said")).containsText("已通过");
    assertThat(view(caseNo).status()).isEqualTo(CaseStatus.AWAITING_FILE);

    page.getByText("我回来了").click();
    assertThat(page.getByText("登记不在岗")).isVisible();
    Desktop.open(proxy, "work");
    assertThat(proxy.locator(".absences")).not().containsText("由您代理");

    String handed = new NewCases(product, COUNTY).file("测试·转交", 614);
    Desktop.open(page, "work");
    line(page, handed).locator(".work-line").click();
    act(page, "通过").waitFor();
    page.locator(".work-head").getByRole(AriaRole.BUTTON, within("转交")).click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.BUTTON, within("转交")).click();
    assertThat(dialog.locator(".findings p")).not().hasCount(0);
    Accessible.check(page);
    pick(page, "转给同事", "测试·同事");
    dialog.getByLabel("理由").fill("我今天下午不在。");
    dialog.getByRole(AriaRole.BUTTON, within("转交")).click();
    assertThat(page.locator(".work-side > .said")).containsText("已转交");
    assertThat(line(page, handed)).containsText("测试·同事已领取");
    proxy.locator(".work-tabs button").filter(filled("我的")).click();
    assertThat(line(proxy, handed)).hasCount(1);
  }

  private static void pick(Page page, String label, String name) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(name);
    page.locator("vaadin-combo-box-item:visible").filter(filled(name)).first().click();
    Desktop.settle(page);
  }

  @Test
  void pushesThatFailedHaveAPageOfTheirOwn() {
    Page page = desktop.signedIn("510321-counter", 1440, 900);
    Desktop.open(page, "dead-letters");
    assertThat(page.getByText("没有失败的推送")).isVisible();
    Accessible.check(page);
  }

  /** Completes whatever the account has on the case, as its form's sample says. */
  private void accept(String caseNo, String account) {
    new DeskWork(product, COUNTY).agree(caseNo, account);
  }

  private CaseView view(String caseNo) {
    Actor counter = product.getBean(Actors.class).find(COUNTY + "-counter").orElseThrow();
    return product.getBean(CaseDesk.class).view(counter, caseNo);
  }

  private static Locator line(Page page, String caseNo) {
    return page.locator(".work-row").filter(filled(caseNo));
  }

  private static Locator act(Page page, String name) {
    return page.locator(".work-acts")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator.FilterOptions filled(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator.GetByRoleOptions within(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
