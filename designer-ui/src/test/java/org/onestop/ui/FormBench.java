package org.onestop.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.casework.Drafts;
import org.onestop.casework.SaveDraft;
import org.onestop.form.Selection;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.itemcatalog.Applicants;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * {@code onestop bench form}: measures and prints, and asserts nothing; no build runs it. How long
 * the whole form takes to open beside a page written by hand of the same components, and what an
 * open page keeps in memory.
 */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormBench {
  private static final String TYPE = "self-employed-soldier";
  private static final int PAIRS = 9;
  private static final int SESSIONS = 6;
  private static final List<String> KINDS =
      List.of(
          "vaadin-text-field",
          "vaadin-text-area",
          "vaadin-date-picker",
          "vaadin-checkbox",
          "vaadin-combo-box",
          "vaadin-radio-group",
          "vaadin-upload");

  @Autowired private BeanFactory product;
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

  @Test
  void opening() {
    Page page = desktop.signedIn(Portal.COUNTY + "-counter", 1440, 900);
    String form = "counter/filing/" + Portal.MATTER + "?draft=" + draft();
    Locator last = page.locator("#field-commitmentAccepted");
    millis(page, form, last);
    String written =
        "sample/hand-written?"
            + KINDS.stream()
                .map(each -> each + "=" + page.locator(each).count())
                .collect(Collectors.joining("&"));
    int fields = page.locator(".field").count();
    double[] ratios = new double[PAIRS];
    List<Long> ours = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      long other = millis(page, written, page.locator("#end"));
      long own = millis(page, form, last);
      ours.add(own);
      ratios[i] = (double) own / other;
    }
    Arrays.sort(ratios);
    ours.sort(null);
    print(
        "opening a form of %d fields: %d ms; beside one written by hand: %.2f (%.2f to %.2f)",
        fields, ours.get(PAIRS / 2), ratios[PAIRS / 2], ratios[0], ratios[PAIRS - 1]);
  }

  @Test
  void leavingAField() {
    Portal portal = new Portal(product);
    Page page = desktop.window(1280, 800);
    Portal.signIn(page, "测试·张三", Portal.idNo(399));
    portal.begin(page, "自主就业");
    Locator input = page.locator("#field-unitCode input");
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 2 * PAIRS; i++) {
      input.fill("部队" + i);
      long start = System.nanoTime();
      input.press("Tab");
      Desktop.settle(page);
      times.add((System.nanoTime() - start) / 1_000_000);
    }
    times.sort(null);
    print("leaving a field, checked and kept: %d ms (median)", times.get(PAIRS));
  }

  @Test
  void memory() {
    Portal portal = new Portal(product);
    print(
        "kept by an applicant with the form open: %d kB",
        kept(i -> {
          Page page = desktop.window(1280, 800);
          Portal.signIn(page, "测试·张三", Portal.idNo(400 + i));
          portal.begin(page, "自主就业");
          return page;
        }));
    print(
        "kept by an officer at home: %d kB",
        kept(i -> desktop.signedIn(Portal.COUNTY + "-organization", 1280, 800)));
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, "BENCH " + format + "%n", values);
  }

  /** The first is not counted: it brings in what all share. */
  private static long kept(IntFunction<Page> opened) {
    Page first = opened.apply(0);
    long before = used();
    List<Page> pages =
        Stream.iterate(1, i -> i + 1).limit(SESSIONS).map(i -> opened.apply(i)).toList();
    long after = used();
    pages.forEach(each -> each.context().close());
    first.context().close();
    return (after - before) / SESSIONS / 1024;
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long millis(Page page, String address, Locator last) {
    page.navigate("about:blank");
    long start = System.nanoTime();
    page.navigate(address);
    last.waitFor();
    Desktop.settle(page);
    return (System.nanoTime() - start) / 1_000_000;
  }

  /** Of everything that can be asked. */
  private String draft() {
    Actor counter = product.getBean(Actors.class).find(Portal.COUNTY + "-counter").orElseThrow();
    Release release =
        product
            .getBean(Releases.class)
            .inForce(Portal.MATTER, Portal.COUNTY, product.getBean(Clock.class).instant())
            .orElseThrow();
    List<String> items = release.content().applicantType(TYPE).orElseThrow().items();
    return product
        .getBean(Drafts.class)
        .begin(
            counter,
            new SaveDraft(
                Portal.MATTER,
                Portal.COUNTY,
                TYPE,
                items,
                Applicants.answers(new Selection(TYPE, Set.copyOf(items))),
                List.of(),
                release.id(),
                null,
                "counter",
                null))
        .id();
  }
}
