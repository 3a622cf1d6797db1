package org.onestop.form.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** Checks how a block is laid out: known elements, fields of this block, each of them shown. */
final class LayoutCheck {
  private static final Set<String> ELEMENTS =
      Set.of(
          "Control",
          "Label",
          "Group",
          "VerticalLayout",
          "HorizontalLayout",
          "Categorization",
          "Category");
  private final Set<String> keys;
  private final Set<String> known;
  private final Set<String> shown = new HashSet<>();
  private final Problems problems;

  private LayoutCheck(Set<String> keys, Set<String> known, Problems problems) {
    this.keys = keys;
    this.known = known;
    this.problems = problems;
  }

  /**
   * Adds what is wrong.
   *
   * @param keys fields of this block
   * @param known fields of the plan, which rules may watch
   */
  static void check(
      JsonNode uischema, Set<String> keys, Set<String> known, String at, Problems problems) {
    LayoutCheck check = new LayoutCheck(keys, known, problems);
    if (!uischema.isObject() || !uischema.path("elements").isArray()) {
      problems.block(at, "layout-without-elements");
      return;
    }
    check.look(uischema, at);
    keys.stream()
        .filter(key -> !check.shown.contains(key))
        .sorted()
        .forEach(key -> problems.advise(at, "field-not-laid-out", key));
  }

  private void look(JsonNode element, String at) {
    String type = element.path("type").asString("");
    if (!ELEMENTS.contains(type)) {
      problems.block(at + "/type", "layout-element-unknown", type);
    }
    if (type.equals("Control")) {
      scoped(element, keys, at + "/scope").ifPresent(shown::add);
    }
    JsonNode watched = element.path("rule").path("condition");
    if (watched.path("scope").asString("").equals(Pointers.WHOLE)) {
      Mentions.of(watched.path("schema")).stream()
          .filter(key -> !known.contains(key))
          .forEach(
              key -> problems.block(at + "/rule/condition/schema", "layout-scope-unknown", key));
    } else if (watched.has("scope")) {
      scoped(watched, known, at + "/rule/condition/scope");
    }
    JsonNode below = element.path("elements");
    for (int i = 0; i < below.size(); i++) {
      look(below.path(i), at + "/elements/" + i);
    }
  }

  private Optional<String> scoped(JsonNode owner, Set<String> among, String at) {
    String scope = owner.path("scope").asString("");
    Optional<String> key = Pointers.scoped(scope).filter(among::contains);
    if (key.isEmpty()) {
      problems.block(at, "layout-scope-unknown", scope);
    }
    return key;
  }
}
