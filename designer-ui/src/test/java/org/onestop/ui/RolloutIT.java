package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.claim.Claim;
import org.onestop.claim.Claims;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.release.Publisher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A city publishes anew: the province sees its county behind, reminds it, the county upgrades from
 * three sides, and the province publishes it from the board.
 */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolloutIT {
  private static final String ROLLOUT = "rollout?matter=veteran-services";
  private static final String MATTER = "veteran-services";
  private static final String ITEM = "household-registration";
  private static final String CITY = "512000";
  private static final String COUNTY = "512021";

  @Autowired private Claims claims;
  @Autowired private Publisher publisher;
  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  @BeforeAll
  void aCityPublishesAnew() {
    desktop = new Desktop(port);
    String edition = claims.overlay(config(CITY), MATTER, CITY).edition();
    claims.put(
        config(COUNTY),
        new Overlay(MATTER, COUNTY, edition, List.of(new Operation.ItemLimit(ITEM, 1, null))),
        null,
        "");
    Overlay before = claims.overlay(config(CITY), MATTER, CITY);
    List<Operation> more = new ArrayList<>(before.operations());
    more.add(new Operation.ItemLimit(ITEM, 2, null));
    claims.put(config(CITY), new Overlay(MATTER, CITY, edition, more), null, "");
    claims.submit(config(CITY), MATTER, CITY, "");
    Actor approver = actor("510000-approve", "510000", Role.APPROVE);
    publisher.publish(approver, MATTER, List.of(CITY), null, "");
  }

  @AfterAll
  void nothingComplained() {
    List<String> complaints = List.copyOf(desktop.complaints());
    desktop.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void aCountyThatFellBehindIsRemindedUpgradedAndPublished() {
    Page board = desktop.signedIn("510000-approve", 1440, 900);
    remind(board);
    upgrade();
    claims.submit(config(COUNTY), MATTER, COUNTY, "");
    publish(board);
    assertThat(claims.get(config(COUNTY), MATTER, COUNTY).state()).isEqualTo(Claim.State.PUBLISHED);
  }

  private void remind(Page page) {
    Desktop.open(page, ROLLOUT);
    Locator tile = page.locator(".tiles .tile", filled("安岳县"));
    assertThat(tile).containsText("落后");
    Accessible.check(page);
    Desktop.picture(page, "rollout-board");
    tile.focus();
    page.keyboard().press("Enter");
    Locator chosen = page.getByLabel("资阳市安岳县", new Page.GetByLabelOptions().setExact(true));
    assertThat(chosen).containsText("所属市（州）已重新发布");
    chosen.getByRole(AriaRole.BUTTON, in("提醒")).click();
    page.getByRole(AriaRole.BUTTON, named("发送提醒")).click();
    assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    page.getByRole(AriaRole.BUTTON, named("列表")).click();
    assertThat(page.getByRole(AriaRole.TABLE, named("全部地区"))).containsText("安岳县");
    Accessible.check(page);
    page.setViewportSize(375, 800);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= 375")).isEqualTo(true);
  }

  private void upgrade() {
    Page page = desktop.signedIn(COUNTY + "-config", 1440, 900);
    assertThat(page.locator(".asked")).containsText("请尽快处理");
    page.getByRole(AriaRole.LINK, named("三方对照升级")).click();
    Locator rows = page.getByRole(AriaRole.TABLE, named("需要选择")).locator("tbody tr");
    assertThat(rows).hasCount(1);
    assertThat(rows.first()).containsText("有冲突");
    assertThat(rows.first()).containsText("3个工作日");
    assertThat(rows.first()).containsText("2个工作日");
    Accessible.check(page);
    Desktop.picture(page, "upgrade");
    page.getByRole(AriaRole.BUTTON, named("升级到 1.0.0")).click();
    assertThat(page.getByText("还有 1 处没有选择")).isVisible();
    page.locator("vaadin-radio-button")
        .filter(new Locator.FilterOptions().setHasText("编辑"))
        .click();
    assertThat(page.getByLabel("改为几个工作日")).isVisible();
    page.locator("vaadin-radio-button")
        .filter(new Locator.FilterOptions().setHasText("保留本级"))
        .click();
    assertThat(page.getByText("全部已选择")).isVisible();
    page.getByRole(AriaRole.BUTTON, named("升级到 1.0.0")).click();
    assertThat(page.getByText("保留 1 处")).isVisible();
    Accessible.check(page);
  }

  private void publish(Page page) {
    page.setViewportSize(1440, 900);
    Desktop.open(page, ROLLOUT);
    page.getByRole(AriaRole.BUTTON, named("批量发布 1 个")).click();
    page.getByRole(AriaRole.BUTTON, named("全部发布")).click();
    Locator results = page.getByRole(AriaRole.TABLE, named("批量发布"));
    assertThat(results).containsText("安岳县");
    assertThat(results).containsText("已发布");
    Accessible.check(page);
    Desktop.open(page, ROLLOUT);
    page.getByRole(AriaRole.BUTTON, named("查看最近一次结果")).click();
    assertThat(page.getByRole(AriaRole.TABLE, named("批量发布"))).containsText("安岳县");
  }

  private static Page.LocatorOptions filled(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByRoleOptions in(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Actor config(String division) {
    return actor(division + "-config", division, Role.CONFIG);
  }

  private static Actor actor(String account, String division, Role... roles) {
    return new Actor(account, account, division, null, Set.of(roles));
  }
}
