package org.onestop.ui.configure;

import java.util.List;
import java.util.Optional;
import org.onestop.catalog.Item;
import org.onestop.catalog.Matter;
import org.onestop.catalog.Policy;
import org.onestop.claim.Applied;
import org.onestop.claim.EffectiveMatter;
import org.onestop.claim.Operation;
import org.onestop.claim.Origin;
import org.onestop.claim.Overlay;
import org.onestop.form.FormBlock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A division's matter as the workbench shows it.
 *
 * @param overlay the division's own
 * @param own who the division is
 * @param inherited without the division's own overlay
 * @param applied with it
 * @param editable whether the person may change it now
 */
record Shown(
    Overlay overlay,
    Origin own,
    Applied inherited,
    Applied applied,
    Policy policy,
    boolean editable) {
  static Shown of(Overlay overlay, Origin own, Applied inherited, Applied applied, boolean edits) {
    Policy policy = new Policy(applied.effective().edition().policy());
    return new Shown(overlay, own, inherited, applied, policy, edits);
  }

  String division() {
    return overlay.division();
  }

  EffectiveMatter before() {
    return inherited.effective();
  }

  EffectiveMatter now() {
    return applied.effective();
  }

  Matter matter() {
    return now().matter();
  }

  Origin origin(String pointer) {
    return now().origin(pointer);
  }

  boolean changed(String subject) {
    return overlay.operations().stream()
        .anyMatch(each -> Subject.within(Subject.of(each), subject));
  }

  List<Operation> about(String subject) {
    return overlay.operations().stream().filter(each -> Subject.of(each).equals(subject)).toList();
  }

  /** How many own operations lie at some subjects and below. */
  long count(List<String> subjects) {
    return overlay.operations().stream()
        .map(Subject::of)
        .filter(each -> subjects.stream().anyMatch(at -> Subject.within(each, at)))
        .count();
  }

  Item item(String id) {
    return find(matter(), id).orElseThrow();
  }

  static Optional<Item> find(Matter matter, String id) {
    return matter.items().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  String itemName(String id) {
    return find(matter(), id).map(Item::name).orElse(id);
  }

  /** Items that are handled. */
  List<Item> handled() {
    return matter().items().stream().filter(each -> !each.displayOnly()).toList();
  }

  FormBlock block(String id) {
    return matter().form().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  static String title(FormBlock block) {
    return block
        .schema()
        .path("title")
        .asString(block.uischema().path("label").asString(block.id()));
  }

  /** The property of a field; missing when there is none. */
  static JsonNode property(Matter matter, String key) {
    return matter.form().stream()
        .map(each -> each.schema().path("properties").path(key))
        .filter(each -> !each.isMissingNode())
        .findFirst()
        .orElseGet(MissingNode::getInstance);
  }

  String fieldTitle(String key) {
    return property(matter(), key).path("title").asString(key);
  }

  String blockOf(String key) {
    return matter().form().stream()
        .filter(each -> each.schema().path("properties").has(key))
        .map(FormBlock::id)
        .findFirst()
        .orElse("");
  }

  String department(String id) {
    return matter().departments().stream()
        .filter(each -> each.id().equals(id))
        .map(Matter.Department::name)
        .findFirst()
        .orElse(id);
  }
}
