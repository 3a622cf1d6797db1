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
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.onestop.calendar.Stopwatch;
import org.onestop.release.PublishedRelease;
import org.onestop.release.Publisher;
import org.onestop.release.Releases;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A pilot city changes what it published: compares, copies, imports; returned, dated, restored. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchToolsIT {
  private static final String MATTER = "veteran-services";
  private static final String CITY = "511600";
  private static final String COUNTY = "511602";

  @Autowired private BeanFactory product;
  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  @SuppressWarnings("NullAway.Init")
  private Page page;

  @BeforeAll
  void open() {
    desktop = new Desktop(port);
    page = desktop.signedIn(CITY + "-config", 1440, 900);
    Desktop.open(page, "claims/" + MATTER + "/" + CITY);
  }

  @AfterAll
  void nothingComplained() {
    List<String> complaints = List.copyOf(desktop.complaints());
    desktop.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  @Order(1)
  void whatDiffersFromTheProvinceAndFromAnotherCityIsToldByName() {
    section(page, "对比");
    assertThat(page.getByText(Pattern.compile("\\d+ 处不同"))).isVisible();
    Accessible.check(page);
    radio(page, "上次发布").click();
    assertThat(page.getByText("没有不同。")).isVisible();
    radio(page, "其他市（州）").click();
    assertThat(page.getByText("请选择一个已发布的市（州）。")).isVisible();
    pick(page, "其他市（州）", "绵阳市");
    assertThat(page.getByRole(AriaRole.TABLE, named("对比"))).isVisible();
    Desktop.picture(page, "configure-compared");
  }

  @Test
  @Order(2)
  void anotherCitysWaysAreCopiedAndTakenBackAtOnce() {
    int before = page.locator(".change-sentence").count();
    section(page, "从其他市（州）复制");
    pick(page, "其他市（州）", "绵阳市");
    Locator copy =
        page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("^复制 [1-9]\\d* 项$")));
    assertThat(copy).isVisible();
    Accessible.check(page);
    copy.click();
    assertThat(page.locator(".bench-kept")).containsText("已保存");
    assertThat(page.locator(".change-sentence")).not().hasCount(before);
    Desktop.settle(page);
    page.reload();
    assertThat(page.locator(".change-sentence")).not().hasCount(before);
    button(page, "撤销").first().click();
    assertThat(page.locator(".change-sentence")).hasCount(before);
  }

  @Test
  @Order(3)
  void countersComeFromAWorkbookAfterALookAtWhatTheyWouldChange() throws IOException {
    section(page, "单位");
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("counters.txt", "text/plain", new byte[] {1}));
    assertThat(page.getByText("只能选 .xlsx 文件")).isVisible();
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "counters.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                workbook()));
    Locator preview = page.getByRole(AriaRole.TABLE, named("导入后会怎样"));
    assertThat(preview.getByRole(AriaRole.ROW).nth(1)).containsText("新增");
    assertThat(preview.getByRole(AriaRole.ROW).nth(2)).containsText("不是本地区的行政区划");
    Accessible.check(page);
    button(page, "导入 1 行").click();
    assertThat(page.locator(".change-sentence").filter(filled("岳池县便民服务窗口"))).hasCount(1);
  }

  @Test
  @Order(4)
  void itIsReturnedWithAReasonThenPublishedForALaterDay() {
    section(page, "审核、发布与历史");
    assertThat(page.getByText("没有阻断，可以提交")).isVisible();
    acting(page, "提交审核").click();
    assertThat(page.getByText("已提交审核")).isVisible();

    Page reviewer = reviewing();
    acting(reviewer, "退回修改").click();
    assertThat(reviewer.locator(".acting").filter(filled("退回的理由"))).isVisible();
    reviewer.getByLabel("退回的理由").fill("窗口电话请补上。");
    acting(reviewer, "退回修改").click();
    assertThat(reviewer.locator(".trail")).containsText("窗口电话请补上。");

    page.reload();
    section(page, "审核、发布与历史");
    assertThat(page.locator(".trail")).containsText("窗口电话请补上。");
    assertThat(page.getByText("没有阻断，可以提交")).isVisible();
    acting(page, "提交审核").click();
    assertThat(page.getByText("已提交审核")).isVisible();

    reviewer.reload();
    section(reviewer, "审核、发布与历史");
    assertThat(reviewer.getByText("没有阻断，可以提交")).isVisible();
    LocalDate later =
        LocalDate.ofInstant(product.getBean(Clock.class).instant(), Stopwatch.ZONE).plusDays(30);
    reviewer.getByLabel("生效日期").fill(later.toString());
    reviewer.getByLabel("生效日期").press("Enter");
    assertThat(reviewer.getByText(Pattern.compile("届时再检查一次|是休息日"))).isVisible();
    acting(reviewer, "发布").click();
    assertThat(reviewer.getByText("已发布。")).isVisible();
    List<PublishedRelease> history = product.getBean(Publisher.class).history(MATTER, CITY);
    assertThat(LocalDate.ofInstant(history.getFirst().effectiveAt(), Stopwatch.ZONE))
        .isEqualTo(later);
    assertThat(inForce()).isEqualTo(history.get(1).id());
  }

  @Test
  @Order(5)
  void itIsStoppedWithAReasonAndAnEarlierReleaseBringsItBack() {
    Page reviewer = reviewing();
    reviewer.getByLabel("停止的理由").fill("系统升级。");
    acting(reviewer, "暂停受理").click();
    assertThat(reviewer.getByText("已暂停受理。")).isVisible();
    assertThat(inForce()).isEmpty();
    reviewer.getByRole(AriaRole.BUTTON, named("恢复这一版")).last().click();
    assertThat(reviewer.getByText("已恢复为新的一版。")).isVisible();
    assertThat(inForce()).isNotEmpty();
    Accessible.check(reviewer);
    Desktop.picture(reviewer, "configure-history");
  }

  private String inForce() {
    return product
        .getBean(Releases.class)
        .inForce(MATTER, COUNTY, product.getBean(Clock.class).instant())
        .map(each -> each.id())
        .orElse("");
  }

  private Page reviewing() {
    Page reviewer = desktop.signedIn(CITY + "-publish", 1440, 900);
    Desktop.open(reviewer, "claims/" + MATTER + "/" + CITY);
    section(reviewer, "审核、发布与历史");
    return reviewer;
  }

  /** A counter of the city, and one of a place that lies elsewhere. */
  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet();
      row(sheet, 0, "行政区划", "窗口名称", "地址", "电话", "开放时间");
      row(sheet, 1, "岳池县", "岳池县便民服务窗口", "", "", "");
      row(sheet, 2, "武侯区", "别处的窗口", "", "", "");
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void row(Sheet sheet, int at, String... cells) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  private static void section(Page page, String title) {
    page.locator(".structure")
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^" + title + ".*")))
        .first()
        .click();
    assertThat(page.locator(".structure [aria-current]")).containsText(title);
    Desktop.settle(page);
  }

  private static void pick(Page page, String label, String value) {
    Locator box = page.getByRole(AriaRole.COMBOBOX, named(label));
    box.fill(value);
    page.locator("vaadin-combo-box-item:visible").first().click();
    Desktop.settle(page);
  }

  private static Locator radio(Page page, String name) {
    return page.locator("vaadin-radio-button").filter(filled(name));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Locator acting(Page page, String name) {
    return page.locator(".acting")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator.FilterOptions filled(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
