package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A newcomer at a counter takes a made-up case to its end, and nothing of it is anywhere else. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PracticeIT {
  private static final String COUNTER = "510303-counter";

  @Autowired private WorkDesk desk;
  @Autowired private Actors actors;
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
  void aCaseIsPractisedFromThePreviewToItsEndAndWiped() {
    Actor counter = actors.find(COUNTER).orElseThrow();
    int before = desk.counts(counter).open();
    Page page = desktop.signedIn(COUNTER, 1440, 900);
    Desktop.open(page, "practice");
    assertThat(page.getByText("不写入、不推送")).isVisible();
    Accessible.check(page);
    button(page, "新建练习办件").click();
    Locator work = page.locator(".practice-work");
    assertThat(work).hasCount(1);
    work.getByRole(AriaRole.BUTTON, in("要求补正")).click();
    work.getByRole(AriaRole.BUTTON, in("代申请人补正")).click();
    Accessible.check(page);
    Desktop.picture(page, "practice");
    while (page.getByText("全部事项办结，归档").count() == 0) {
      work.first().getByRole(AriaRole.BUTTON).first().click();
      Desktop.settle(page);
    }
    assertThat(page.locator(".practice-list")).containsText("全部事项办结，归档");
    assertThat(desk.counts(counter).open()).isEqualTo(before);
    button(page, "全部清空").click();
    assertThat(page.locator(".practice-list button")).hasCount(0);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator.GetByRoleOptions in(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
