package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the notices to the receipt without a mouse. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {
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
  void anApplicationNeedsNoMouse() {
    Page page = desktop.window(1280, 900);
    Keys keys = new Keys(page);
    Desktop.open(page, "applicant-sign-in");
    page.getByLabel("姓名").waitFor();
    keys.to(page.getByLabel("姓名")).type("测试·张三");
    keys.to(page.getByLabel("身份证号码")).type(Portal.idNo(301)).press("Enter");
    page.waitForURL("**/");
    Desktop.open(page, "apply/" + Portal.MATTER + "?division=" + Portal.COUNTY);
    page.getByRole(AriaRole.BUTTON, named("开始申请")).waitFor();
    keys.to(page.getByRole(AriaRole.BUTTON, named("开始申请"))).assertSeen();
    keys.press("Enter");

    guide(page, keys);
    fillIn(page, keys);
    handIn(page, keys);

    assertThat(page.getByRole(AriaRole.TABLE, named("登记表"))).isVisible();
    Locator submit = page.getByRole(AriaRole.BUTTON, named("提交申请"));
    keys.to(submit).press("Enter");
    assertThat(page.locator(".finding-list:visible")).containsText("请阅读并勾选");
    keys.to(page.locator(".finding-list:visible a, .finding-list:visible button")).press("Enter");
    assertThat(page.locator("#field-commitmentAccepted input")).isFocused();
    keys.press("Space");
    Desktop.settle(page);
    keys.to(submit).press("Enter");
    assertThat(page.getByText("申请已提交")).isVisible();
  }

  /** The first question as a person of this type, the others by their first answer. */
  private static void guide(Page page, Keys keys) {
    Locator next = page.getByRole(AriaRole.BUTTON, named("保存，开始填表"));
    Locator open =
        page.locator(
            ".questions > vaadin-radio-group:not([hidden])"
                + ":not(:has(vaadin-radio-button[checked]))");
    open.first().waitFor();
    keys.choose(page.locator(".questions > vaadin-radio-group").first(), "安排工作");
    while (!next.isEnabled()) {
      page.waitForCondition(() -> open.count() > 0 || next.isEnabled());
      if (open.count() > 0) {
        keys.to(open.first()).press("Space");
        Desktop.settle(page);
      }
    }
    keys.to(next).press("Enter");
    assertThat(page.getByText("第 1 部分，共 ")).isVisible();
  }

  private static void fillIn(Page page, Keys keys) {
    int parts = page.locator(".parts-list li").count();
    for (int part = 1; part <= parts; part++) {
      assertThat(page.getByText("第 " + part + " 部分，共 ")).isVisible();
      for (Locator field : page.locator(".field:visible").all()) {
        if (field.isVisible()) {
          answer(field, keys);
        }
      }
      keys.to(page.getByRole(AriaRole.BUTTON, named(part < parts ? "保存，到下一部分" : "保存，去交材料")))
          .press("Enter");
      Desktop.settle(page);
      assertThat(page.locator(".finding-list:visible").allInnerTexts()).isEmpty();
    }
    assertThat(page.getByRole(AriaRole.HEADING, named("材料"))).isVisible();
  }

  private static void answer(Locator field, Keys keys) {
    String type = field.getAttribute("class");
    String key = field.getAttribute("id");
    if (type.contains("field-choice") || type.contains("field-boolean")) {
      Locator buttons = field.locator("vaadin-radio-button");
      if (buttons.count() == 0) {
        keys.to(field.locator("input")).press("ArrowDown");
        field.page().locator("vaadin-combo-box-item:visible").first().waitFor();
        keys.press("ArrowDown").press("Enter").press("Tab");
        Desktop.settle(field.page());
      } else if (field.locator("vaadin-radio-button[checked]").count() == 0) {
        keys.choose(field, buttons.last().innerText().strip());
      }
    } else if (type.contains("field-date-range")) {
      write(keys, field, 0, "2018-09-01");
      write(keys, field, 1, "2026-09-01");
    } else if (type.contains("field-date")) {
      if (field.locator("input").inputValue().isEmpty()) {
        write(keys, field, 0, "2018-09-01");
      }
    } else if (type.contains("field-address") || type.contains("field-region")) {
      if (field.locator("vaadin-combo-box input").first().inputValue().isEmpty()) {
        place(field, keys);
        if (type.contains("field-address")) {
          keys.to(field.locator("vaadin-text-field input")).type("测试路 1 号").press("Tab");
          Desktop.settle(field.page());
        }
      }
    } else if (field.locator("input, textarea").first().inputValue().isEmpty()) {
      keys.write(field, key.contains("hone") || key.contains("mobile") ? "13800000000" : "测试12");
    }
  }

  /** A place down to where the field asks for it, a list after the other. */
  private static void place(Locator field, Keys keys) {
    Locator boxes = field.locator("vaadin-combo-box:not([hidden])");
    List<String> names = List.of("四川省", "成都市", "武侯区", "浆洗街街道");
    boolean whole = boxes.first().locator("input").getAttribute("placeholder").startsWith("选省");
    for (int i = 0; i < boxes.count() && i < names.size(); i++) {
      keys.pick(boxes.nth(i).locator("input"), names.get(whole ? i : i + 1));
    }
  }

  private static void write(Keys keys, Locator field, int part, String text) {
    keys.to(field.locator("input").nth(part)).type(text).press("Enter").press("Tab");
    Desktop.settle(field.page());
  }

  private static void handIn(Page page, Keys keys) {
    for (Locator card : page.locator(".material:has(vaadin-upload)").all()) {
      Locator choose = card.locator("vaadin-upload vaadin-button, vaadin-upload button").first();
      FileChooser chooser = page.waitForFileChooser(() -> keys.to(choose).press("Enter"));
      chooser.setFiles(new FilePayload("scan.png", "image/png", Scans.SCAN));
      card.locator(".file").waitFor();
    }
    keys.to(page.getByRole(AriaRole.BUTTON, named("保存，去确认"))).press("Enter");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
