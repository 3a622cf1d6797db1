package org.onestop.casework.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.kernel.Problems;
import org.onestop.release.Release;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What an applicant finds changed when a newer release has come into force. */
@Component
class Differences {
  private final Forms forms;

  Differences(Forms forms) {
    this.forms = forms;
  }

  /** Advice, each with a pointer into the application. */
  Problems between(Release before, Release now, Selection selection) {
    Problems found = new Problems();
    ReleasedMatter old = before.content();
    ReleasedMatter fresh = now.content();
    selection.items().stream()
        .filter(each -> fresh.item(each).isEmpty())
        .sorted()
        .forEach(each -> found.advise("/items/" + each, "item-gone", named(old, each)));
    if (fresh.limit() != old.limit()) {
      found.advise("/limit", "limit-changed", old.limit(), fresh.limit());
    }
    fields(found, fields(old, selection), fields(fresh, selection));
    materials(found, materials(old), materials(fresh));
    return found;
  }

  private static void fields(
      Problems found, Map<String, JsonNode> old, Map<String, JsonNode> fresh) {
    fresh.forEach((key, schema) -> {
      JsonNode was = old.get(key);
      if (was == null) {
        found.advise("/form/" + key, "field-added", title(key, schema));
      } else if (!was.equals(schema)) {
        found.advise("/form/" + key, "field-changed", title(key, schema));
      }
    });
    old.forEach((key, schema) -> {
      if (!fresh.containsKey(key)) {
        found.advise("/form/" + key, "field-gone", title(key, schema));
      }
    });
  }

  private static String title(String key, JsonNode schema) {
    return schema.path("title").asString(key);
  }

  private static String named(ReleasedMatter matter, String item) {
    return matter.item(item).map(ReleasedItem::name).orElse(item);
  }

  private static void materials(
      Problems found, Map<String, ReleasedMaterial> old, Map<String, ReleasedMaterial> fresh) {
    fresh.forEach((id, material) -> {
      ReleasedMaterial was = old.get(id);
      if (was == null) {
        found.advise("/materials/" + id, "material-added", material.name());
      } else if (!was.equals(material)) {
        found.advise("/materials/" + id, "material-changed", material.name());
      }
    });
    old.forEach((id, material) -> {
      if (!fresh.containsKey(id)) {
        found.advise("/materials/" + id, "material-gone", material.name());
      }
    });
  }

  private Map<String, JsonNode> fields(ReleasedMatter matter, Selection selection) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    if (matter.applicantType(selection.applicantType()).isPresent()) {
      forms
          .compose(matter.form(), selection)
          .schema()
          .path("properties")
          .properties()
          .forEach(each -> fields.put(each.getKey(), each.getValue()));
    }
    return fields;
  }

  private static Map<String, ReleasedMaterial> materials(ReleasedMatter matter) {
    Map<String, ReleasedMaterial> all = new LinkedHashMap<>();
    Set<String> asked = new HashSet<>();
    matter.applicantTypes().forEach(type -> asked.addAll(type.materials()));
    matter.materials().stream()
        .filter(each -> asked.contains(each.id()))
        .forEach(each -> all.put(each.id(), each));
    return all;
  }

  /** Whether a case may go over from one release to the other: the same shape and steps. */
  static boolean sameShape(Release one, Release other) {
    return one.definition().equals(other.definition())
        && ids(one).equals(ids(other))
        && stages(one).equals(stages(other));
  }

  private static Object ids(Release release) {
    return release.content().items().stream().map(each -> each.id()).toList();
  }

  private static Object stages(Release release) {
    return release.content().stages().stream().map(each -> each.id()).toList();
  }

  /** The other release when it has the same shape. */
  static Optional<Release> compatible(Release one, Optional<Release> other) {
    return other.filter(each -> sameShape(one, each));
  }
}
