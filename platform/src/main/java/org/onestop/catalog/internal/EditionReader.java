package org.onestop.catalog.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.EditionDigest;
import org.onestop.catalog.Grammar;
import org.onestop.catalog.Item;
import org.onestop.catalog.SourceFile;
import org.onestop.catalog.internal.FileShapes.CodeListFile;
import org.onestop.catalog.internal.FileShapes.ContractFile;
import org.onestop.catalog.internal.FileShapes.Departments;
import org.onestop.form.FormBlock;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** Reads the files of a catalog, every one through its grammar, and goes on after each finding. */
final class EditionReader {
  private final Grammar grammar;
  private final CatalogFiles files;
  private final Problems problems;

  EditionReader(Grammar grammar, CatalogFiles files, Problems problems) {
    this.grammar = grammar;
    this.files = files;
    this.problems = problems;
  }

  /** What all editions of a catalog share: departments, code lists, contracts. */
  void shared(EditionParts parts) {
    read("department-list", "departments.yaml", Departments.class)
        .ifPresent(read -> {
          for (int i = 0; i < read.departments().size(); i++) {
            var each = read.departments().get(i);
            if (parts.departments.put(each.id(), each) != null) {
              String pointer = "departments.yaml#/departments/" + i + "/id";
              problems.block(pointer, "duplicate-id", each.id());
            }
          }
        });
    for (String id : ids("codelists", ".yaml")) {
      String name = EditionPlace.codeList(id);
      read("code-list", name, CodeListFile.class)
          .ifPresentOrElse(
              list -> {
                named(name, id, list.id());
                parts.codeLists.put(id, list);
              },
              () -> parts.broken.add(name));
    }
    for (String id : ids("contracts", ".yaml")) {
      String name = EditionPlace.contract(id);
      read("contract", name, ContractFile.class)
          .ifPresentOrElse(
              contract -> {
                named(name, id, contract.id());
                parts.contracts.put(id, contract);
              },
              () -> parts.broken.add(name));
    }
  }

  /** The files of one edition's folder. */
  EditionParts edition(EditionPlace place, EditionParts shared) {
    EditionParts parts = new EditionParts(place);
    parts.departments.putAll(shared.departments);
    parts.codeLists.putAll(shared.codeLists);
    parts.contracts.putAll(shared.contracts);
    parts.broken.addAll(shared.broken);
    single(place, parts);
    for (String id : ids(place.file("items"), ".yaml")) {
      read("item", place.item(id), Item.class)
          .ifPresentOrElse(
              item -> {
                named(place.item(id), id, item.id());
                parts.items.put(id, item);
              },
              () -> parts.broken.add(place.item(id)));
    }
    for (String id : ids(place.file("form"), ".schema.json")) {
      block(place, id, parts);
    }
    for (String id : ids(place.file("documents"), ".html")) {
      parts.documents.put(id, text(place.document(id)));
    }
    return parts;
  }

  private void single(EditionPlace place, EditionParts parts) {
    parts.matter = read("matter", place.matterFile(), FileShapes.MatterFile.class).orElse(null);
    read("materials", place.file("materials.yaml"), FileShapes.Materials.class)
        .ifPresentOrElse(
            read -> parts.materials.addAll(read.materials()),
            () -> parts.broken.add(place.file("materials.yaml")));
    read("process", place.file("process.yaml"), FileShapes.Process.class)
        .ifPresent(read -> parts.stages.addAll(read.stages()));
    String policy = place.file("policy.yaml");
    optional("policy", policy, FileShapes.Policy.class)
        .ifPresentOrElse(
            read -> parts.policy.addAll(read.policy()), () -> parts.broken.add(policy));
    optional("assumptions", place.file("assumptions.yaml"), FileShapes.Assumptions.class)
        .ifPresent(read -> parts.assumptions.addAll(read.assumptions()));
    optional("resolutions", place.file("resolutions.yaml"), FileShapes.Resolutions.class)
        .ifPresent(read -> parts.resolutions.addAll(read.resolutions()));
    parts.guidance =
        optional("guidance", place.guidance(), FileShapes.GuidanceFile.class).orElse(null);
    optional("notices", place.file("notices.yaml"), FileShapes.Notices.class)
        .ifPresent(read -> parts.notices.putAll(read.notices()));
  }

  private void block(EditionPlace place, String id, EditionParts parts) {
    Optional<JsonNode> schema =
        content(place.schema(id)).flatMap(f -> grammar.read("form-block", f, problems));
    Optional<JsonNode> uischema =
        content(place.uischema(id)).flatMap(f -> grammar.read("form-layout", f, problems));
    if (schema.isPresent() && uischema.isPresent()) {
      parts.form.put(id, new FormBlock(id, schema.get(), uischema.get()));
    } else {
      parts.broken.add(place.schema(id));
    }
  }

  /** Whether a published edition's folder is still as it was. */
  void digest(EditionPlace place) {
    CatalogFiles folder = files.below(place.folder());
    if (folder.has(EditionDigest.FILE)
        && !text(place.file(EditionDigest.FILE)).strip().equals(EditionDigest.of(folder))) {
      problems.block(place.file(EditionDigest.FILE) + "#", "edition-changed", place.version());
    }
  }

  private List<String> ids(String folder, String suffix) {
    return files.below(folder).paths().stream()
        .filter(path -> path.endsWith(suffix) && path.indexOf('/') < 0)
        .map(path -> path.substring(0, path.length() - suffix.length()))
        .toList();
  }

  private void named(String file, String expected, String id) {
    if (!expected.equals(id)) {
      problems.block(file + "#/id", "id-differs-from-file", id, expected);
    }
  }

  private <T> Optional<T> optional(String kind, String name, Class<T> type) {
    return files.has(name) ? read(kind, name, type) : Optional.empty();
  }

  private <T> Optional<T> read(String kind, String name, Class<T> type) {
    return content(name).flatMap(file -> grammar.read(kind, file, type, problems));
  }

  private Optional<SourceFile> content(String name) {
    Optional<SourceFile> file = files.bytes(name).map(bytes -> new SourceFile(name, bytes));
    if (file.isEmpty()) {
      problems.block(name + "#", "file-missing");
    }
    return file;
  }

  private String text(String name) {
    return new String(files.bytes(name).orElseThrow(), StandardCharsets.UTF_8);
  }
}
