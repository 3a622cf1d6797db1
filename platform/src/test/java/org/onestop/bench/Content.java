package org.onestop.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The province's catalog and one pilot, as the demo reads them: put on the class path, because this
 * module does not depend on the data modules.
 */
final class Content {
  private static final String CATALOG = "item-catalog/src/main/resources";
  private static final String TENANTS = "tenant-configs/src/main/resources";

  private Content() {}

  /** The folder of the repository: here, or above when a build runs in the module's folder. */
  static Path root() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(CATALOG))
          && Files.isDirectory(folder.resolve(TENANTS))) {
        return folder;
      }
    }
    throw new IllegalStateException("neither " + here + " nor above it is the repository");
  }

  /**
   * @param pilot name of the tenant's folder
   * @param scratch where the demo's accounts and that one tenant are put together
   */
  static ClassLoader of(String pilot, Path scratch) {
    Path tenants = root().resolve(TENANTS);
    try {
      copy(tenants.resolve("demo"), scratch.resolve("demo"));
      copy(tenants.resolve("tenants").resolve(pilot), scratch.resolve("tenants").resolve(pilot));
      URL[] folders = {root().resolve(CATALOG).toUri().toURL(), scratch.toUri().toURL()};
      return new URLClassLoader(folders, Content.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    List<Path> files;
    try (var all = Files.list(from)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Files.write(to.resolve(from.relativize(file)), Files.readAllBytes(file));
    }
  }
}
