package org.onestop.release;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.form.Condition;
import org.onestop.form.Selection;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** Which items may be selected: those of the package whose condition the answers meet. */
public final class ItemChoice {
  private ItemChoice() {}

  /** Pointers {@code /items/n}. */
  public static void check(
      Problems problems,
      ReleasedMatter matter,
      ReleasedApplicantType type,
      List<String> selected,
      Selection selection,
      JsonNode answers) {
    if (selected.isEmpty()) {
      problems.block("/items", "items-missing");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < selected.size(); i++) {
      String code = wrong(matter, type, selected.get(i), selection, answers);
      if (code == null && !seen.add(selected.get(i))) {
        code = "item-repeated";
      }
      if (code != null) {
        problems.block("/items/" + i, code, name(matter, selected.get(i)));
      }
    }
  }

  private static @Nullable String wrong(
      ReleasedMatter matter,
      ReleasedApplicantType type,
      String id,
      Selection selection,
      JsonNode answers) {
    if (matter.shown().stream().anyMatch(each -> each.id().equals(id))) {
      return "item-display-only";
    }
    Optional<ReleasedItem> item = matter.item(id);
    if (item.isEmpty()) {
      return "item-unknown";
    }
    if (!type.items().contains(id)) {
      return type.coordinated().contains(id) ? "item-coordinated" : "item-not-in-package";
    }
    Condition condition = item.get().condition();
    return condition == null || condition.holds(selection, answers) ? null : "item-condition";
  }

  private static String name(ReleasedMatter matter, String id) {
    return matter
        .item(id)
        .or(() -> matter.shown().stream().filter(each -> each.id().equals(id)).findFirst())
        .map(ReleasedItem::name)
        .orElse("");
  }
}
