package org.onestop.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.onestop.kernel.Fault;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a catalog or of the tenants' folders, wherever they come from: path below the root,
 * with forward slashes, to content. Sizes and numbers are bounded, so a hostile archive ends early.
 */
public final class CatalogFiles {
  /** Bytes of one file. */
  public static final int MAX_FILE = 4 << 20;

  /** Bytes of all files together. */
  public static final int MAX_TOTAL = 32 << 20;

  /** Number of files. */
  public static final int MAX_FILES = 5_000;

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private int total;

  private CatalogFiles() {}

  /** Files that are in memory already. */
  public static CatalogFiles of(Map<String, byte[]> content) {
    CatalogFiles files = new CatalogFiles();
    content.forEach(files::add);
    return files;
  }

  /** Everything below a folder on disk; symbolic links are not followed. */
  public static CatalogFiles directory(Path root) {
    CatalogFiles files = new CatalogFiles();
    try (var all = Files.walk(root)) {
      for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
        String path = root.relativize(each).toString().replace('\\', '/');
        if (!path.startsWith(".")) {
          // A file that is too long is not even read.
          if (Files.size(each) > MAX_FILE) {
            throw Fault.of(Fault.Kind.TOO_LARGE, "archive-too-large");
          }
          files.add(path, Files.readAllBytes(each));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /**
   * Everything below a folder that Spring can name.
   *
   * @param location e.g. {@code classpath:catalog} or {@code file:/etc/onestop/catalog}
   */
  public static CatalogFiles at(String location) {
    if (location.startsWith("file:")) {
      return directory(Path.of(location.substring("file:".length())));
    }
    String root = location.endsWith("/") ? location : location + "/";
    String pattern =
        root.startsWith("classpath:")
            ? "classpath*:" + root.substring("classpath:".length())
            : root;
    String marker = root.substring(root.indexOf(':') + 1);
    CatalogFiles files = new CatalogFiles();
    try {
      for (Resource each : new PathMatchingResourcePatternResolver().getResources(pattern + "**")) {
        if (each.isReadable() && each.getFilename() != null && !each.getFilename().isEmpty()) {
          String url = java.net.URLDecoder.decode(each.getURL().toString(), StandardCharsets.UTF_8);
          files.add(url.substring(url.lastIndexOf(marker) + marker.length()), bytes(each));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** An archive as exported or handed in. Throws {@link Fault} when it is none, or too large. */
  public static CatalogFiles zip(InputStream archive) {
    CatalogFiles files = new CatalogFiles();
    try (ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.add(entry.getName(), bounded(zip));
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw Fault.of(Fault.Kind.UNSUPPORTED, "archive-unreadable");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (files.files.isEmpty()) {
      throw Fault.of(Fault.Kind.UNSUPPORTED, "archive-unreadable");
    }
    return files;
  }

  /** As an archive; equal files give equal bytes. */
  public byte[] toZip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(each.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** All paths in order. */
  public List<String> paths() {
    return List.copyOf(files.keySet());
  }

  public boolean has(String path) {
    return files.containsKey(path);
  }

  public Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  /** Those below a folder, their paths relative to it. */
  public CatalogFiles below(String folder) {
    CatalogFiles some = new CatalogFiles();
    String prefix = folder.isEmpty() ? "" : folder + "/";
    files.forEach((path, content) -> {
      if (path.startsWith(prefix)) {
        some.add(path.substring(prefix.length()), content);
      }
    });
    return some;
  }

  /** The same files in a folder of that name. */
  public CatalogFiles under(String folder) {
    CatalogFiles all = new CatalogFiles();
    files.forEach((path, content) -> all.add(folder + "/" + path, content));
    return all;
  }

  /** Names directly below a folder that has files below it, in order. */
  public List<String> folders(String folder) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    return files.keySet().stream()
        .filter(path -> path.startsWith(prefix))
        .map(path -> path.substring(prefix.length()))
        .filter(path -> path.indexOf('/') > 0)
        .map(path -> path.substring(0, path.indexOf('/')))
        .distinct()
        .toList();
  }

  private void add(String path, byte[] content) {
    if (path.startsWith("/") || path.contains("..") || path.contains("\\") || path.length() > 255) {
      throw Fault.of(Fault.Kind.UNSUPPORTED, "archive-path", path);
    }
    if (files.put(path, content) != null) {
      throw Fault.of(Fault.Kind.UNSUPPORTED, "archive-path", path);
    }
    total += content.length;
    if (content.length > MAX_FILE || total > MAX_TOTAL || files.size() > MAX_FILES) {
      throw Fault.of(Fault.Kind.TOO_LARGE, "archive-too-large");
    }
  }

  private static byte[] bytes(Resource resource) throws IOException {
    try (InputStream in = resource.getInputStream()) {
      return bounded(in);
    }
  }

  private static byte[] bounded(InputStream in) throws IOException {
    byte[] content = in.readNBytes(MAX_FILE + 1);
    if (content.length > MAX_FILE) {
      throw Fault.of(Fault.Kind.TOO_LARGE, "archive-too-large");
    }
    return content;
  }
}
