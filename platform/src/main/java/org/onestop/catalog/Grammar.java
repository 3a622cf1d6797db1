package org.onestop.catalog;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.onestop.catalog.internal.Sources;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/**
 * The grammar of configuration files: one JSON Schema (2020-12) for each kind of file, kept beside
 * the catalog's data. Whatever is read as configuration is read through it.
 */
public final class Grammar {
  private static final String SUFFIX = ".schema.json";
  private static final String BASE = "https://onestop.invalid/grammar/";

  private final Map<String, Schema> schemas = new TreeMap<>();

  private Grammar() {}

  /** From the schemas directly below {@code grammar/} of a catalog. */
  public static Grammar of(CatalogFiles catalog) {
    CatalogFiles files = catalog.below("grammar");
    Map<String, String> texts = new TreeMap<>();
    for (String path : files.paths()) {
      if (path.endsWith(SUFFIX)) {
        texts.put(BASE + path, new String(files.bytes(path).orElseThrow(), StandardCharsets.UTF_8));
      }
    }
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    Grammar grammar = new Grammar();
    for (String location : texts.keySet()) {
      String kind = location.substring(BASE.length(), location.length() - SUFFIX.length());
      grammar.schemas.put(kind, registry.getSchema(SchemaLocation.of(location)));
    }
    return grammar;
  }

  /** The kinds it knows, e.g. {@code overlay}. */
  public List<String> kinds() {
    return List.copyOf(schemas.keySet());
  }

  /**
   * Reads a YAML or JSON file (by its name) of a kind; every finding goes to {@code problems} with
   * the pointer {@code file#pointer}.
   *
   * @return its content when it fits the grammar, otherwise empty
   */
  public Optional<JsonNode> read(String kind, SourceFile file, Problems problems) {
    Optional<JsonNode> content = Sources.read(file, problems);
    if (content.isEmpty()) {
      return content;
    }
    Problems found = check(kind, content.get());
    problems.addAll(file.name() + "#", found);
    return found.blocks() ? Optional.empty() : content;
  }

  /** The same as a record, with absent lists empty and absent booleans false. */
  public <T> Optional<T> read(String kind, SourceFile file, Class<T> type, Problems problems) {
    return read(kind, file, problems).map(content -> record(content, type));
  }

  /** Checks content that was parsed elsewhere; pointers begin at its root. */
  public Problems check(String kind, JsonNode content) {
    Problems problems = new Problems();
    Schema schema = schemas.get(kind);
    if (schema == null) {
      return problems.block("", "grammar-unknown", kind);
    }
    for (Error error : schema.validate(content)) {
      Sources.report(error, problems);
    }
    return problems;
  }

  /** Turns content that fits into a record, with absent lists empty and absent booleans false. */
  public <T> T record(JsonNode content, Class<T> type) {
    return Json.mapper().treeToValue(Sources.filled(content, type), type);
  }

  /** The line on which a file says what a pointer points to; empty where lines are not known. */
  public OptionalInt line(SourceFile file, String pointer) {
    return Sources.line(file, pointer);
  }
}
