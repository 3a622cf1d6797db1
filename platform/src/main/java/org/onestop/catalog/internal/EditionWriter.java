package org.onestop.catalog.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.EditionDigest;
import org.onestop.catalog.Matter;
import org.onestop.catalog.internal.FileShapes.CodeListFile;
import org.onestop.catalog.internal.FileShapes.ContractFile;
import org.onestop.kernel.Json;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an edition as the files it can be read from, in canonical form: reading what was written
 * and writing it again gives the same bytes.
 */
public final class EditionWriter {
  private static final ObjectWriter PRETTY =
      Json.mapper()
          .writer()
          .with(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private final Map<String, byte[]> files = new TreeMap<>();

  private EditionWriter() {}

  public static CatalogFiles write(Matter matter) {
    EditionWriter writer = new EditionWriter();
    writer.shared(matter);
    writer.folder(matter, EditionPlace.of(matter.matter(), matter.version()));
    return CatalogFiles.of(writer.files);
  }

  private void shared(Matter matter) {
    list("departments.yaml", new FileShapes.Departments(matter.departments()));
    matter
        .codeLists()
        .forEach(each ->
            yaml(EditionPlace.codeList(each.id()), CodeListFile.of(each, matter.assumptions())));
    matter
        .contracts()
        .forEach(each -> {
          String source = matter.sources().getOrDefault("/contracts/" + each.id(), "");
          yaml(EditionPlace.contract(each.id()), ContractFile.of(each, source));
        });
  }

  private void folder(Matter matter, EditionPlace place) {
    yaml(place.matterFile(), matterFile(matter));
    matter.items().forEach(each -> yaml(place.item(each.id()), each));
    list(place.file("materials.yaml"), new FileShapes.Materials(matter.materials()));
    list(place.file("process.yaml"), new FileShapes.Process(matter.stages()));
    matter
        .form()
        .forEach(each -> {
          json(place.schema(each.id()), each.schema());
          json(place.uischema(each.id()), each.uischema());
        });
    list(place.file("policy.yaml"), new FileShapes.Policy(matter.policy()));
    List<Matter.Assumption> own =
        matter.assumptions().stream().filter(each -> !CodeListFile.holds(each)).toList();
    list(place.file("assumptions.yaml"), new FileShapes.Assumptions(own));
    list(place.file("resolutions.yaml"), new FileShapes.Resolutions(matter.resolutions()));
    list(place.file("notices.yaml"), new FileShapes.Notices(new TreeMap<>(matter.notices())));
    matter
        .guiding()
        .ifPresent(each -> {
          String source = matter.sources().getOrDefault("/guidance", "");
          yaml(place.guidance(), FileShapes.GuidanceFile.of(each.guidance(), source));
        });
    matter.documents().forEach(each -> text(place.document(each.id()), each.html()));
    text(
        place.file(EditionDigest.FILE),
        EditionDigest.of(CatalogFiles.of(files).below(place.folder())) + "\n");
  }

  private static FileShapes.MatterFile matterFile(Matter matter) {
    return new FileShapes.MatterFile(
        matter.matter(),
        matter.version(),
        matter.name(),
        matter.summary(),
        matter.eligibility(),
        matter.province(),
        matter.lead(),
        matter.limit(),
        matter.pilots(),
        matter.channels(),
        matter.applicantTypes(),
        matter.items().stream().map(each -> each.id()).toList(),
        matter.form().stream().map(each -> each.id()).toList(),
        matter.codeLists().stream().map(each -> each.id()).toList(),
        matter.contracts().stream().map(each -> each.id()).toList(),
        matter.documents().stream()
            .map(each -> new FileShapes.DocumentName(each.id(), each.name(), each.printable()))
            .toList(),
        matter.sources().getOrDefault("", ""));
  }

  private void yaml(String name, Object content) {
    JsonNode tree = Json.mapper().valueToTree(content);
    text(name, YamlWriter.write(Brevity.of(tree)));
  }

  /** The same for a file that is one list, which is written also when it is empty. */
  private void list(String name, Object content) {
    ObjectNode brief = (ObjectNode) Brevity.of(Json.mapper().valueToTree(content));
    ObjectNode tree = Json.mapper().valueToTree(content);
    tree.properties().stream()
        .filter(each -> !brief.has(each.getKey()))
        .forEach(each -> brief.set(each.getKey(), each.getValue()));
    text(name, YamlWriter.write(brief));
  }

  private void json(String name, JsonNode content) {
    text(name, PRETTY.writeValueAsString(content) + "\n");
  }

  private void text(String name, String content) {
    files.put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Leaves out what a reader fills in: null, false, and empty lists and maps. */
  private static final class Brevity {
    /** What is data itself, not a record of ours, is written whole. */
    private static final java.util.Set<String> WHOLE = java.util.Set.of("resultForm", "answers");

    static JsonNode of(JsonNode node) {
      if (node instanceof ArrayNode array) {
        ArrayNode brief = Json.mapper().createArrayNode();
        array.forEach(each -> brief.add(of(each)));
        return brief;
      }
      if (!(node instanceof ObjectNode object)) {
        return node;
      }
      ObjectNode brief = Json.mapper().createObjectNode();
      for (Map.Entry<String, JsonNode> each : object.properties()) {
        @Nullable JsonNode value =
            WHOLE.contains(each.getKey()) ? whole(each.getValue()) : brief(each.getValue());
        if (value != null) {
          brief.set(each.getKey(), value);
        }
      }
      return brief;
    }

    private static @Nullable JsonNode whole(JsonNode value) {
      return value.isNull() || value.isContainer() && value.isEmpty() ? null : value;
    }

    private static @Nullable JsonNode brief(JsonNode value) {
      JsonNode of = of(value);
      boolean absent =
          of.isNull()
              || of.isBoolean() && !of.booleanValue()
              || of.isContainer() && of.isEmpty() && value.isEmpty();
      return absent ? null : of;
    }
  }
}
