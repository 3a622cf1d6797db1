package org.onestop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of staff, and those for anybody: by axe, by Tab alone, and at 200 %. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {
  private static final String COUNTY = "511402";
  private static final String CASE = "CASE";
  private static final int MOST_STEPS = 40;
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  /** The page's own journeys go over these by keyboard and axe, as applicants and at a kiosk. */
  private static final Set<String> ELSEWHERE =
      Set.of("apply/:matter", "my-cases", "my-cases/:caseNo", "kiosk", "applicant-sign-in");

  /** Where the focus is: a number for each element, whether it shows, whether it has left. */
  private static final String FOCUS =
      """
      () => {
        const at = document.activeElement;
        if (!at || at === document.body) return {number: 0, shown: true, html: ''};
        window.focusNumbers ??= new WeakMap();
        window.focusCount ??= 0;
        if (!window.focusNumbers.has(at)) window.focusNumbers.set(at, ++window.focusCount);
        const style = getComputedStyle(at);
        const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
          || !!at.closest('[focus-ring]');
        return {number: window.focusNumbers.get(at), shown, html: at.outerHTML.slice(0, 160)};
      }\
      """;

  @Autowired private BeanFactory product;
  @LocalServerPort private int port;
  private final Map<String, Page> windows = new HashMap<>();
  private String caseNo = "";

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  @BeforeAll
  void open() {
    desktop = new Desktop(port);
    caseNo = new NewCases(product, COUNTY).file("测试·页五", 951);
  }

  @AfterAll
  void nothingComplained() {
    List<String> complaints = List.copyOf(desktop.complaints());
    desktop.close();
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "sign-in, ''",
    "guide/veteran-services?division=511402&applicantType=assigned-work-soldier, ''",
    "verify, ''",
    "home, 511402-counter",
    "counter, 511402-counter",
    "counter/files, 511402-counter",
    "counter/filing/veteran-services, 511402-counter",
    "cases/CASE, 511402-counter",
    "work, 511402-counter",
    "follow-ups, 511402-counter",
    "sessions, 511402-counter",
    "dead-letters, 511402-counter",
    "calendar, 511402-counter",
    "practice, 511402-counter",
    "staff-guide/veteran-services, 511402-counter",
    "designer, 510000-catalog",
    "designer/veteran-services, 510000-catalog",
    "rollout, 510000-catalog",
    "claims, 511400-config",
    "claims/veteran-services/511400, 511400-config",
    "claims/veteran-services/511400/upgrade, 511400-config"
  })
  void isForEverybody(String address, String account) {
    Page page =
        windows.computeIfAbsent(
            account,
            each ->
                each.isEmpty()
                    ? desktop.window(WIDTH, HEIGHT)
                    : desktop.signedIn(each, WIDTH, HEIGHT));
    Desktop.open(page, address.replace(CASE, caseNo));
    page.locator("h1, h2").first().waitFor();
    Desktop.settle(page);
    Accessible.check(page);
    byTab(page);
    page.setViewportSize(WIDTH / 2, HEIGHT / 2);
    Desktop.settle(page);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
        .as("sideways at 200 %: " + address)
        .satisfies(over -> assertThat(((Number) over).intValue()).isLessThanOrEqualTo(1));
    page.setViewportSize(WIDTH, HEIGHT);
  }

  @Test
  void noPageIsForgotten() throws NoSuchMethodException {
    Set<String> looked = new TreeSet<>(ELSEWHERE);
    CsvSource source =
        EveryPageIT.class
            .getDeclaredMethod("isForEverybody", String.class, String.class)
            .getAnnotation(CsvSource.class);
    Map<String, String> names =
        Map.of("veteran-services", ":matter", "511400", ":division", CASE, ":caseNo");
    for (String line : source.value()) {
      String address = line.split(",", -1)[0].replace("'", "").split("\\?", -1)[0];
      for (Map.Entry<String, String> each : names.entrySet()) {
        address = address.replace(each.getKey(), each.getValue());
      }
      looked.add(address);
    }
    Set<String> pages = new TreeSet<>();
    Pages.table().keySet().stream()
        .map(each -> each.replaceAll("/:\\w+\\?$", ""))
        .filter(each -> !each.startsWith("sample/"))
        .forEach(pages::add);
    assertThat(looked).isEqualTo(pages);
  }

  /** The focus goes from one to the next, is always seen, and is never held. */
  private static void byTab(Page page) {
    Set<Integer> reached = new LinkedHashSet<>();
    int before = -1;
    int held = 0;
    for (int i = 0; i < MOST_STEPS; i++) {
      page.keyboard().press("Tab");
      Map<?, ?> focus = (Map<?, ?>) page.evaluate(FOCUS);
      int number = ((Number) Objects.requireNonNull(focus.get("number"))).intValue();
      if (number == 0) {
        break;
      }
      assertThat(focus.get("shown")).as(page.url() + ": " + focus.get("html")).isEqualTo(true);
      held = number == before ? held + 1 : 0;
      assertThat(held).as(page.url() + " holds " + focus.get("html")).isLessThan(4);
      before = number;
      reached.add(number);
    }
    assertThat(reached).as(page.url()).hasSizeGreaterThan(2);
  }
}
