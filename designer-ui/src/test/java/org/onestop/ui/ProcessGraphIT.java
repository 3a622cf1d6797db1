package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Json;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A process is edited by mouse and by keyboard, and a case's path is lit. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessGraphIT {
  private static final String COUNTY = "510106";

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
  void isEditedByMouse() {
    Page page = sample(1440, 1200);
    Accessible.check(page);
    Desktop.picture(page, "process-graph");

    drag(page, handle(page, "connect", "party"), item(page, "league"));
    assertThat(edits(page)).hasText("ConnectRequested[before=party, after=league]");
    assertThat(chips(page)).containsText("最长链 10 个工作日，超出承诺 3 日");
    assertThat(item(page, "league")).hasAttribute("aria-label", Pattern.compile("须先办结：党组织"));

    drag(page, handle(page, "connect", "training"), item(page, "report"));
    assertThat(refusal(page))
        .hasText(Pattern.compile("几项会互相等待.*退役报到 → 职业技能培训和就业创业指导|.*创业指导 → 退役报到.*"));
    drag(page, handle(page, "connect", "party"), item(page, "card"));
    assertThat(refusal(page)).hasText("居民身份证申领的先后由上级规定，这里不能改。");

    item(page, "league").click();
    page.locator(".process-part")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("断开：党组织关系转接 → 团组织关系转接"))
        .click();
    assertThat(edits(page)).hasText("DisconnectRequested[before=party, after=league]");
    assertThat(chips(page)).containsText("最长链 7 个工作日");

    BoundingBox reserve = item(page, "reserve").boundingBox();
    Locator edge = handle(page, "stretch", "reserve");
    edge.hover(new Locator.HoverOptions().setForce(true).setPosition(3, 6));
    page.mouse().down();
    page.mouse().move(reserve.x + 2.1 * reserve.width, reserve.y + 10);
    page.mouse().up();
    assertThat(edits(page)).hasText("LimitChangeRequested[item=reserve, workingDays=2]");
    assertThat(handle(page, "stretch", "league")).hasCount(0);
  }

  @Test
  void isEditedByKeyboard() {
    Page page = sample(1440, 1200);
    item(page, "report").focus();
    page.keyboard().press("ArrowRight");
    assertThat(item(page, "household")).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(item(page, "grant")).isFocused();
    page.keyboard().press("ArrowLeft");
    assertThat(item(page, "report")).isFocused();

    page.keyboard().press("t");
    page.getByLabel("退役报到的办理时限（个工作日）").fill("12");
    page.keyboard().press("Enter");
    assertThat(refusal(page)).hasText("九天以上的要先请示。");
    assertThat(item(page, "report")).isFocused();
    page.keyboard().press("t");
    page.getByLabel("退役报到的办理时限（个工作日）").fill("4");
    page.keyboard().press("Enter");
    assertThat(edits(page)).hasText("LimitChangeRequested[item=report, workingDays=4]");
    assertThat(refusal(page)).hasText("");
    assertThat(chips(page)).containsText("最长链 9 个工作日，超出承诺 2 日");
    Desktop.picture(page, "process-graph-late");

    item(page, "party").focus();
    page.keyboard().press("c");
    choose(page, "「党组织关系转接」办结后接着办", "预备役登记");
    assertThat(edits(page)).hasText("ConnectRequested[before=party, after=reserve]");
    assertThat(item(page, "party")).isFocused();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("x");
    choose(page, "断开「预备役登记」的先后", "党组织关系转接 → 预备役登记");
    assertThat(edits(page)).hasText("DisconnectRequested[before=party, after=reserve]");
    page.keyboard().press("r");
    choose(page, "「预备役登记」的办理方式", "部门窗口办理");
    assertThat(edits(page)).hasText("RouteChangeRequested[item=reserve, route=desk]");

    page.getByRole(AriaRole.BUTTON, named("看表格")).first().click();
    assertThat(page.getByRole(AriaRole.TABLE, named("事项的先后与时限")))
        .containsText("户口登记（退役军人恢复户口）公安3 日退役报到第 5–7 日在最长链上");
    Accessible.check(page);
    Desktop.picture(page, "process-table");
  }

  @Test
  void aCasesPathIsLitAndItsProcessCanBeTakenAway() throws IOException {
    String caseNo = new NewCases(product, COUNTY).file("测试·钱八", 88);
    accept(caseNo);
    Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    Desktop.open(page, "cases/" + caseNo);
    Locator progress = page.getByRole(AriaRole.REGION, named("办理进程"));
    assertThat(progress.locator(".stage.is-done")).hasText("预审");
    assertThat(progress.locator(".stage.is-running")).hasText("待档案");
    assertThat(progress.locator(".item.is-waiting")).not().hasCount(0);
    progress.getByText("编译结果 BPMN").click();
    Locator bpmn = progress.locator("onestop-bpmn[data-shown]");
    bpmn.waitFor();
    assertThat(bpmn).containsText("退役报到");
    assertThat(bpmn.locator(".djs-element.is-done")).hasCount(1);
    assertThat(bpmn.locator(".djs-element.is-running")).hasCount(1);
    assertThat(bpmn.locator(".bjs-powered-by")).isVisible();
    Accessible.check(page);
    progress.scrollIntoViewIfNeeded();
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screens", "case-path.png")));
    Download file = page.waitForDownload(() -> progress.getByText("下载 BPMN").click());
    assertThat(file.suggestedFilename()).endsWith(".bpmn");
    assertThat(Files.readString(file.path())).contains("name=\"退役报到\"", "BPMNDiagram", "item_0");
  }

  private void accept(String caseNo) {
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
        new CompleteWorkItem("accept", Json.mapper().createObjectNode(), null, null, null, null));
  }

  private Page sample(int width, int height) {
    Page page = desktop.signedIn(COUNTY + "-counter", width, height);
    Desktop.open(page, "sample/process");
    item(page, "report").waitFor();
    return page;
  }

  private static void choose(Page page, String title, String choice) {
    Locator dialog = page.getByRole(AriaRole.DIALOG, named(title));
    Locator box = dialog.locator("vaadin-combo-box input");
    assertThat(box).isFocused();
    box.fill(choice);
    page.locator("vaadin-combo-box-item:not([hidden])").first().waitFor();
    page.keyboard().press("Enter");
    assertThat(box).hasValue(choice);
    page.keyboard().press("Enter");
    assertThat(dialog).not().isVisible();
  }

  private static void drag(Page page, Locator from, Locator to) {
    BoundingBox target = to.boundingBox();
    from.hover(new Locator.HoverOptions().setForce(true));
    page.mouse().down();
    page.mouse().move(target.x + 20, target.y + 12);
    page.mouse().move(target.x + 24, target.y + 12);
    page.mouse().up();
    Desktop.settle(page);
  }

  private static Locator item(Page page, String id) {
    return page.locator(".editable [data-item=" + id + "]");
  }

  private static Locator handle(Page page, String kind, String id) {
    return page.locator(".editable [data-handle=" + kind + "][data-of=" + id + "]");
  }

  private static Locator edits(Page page) {
    return page.locator("#edits");
  }

  private static Locator chips(Page page) {
    return page.locator(".editable .process-head .chips");
  }

  private static Locator refusal(Page page) {
    return page.locator(".editable > .failed");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
