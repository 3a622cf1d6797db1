package org.onestop.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where answers have led to.
 *
 * @param next questions that are asked and not answered yet, in order
 * @param applicantType null while no answer has told it
 * @param items selected, in process order
 * @param offered a division's own items, not selected
 * @param coordinated ids of the items that the lead department sees to; shown only
 * @param answers what the chosen options imply on the form, by field; also for fields that the form
 *     of this selection does not ask
 * @param stop the matter is not for this person; says where to go, and nothing else is told
 */
public record Guided(
    List<Guidance.Question> next,
    @Nullable String applicantType,
    List<GuidedItem> items,
    List<GuidedItem> offered,
    List<String> coordinated,
    Map<String, JsonNode> answers,
    @Nullable String stop) {
  public Guided {
    next = List.copyOf(next);
    items = List.copyOf(items);
    offered = List.copyOf(offered);
    coordinated = List.copyOf(coordinated);
    answers = Map.copyOf(answers);
  }

  /** An item and, in words, why it is there. */
  public record GuidedItem(String id, String reason) {}

  static Guided stopped(String stop) {
    return new Guided(List.of(), null, List.of(), List.of(), List.of(), Map.of(), stop);
  }

  /** Whether the person may go on to the form. */
  public boolean complete() {
    return next.isEmpty() && stop == null && applicantType != null;
  }

  /** Ids of the selected items. */
  public Set<String> selected() {
    return items.stream().map(GuidedItem::id).collect(Collectors.toUnmodifiableSet());
  }
}
