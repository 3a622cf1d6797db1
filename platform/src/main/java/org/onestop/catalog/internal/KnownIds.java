package org.onestop.catalog.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.internal.FileShapes.MatterFile;
import org.onestop.form.CodeList;
import org.onestop.form.Condition;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** What an edition may name, and the finding when it names something else. */
final class KnownIds {
  private final EditionParts parts;
  private final Problems problems;
  private final Predicate<String> divisions;
  private final FieldKeys fields;
  private final Set<String> items;
  private final Set<String> types = new HashSet<>();
  private final Set<String> materials = new HashSet<>();
  private final boolean formKnown;
  private final boolean materialsKnown;

  KnownIds(EditionParts parts, MatterFile matter, Predicate<String> divisions, Problems problems) {
    this.parts = parts;
    this.problems = problems;
    this.divisions = divisions;
    this.fields = new FieldKeys(parts.form.values());
    this.items = Set.copyOf(new HashSet<>(matter.items()));
    matter.applicantTypes().forEach(each -> types.add(each.id()));
    parts.materials.forEach(each -> materials.add(each.id()));
    formKnown = parts.form.keySet().containsAll(matter.form());
    materialsKnown = !broken(parts.place.file("materials.yaml"));
  }

  void condition(String at, @Nullable Condition condition) {
    if (condition == null) {
      return;
    }
    if (condition.items() != null) {
      items(at + "/items", condition.items());
    }
    if (condition.applicantTypes() != null) {
      for (int i = 0; i < condition.applicantTypes().size(); i++) {
        applicantType(at + "/applicantTypes/" + i, condition.applicantTypes().get(i));
      }
    }
    if (condition.field() != null && field(at + "/field", condition.field())) {
      codes(at + "/in", condition.field(), condition.in());
    }
    each(at + "/all", condition.all());
    each(at + "/any", condition.any());
    condition(at + "/not", condition.not());
  }

  void each(String at, @Nullable List<Condition> conditions) {
    for (int i = 0; conditions != null && i < conditions.size(); i++) {
      condition(at + "/" + i, conditions.get(i));
    }
  }

  void codes(String at, String field, @Nullable List<String> codes) {
    FileShapes.@Nullable CodeListFile list = parts.codeLists.get(fields.codeListOf(field));
    for (int i = 0; list != null && codes != null && i < codes.size(); i++) {
      String code = codes.get(i);
      if (list.entries().stream().map(CodeList.Entry::code).noneMatch(code::equals)) {
        problems.block(at + "/" + i, "unknown-code", code, list.name());
      }
    }
  }

  void applicantType(String at, String id) {
    if (!types.contains(id)) {
      problems.block(at, "unknown-applicant-type", id);
    }
  }

  /** An answer that stands for the applicant's own: one of a code list, or yes or no. */
  void answer(String at, String field, JsonNode value) {
    if (field(at, field) && formKnown) {
      boolean fits =
          switch (fields.typeOf(field)) {
            case "choice" -> value.isString();
            case "boolean" -> value.isBoolean();
            default -> false;
          };
      if (!fits) {
        problems.block(at, "guidance-answer-unfit", field);
      } else if (value.isString()) {
        codes(at, field, List.of(value.asString()));
      }
    }
  }

  void items(String at, List<String> ids) {
    unique(at, ids);
    for (int i = 0; i < ids.size(); i++) {
      item(at + "/" + i, ids.get(i));
    }
  }

  boolean item(String at, String id) {
    if (!items.contains(id)) {
      problems.block(at, "unknown-item", id);
      return false;
    }
    return true;
  }

  void fields(String at, List<String> keys) {
    unique(at, keys);
    for (int i = 0; i < keys.size(); i++) {
      field(at + "/" + i, keys.get(i));
    }
  }

  boolean field(String at, String key) {
    if (formKnown && !fields.has(key)) {
      problems.block(at, "unknown-field", key);
      return false;
    }
    return true;
  }

  void materialId(String at, String id) {
    if (materialsKnown && !materials.contains(id)) {
      problems.block(at, "unknown-material", id);
    }
  }

  void department(String at, String id) {
    if (!parts.departments.isEmpty() && !parts.departments.containsKey(id)) {
      problems.block(at, "unknown-department", id);
    }
  }

  void division(String at, String code) {
    if (!divisions.test(code)) {
      problems.block(at, "unknown-division", code);
    }
  }

  void unique(String at, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!seen.add(ids.get(i))) {
        problems.block(at + "/" + i, "duplicate-id", ids.get(i));
      }
    }
  }

  boolean broken(String file) {
    return parts.broken.contains(file);
  }

  /** A field whose place decides something must be a region or an address. */
  void place(String at, String key) {
    String type = fields.typeOf(key);
    if (field(at, key) && fields.has(key) && !type.equals("region") && !type.equals("address")) {
      problems.block(at, "field-names-no-place", key);
    }
  }

  Set<String> items() {
    return items;
  }
}
