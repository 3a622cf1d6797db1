package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A person without a mouse: reaches everything by Tab, and knows by the focus where he is. */
final class Keys {
  private static final int MOST_STEPS = 120;
  private static final String IS_WITHIN =
      "each => each === document.activeElement || each.contains(document.activeElement)";
  private final Page page;

  Keys(Page page) {
    this.page = page;
  }

  /** Goes on with Tab until the focus is in something; it must be seen to be there. */
  Keys to(Locator wanted) {
    for (int i = 0; i < MOST_STEPS; i++) {
      if (wanted.count() > 0 && (boolean) wanted.first().evaluate(IS_WITHIN)) {
        return this;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab does not lead to " + wanted);
  }

  Keys press(String key) {
    page.keyboard().press(key);
    return this;
  }

  Keys type(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** Types and leaves the field. */
  void write(Locator field, String text) {
    to(field.locator("input, textarea").first()).type(text).press("Tab");
    Desktop.settle(page);
  }

  /** Chooses one of several buttons with the arrows, by how its text begins. */
  void choose(Locator group, String text) {
    to(group).press("Space");
    Locator chosen = group.locator("vaadin-radio-button[checked]");
    for (int i = 0; i < MOST_STEPS; i++) {
      assertThat(chosen).hasCount(1);
      if (chosen.innerText().strip().startsWith(text)) {
        Desktop.settle(page);
        return;
      }
      press("ArrowDown");
    }
    throw new AssertionError("no arrow leads to " + text);
  }

  /** Chooses from a list by typing. */
  void pick(Locator input, String name) {
    to(input).type(name);
    page.locator("vaadin-combo-box-item:visible")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first()
        .waitFor();
    press("ArrowDown").press("Enter");
    assertThat(input).hasValue(name);
    press("Tab");
    Desktop.settle(page);
  }

  /** Whether what has the focus shows it. */
  void assertSeen() {
    assertThat(
            page.evaluate(
                "() => { const s = getComputedStyle(document.activeElement);"
                    + " return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; }"))
        .isEqualTo(true);
  }
}
