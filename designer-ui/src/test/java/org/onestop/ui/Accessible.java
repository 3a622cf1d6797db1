package org.onestop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A page that everybody can use, as far as a machine can tell (WCAG 2.2 AA, by axe-core). */
final class Accessible {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();

  private Accessible() {}

  /**
   * Checks what many journeys pass the first time any of them does in a window of that width, and
   * takes its picture.
   */
  static void checkOnce(Page page, String name) {
    if (CHECKED.add(name + " " + page.viewportSize().width)) {
      check(page);
      Desktop.picture(page, name);
    }
  }

  static void check(Page page) {
    page.waitForCondition(() -> !page.title().isEmpty());
    AxeRunOptions violationsOnly = new AxeRunOptions();
    violationsOnly.setResultTypes(List.of("violations"));
    List<String> violations =
        new AxeBuilder(page)
                // Without it, all results are carried through a second page of the browser.
                .setLegacyMode(true)
                .options(violationsOnly)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .stream()
                .map(rule ->
                    rule.getId()
                        + ": "
                        + rule.getNodes().stream().map(each -> each.getHtml()).limit(3).toList())
                .toList();
    assertThat(violations).as(page.url()).isEmpty();
  }
}
