package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemDetail;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.claim.Claims;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Json;
import org.onestop.release.Publisher;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** A counter calls cases to a joint session and records it on the page and by Excel. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsIT {
  private static final String MATTER = "veteran-services";
  private static final String COUNTY = "510322";
  private static final String COUNTER = COUNTY + "-counter";
  private static final String PARTY = "party-membership-transfer";
  private static final String RESERVE = "reserve-registration";
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Autowired private BeanFactory product;
  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  private String first = "";
  private String second = "";
  private String idNo = "";

  /** The county has a season of its own, whatever day it is. */
  @BeforeAll
  void aSeasonBegins() {
    desktop = new Desktop(port);
    LocalDate today = LocalDate.ofInstant(product.getBean(Clock.class).instant(), Stopwatch.ZONE);
    Claims claims = product.getBean(Claims.class);
    String edition = claims.overlay(actor("510300-config"), MATTER, "510300").edition();
    Operation season =
        new Operation.JointSession(
            "county-season",
            "富顺县集中办公季",
            "富顺县退役军人服务中心三楼",
            today.toString(),
            today.plusDays(20).toString(),
            List.of(PARTY, RESERVE),
            null);
    claims.put(
        actor(COUNTY + "-config"), new Overlay(MATTER, COUNTY, edition, List.of(season)), null, "");
    claims.submit(actor(COUNTY + "-config"), MATTER, COUNTY, "");
    product
        .getBean(Publisher.class)
        .publish(actor(COUNTY + "-publish"), MATTER, List.of(COUNTY), null, "");
    NewCases cases = new NewCases(product, COUNTY);
    idNo = cases.idNo(901);
    first = handling(cases.fileForSession("测试·周一", idNo));
    second = handling(cases.fileForSession("测试·吴二", cases.idNo(902)));
  }

  @AfterAll
  void theSeasonIsOver() {
    product.getBean(Claims.class).withdraw(actor(COUNTY + "-publish"), MATTER, COUNTY, "集中办公季结束");
    List<String> complaints = List.copyOf(desktop.complaints());
    desktop.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void aJointSessionIsArrangedCalledAndRecordedByExcel() throws IOException {
    Page page = desktop.signedIn(COUNTER, 1440, 900);
    page.getByRole(AriaRole.LINK, named("集中办公")).click();
    assertThat(page.getByText("没有安排集中办公。")).isVisible();
    Accessible.check(page);
    arrange(page);
    call(page);

    byte[] list = download(page);
    upload(page, filled(list, "同意"));
    Locator preview = page.getByRole(AriaRole.TABLE, named("登记后会怎样")).locator("tbody tr");
    assertThat(preview).hasCount(4);
    assertThat(preview.filter(holds("同意"))).containsText("不能登记");
    assertThat(preview.filter(holds("要填结果表单"))).hasCount(1);
    assertThat(page.getByText("会登记 1 行，没有变化 1 行，不能登记 2 行")).isVisible();
    Accessible.check(page);
    Desktop.picture(page, "session-preview");

    upload(page, filled(list, "不予办理"));
    assertThat(page.getByText("会登记 2 行，没有变化 1 行，不能登记 1 行")).isVisible();
    page.getByRole(AriaRole.BUTTON, named("确认登记 2 行")).click();
    assertThat(page.locator(".follow-up-said")).containsText("已登记 2 项，未登记 0 项");
    assertThat(rows(page).filter(holds("已办结"))).hasCount(1);
    assertThat(rows(page).filter(holds("不予办理"))).hasCount(1);
    upload(page, filled(list, "不予办理"));
    assertThat(page.getByText("会登记 0 行，没有变化 3 行，不能登记 1 行")).isVisible();
    assertThat(page.getByRole(AriaRole.BUTTON, named("确认登记 0 行"))).isDisabled();

    byTheForm(page);
    Desktop.picture(page, "session");
    page.setViewportSize(375, 812);
    Accessible.check(page);
    Desktop.picture(page, "session-phone");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= 375")).isEqualTo(true);
    theUnitSeesItsOwn();
    applicantSeesIt();
  }

  private void arrange(Page page) {
    page.getByRole(AriaRole.BUTTON, named("安排集中办公")).click();
    Locator dialog = page.locator("vaadin-dialog[opened]");
    dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("集中办公季")).click();
    page.locator("vaadin-select-item").filter(holds("富顺县集中办公季")).first().click();
    Locator place = dialog.getByLabel("地点");
    assertThat(place).hasValue("富顺县退役军人服务中心三楼");
    place.fill("");
    dialog.getByRole(AriaRole.BUTTON, in("保存")).click();
    assertThat(dialog.locator("[slot=error-message]").filter(holds("请填写地点"))).isVisible();
    Accessible.check(page);
    Desktop.picture(page, "session-arrange");
    place.fill("富顺县政务大厅一楼");
    dialog.getByRole(AriaRole.BUTTON, in("保存")).click();
    assertThat(page).hasURL(Pattern.compile(".*/sessions/[0-9a-f-]{36}$"));
    assertThat(page.getByText("名单还是空的")).isVisible();
    assertThat(page.locator("dl.facts").first()).containsText("富顺县政务大厅一楼");
  }

  private void call(Page page) {
    Locator candidates = page.getByRole(AriaRole.TABLE, named("可以列入的办件")).locator("tbody tr");
    assertThat(candidates.filter(holds(second))).containsText("党组织关系转接");
    for (String each : List.of(first, second)) {
      candidates.filter(holds(each)).locator("input[type=checkbox]").check();
    }
    page.getByRole(AriaRole.BUTTON, named("列入名单 2 件")).click();
    assertThat(rows(page)).hasCount(4);
    assertThat(page.locator("body")).not().containsText("周一");
    assertThat(page.locator("body")).not().containsText("吴二");
    Accessible.check(page);
    Desktop.picture(page, "session-called");
  }

  /** Of an item that has a result form, on the page. */
  private void byTheForm(Page page) {
    page.getByRole(AriaRole.BUTTON, named("填写结果：党组织关系转接，办件 " + second)).click();
    Locator dialog = page.locator("vaadin-dialog[opened]");
    dialog.getByRole(AriaRole.BUTTON, in("办结")).click();
    assertThat(dialog.locator(".findings p").first()).isVisible();
    dialog.getByLabel("转入党组织名称").fill("富世街道测试社区党支部");
    dialog.getByRole(AriaRole.BUTTON, in("办结")).click();
    assertThat(rows(page).filter(holds("已办结"))).hasCount(2);
    assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
  }

  private void theUnitSeesItsOwn() {
    Page page = desktop.signedIn(COUNTY + "-organization", 1440, 900);
    Desktop.open(page, "sessions");
    Locator sessions = page.getByRole(AriaRole.TABLE, named("即将举行")).locator("tbody tr");
    assertThat(sessions).containsText("富顺县政务大厅一楼");
    assertThat(sessions).containsText("今天");
    Accessible.check(page);
    Desktop.picture(page, "sessions");
    sessions.getByRole(AriaRole.LINK).click();
    assertThat(rows(page)).hasCount(2);
    assertThat(rows(page).filter(holds("预备役登记"))).hasCount(0);
    assertThat(rows(page).filter(holds(first)).getByText("打开待办")).isVisible();
    assertThat(page.getByText("可以列入的办件")).hasCount(0);
  }

  private void applicantSeesIt() {
    Page page = desktop.window(375, 812);
    Desktop.open(page, "my-cases/" + first);
    page.getByLabel("姓名").fill("测试·周一");
    page.getByLabel("身份证号码").fill(idNo);
    page.keyboard().press("Enter");
    assertThat(page.getByText("富顺县政务大厅一楼")).isVisible();
    assertThat(page.getByText("预备役登记：已办结")).isVisible();
  }

  private static byte[] download(Page page) throws IOException {
    Download download =
        page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named("下载名单（.xlsx）")).click());
    assertThat(download.suggestedFilename()).startsWith("集中办公-").endsWith(".xlsx");
    try (InputStream in = download.createReadStream()) {
      return in.readAllBytes();
    }
  }

  private static void upload(Page page, byte[] content) {
    Desktop.settle(page);
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("名单.xlsx", SHEET, content));
  }

  /**
   * The first's reserve registration is done, the second's gets a word; the first's party transfer
   * is done too, which needs its form, and the second's is left empty.
   */
  private byte[] filled(byte[] list, String word) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(list));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.getSheetAt(0);
      for (Row row : sheet) {
        boolean ofFirst = row.getCell(0).getStringCellValue().equals(first);
        boolean ofSecond = row.getCell(0).getStringCellValue().equals(second);
        if (ofFirst) {
          row.getCell(4).setCellValue("办结");
        } else if (ofSecond && row.getCell(2).getStringCellValue().equals("预备役登记")) {
          row.getCell(4).setCellValue(word);
          row.getCell(5).setCellValue("体检不合格");
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  /** Through the counter, until both items lie with their units. */
  private String handling(String caseNo) {
    WorkDesk desk = product.getBean(WorkDesk.class);
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> {
          open(desk, COUNTER, caseNo).forEach(each -> work(desk, each));
          return !open(desk, COUNTY + "-organization", caseNo).isEmpty()
              && !open(desk, COUNTY + "-armed-forces", caseNo).isEmpty();
        });
    return caseNo;
  }

  private List<WorkItemRow> open(WorkDesk desk, String account, String caseNo) {
    WorkItemQuery query = new WorkItemQuery("open", WorkItemFilter.ofCase(caseNo), 10, null);
    return desk.list(actor(account), query).items();
  }

  private void work(WorkDesk desk, WorkItemRow row) {
    Actor actor = actor(COUNTER);
    WorkItemDetail detail = desk.detail(actor, row.id());
    WorkItemDetail.ResultForm form = detail.resultForm();
    ObjectNode data =
        form == null
            ? Json.mapper().createObjectNode()
            : product.getBean(Forms.class).sample(form.schema(), actor.division());
    String outcome = detail.outcomes().contains("accept") ? "accept" : "done";
    desk.complete(
        actor, row.id(), null, new CompleteWorkItem(outcome, data, null, null, null, null));
  }

  private Actor actor(String account) {
    return product.getBean(Actors.class).find(account).orElseThrow();
  }

  private static Locator rows(Page page) {
    return page.getByRole(AriaRole.TABLE, named("名单和办理结果")).locator("tbody tr");
  }

  private static Locator.FilterOptions holds(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions in(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
