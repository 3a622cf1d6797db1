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
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What each kind of person sees first, in a browser, with real data; pictures in target/screens.
 */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyIT {
  private static final List<String> NAMES =
      List.of("张建国", "欧阳海", "扎西多吉", "王小明", "李卫东", "刘洋", "陈志强", "杨秀娟", "周涛", "吴鹏", "赵磊");

  @Autowired private BeanFactory product;
  @Autowired private ServedSessions sessions;
  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  @BeforeAll
  void fileApplications() {
    NewCases cases = new NewCases(product, "510107");
    for (int i = 0; i < NAMES.size(); i++) {
      cases.file(NAMES.get(i), i);
    }
    desktop = new Desktop(port);
  }

  @AfterAll
  void nothingComplained() {
    List<String> complaints = List.copyOf(desktop.complaints());
    desktop.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void strangersSeeWhatIsOpenAndWhere() {
    Page page = desktop.window(1440, 900);
    Desktop.open(page, "");
    assertThat(page).hasTitle("办事 · 一件事");
    assertThat(heading(page, "退役军人服务一件事")).isVisible();
    assertThat(heading(page, "已开放的市（州）10 个")).isVisible();
    page.getByText("成都市", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.getByText("锦江区、青羊区")).isVisible();
    Desktop.picture(page, "portal");
    page.getByRole(AriaRole.LINK, named("工作人员登录")).click();
    assertThat(heading(page, "工作人员登录")).isVisible();
    Desktop.picture(page, "sign-in");
  }

  @Test
  void largeTypeDoublesLettersWithoutBreakingThePage() {
    Page page = desktop.window(375, 812);
    Desktop.open(page, "");
    Locator paragraph = page.locator("main > p").first();
    double before = fontSize(paragraph);
    page.getByRole(AriaRole.BUTTON, named("大字版")).click();
    assertThat(page.getByRole(AriaRole.BUTTON, named("大字版"))).hasAttribute("aria-pressed", "true");
    assertThat(fontSize(paragraph)).isEqualTo(2 * before);
    assertFits(page);
    Desktop.picture(page, "portal-phone-large");
    page.reload();
    assertThat(page.getByRole(AriaRole.BUTTON, named("大字版"))).hasAttribute("aria-pressed", "true");
  }

  @Test
  void wrongPasswordsAreRefusedWithoutSayingWhatIsWrong() {
    Page page = desktop.window(1440, 900);
    Desktop.open(page, "home");
    assertThat(page).hasURL(Pattern.compile(".*/sign-in$"));
    page.getByLabel("账号").fill("510105-counter");
    page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill("wrong");
    page.keyboard().press("Enter");
    assertThat(page.getByText("账号或密码不对")).isVisible();
    assertThat(page).hasTitle("账号或密码不对 · 工作人员登录 · 一件事");
    Desktop.picture(page, "sign-in-refused");
    page.getByLabel("账号").fill("510105-counter");
    page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill("onestop");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/home(\\?continue)?$"));
    assertThat(heading(page, "今日工作")).isVisible();
  }

  @Test
  void counterSeesTheMostUrgentOfItsUnit() {
    Page page = desktop.signedIn("510107-counter", 1440, 900);
    assertThat(page).hasTitle("首页 · 武侯区 · 一件事");
    assertThat(heading(page, "今日工作")).isVisible();
    assertThat(page.locator(".where")).containsText("成都市 / 武侯区");
    // Other tests file applications here, too.
    int waiting =
        product
            .getBean(WorkDesk.class)
            .counts(product.getBean(Actors.class).find("510107-counter").orElseThrow())
            .open();
    assertThat(waiting).isGreaterThanOrEqualTo(NAMES.size());
    assertThat(page.locator(".waiting")).hasText("待我处理" + waiting);
    assertThat(page.locator(".demo")).hasText("演示环境");
    Locator rows = page.getByRole(AriaRole.TABLE, named("待办")).locator("tbody tr");
    assertThat(rows).hasCount(10);
    assertThat(rows.first()).containsText("预审");
    assertThat(rows.first()).containsText("个工作日");
    assertThat(page.getByText("最急的 10 件")).isVisible();
    assertThat(page.locator("body")).not().containsText("张建国");
    Desktop.picture(page, "home-counter");
  }

  @Test
  void frameSaysWhereOneIsAndLeadsByKeyboard() {
    Page page = desktop.signedIn("510107-counter", 1440, 900);
    assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
    assertThat(page.locator("h1")).hasCount(1);
    assertThat(page.getByRole(AriaRole.NAVIGATION, named("主导航"))).isVisible();
    assertThat(page.locator("[aria-current=page]")).hasText("首页");
    page.keyboard().press("Tab");
    assertThat(page.getByText("跳到正文")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
    assertThat(page).hasURL(Pattern.compile(".*/home#content$"));
  }

  @Test
  void pagesFitNarrowScreens() {
    for (String account : List.of("510107-counter", "510000-catalog", "auditor")) {
      Page page = desktop.signedIn(account, 1440, 812);
      for (int width : new int[] {1024, 720, 375}) {
        page.setViewportSize(width, 812);
        assertFits(page);
        Desktop.picture(page, "home-" + account + "-" + width);
      }
    }
  }

  @Test
  void cityConfigurationSeesItsClaimAndThoseBelow() {
    Page page = desktop.signedIn("510100-config", 1440, 900);
    Locator claim = page.getByRole(AriaRole.REGION, named("退役军人服务一件事"));
    assertThat(claim).containsText("成都市");
    assertThat(claim).containsText("已发布");
    assertThat(claim).containsText("第 1 版");
    assertThat(claim).containsText("四川天府新区");
    assertThat(claim).containsText(Pattern.compile("另有 \\d+ 个县（市、区）没有单独认领"));
    Desktop.picture(page, "home-config");
  }

  @Test
  void provinceSeesEditionsAndEveryCity() {
    Page page = desktop.signedIn("510000-catalog", 1440, 900);
    assertThat(page.getByRole(AriaRole.REGION, named("目录版本"))).containsText("现行");
    Locator cities = page.getByRole(AriaRole.TABLE, named("退役军人服务一件事")).locator("tbody tr");
    assertThat(cities).hasCount(21);
    assertThat(cities.filter(new Locator.FilterOptions().setHasText("已发布"))).hasCount(10);
    assertThat(cities.filter(new Locator.FilterOptions().setHasText("泸州市"))).containsText("未认领");
    Desktop.picture(page, "home-catalog");
  }

  @Test
  void auditorSeesThatTheTrailIsIntact() {
    Page page = desktop.signedIn("auditor", 1440, 900);
    assertThat(page.getByText("完整，没有改动")).isVisible();
    Locator events =
        page.getByRole(AriaRole.TABLE, named("最近的记录")).locator("tbody td[data-title=事件]");
    assertThat(events.allInnerTexts()).hasSize(10).noneMatch(text -> text.matches("[a-z-]+"));
    Desktop.picture(page, "home-auditor");
  }

  @Test
  void supervisorsAndAdministratorsSeeTheirs() {
    Page supervisor = desktop.signedIn("510100-supervise", 1440, 900);
    assertThat(supervisor.getByRole(AriaRole.TABLE, named("各单位在办"))).containsText("武侯区");
    Desktop.picture(supervisor, "home-supervise");
    Page system = desktop.signedIn("sysadmin", 1440, 900);
    assertThat(heading(system, "推送失败")).isVisible();
    Desktop.picture(system, "home-sysadmin");
    Page security = desktop.signedIn("secadmin", 1440, 900);
    assertThat(security.getByText("每个单位都有人员")).isVisible();
    Desktop.picture(security, "home-secadmin");
    Page kiosk = desktop.signedIn("510107-kiosk", 1440, 900);
    assertThat(kiosk.getByRole(AriaRole.TABLE, named("可办理的一件事"))).containsText("退役军人服务一件事");
    Desktop.picture(kiosk, "home-kiosk");
  }

  @Test
  void whoeverSignsOutIsOut() {
    Page page = desktop.signedIn("510107-medical-insurance", 1440, 900);
    assertThat(page.getByText("现在没有待办")).isVisible();
    Desktop.picture(page, "home-empty");
    page.getByRole(AriaRole.BUTTON, named("退出")).click();
    assertThat(page.getByText("您已退出")).isVisible();
    Desktop.open(page, "home");
    assertThat(page).hasURL(Pattern.compile(".*/sign-in$"));
  }

  @Test
  void expiredSessionsSaySoAndAskToSignIn() {
    Page dropped = desktop.signedIn("510107-counter", 1440, 900);
    sessions.drop(dropped);
    assertSignInIsAskedAfterAClick(dropped);
    Page forgotten = desktop.signedIn("510107-counter", 1440, 900);
    ServedSessions.forget(forgotten);
    assertSignInIsAskedAfterAClick(forgotten);
  }

  @Test
  void pagesForEveryoneStartAnewWhenTheirSessionHasExpired() {
    Page page = desktop.window(1440, 900);
    Desktop.open(page, "");
    Locator switched = page.getByRole(AriaRole.BUTTON, named("大字版"));
    assertThat(switched).hasAttribute("aria-pressed", "false");
    sessions.drop(page);
    switched.click();
    page.getByText("登录已过期").click();
    assertThat(page.getByText("登录已过期")).hasCount(0);
    switched.click();
    assertThat(switched).hasAttribute("aria-pressed", "true");
    assertThat(heading(page, "退役军人服务一件事")).isVisible();
  }

  @Test
  void whatCannotBeOpenedSaysSoAndLeadsHome() {
    Page page = desktop.signedIn("510107-counter", 1440, 700);
    Desktop.open(page, "sample/refused");
    assertThat(heading(page, "您的账号不能打开这个页面")).isVisible();
    Desktop.picture(page, "forbidden");
    Desktop.open(page, "sample/failing");
    assertThat(heading(page, "这个页面暂时打不开")).isVisible();
    Desktop.picture(page, "failed");
    Desktop.open(page, "no-such-page");
    assertThat(heading(page, "没有找到这个页面")).isVisible();
    Desktop.picture(page, "not-found");
    page.getByRole(AriaRole.LINK, named("回首页")).click();
    assertThat(heading(page, "今日工作")).isVisible();
    // Chromium reports the answers 403, 500 and 404 themselves.
    desktop.complaints().removeIf(each -> each.contains("Failed to load resource"));
  }

  private static void assertSignInIsAskedAfterAClick(Page page) {
    page.getByRole(AriaRole.BUTTON, named("大字版")).click();
    Locator notice = page.getByText("登录已过期");
    assertThat(notice).isVisible();
    assertThat(page.getByText("页面长时间没有操作")).isVisible();
    Desktop.picture(page, "expired");
    notice.click();
    assertThat(page).hasURL(Pattern.compile(".*/sign-in$"));
  }

  /** Nothing sticks out to the right. */
  private static void assertFits(Page page) {
    Object beyond =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(beyond).isEqualTo(0);
  }

  private static double fontSize(Locator text) {
    return Double.parseDouble(
        text.evaluate("each => getComputedStyle(each).fontSize").toString().replace("px", ""));
  }

  private static Locator heading(Page page, String text) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
