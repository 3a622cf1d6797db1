package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onestop.exchange.Contract;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.onestop.release.Release;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedStage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What keeps a running case from going over to another release. Proved is that its work items, its
 * form and its clocks stay what they are; free to change are words, places, guidance, documents yet
 * to be made, and choices that come to those there were.
 */
@Component
class Obstacles {
  /** Words of a released item, stage, material or field that decide nothing. */
  private static final Set<String> WORDS =
      Set.of("limitNote", "basis", "note", "purpose", "description", "default", "examples");

  private static final Set<String> CHOICES = Set.of("oneOf", "enum");

  private final Forms forms;

  Obstacles(Forms forms) {
    this.forms = forms;
  }

  /** For every case that there can be of a release: of each type with all its items. */
  Problems between(Release before, Release now) {
    Problems problems = new Problems();
    for (ReleasedApplicantType type : before.content().applicantTypes()) {
      Set<String> items = new LinkedHashSet<>(type.items());
      before.content().items().stream()
          .filter(ReleasedItem::local)
          .map(ReleasedItem::id)
          .forEach(items::add);
      problems.addAll("", between(before, now, new Selection(type.id(), items)));
    }
    return problems;
  }

  /** For a case with this type and these items. */
  Problems between(Release before, Release now, Selection selection) {
    Problems found = new Problems();
    ReleasedMatter old = before.content();
    ReleasedMatter fresh = now.content();
    if (!Differences.sameShape(before, now)) {
      found.block("/stages", "carry-over-process");
      return found;
    }
    Optional<ReleasedApplicantType> type = old.applicantType(selection.applicantType());
    if (type.isEmpty() || fresh.applicantType(selection.applicantType()).isEmpty()) {
      found.block("/applicantTypes/" + selection.applicantType(), "carry-over-type");
      return found;
    }
    whole(found, old, fresh);
    parts(found, "/stages/", "carry-over-stage", old.stages(), fresh.stages(), NAMED_STAGE);
    parts(
        found,
        "/items/",
        "carry-over-item",
        selected(old, selection),
        selected(fresh, selection),
        NAMED_ITEM);
    parts(
        found,
        "/materials/",
        "carry-over-material",
        concerned(old, selection.applicantType()),
        concerned(fresh, selection.applicantType()),
        NAMED_MATERIAL);
    parts(
        found,
        "/contracts/",
        "carry-over-contract",
        told(old, selection),
        told(fresh, selection),
        NAMED_CONTRACT);
    form(found, composed(old, selection), composed(fresh, selection));
    return found;
  }

  /** A part as it is addressed and called. */
  private record Named(String id, String name) {}

  private static final Function<ReleasedStage, Named> NAMED_STAGE =
      each -> new Named(each.id(), each.name());
  private static final Function<ReleasedItem, Named> NAMED_ITEM =
      each -> new Named(each.id(), each.name());
  private static final Function<ReleasedMaterial, Named> NAMED_MATERIAL =
      each -> new Named(each.id(), each.name());
  private static final Function<Contract, Named> NAMED_CONTRACT =
      each -> new Named(each.id(), each.target());

  private static void whole(Problems found, ReleasedMatter old, ReleasedMatter fresh) {
    if (old.limit() != fresh.limit()) {
      found.block("/limit", "carry-over-limit", old.limit(), fresh.limit());
    }
    if (!old.lead().equals(fresh.lead())) {
      found.block("/lead", "carry-over-lead");
    }
    if (!old.reminders().equals(fresh.reminders())) {
      found.block("/reminders", "carry-over-reminders");
    }
  }

  private static <T> void parts(
      Problems found,
      String pointer,
      String code,
      List<T> old,
      List<T> fresh,
      Function<T, Named> named) {
    Map<String, T> before = new HashMap<>();
    old.forEach(each -> before.put(named.apply(each).id(), each));
    Set<String> kept = new LinkedHashSet<>();
    for (T each : fresh) {
      Named part = named.apply(each);
      T was = before.get(part.id());
      if (was == null || !wordless(was).equals(wordless(each))) {
        found.block(pointer + part.id(), code, part.name());
      }
      kept.add(part.id());
    }
    for (T each : old) {
      Named part = named.apply(each);
      if (!kept.contains(part.id())) {
        found.block(pointer + part.id(), code, part.name());
      }
    }
  }

  private static JsonNode wordless(Object part) {
    ObjectNode tree = Json.mapper().valueToTree(part);
    tree.remove(WORDS);
    return tree;
  }

  private static List<ReleasedItem> selected(ReleasedMatter matter, Selection selection) {
    return matter.items().stream().filter(each -> selection.items().contains(each.id())).toList();
  }

  private static List<ReleasedMaterial> concerned(ReleasedMatter matter, String type) {
    List<String> asked =
        matter.applicantType(type).map(ReleasedApplicantType::materials).orElse(List.of());
    return matter.materials().stream()
        .filter(each -> each.local() || asked.contains(each.id()))
        .toList();
  }

  /** Contracts that decide what a selected item's unit or system is told. */
  private static List<Contract> told(ReleasedMatter matter, Selection selection) {
    Set<String> ids =
        selected(matter, selection).stream()
            .map(ReleasedItem::contract)
            .filter(each -> each != null)
            .collect(Collectors.toSet());
    return matter.contracts().stream().filter(each -> ids.contains(each.id())).toList();
  }

  private JsonNode composed(ReleasedMatter matter, Selection selection) {
    return forms.compose(matter.form(), selection).schema();
  }

  private static void form(Problems found, JsonNode old, JsonNode fresh) {
    JsonNode before = old.path("properties");
    JsonNode now = fresh.path("properties");
    Set<String> keys = new LinkedHashSet<>(before.propertyNames());
    keys.addAll(now.propertyNames());
    for (String key : keys) {
      if (!adds(before.path(key), now.path(key))) {
        JsonNode title = now.path(key).path("title");
        String name = title.asString(before.path(key).path("title").asString(key));
        found.block("/form/" + key, "carry-over-field", name);
      }
    }
    ObjectNode rest = (ObjectNode) old.deepCopy();
    ObjectNode restNow = (ObjectNode) fresh.deepCopy();
    if (!adds(rest.without("properties"), restNow.without("properties"))) {
      found.block("/form", "carry-over-conditions");
    }
  }

  /** Whether the second says all that the first says, but for words, and adds choices at most. */
  private static boolean adds(JsonNode old, JsonNode fresh) {
    if (!old.isObject() || !fresh.isObject()) {
      return old.equals(fresh);
    }
    Set<String> names = new LinkedHashSet<>(old.propertyNames());
    names.addAll(fresh.propertyNames());
    names.removeAll(WORDS);
    for (String name : names) {
      JsonNode was = old.path(name);
      JsonNode is = fresh.path(name);
      boolean kept = CHOICES.contains(name) ? addsChoices(was, is) : adds(was, is);
      if (!kept) {
        return false;
      }
    }
    return true;
  }

  private static boolean addsChoices(JsonNode old, JsonNode fresh) {
    List<JsonNode> offered = new ArrayList<>();
    fresh.forEach(offered::add);
    return old.isArray() && fresh.isArray() && old.valueStream().allMatch(offered::contains);
  }
}
