package org.onestop.check.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onestop.catalog.Matter;
import org.onestop.catalog.MatterTree;
import org.onestop.claim.Applied;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.kernel.Json;
import org.onestop.kernel.Texts;
import tools.jackson.databind.JsonNode;

/** Differences in lines that people read: operations in sentences, values by their place. */
public final class Telling {
  private static final int MOST = 500;
  private final Texts texts;
  private final Locale language;
  private final List<String> lines = new ArrayList<>();

  public Telling(Texts texts, Locale language) {
    this.texts = texts;
    this.language = language;
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** An overlay against the one that it would replace. */
  public void overlay(Overlay incoming, Configured now, Configured then) {
    Overlay old =
        now.overlay(incoming.matter(), incoming.division())
            .orElseGet(
                () -> Overlay.empty(incoming.matter(), incoming.division(), incoming.edition()));
    List<String> added = sentences(incoming, old, then);
    List<String> removed = sentences(old, incoming, now);
    JsonNode before = tree(now.applied(old));
    JsonNode after = tree(then.applied(incoming));
    List<Difference> values =
        before.isEmpty() || after.isEmpty() ? List.of() : Difference.between(before, after);
    head("diff.overlay", incoming.division(), incoming.matter(), incoming.edition());
    added.forEach(each -> lines.add("  + " + each));
    removed.forEach(each -> lines.add("  - " + each));
    tell(values);
    if (added.isEmpty() && removed.isEmpty() && values.isEmpty()) {
      lines.add("  " + texts.get(language, "diff.none"));
    }
  }

  /** An edition against the same version, or else against the latest other one. */
  public void edition(Matter incoming, Configured now) {
    Optional<Matter> old =
        now.edition(incoming.matter(), incoming.version())
            .or(() -> now.otherEdition(incoming.matter(), incoming.version()));
    head(
        "diff.edition",
        incoming.matter(),
        incoming.version(),
        old.map(Matter::version).orElse(texts.get(language, "diff.nothing")));
    List<Difference> values =
        Difference.between(
            old.<JsonNode>map(MatterTree::of).orElseGet(Json.mapper()::createObjectNode),
            MatterTree.of(incoming));
    tell(values);
    if (values.isEmpty()) {
      lines.add("  " + texts.get(language, "diff.none"));
    }
  }

  private void head(String key, Object... arguments) {
    lines.add(texts.get(language, key, arguments));
  }

  private void tell(List<Difference> values) {
    values.stream()
        .limit(MOST)
        .forEach(each -> {
          String key =
              each.before() == null
                  ? "diff.new"
                  : each.after() == null ? "diff.gone" : "diff.other";
          lines.add(
              "  "
                  + texts.get(
                      language, key, each.pointer(), each.sides().get(0), each.sides().get(1)));
        });
    if (values.size() > MOST) {
      lines.add("  " + texts.get(language, "diff.more", values.size() - MOST));
    }
  }

  /** What one overlay does and the other does not, each in its sentence. */
  private List<String> sentences(Overlay of, Overlay other, Configured configured) {
    List<Explanation> explanations =
        configured.applied(of).map(Applied::explanations).orElse(List.of());
    int first = configured.before(of);
    List<Operation> rest = new ArrayList<>(other.operations());
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < of.operations().size(); i++) {
      Operation each = of.operations().get(i);
      if (!rest.remove(each)) {
        sentences.add(
            first + i < explanations.size()
                ? said(explanations.get(first + i))
                : Json.mapper().writeValueAsString(each));
      }
    }
    return sentences;
  }

  private String said(Explanation explanation) {
    return texts.get(language, explanation.key(), explanation.arguments().toArray());
  }

  private static JsonNode tree(Optional<Applied> applied) {
    return applied
        .<JsonNode>map(each -> each.effective().tree())
        .orElseGet(Json.mapper()::createObjectNode);
  }
}
