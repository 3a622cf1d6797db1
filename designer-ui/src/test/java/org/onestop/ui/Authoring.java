package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A person who writes a matter in the designer. */
final class Authoring {
  private final Page page;

  Authoring(Page page) {
    this.page = page;
  }

  /** Opens one of the matter's parts. */
  Authoring part(String name) {
    page.locator(".designer-parts button")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name + "\\s*\\d*$")))
        .click();
    Desktop.settle(page);
    return this;
  }

  /** Adds an element to the list of the part, and gives it an id. */
  Authoring add(String list, String id) {
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("添加到" + list).setExact(true))
        .first()
        .click();
    Desktop.settle(page);
    return write("编号", id);
  }

  Authoring choose(String element) {
    page.locator(".element-line").filter(new Locator.FilterOptions().setHasText(element)).click();
    Desktop.settle(page);
    return this;
  }

  Authoring remove() {
    page.locator(".detail-head vaadin-button")
        .filter(new Locator.FilterOptions().setHasText("删除"))
        .click();
    Desktop.settle(page);
    return this;
  }

  Authoring write(String label, String text) {
    Locator field = labelled(label);
    field.fill(text);
    field.blur();
    Desktop.settle(page);
    return this;
  }

  Authoring tick(String label) {
    labelled(label).check();
    Desktop.settle(page);
    return this;
  }

  Authoring pick(String label, String name) {
    Locator field = labelled(label);
    field.fill(name);
    item(name).click();
    Desktop.settle(page);
    return this;
  }

  Authoring pickAll(String label, String... names) {
    Locator field = labelled(label);
    for (String name : names) {
      field.fill(name);
      item(name).click();
    }
    field.press("Escape");
    field.blur();
    Desktop.settle(page);
    return this;
  }

  /** Adds a row to a list within an element and fills its cells in. */
  Authoring row(String list, String... cells) {
    Locator rows =
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(list).setExact(true));
    rows.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("添加到" + list)).click();
    Desktop.settle(page);
    Locator inputs = rows.locator(".entry-row").last().locator("input");
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        Locator input = inputs.nth(i);
        input.fill(cells[i]);
        if ("combobox".equals(input.getAttribute("role"))) {
          item(cells[i]).click();
        }
        input.blur();
        Desktop.settle(page);
      }
    }
    return this;
  }

  /** Adds a field of a type behind the chosen one. */
  Authoring field(String type, String key, String title) {
    page.locator(".palette [data-type=" + type + "]").click();
    Desktop.settle(page);
    write("字段编号", key);
    assertThat(page.locator("[data-field=" + key + "]")).isVisible();
    return write("名称", title);
  }

  Authoring block(String title) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("添加区块")).click();
    Desktop.settle(page);
    return write("区块名称", title);
  }

  private Locator item(String name) {
    return page.locator("vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first();
  }

  private Locator labelled(String label) {
    return page.locator(".designer-section")
        .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
        .first();
  }
}
