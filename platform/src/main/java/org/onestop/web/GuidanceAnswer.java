package org.onestop.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.form.Guidance;
import org.onestop.form.Guided;
import org.onestop.release.Release;
import org.onestop.release.ReleasedItem;
import tools.jackson.databind.JsonNode;

/**
 * Where answers to guidance have led to.
 *
 * @param complete whether the applicant may go on to the form
 * @param questions to be shown next, in order
 * @param items selected, each with its reason
 * @param offered a division's own items, not selected
 * @param coordinated the lead department sees to them with the receiving unit; shown only
 * @param form pre-filled answers to fields that the form of this selection asks; may be changed
 * @param stop not served here: says where to go; null when it is
 */
record GuidanceAnswer(
    String releaseId,
    boolean complete,
    List<Question> questions,
    @Nullable String applicantType,
    List<Item> items,
    List<Item> offered,
    List<Item> coordinated,
    Map<String, JsonNode> form,
    @Nullable String stop) {

  record Question(
      String id, String text, @Nullable String help, boolean several, List<Option> options) {}

  record Option(String id, String text, @Nullable String help) {}

  record Item(String id, String name, @Nullable String reason) {}

  static GuidanceAnswer of(Release release, Guided guided, Set<String> asked) {
    Map<String, JsonNode> form = new TreeMap<>(guided.answers());
    form.keySet().retainAll(asked);
    return new GuidanceAnswer(
        release.id(),
        guided.complete(),
        guided.next().stream().map(GuidanceAnswer::question).toList(),
        guided.applicantType(),
        items(release, guided.items()),
        items(release, guided.offered()),
        guided.coordinated().stream().map(id -> item(release, id, null)).toList(),
        form,
        guided.stop());
  }

  private static Question question(Guidance.Question each) {
    return new Question(
        each.id(),
        each.text(),
        each.help(),
        each.several(),
        each.options().stream().map(o -> new Option(o.id(), o.text(), o.help())).toList());
  }

  private static List<Item> items(Release release, List<Guided.GuidedItem> items) {
    return items.stream().map(each -> item(release, each.id(), each.reason())).toList();
  }

  private static Item item(Release release, String id, @Nullable String reason) {
    return new Item(id, release.content().item(id).map(ReleasedItem::name).orElse(id), reason);
  }
}
