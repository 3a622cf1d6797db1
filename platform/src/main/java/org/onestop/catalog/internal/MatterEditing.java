package org.onestop.catalog.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Matter;
import org.onestop.catalog.MatterEdit;
import org.onestop.catalog.Part;
import org.onestop.catalog.Use;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Does edits. What comes out may still be wrong in itself; refused is only what could not be kept,
 * and what would take something away that is needed elsewhere.
 */
final class MatterEditing {
  private static final String REFUSED = "edit-refused";
  private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  private static final int LONGEST_ID = 64;
  private static final int LONGEST_PATH = 255;
  private static final int MOST_ELEMENTS = 500;

  /** Characters of one element, and of the whole, written as JSON. */
  private static final int LARGEST_ELEMENT = 1 << 20;

  private static final int LARGEST = 8 << 20;

  private final Matter before;
  private final ObjectNode tree;

  private MatterEditing(Matter before) {
    this.before = before;
    this.tree = Json.mapper().valueToTree(before);
  }

  static Matter apply(Matter matter, MatterEdit edit) {
    MatterEditing editing = new MatterEditing(matter);
    Matter after =
        switch (edit) {
          case MatterEdit.Whole whole -> editing.whole(whole.content());
          case MatterEdit.Overview overview -> editing.overview(overview);
          case MatterEdit.Put put -> editing.put(put);
          case MatterEdit.Remove remove -> editing.remove(remove);
          case MatterEdit.Move move -> editing.move(move);
          case MatterEdit.Notice notice -> editing.notice(notice);
          case MatterEdit.Reasons reasons -> editing.reasons(reasons);
        };
    if (Editions.text(after).length() > LARGEST) {
      throw refused("draft-too-large");
    }
    return after;
  }

  private Matter whole(Matter content) {
    if (!content.matter().equals(before.matter())
        || !content.province().equals(before.province())) {
      throw refused("edit-of-another-matter");
    }
    return content;
  }

  private Matter overview(MatterEdit.Overview to) {
    tree.put("name", to.name()).put("summary", to.summary()).put("eligibility", to.eligibility());
    tree.put("lead", to.lead()).put("limit", to.limit());
    tree.set("pilots", Json.mapper().valueToTree(to.pilots()));
    tree.set("channels", Json.mapper().valueToTree(to.channels()));
    tree.withObjectProperty("sources").put("", to.source());
    return matter();
  }

  private Matter put(MatterEdit.Put put) {
    Part part = put.part();
    if (!put.element().isObject()) {
      throw refused("edit-unreadable");
    }
    ObjectNode element = (ObjectNode) put.element().deepCopy();
    String id = part.idOf(element);
    checkId(part, id);
    if (element.toString().length() > LARGEST_ELEMENT) {
      throw refused("draft-too-large");
    }
    Filling.fill(element, part.type());
    ArrayNode list = list(part);
    int at = put.replaces() == null ? -1 : indexOf(part, put.replaces());
    if (!id.equals(put.replaces()) && find(part, id) >= 0) {
      throw refused("duplicate-id", id);
    }
    if (at < 0 && list.size() >= MOST_ELEMENTS) {
      throw refused("grammar-maxItems", MOST_ELEMENTS);
    }
    try {
      Json.mapper().treeToValue(element, part.type());
    } catch (JacksonException e) {
      throw refused("edit-unreadable");
    }
    if (at < 0) {
      list.add(element);
    } else {
      list.set(at, element);
    }
    sources(part, put.replaces(), id);
    Matter after = matter();
    @Nullable String replaced = put.replaces();
    if (replaced != null && part != Part.FORM && !replaced.equals(id)) {
      checkUnused(after, part, replaced);
    }
    if (part == Part.FORM) {
      checkFieldsUnused(after);
    }
    return after;
  }

  /** What is kept apart from its own record: where a contract or guidance comes from. */
  private void sources(Part part, @Nullable String replaced, String id) {
    ObjectNode sources = tree.withObjectProperty("sources");
    String of = part == Part.CONTRACTS ? "/contracts/" + id : "/guidance";
    if (part != Part.CONTRACTS && part != Part.QUESTIONS || sources.has(of)) {
      return;
    }
    @Nullable JsonNode before =
        part == Part.CONTRACTS ? sources.remove("/contracts/" + replaced) : null;
    sources.put(of, (before == null ? sources.path("") : before).asString(""));
  }

  private Matter remove(MatterEdit.Remove remove) {
    list(remove.part()).remove(indexOf(remove.part(), remove.id()));
    if (remove.part() == Part.CONTRACTS) {
      tree.withObjectProperty("sources").remove("/contracts/" + remove.id());
    }
    Matter after = matter();
    if (remove.part() == Part.FORM) {
      checkFieldsUnused(after);
    } else {
      checkUnused(after, remove.part(), remove.id());
    }
    return after;
  }

  private Matter move(MatterEdit.Move move) {
    ArrayNode list = list(move.part());
    int from = indexOf(move.part(), move.id());
    JsonNode element = list.remove(from);
    list.insert(Math.clamp((long) from + move.by(), 0, list.size()), element);
    return matter();
  }

  private Matter notice(MatterEdit.Notice notice) {
    checkId(Part.DOCUMENTS, notice.id());
    ObjectNode notices = tree.withObjectProperty("notices");
    if (notice.text() == null) {
      notices.remove(notice.id());
    } else {
      notices.put(notice.id(), notice.text());
    }
    return matter();
  }

  private Matter reasons(MatterEdit.Reasons reasons) {
    if (reasons.always() == null && reasons.local() == null) {
      tree.remove("guidance");
    } else {
      ObjectNode guidance = tree.withObjectProperty("guidance");
      guidance.put("always", String.valueOf(reasons.always()));
      guidance.put("local", String.valueOf(reasons.local()));
      guidance.withArrayProperty("questions");
    }
    return matter();
  }

  private Matter matter() {
    return Json.mapper().treeToValue(tree, Matter.class);
  }

  /** The list of a part; guidance begins with its first question. */
  private ArrayNode list(Part part) {
    if (part == Part.QUESTIONS) {
      ObjectNode guidance = tree.withObjectProperty("guidance");
      for (String reason : List.of("always", "local")) {
        guidance.put(reason, guidance.path(reason).asString(""));
      }
      return guidance.withArrayProperty("questions");
    }
    return (ArrayNode) tree.at(JsonPointer.compile(part.pointer()));
  }

  private int indexOf(Part part, String id) {
    int at = find(part, id);
    if (at < 0) {
      throw refused("edit-of-nothing", id);
    }
    return at;
  }

  private int find(Part part, String id) {
    ArrayNode list = list(part);
    for (int i = 0; i < list.size(); i++) {
      if (part.idOf(list.path(i)).equals(id)) {
        return i;
      }
    }
    return -1;
  }

  static void checkId(Part part, String id) {
    if (part == Part.POLICY && (!id.startsWith("/") || id.length() > LONGEST_PATH)) {
      throw refused("edit-path", id);
    }
    // Those two are entries of a register, and never the name of a file.
    boolean free = part == Part.POLICY || part == Part.ASSUMPTIONS || part == Part.RESOLUTIONS;
    if (!free && (id.length() > LONGEST_ID || !id.matches(ID)) || id.isEmpty()) {
      throw refused("edit-id", id);
    }
  }

  private static void checkUnused(Matter after, Part part, String id) {
    Problems needed = new Problems();
    for (Use each : Uses.of(after, part, id)) {
      needed.block(pointer(each), "still-used", id, each.name());
    }
    needed.orThrow(REFUSED);
  }

  /** Fields that are gone are named nowhere any more. */
  private void checkFieldsUnused(Matter after) {
    Set<String> gone = new LinkedHashSet<>(keys(before));
    gone.removeAll(keys(after));
    Problems needed = new Problems();
    for (String key : gone) {
      for (Use each : Uses.of(after, Part.FORM, key)) {
        needed.block(pointer(each), "still-used", title(key), each.name());
      }
    }
    needed.orThrow(REFUSED);
  }

  private String title(String key) {
    return before.form().stream()
        .map(block -> block.schema().path("properties").path(key).path("title").asString(""))
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse(key);
  }

  private static List<String> keys(Matter matter) {
    List<String> keys = new ArrayList<>();
    matter.form().forEach(each -> keys.addAll(each.schema().path("properties").propertyNames()));
    return keys;
  }

  static String pointer(Use use) {
    Part part = use.part();
    return part == null
        ? ""
        : part.pointer() + "/" + use.id().replace("~", "~0").replace("/", "~1");
  }

  private static RuntimeException refused(String code, Object... arguments) {
    return org.onestop.kernel.Fault.invalid(REFUSED, new Problems().block("", code, arguments));
  }
}
