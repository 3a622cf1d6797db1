package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A county official's four tasks, from the home page on and by what the pages say alone: a shorter
 * limit, a field of the county's own, a counter, publication. The clicks are counted and printed.
 */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountyTasksIT {
  private static final String COUNTY = "510722";
  private static final String MATTER = "veteran-services";

  @Autowired private BeanFactory product;
  @LocalServerPort private int port;
  private final List<String> clicks = new ArrayList<>();

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
  void limitFieldCounterAndPublication() {
    Page page = desktop.signedIn(COUNTY + "-config", 1440, 900);
    count(page);
    int begin = clicks.size();
    page.getByRole(AriaRole.LINK, named("认领与配置")).first().click();
    page.locator(".card")
        .filter(new Locator.FilterOptions().setHasText("退役军人服务一件事"))
        .locator(".standing a.act")
        .click();
    assertThat(page).hasURL(Pattern.compile(".*/claims/" + MATTER + "/" + COUNTY + ".*"));
    int opened = clicks.size();

    section(page, "事项");
    section(page, "户口登记");
    open(page, "修改 办理时限");
    page.locator(".editor").getByRole(AriaRole.SPINBUTTON).first().fill("2");
    button(page, "确定").click();
    assertThat(page.locator(".change-sentence")).hasCount(1);
    int shortened = clicks.size();

    section(page, "表单");
    section(page, "基本信息");
    open(page, "＋ 增加本地字段");
    page.getByLabel("字段名称").fill("紧急联系人");
    page.getByLabel("收集用途").fill("联系不上本人时联系。");
    button(page, "确定").click();
    assertThat(page.locator(".change-sentence")).hasCount(2);
    int asked = clicks.size();

    section(page, "窗口与开放时间");
    open(page, "＋ 增加窗口");
    page.getByLabel("窗口名称").fill("三台县退役军人综合窗口");
    button(page, "确定").click();
    assertThat(page.locator(".change-sentence")).hasCount(3);
    int counter = clicks.size();

    assertThat(page.getByText("没有阻断，可以提交")).isVisible();
    page.locator(".bench-head .next").click();
    acting(page, "提交审核").click();
    assertThat(page.getByText("已提交审核")).isVisible();
    int handedIn = clicks.size();

    Page reviewer = desktop.signedIn(COUNTY + "-publish", 1440, 900);
    count(reviewer);
    reviewer.getByRole(AriaRole.LINK, named("认领与配置")).first().click();
    reviewer.getByRole(AriaRole.LINK, named("去审核")).click();
    reviewer.locator(".bench-head .next").click();
    assertThat(reviewer.locator(".review-list")).containsText("紧急联系人");
    acting(reviewer, "发布").click();
    assertThat(reviewer.getByText("已发布。")).isVisible();

    ReleasedMatter released =
        product
            .getBean(Releases.class)
            .inForce(MATTER, COUNTY, product.getBean(Clock.class).instant())
            .orElseThrow()
            .content();
    assertThat(released.item("household-registration").map(ReleasedItem::limit)).contains(2);
    assertThat(released.counters())
        .extracting(ReleasedMatter.Counter::name)
        .contains("三台县退役军人综合窗口");
    System.out.printf(
        "county tasks in clicks: open %d, limit %d, field %d, counter %d, hand in %d, publish %d%n",
        opened - begin,
        shortened - opened,
        asked - shortened,
        counter - asked,
        handedIn - counter,
        clicks.size() - handedIn);
  }

  /** Every click of a mouse, and what on. */
  private void count(Page page) {
    page.exposeFunction(
        "clicked",
        on -> {
          clicks.add(String.valueOf(on[0]));
          return null;
        });
    String listen =
        "document.addEventListener('mousedown',"
            + " event => window.clicked(event.target.textContent.slice(0, 40)), true)";
    page.addInitScript(listen);
    page.evaluate(listen);
  }

  private static void section(Page page, String title) {
    page.locator(".structure")
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^" + title + ".*")))
        .first()
        .click();
    assertThat(page.locator(".structure [aria-current]")).containsText(title);
  }

  private static void open(Page page, String name) {
    Desktop.settle(page);
    button(page, name).click();
    page.waitForFunction("() => document.activeElement?.closest('.editor')");
    Desktop.settle(page);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Locator acting(Page page, String name) {
    return page.locator(".acting")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
