package org.onestop.release.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.identity.Unit;
import org.onestop.process.Advance;
import org.onestop.process.Interpreter;
import org.onestop.process.Play;
import org.onestop.process.Step;
import org.onestop.release.PastCases.Alike;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;

/**
 * What one content makes of a case: each thing that may be different, by the key under which two
 * contents are compared. Answers are not looked at: what they may ask for counts as asked.
 */
final class PlayedCase {
  private final ReleasedMatter content;
  private final Alike alike;
  private final List<ReleasedItem> items;
  private final Selection selection;

  PlayedCase(ReleasedMatter content, Alike alike) {
    this.content = content;
    this.alike = alike;
    Set<String> offered =
        content
            .applicantType(alike.applicantType())
            .map(each -> Set.copyOf(each.items()))
            .orElse(Set.of());
    this.items =
        content.items().stream()
            .filter(each -> alike.items().contains(each.id()) && offered.contains(each.id()))
            .toList();
    this.selection =
        new Selection(
            alike.applicantType(),
            items.stream().map(ReleasedItem::id).collect(Collectors.toSet()));
  }

  boolean offersType() {
    return content.applicantType(alike.applicantType()).isPresent();
  }

  Set<String> itemIds() {
    return new TreeSet<>(selection.items());
  }

  String name(String item) {
    return content.item(item).map(ReleasedItem::name).orElse(item);
  }

  Optional<ReleasedItem> item(String id) {
    return items.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  int limit() {
    return content.limit();
  }

  /** Working days from acceptance to the last item, each taking all of its limit. */
  int duration() {
    Set<Integer> selected =
        items.stream().map(content.items()::indexOf).collect(Collectors.toSet());
    Play play = Interpreter.start(Compiling.plan(content), selected);
    Map<Step, Integer> ends = new HashMap<>();
    int now = 0;
    while (!play.waiting().isEmpty()) {
      for (Step each : play.waiting()) {
        int started = now;
        ends.computeIfAbsent(each, step -> started + limit(step));
      }
      Step first = null;
      for (Step each : play.waiting()) {
        if (first == null || ends.getOrDefault(each, 0) < ends.getOrDefault(first, 0)) {
          first = each;
        }
      }
      if (first != null) {
        now = Math.max(now, ends.getOrDefault(first, now));
        play.advance(first, Advance.NEXT);
      }
    }
    return now;
  }

  private int limit(Step step) {
    return step.kind() == Step.Kind.STAGE ? 0 : content.items().get(step.position()).limit();
  }

  /** Those that are selected too; others pass straight through. */
  Set<String> dependencies(ReleasedItem item) {
    return item.dependsOn().stream()
        .filter(selection.items()::contains)
        .map(this::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The unit that a county's item goes to: one that was named, or else the department's own. */
  String unit(ReleasedItem item, BiFunction<String, String, Optional<Unit>> units) {
    String delegate = item.delegatedTo();
    if (delegate != null) {
      return delegate;
    }
    String named = item.units().get(alike.division());
    return named != null
        ? named
        : units.apply(item.department(), alike.division()).map(Unit::id).orElse("");
  }

  /** Key → title of the fields that may be asked. */
  Map<String, String> fields(Forms forms) {
    Map<String, String> titles = forms.titles(content.form());
    Map<String, String> asked = new TreeMap<>();
    forms
        .compose(content.form(), selection)
        .fields()
        .forEach(each -> asked.put(each, titles.getOrDefault(each, each)));
    return asked;
  }

  /** Id → name of the materials that have to be handed in. */
  Map<String, String> materials() {
    Set<String> listed =
        content
            .applicantType(alike.applicantType())
            .map(each -> Set.copyOf(each.materials()))
            .orElse(Set.of());
    Map<String, String> asked = new LinkedHashMap<>();
    content.materials().stream()
        .filter(each -> listed.contains(each.id()) && !each.generated() && !each.relieved())
        .filter(each -> each.when() == null || each.when().possible(selection))
        .forEach(each -> asked.put(each.id(), each.name()));
    return asked;
  }
}
