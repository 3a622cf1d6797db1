package org.onestop.journey;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onestop.catalog.CatalogFiles;

/** A matter of a folder of files: two items of two departments, one form, nothing else. */
final class TinyMatter {
  static final String MATTER = "pet-licence";
  private String edition = folder("1.0.0");
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private TinyMatter() {}

  static TinyMatter copy() {
    TinyMatter copy = new TinyMatter();
    CatalogFiles catalog = CatalogFiles.at("classpath:tiny/catalog");
    catalog.paths().forEach(path -> copy.files.put(path, catalog.bytes(path).orElseThrow()));
    return copy;
  }

  /** A file of the folder beside the catalog. */
  static byte[] file(String path) {
    return CatalogFiles.at("classpath:tiny").bytes(path).orElseThrow();
  }

  /** Changes a file of the edition. */
  TinyMatter with(String file, String text, String other) {
    files.computeIfPresent(
        edition + file,
        (path, before) -> {
          String read = new String(before, StandardCharsets.UTF_8);
          if (!read.contains(text)) {
            throw new IllegalArgumentException(path + " does not say " + text);
          }
          return read.replace(text, other).getBytes(StandardCharsets.UTF_8);
        });
    return this;
  }

  /** The same as another version. */
  TinyMatter at(String version) {
    with("matter.yaml", "version: 1.0.0", "version: " + version);
    String folder = folder(version);
    Map<String, byte[]> moved = new LinkedHashMap<>();
    files.forEach((path, content) -> moved.put(path.replace(edition, folder), content));
    files.clear();
    files.putAll(moved);
    edition = folder;
    return this;
  }

  private static String folder(String version) {
    return "matters/" + MATTER + "/" + version + "/";
  }

  CatalogFiles files() {
    return CatalogFiles.of(files);
  }
}
