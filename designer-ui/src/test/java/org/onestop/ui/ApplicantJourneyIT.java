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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How applicants come in and go out, in a browser. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicantJourneyIT {
  private static final Pattern SIGN_IN = Pattern.compile(".*/applicant-sign-in(\\?.*)?$");

  @Autowired private ServedSessions sessions;
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
  void demoSaysAtTheFieldsWhatIsWrong() {
    Page page = desktop.window(375, 812);
    Desktop.open(page, "applicant-sign-in");
    assertThat(page).hasTitle("申请人登录 · 一件事");
    assertThat(page.getByText("任何合法的身份证号码都可以登录，仅用于演示")).isVisible();
    assertThat(page.getByRole(AriaRole.LINK, named("用省统一身份认证登录"))).isVisible();
    submit(page);
    assertThat(said(page, "请填写姓名")).isVisible();
    assertThat(said(page, "身份证号码不正确")).isVisible();
    Desktop.picture(page, "applicant-sign-in-refused-375");
    page.getByLabel("姓名").fill("张三");
    page.getByLabel("身份证号码").fill("510107199003074416");
    submit(page);
    assertThat(said(page, "请填写姓名")).not().isVisible();
    assertThat(said(page, "身份证号码不正确")).isVisible();
    assertThat(page).hasURL(SIGN_IN);
    page.setViewportSize(1440, 900);
    Desktop.picture(page, "applicant-sign-in-refused");
  }

  /** At a field; screen readers are told the same for a moment elsewhere. */
  private static Locator said(Page page, String text) {
    return page.locator("[slot=error-message]")
        .filter(new Locator.FilterOptions().setHasText(text));
  }

  @Test
  void applicantsComeToThePageTheyAskedForUnderANewSessionAndGoOutToThePortal() {
    Page page = desktop.window(1440, 900);
    Desktop.open(page, "sample/refused?of=1");
    assertThat(page).hasURL(SIGN_IN);
    Desktop.picture(page, "applicant-sign-in");
    String before = ServedSessions.of(page);
    signIn(page);
    assertThat(page).hasURL(Pattern.compile(".*/sample/refused\\?of=1$"));
    assertThat(ServedSessions.of(page)).isNotEqualTo(before);
    Desktop.open(page, "applicant-sign-in");
    assertThat(page.getByText("已登录：张三")).isVisible();
    Desktop.picture(page, "applicant-signed-in");
    page.getByRole(AriaRole.BUTTON, named("退出")).click();
    assertThat(page).hasURL("http://localhost:" + port + "/");
    Desktop.open(page, "sample/refused");
    assertThat(page).hasURL(SIGN_IN);
  }

  @Test
  void linksWithinAPageAskApplicantsToSignInToo() {
    Page page = desktop.window(1440, 900);
    Desktop.open(page, "");
    page.getByRole(AriaRole.LINK, named("工作人员登录")).waitFor();
    page.evaluate(
        "history.pushState(null, '', 'sample/refused?of=2');"
            + " dispatchEvent(new PopStateEvent('popstate'));");
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("申请人登录")))
        .isVisible();
    signIn(page);
    assertThat(page).hasURL(Pattern.compile(".*/sample/refused\\?of=2$"));
  }

  @Test
  void applicantsWhoOpenStaffPagesAreLedHomeToThePortal() {
    Page page = desktop.window(1440, 900);
    Desktop.open(page, "applicant-sign-in");
    signIn(page);
    assertThat(page).hasURL("http://localhost:" + port + "/");
    Desktop.open(page, "home");
    assertThat(page.getByText("您的账号不能打开这个页面")).isVisible();
    page.getByRole(AriaRole.LINK, named("回办事首页")).click();
    assertThat(page).hasURL("http://localhost:" + port + "/");
    Desktop.open(page, "sign-in");
    assertThat(page.getByText("已登录：张三")).isVisible();
    // Chromium reports the answer 403 itself.
    desktop.complaints().removeIf(each -> each.contains("Failed to load resource"));
  }

  @Test
  void expiredSignInPagesStartAnew() {
    Page page = desktop.window(1440, 900);
    Desktop.open(page, "applicant-sign-in");
    page.getByLabel("姓名").fill("张三");
    sessions.drop(page);
    submit(page);
    page.getByText("登录已过期").click();
    assertThat(page.getByLabel("姓名")).hasValue("");
    signIn(page);
    assertThat(page).hasURL("http://localhost:" + port + "/");
  }

  private static void signIn(Page page) {
    page.getByLabel("姓名").fill("张三");
    page.getByLabel("身份证号码").fill(FakeProvince.ID_NO);
    submit(page);
  }

  private static void submit(Page page) {
    Locator enter =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录").setExact(true));
    enter.click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
