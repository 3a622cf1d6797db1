package org.onestop.check.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onestop.catalog.CatalogFiles;
import org.onestop.kernel.Fault;

/**
 * Files of configuration in one place: of a catalog below {@code catalog/}, of tenants below {@code
 * tenants/}, with one folder for each city whatever it is called elsewhere.
 */
public final class ConfigurationFiles {
  public static final String CATALOG = "catalog/";
  public static final String TENANTS = "tenants/";
  private static final int CODE = 6;

  private final Map<String, byte[]> files = new TreeMap<>();

  /** What comes with the product. */
  public static ConfigurationFiles bundled() {
    return of(CatalogFiles.at("classpath:catalog"), CatalogFiles.at("classpath:tenants"));
  }

  public static ConfigurationFiles of(CatalogFiles catalog, CatalogFiles tenants) {
    ConfigurationFiles all = new ConfigurationFiles();
    all.catalog(catalog);
    all.tenants(tenants);
    return all;
  }

  public static ConfigurationFiles below(Path folder) {
    ConfigurationFiles all = new ConfigurationFiles();
    all.take(folder);
    return all;
  }

  /** Whatever lies below a folder, its paths taken over. Throws when there is nothing. */
  public Set<String> take(Path folder) {
    ConfigurationFolders found = ConfigurationFolders.below(folder);
    if (found.catalogs().isEmpty() && found.tenants().isEmpty()) {
      throw Fault.of(Fault.Kind.INVALID, "import-nothing", folder);
    }
    Set<String> taken = new TreeSet<>();
    found.catalogs().forEach(each -> taken.addAll(catalog(CatalogFiles.directory(each))));
    found.tenants().forEach(each -> taken.addAll(tenants(CatalogFiles.directory(each))));
    return taken;
  }

  public Set<String> catalog(CatalogFiles catalog) {
    Set<String> taken = new TreeSet<>();
    for (String each : catalog.paths()) {
      taken.add(CATALOG + each);
      files.put(CATALOG + each, catalog.bytes(each).orElseThrow());
    }
    return taken;
  }

  private Set<String> tenants(CatalogFiles tenants) {
    Set<String> taken = new TreeSet<>();
    for (String each : tenants.paths()) {
      int slash = each.indexOf('/');
      if (slash > CODE) {
        String path = folder(each.substring(0, CODE), each.substring(0, slash));
        taken.add(path + each.substring(slash));
        files.put(path + each.substring(slash), tenants.bytes(each).orElseThrow());
      }
    }
    return taken;
  }

  /**
   * An overlay's file in its city's folder.
   *
   * @return its path
   */
  public String overlay(String division, String name, byte[] content) {
    String path = path(division, name);
    files.put(path, content);
    return path;
  }

  /** What nobody has configured is not there. */
  public void withoutOverlay(String division, String name) {
    files.remove(path(division, name));
  }

  private String path(String division, String name) {
    String city = division.substring(0, CODE - 2) + "00";
    return folder(city, city + "-city") + "/" + name;
  }

  /** A city's folder as it is called here, or else as it would be called. */
  private String folder(String city, String otherwise) {
    String prefix = TENANTS + city;
    return files.keySet().stream()
        .filter(each -> each.startsWith(prefix))
        .map(each -> each.substring(0, each.indexOf('/', TENANTS.length())))
        .findFirst()
        .orElse(TENANTS + otherwise);
  }

  public ConfigurationFiles copy() {
    ConfigurationFiles copy = new ConfigurationFiles();
    copy.files.putAll(files);
    return copy;
  }

  public List<String> paths() {
    return List.copyOf(files.keySet());
  }

  public Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  public CatalogFiles catalog() {
    return CatalogFiles.of(files).below("catalog");
  }

  public CatalogFiles tenants() {
    return CatalogFiles.of(files).below("tenants");
  }

  /** Writes all of them below a folder. */
  public void write(Path folder) {
    try {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        Path file = folder.resolve(each.getKey());
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
        Files.write(file, each.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some of them alone. */
  public ConfigurationFiles only(Collection<String> paths) {
    ConfigurationFiles some = new ConfigurationFiles();
    paths.forEach(each -> bytes(each).ifPresent(content -> some.files.put(each, content)));
    return some;
  }

  /**
   * One edition as it is handed in: its folder, and what editions share.
   *
   * @param edition matter and version, with a slash between them
   */
  public CatalogFiles edition(String edition) {
    Map<String, byte[]> some = new TreeMap<>();
    files.forEach((path, content) -> {
      boolean shared = path.matches("catalog/(departments\\.yaml|(codelists|contracts)/.+)");
      if (shared || path.startsWith(CATALOG + "matters/" + edition + "/")) {
        some.put(path.substring(CATALOG.length()), content);
      }
    });
    return CatalogFiles.of(some);
  }
}
