package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onestop.casework.SmallMatter;
import org.onestop.form.Selection;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedMatter;

class ItemCheckTest {
  private final ReleasedMatter matter = SmallMatter.of("510100").content();

  @Test
  void letsThePackageBeSelected() {
    assertThat(findings(type(), "report", "household", "card", "insurance")).isEmpty();
  }

  @Test
  void saysOfEachItemWhyItCannotBeSelected() {
    ReleasedApplicantType small =
        new ReleasedApplicantType(
            "small", "02", "小", List.of("report"), List.of("insurance"), List.of(), null);
    assertThat(findings(small, "pension", "nothing", "card", "insurance", "report", "report"))
        .containsExactly(
            "/items/0 item-display-only",
            "/items/1 item-unknown",
            "/items/2 item-not-in-package",
            "/items/3 item-coordinated",
            "/items/5 item-repeated");
  }

  @Test
  void asksForAtLeastOne() {
    assertThat(findings(type())).containsExactly("/items items-missing");
  }

  private List<String> findings(ReleasedApplicantType type, String... items) {
    Problems problems = new Problems();
    Selection selection = new Selection(type.id(), Set.copyOf(Set.of("report")));
    new ItemCheck()
        .check(problems, matter, type, List.of(items), selection, Json.mapper().createObjectNode());
    return problems.list().stream().map(ItemCheckTest::text).toList();
  }

  private static String text(Problem problem) {
    return problem.pointer() + " " + problem.code();
  }

  private ReleasedApplicantType type() {
    return matter.applicantTypes().getFirst();
  }
}
