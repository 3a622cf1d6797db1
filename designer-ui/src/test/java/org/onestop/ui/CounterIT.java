package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.casework.CaseDesk;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.form.IdNumber;
import org.onestop.form.Selection;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.itemcatalog.Applicants;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** What the counter does in a browser: files for somebody, looks up, registers files, forwards. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CounterIT {
  private static final String MATTER = "veteran-services";
  private static final String TYPE = "assigned-work-soldier";
  private static final String COUNTY = "510105";
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Autowired private BeanFactory product;
  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  @SuppressWarnings("NullAway.Init")
  private NewCases cases;

  @BeforeAll
  void open() {
    desktop = new Desktop(port);
    cases = new NewCases(product, COUNTY);
  }

  @AfterAll
  void nothingComplained() {
    List<String> complaints = List.copyOf(desktop.complaints());
    desktop.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void filesForSomebodyWithAnAgentAndMarksOriginals() {
    Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    Desktop.open(page, "counter");
    Accessible.check(page);
    page.getByRole(AriaRole.LINK, named("帮办填表：退役军人服务一件事")).click();
    page.locator("vaadin-radio-button")
        .filter(new Locator.FilterOptions().setHasText("安排工作退役士兵"))
        .click();
    assertThat(page.locator("#field-name")).isVisible();
    page.getByText("代理人（帮办代办时填写）").click();
    page.getByLabel("代理人姓名").fill("测试王代");
    ReleasedMatter matter =
        product
            .getBean(Releases.class)
            .inForce(MATTER, COUNTY, product.getBean(Clock.class).instant())
            .orElseThrow()
            .content();
    Selection selection =
        new Selection(TYPE, Set.copyOf(matter.applicantType(TYPE).orElseThrow().items()));
    ObjectNode answers = Applicants.answers(selection);
    answers.put("name", "测试·赵六").put("idNo", idNo(301)).put("sex", "1");
    new FormFiller(
            page,
            product.getBean(Divisions.class),
            product.getBean(Forms.class).compose(matter.form(), selection).schema(),
            answers)
        .fillPage();
    page.locator(".material:has(vaadin-upload)").all().stream()
        .filter(card -> !"material-signature".equals(card.getAttribute("id")))
        .forEach(card -> {
          card.locator("input[type=file]")
              .setInputFiles(new FilePayload("scan.png", "image/png", Scans.SCAN));
          card.locator(".file").first().waitFor();
        });
    Accessible.check(page);
    Desktop.picture(page, "counter-filing");
    page.getByRole(AriaRole.BUTTON, named("提交申请")).click();
    page.waitForURL(Pattern.compile(".*/cases/.*"));
    assertThat(page.locator(".headline")).hasText("已提交，预审中");
    Accessible.check(page);
    Desktop.picture(page, "counter-case");
    Desktop.open(page, "counter");
    assertThat(page.getByRole(AriaRole.TABLE, named("今天的申请"))).containsText("测*");
    Desktop.picture(page, "counter");
  }

  @Test
  void looksUpByIdNumberAndByNothingElseThanAWholeName() {
    String caseNo = cases.file("测试孙七", idNo(303));
    Page page = desktop.signedIn(COUNTY + "-counter", 1024, 768);
    Desktop.open(page, "counter");
    page.getByLabel("查找办件").fill(idNo(303));
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.TABLE, named("查到的办件"))).containsText(caseNo);
    page.getByLabel("查找办件").fill("测试");
    page.keyboard().press("Enter");
    assertThat(page.getByText("本辖区没有这个人的办件")).isVisible();
  }

  @Test
  void registersArrivedFilesFromAListAndSaysWhatCameOfEach() {
    String caseNo = cases.file("测试周八", idNo(305));
    Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    Desktop.open(page, "counter/files");
    Accessible.check(page);
    page.getByLabel("清单").fill(caseNo + "\t周八\n" + idNo(307));
    page.getByRole(AriaRole.BUTTON, named("全部登记")).click();
    Locator rows = page.getByRole(AriaRole.TABLE, named("登记结果")).locator("tbody tr");
    assertThat(rows).hasCount(2);
    assertThat(rows.nth(0)).containsText("这件不在等档案");
    assertThat(rows.nth(1)).containsText("没有找到办件");
    assertThat(rows.nth(1)).not().containsText(idNo(307));
    Desktop.picture(page, "counter-files");
  }

  @Test
  void registersArrivedFilesFromAWorkbook() throws IOException {
    String caseNo = cases.file("测试郑十", idNo(311));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (Workbook book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("姓名");
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue("郑十");
      row.createCell(1).setCellValue(caseNo);
      book.write(content);
    }
    Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    Desktop.open(page, "counter/files");
    Locator input = page.locator("vaadin-upload input[type=file]");
    input.setInputFiles(new FilePayload("名单.xlsx", SHEET, content.toByteArray()));
    Locator rows = page.getByRole(AriaRole.TABLE, named("登记结果")).locator("tbody tr");
    assertThat(rows).hasCount(1);
    assertThat(rows).containsText("这件不在等档案");
    assertThat(page.getByText("另有 1 行没有办件编号")).isVisible();
    input.setInputFiles(new FilePayload("假的.xlsx", SHEET, new byte[] {1, 2, 3}));
    assertThat(page.getByText("这个文件打不开")).isVisible();
    assertThat(rows).hasCount(1);
  }

  @Test
  void takesInTheSignedFormAndKeepsTheMarksOfOriginals() {
    String caseNo = cases.file("测试·冯一", idNo(313));
    Actor counter = product.getBean(Actors.class).find(COUNTY + "-counter").orElseThrow();
    byte[] printed = product.getBean(CaseDesk.class).print(counter, caseNo, "registration-form");
    Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    Desktop.open(page, "cases/" + caseNo);
    for (String each : List.of("申请回执", "材料移交清单")) {
      assertThat(page.getByRole(AriaRole.LINK, named("打开 " + each + "（PDF）"))).isVisible();
    }
    Locator papers = page.getByRole(AriaRole.REGION, named("补收材料"));
    papers
        .locator("input[type=file]")
        .setInputFiles(new FilePayload("签字页.pdf", "application/pdf", printed));
    Locator files = page.getByRole(AriaRole.REGION, named("已收材料"));
    assertThat(files).containsText("签字页.pdf");
    Locator original =
        page.getByRole(AriaRole.REGION, named("核验原件")).locator("vaadin-checkbox").first();
    original.locator("input").check();
    page.reload();
    assertThat(original).hasAttribute("checked", "");
    assertThat(files).containsText("签字页.pdf");
    Accessible.check(page);
    Desktop.picture(page, "counter-case-papers");
  }

  @Test
  void forwardsACaseOfAnotherCounty() {
    String caseNo = cases.file("测试吴九", idNo(309));
    Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
    Desktop.open(page, "cases/" + caseNo);
    page.getByText("转到正确的办理地").click();
    Locator to = page.getByLabel("办理地", new Page.GetByLabelOptions().setExact(true));
    to.fill("武侯区");
    page.locator("vaadin-combo-box-item:visible").first().click();
    page.getByLabel("转交原因").fill("户籍地在武侯区");
    page.getByRole(AriaRole.BUTTON, named("转交")).click();
    page.waitForURL(Pattern.compile(".*/counter$"));
    Desktop.open(page, "cases/" + caseNo);
    assertThat(page.getByText("没有找到这个页面")).isVisible();
    desktop.complaints().removeIf(each -> each.contains("Failed to load resource"));
  }

  /** A man's: odd serials. */
  private static String idNo(int serial) {
    String digits = COUNTY + "19930307" + "%03d".formatted(serial);
    return digits + IdNumber.checkCharacter(digits);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
