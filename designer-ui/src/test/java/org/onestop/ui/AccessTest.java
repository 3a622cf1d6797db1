package org.onestop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onestop.identity.Role;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Who may open which page, as the pages themselves say it, against the table. */
class AccessTest {
  private static final Principal SOMEBODY = () -> "somebody";
  private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

  @Test
  void everyPageStandsInTheTable() {
    assertThat(pages().keySet()).containsExactlyInAnyOrderElementsOf(Pages.table().keySet());
  }

  @Test
  void everyRoleStandsInTheTable() {
    assertThat(Pages.table().values())
        .allSatisfy(row -> assertThat(row.keySet()).containsExactlyElementsOf(Pages.everyone()));
  }

  @Test
  void pagesOpenForWhomTheTableSays() {
    Map<String, Class<?>> pages = pages();
    Pages.table()
        .forEach((route, row) ->
            row.forEach((who, cell) ->
                assertThat(opens(pages.get(route), who))
                    .as("/%s for %s", route, who)
                    .isEqualTo(cell.equals(Pages.OPEN))));
  }

  private boolean opens(@Nullable Class<?> page, String who) {
    assertThat(page).isNotNull();
    return who.equals(Pages.ANONYMOUS)
        ? checker.hasAccess(page, null, role -> false)
        : checker.hasAccess(page, SOMEBODY, role -> Role.valueOf(role).name().equals(who));
  }

  private static Map<String, Class<?>> pages() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    Map<String, Class<?>> pages = new TreeMap<>();
    for (BeanDefinition found : scanner.findCandidateComponents("org.onestop")) {
      Class<?> page = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
      pages.put(page.getAnnotation(Route.class).value(), page);
    }
    return pages;
  }
}
