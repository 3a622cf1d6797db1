package org.onestop.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How long an editor's act takes until the page shows it and the server has nothing more to say;
 * the gate, which judges behind it, apart. Run by {@code onestop bench form}.
 */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorBench {
  private static final int TIMES = 15;
  private static final String CITY = "511600";

  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  @BeforeAll
  void open() {
    desktop = new Desktop(port);
  }

  @AfterAll
  void close() {
    desktop.close();
  }

  /** A limit is changed in the city's bench: kept, applied, told in a sentence, drawn again. */
  @Test
  void changingALimit() {
    Page page = desktop.signedIn(CITY + "-config", 1440, 900);
    Desktop.open(page, "claims/veteran-services/" + CITY);
    section(page, "整件事");
    List<Long> shown = new ArrayList<>();
    List<Long> judged = new ArrayList<>();
    List<Long> answered = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      Desktop.settle(page);
      button(page, "修改 整件承诺时限").click();
      page.waitForFunction("() => document.activeElement?.closest('.editor')");
      Desktop.settle(page);
      String days = String.valueOf(5 + i % 2);
      page.locator(".editor").getByRole(AriaRole.SPINBUTTON).first().fill(days);
      Desktop.settle(page);
      forgetRequests(page);
      long start = System.nanoTime();
      button(page, "确定").click();
      page.locator(".change-sentence")
          .filter(new Locator.FilterOptions().setHasText("缩短为" + days + "个工作日"))
          .waitFor();
      shown.add((System.nanoTime() - start) / 1_000_000);
      Desktop.settle(page);
      judged.add((System.nanoTime() - start) / 1_000_000);
      answered.add(longestRequest(page));
    }
    print("changing a limit, kept and shown: %d ms; judged by the gate: %d ms", shown, judged);
    print("changing a limit, the server's answer: %d ms", answered);
  }

  /** A field's name is changed in the province's designer: kept, drawn, all findings looked for. */
  @Test
  void renamingAField() {
    Page page = desktop.signedIn("510000-catalog", 1440, 900);
    Desktop.open(page, "designer/veteran-services");
    page.locator(".designer-parts button")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^表单")))
        .click();
    Desktop.settle(page);
    page.locator("[data-field=mobile]").click();
    Desktop.settle(page);
    Locator name =
        page.locator(".designer-section")
            .getByLabel("名称", new Locator.GetByLabelOptions().setExact(true))
            .first();
    List<Long> shown = new ArrayList<>();
    List<Long> checked = new ArrayList<>();
    List<Long> answered = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      String text = "手机号码" + i;
      name.fill(text);
      forgetRequests(page);
      long start = System.nanoTime();
      name.press("Tab");
      page.locator("[data-field=mobile]")
          .filter(new Locator.FilterOptions().setHasText(text))
          .waitFor();
      shown.add((System.nanoTime() - start) / 1_000_000);
      Desktop.settle(page);
      checked.add((System.nanoTime() - start) / 1_000_000);
      Desktop.settle(page);
      answered.add(longestRequest(page));
    }
    print("renaming a field, kept and drawn: %d ms; all findings told: %d ms", shown, checked);
    print("renaming a field, the server's longest answer: %d ms", answered);
  }

  /** The browser's own record of its requests begins anew. */
  private static void forgetRequests(Page page) {
    page.evaluate("performance.clearResourceTimings()");
  }

  /** Milliseconds from asking the server until the last byte of its answer. */
  private static long longestRequest(Page page) {
    Object longest =
        page.evaluate(
            "Math.round(Math.max(...performance.getEntriesByType('resource')"
                + ".filter(each => each.name.includes('v-r=uidl'))"
                + ".map(each => each.responseEnd - each.requestStart)))");
    return ((Number) longest).longValue();
  }

  @SafeVarargs
  private static void print(String format, List<Long>... measured) {
    Object[] medians = Arrays.stream(measured).map(EditorBench::median).toArray();
    System.out.printf(Locale.ROOT, "BENCH " + format + " (median)%n", medians);
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().toList().get(TIMES / 2);
  }

  private static void section(Page page, String title) {
    page.locator(".structure")
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^" + title + ".*")))
        .first()
        .click();
    Desktop.settle(page);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
