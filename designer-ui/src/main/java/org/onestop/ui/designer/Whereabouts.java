package org.onestop.ui.designer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Part;
import org.onestop.catalog.Use;
import tools.jackson.databind.JsonNode;

/** Where on the designer's page a finding or a use is. */
final class Whereabouts {
  private static final Map<Part, String> SECTIONS =
      Map.ofEntries(
          Map.entry(Part.APPLICANT_TYPES, "types"),
          Map.entry(Part.QUESTIONS, "guidance"),
          Map.entry(Part.ITEMS, "items"),
          Map.entry(Part.MATERIALS, "materials"),
          Map.entry(Part.FORM, "form"),
          Map.entry(Part.CODE_LISTS, "code-lists"),
          Map.entry(Part.DEPARTMENTS, "departments"),
          Map.entry(Part.CONTRACTS, "contracts"),
          Map.entry(Part.STAGES, "process"),
          Map.entry(Part.POLICY, "policy"),
          Map.entry(Part.DOCUMENTS, "documents"),
          Map.entry(Part.ASSUMPTIONS, "assumptions"),
          Map.entry(Part.RESOLUTIONS, "assumptions"));

  /** Files that hold a list: by the list's name in them, its part. */
  private static final Map<String, Part> LISTS =
      Map.of(
          "applicantTypes", Part.APPLICANT_TYPES,
          "materials", Part.MATERIALS,
          "stages", Part.STAGES,
          "policy", Part.POLICY,
          "assumptions", Part.ASSUMPTIONS,
          "resolutions", Part.RESOLUTIONS,
          "questions", Part.QUESTIONS,
          "departments", Part.DEPARTMENTS);

  /** Files named like the section that they belong to. */
  private static final Set<String> WHOLE =
      Set.of("materials", "process", "policy", "assumptions", "guidance", "departments", "notices");

  private Whereabouts() {}

  static Place of(Use use) {
    Part part = use.part();
    return part == null
        ? Place.section("overview")
        : new Place(SECTIONS.getOrDefault(part, "overview"), use.id(), null);
  }

  static String section(Part part) {
    return SECTIONS.getOrDefault(part, "overview");
  }

  /**
   * @param pointer {@code file#pointer}, as findings about files have it; else a pointer to an
   *     element of a part
   */
  static Place of(Bench bench, String pointer) {
    int hash = pointer.indexOf('#');
    return hash < 0
        ? inMatter(pointer)
        : inFile(bench, pointer.substring(0, hash), pointer.substring(hash + 1));
  }

  private static Place inMatter(String pointer) {
    for (Map.Entry<Part, String> each : SECTIONS.entrySet()) {
      String prefix = each.getKey().pointer() + "/";
      if (pointer.startsWith(prefix)) {
        String[] steps = pointer.substring(prefix.length()).split("/", 3);
        @Nullable String key =
            each.getKey() == Part.FORM && steps.length > 1 ? unescaped(steps[1]) : null;
        return new Place(each.getValue(), unescaped(steps[0]), key);
      }
    }
    return Place.section("overview");
  }

  private static String unescaped(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }

  private static Place inFile(Bench bench, String path, String pointer) {
    List<String> steps = List.of(path.split("/"));
    String file = steps.getLast();
    String id = file.substring(0, file.indexOf('.'));
    String folder = steps.size() > 1 ? steps.get(steps.size() - 2) : "";
    switch (folder) {
      case "items" -> {
        return new Place("items", id, null);
      }
      case "codelists" -> {
        return new Place("code-lists", id, null);
      }
      case "contracts" -> {
        return new Place("contracts", id, null);
      }
      case "documents" -> {
        return new Place("documents", id, null);
      }
      case "form" -> {
        return new Place("form", id, field(bench, id, pointer));
      }
      default -> {
        return inList(bench, id, pointer);
      }
    }
  }

  /** A field that the pointer leads to, in the schema or in the layout. */
  private static @Nullable String field(Bench bench, String block, String pointer) {
    String[] found = pointer.split("/", 4);
    if (found.length > 2 && found[1].equals("properties")) {
      return found[2];
    }
    @Nullable JsonNode element = bench.element(Part.FORM, block).orElse(null);
    String scope = element == null ? "" : element.at("/uischema" + pointer + "/scope").asString("");
    return scope.startsWith("#/properties/") ? scope.substring("#/properties/".length()) : null;
  }

  private static Place inList(Bench bench, String file, String pointer) {
    String[] found = pointer.split("/", 4);
    @Nullable Part part = found.length > 1 ? LISTS.get(found[1]) : null;
    if (part != null) {
      List<JsonNode> all = bench.elements(part);
      int at = found.length > 2 && found[2].matches("\\d{1,4}") ? Integer.parseInt(found[2]) : -1;
      @Nullable String id = at >= 0 && at < all.size() ? part.idOf(all.get(at)) : null;
      return new Place(section(part), id, null);
    }
    String section = file.equals("resolutions") ? "assumptions" : file;
    return Place.section(WHOLE.contains(section) ? section : "overview");
  }
}
