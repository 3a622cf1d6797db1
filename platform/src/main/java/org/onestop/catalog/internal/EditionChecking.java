package org.onestop.catalog.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.CatalogReading;
import org.onestop.catalog.Cycles;
import org.onestop.catalog.Grammar;
import org.onestop.catalog.Item;
import org.onestop.catalog.Matter;
import org.onestop.catalog.MatterTree;
import org.onestop.catalog.Policy;
import org.onestop.catalog.PolicyRule;
import org.onestop.document.DocumentTemplate;
import org.onestop.document.TemplateChecks;
import org.onestop.form.CodeList;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** Reads editions and checks everything that can be known without a division. */
public final class EditionChecking {
  private final Grammar grammar;
  private final Forms forms;
  private final Predicate<String> divisions;

  /**
   * @param divisions whether a division exists
   */
  public EditionChecking(Grammar grammar, Forms forms, Predicate<String> divisions) {
    this.grammar = grammar;
    this.forms = forms;
    this.divisions = divisions;
  }

  /** All editions of a catalog, and all findings at once. */
  public CatalogReading read(CatalogFiles files) {
    Problems problems = new Problems();
    EditionParts shared = new EditionParts(EditionPlace.of("", ""));
    new EditionReader(grammar, files, problems).shared(shared);
    List<Matter> editions = new ArrayList<>();
    for (String matter : files.folders("matters")) {
      for (String version : files.folders("matters/" + matter)) {
        // Findings of one edition keep no other from being read.
        Problems own = new Problems();
        EditionReader reader = new EditionReader(grammar, files, own);
        EditionPlace place = EditionPlace.of(matter, version);
        edition(reader.edition(place, shared), own).ifPresent(editions::add);
        reader.digest(place);
        problems.addAll("", own);
      }
    }
    return new CatalogReading(editions, List.copyOf(shared.departments.values()), problems);
  }

  private Optional<Matter> edition(EditionParts parts, Problems problems) {
    FileShapes.MatterFile file = parts.matter;
    if (file == null) {
      return Optional.empty();
    }
    new References(parts, file, divisions, problems).check();
    cycles(parts, problems);
    form(parts, file, problems);
    documents(parts, problems);
    if (problems.blocks() || !parts.complete(file)) {
      return Optional.empty();
    }
    Matter matter = parts.assemble(file);
    Problems paths = paths(parts.place, matter);
    problems.addAll("", paths);
    Problems unreached = unreached(parts.place, matter);
    problems.addAll("", unreached);
    return paths.blocks() || unreached.blocks() ? Optional.empty() : Optional.of(matter);
  }

  private static void cycles(EditionParts parts, Problems problems) {
    Map<String, List<String>> dependencies = new TreeMap<>();
    for (Item item : parts.items.values()) {
      dependencies.put(item.id(), item.dependsOn());
    }
    for (List<String> circle : Cycles.in(dependencies)) {
      String pointer = parts.place.item(circle.getFirst()) + "#/dependsOn";
      problems.block(pointer, "dependency-cycle", String.join(" → ", circle));
    }
  }

  /** The form language's own checks, each finding put into the file it is about. */
  private void form(EditionParts parts, FileShapes.MatterFile file, Problems problems) {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    for (String id : file.codeLists()) {
      FileShapes.@Nullable CodeListFile list = parts.codeLists.get(id);
      // One that could not be read is no second finding where it is used.
      lists.put(
          id, list == null ? placeholder(id, id, null) : forDivisions(list.codeList(), parts));
    }
    List<String> readable = file.form().stream().filter(parts.form::containsKey).toList();
    FormPlan plan = new FormPlan("", readable.stream().map(parts.form::get).toList(), lists);
    for (Problem each : forms.checkPlan(plan).list()) {
      problems.add(
          new Problem(
              FormPointers.file(parts.place, each.pointer()),
              each.code(),
              each.severity(),
              each.arguments()));
    }
  }

  /** What a template may be, before anything is printed by it. */
  private static void documents(EditionParts parts, Problems problems) {
    parts.documents.forEach((id, html) -> {
      Problems own = TemplateChecks.check(new DocumentTemplate(id, id, html));
      for (Problem each : own.list()) {
        problems.add(
            new Problem(
                parts.place.document(id) + "#", each.code(), each.severity(), each.arguments()));
      }
    });
  }

  /** An empty list that divisions fill is not empty for them; the gate asks each of them again. */
  private static CodeList forDivisions(CodeList list, EditionParts parts) {
    String path = "/codeLists/" + list.id() + "/entries";
    boolean opened =
        parts.broken.contains(parts.place.file("policy.yaml"))
            || new Policy(parts.policy).at(path) != PolicyRule.Permission.LOCKED;
    return !opened || !list.entries().isEmpty()
        ? list
        : placeholder(list.id(), list.name(), list.standard());
  }

  private static CodeList placeholder(String id, String name, @Nullable String standard) {
    return new CodeList(id, name, standard, List.of(new CodeList.Entry("local", "…")));
  }

  /** Guidance leads everybody to a type, and somebody to every type and item. */
  private static Problems unreached(EditionPlace place, Matter matter) {
    Problems problems = new Problems();
    matter
        .guiding()
        .ifPresent(each ->
            problems.addAll(place.guidance() + "#", each.unreached(UnaryOperator.identity())));
    return problems;
  }

  /** Paths of policy, assumptions and resolutions lead to something. */
  private static Problems paths(EditionPlace place, Matter matter) {
    Problems problems = new Problems();
    JsonNode tree = MatterTree.of(matter);
    for (int i = 0; i < matter.policy().size(); i++) {
      String at = place.file("policy.yaml") + "#/policy/" + i + "/path";
      path(tree, matter.policy().get(i).path(), at, problems);
      String path = matter.policy().get(i).path();
      if (matter.policy().stream().filter(each -> each.path().equals(path)).count() > 1) {
        problems.block(at, "duplicate-id", path);
      }
    }
    for (int i = 0; i < matter.assumptions().size(); i++) {
      String at = place.file("assumptions.yaml") + "#/assumptions/" + i + "/paths/";
      List<String> paths = matter.assumptions().get(i).paths();
      for (int j = 0; j < paths.size(); j++) {
        path(tree, paths.get(j), at + j, problems);
      }
    }
    for (int i = 0; i < matter.resolutions().size(); i++) {
      String at = place.file("resolutions.yaml") + "#/resolutions/" + i + "/paths/";
      List<String> paths = matter.resolutions().get(i).paths();
      for (int j = 0; j < paths.size(); j++) {
        path(tree, paths.get(j), at + j, problems);
      }
    }
    return problems;
  }

  private static void path(JsonNode tree, String path, String at, Problems problems) {
    if (path.startsWith("/") && !MatterTree.leads(tree, path)) {
      problems.block(at, "path-leads-nowhere", path);
    }
  }
}
