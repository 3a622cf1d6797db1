package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemDetail;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Units;
import org.onestop.kernel.Json;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** The counter and a department ask one another about a case, without telephone. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TalkIT {
  private static final String COUNTER = "510322-counter";

  /** Where the answers of those who apply lead. */
  private static final String FORCES = "510107-armed-forces";

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
  void theCounterAsksAndTheDepartmentAnswers() {
    String caseNo = handled();
    Page counter = desktop.signedIn(COUNTER, 1440, 900);
    Desktop.open(counter, "cases/" + caseNo);
    assertThat(talk(counter)).containsText("还没有留言");
    assertThat(counter.locator(".contacts li").first()).containsText("未设置联络人，由");
    talk(counter).getByRole(AriaRole.BUTTON, button("发送")).click();
    assertThat(talk(counter)).containsText("留言要有 1 到 1000 个字");

    body(counter).fill("预备役登记还缺什么？\n<b>急</b>");
    counter.getByLabel("提到单位").click();
    counter
        .locator("vaadin-multi-select-combo-box-item:visible")
        .filter(new Locator.FilterOptions().setHasText(unit(FORCES)))
        .click();
    counter.keyboard().press("Escape");
    talk(counter).getByRole(AriaRole.BUTTON, button("发送")).click();
    assertThat(talk(counter).locator("li")).hasCount(1);
    assertThat(talk(counter).locator("li")).containsText("未读");
    assertThat(talk(counter).locator("li .body")).containsText("<b>急</b>");
    assertThat(body(counter)).hasValue("");
    Accessible.check(counter);

    body(counter).fill("写错的一条");
    counter.keyboard().press("Control+Enter");
    assertThat(talk(counter).locator("li")).hasCount(2);
    talk(counter).locator("li").last().getByRole(AriaRole.BUTTON).click();
    assertThat(talk(counter)).containsText("已撤回");
    assertThat(talk(counter).locator("li")).hasCount(1);

    Page forces = desktop.signedIn(FORCES, 1440, 900);
    Desktop.open(forces, "work");
    assertThat(link(forces)).hasText("提到我们的：1 条未读");
    link(forces).click();
    assertThat(forces.locator(".mentions li")).containsText("预备役登记还缺什么？");
    Accessible.check(forces);
    Desktop.picture(forces, "mentions");
    forces.getByRole(AriaRole.BUTTON, named("打开办件 " + caseNo)).click();
    assertThat(forces.locator(".work-head").first()).containsText("预备役登记");
    assertThat(link(forces)).hasText("提到我们的");
    assertThat(talk(forces).locator("li")).containsText("已读");
    body(forces).fill("缺体检表，请转告本人。");
    forces.keyboard().press("Control+Enter");
    assertThat(talk(forces).locator("li")).hasCount(2);
    assertThat(talk(forces).locator("li").last()).containsText("关于：预备役登记");
    Accessible.check(forces);
    assertThat(forces.locator(".contacts")).containsText(unit(COUNTER));
    Desktop.picture(forces, "talk");

    Desktop.open(counter, "work");
    assertThat(link(counter)).hasText("提到我们的：1 条未读");
    counter.locator(".work-list-head h1").click();
    counter.keyboard().press("m");
    counter.getByRole(AriaRole.BUTTON, named("打开办件 " + caseNo)).click();
    assertThat(counter.locator(".mentioned-case")).containsText("没有待办");
    assertThat(talk(counter).locator("li").last()).containsText("缺体检表，请转告本人。");
    assertThat(link(counter)).hasText("提到我们的");
    counter.getByRole(AriaRole.BUTTON, named("返回提到我们的")).click();
    assertThat(counter.locator(".mentions")).containsText("没有未读的留言");
    counter.getByRole(AriaRole.BUTTON, named("已读")).click();
    assertThat(counter.locator(".mentions li")).containsText("缺体检表");
  }

  /** Filed and accepted, so that the departments are at it and nothing waits at the counter. */
  private String handled() {
    String caseNo = new NewCases(product, COUNTER.substring(0, 6)).file("测试·蒋一", 1001);
    WorkDesk desk = product.getBean(WorkDesk.class);
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> {
          open(COUNTER, caseNo).forEach(each -> complete(desk, each));
          return open(COUNTER, caseNo).isEmpty() && !open(FORCES, caseNo).isEmpty();
        });
    return caseNo;
  }

  private void complete(WorkDesk desk, WorkItemRow row) {
    Actor counter = actor(COUNTER);
    WorkItemDetail detail = desk.detail(counter, row.id());
    WorkItemDetail.ResultForm form = detail.resultForm();
    ObjectNode data =
        form == null
            ? Json.mapper().createObjectNode()
            : product.getBean(Forms.class).sample(form.schema(), counter.division());
    String outcome = detail.outcomes().contains("accept") ? "accept" : "done";
    desk.complete(
        counter, row.id(), null, new CompleteWorkItem(outcome, data, null, null, null, null));
  }

  private List<WorkItemRow> open(String account, String caseNo) {
    return product
        .getBean(WorkDesk.class)
        .list(actor(account), new WorkItemQuery("open", WorkItemFilter.ofCase(caseNo), 10, null))
        .items();
  }

  private Actor actor(String account) {
    return product.getBean(Actors.class).find(account).orElseThrow();
  }

  private String unit(String account) {
    Actor actor = actor(account);
    return product
        .getBean(Units.class)
        .at(String.valueOf(actor.department()), actor.division())
        .orElseThrow()
        .name();
  }

  private static Locator talk(Page page) {
    return page.locator("section.talk");
  }

  private static Locator body(Page page) {
    return page.getByLabel("留言", new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator link(Page page) {
    return page.locator(".mention-link");
  }

  private static Locator.GetByRoleOptions button(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
