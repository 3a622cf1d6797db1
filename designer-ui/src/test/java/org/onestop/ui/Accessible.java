package org.onestop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** A page that everybody can use, as far as a machine can tell (WCAG 2.2 AA, by axe-core). */
final class Accessible {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Accessible() {}

  static void check(Page page) {
    page.waitForCondition(() -> !page.title().isEmpty());
    List<String> violations =
        new AxeBuilder(page)
            .withTags(RULES).analyze().getViolations().stream()
                .map(rule ->
                    rule.getId()
                        + ": "
                        + rule.getNodes().stream().map(each -> each.getHtml()).limit(3).toList())
                .toList();
    assertThat(violations).as(page.url()).isEmpty();
  }
}
