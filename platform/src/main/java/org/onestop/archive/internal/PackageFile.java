package org.onestop.archive.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.onestop.crypto.Digests;

/** The package's ZIP: every entry digested, names safe on every system, equal input equal bytes. */
final class PackageFile {
  static final String DIGESTS = "digests-sm3.txt";

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final Instant at;

  PackageFile(Instant at) {
    this.at = at;
  }

  /** A name that is safe as one step of a path; what people read stays readable. */
  static String name(String text) {
    String safe = text.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_").strip();
    String bare = safe.replaceAll("^\\.+", "_");
    return bare.length() <= 80 ? bare : bare.substring(bare.length() - 80);
  }

  /**
   * @return the path it has, which differs from the wanted one when that is taken
   */
  String add(String path, byte[] content) {
    String free = path;
    for (int n = 2; entries.containsKey(free); n++) {
      int dot = path.lastIndexOf('.');
      free =
          dot > path.lastIndexOf('/')
              ? path.substring(0, dot) + "-" + n + path.substring(dot)
              : path + "-" + n;
    }
    entries.put(free, content);
    return free;
  }

  byte[] finish() {
    StringBuilder digests = new StringBuilder();
    entries.forEach((path, content) ->
        digests.append(Digests.sm3(content)).append("  ").append(path).append('\n'));
    entries.put(DIGESTS, digests.toString().getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(each.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Paths that are missing, changed or not listed. */
  static List<String> differences(byte[] content) {
    Map<String, byte[]> found = read(content);
    Map<String, String> listed = new TreeMap<>();
    byte[] digests = found.remove(DIGESTS);
    if (digests != null) {
      for (String line : new String(digests, StandardCharsets.UTF_8).split("\n", -1)) {
        int gap = line.indexOf("  ");
        if (gap > 0) {
          listed.put(line.substring(gap + 2), line.substring(0, gap));
        }
      }
    }
    TreeSet<String> wrong = new TreeSet<>();
    listed.forEach((path, digest) -> {
      byte[] there = found.get(path);
      if (there == null || !Digests.sm3(there).equals(digest)) {
        wrong.add(path);
      }
    });
    found.keySet().stream().filter(path -> !listed.containsKey(path)).forEach(wrong::add);
    if (digests == null) {
      wrong.add(DIGESTS);
    }
    return List.copyOf(wrong);
  }

  private static Map<String, byte[]> read(byte[] content) {
    Map<String, byte[]> found = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
