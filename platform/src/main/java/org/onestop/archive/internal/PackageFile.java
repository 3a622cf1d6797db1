package org.onestop.archive.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.onestop.crypto.Digests;

/** The package's ZIP: every entry digested, names safe on every system, equal input equal bytes. */
final class PackageFile {
  static final String DIGESTS = "digests-sm3.txt";

  /** Of what came after the package was made, and of the package's own list. */
  static final String LATER_DIGESTS = "digests-sm3-supplement.txt";

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
    entries.put(DIGESTS, digests(entries));
    return zip(entries, at);
  }

  /** Whether there is an entry at a path. */
  static boolean has(byte[] content, String path) {
    return read(content).containsKey(path);
  }

  /**
   * A package with what came later: its own entries and their list stay as they are, and a second
   * list names what was added and the first list, so that none of it can be exchanged unseen.
   *
   * @param later by path
   * @param at the latest of what came later; equal input gives equal bytes
   */
  static byte[] supplemented(byte[] content, Map<String, byte[]> later, Instant at) {
    Map<String, byte[]> all = read(content);
    Map<String, byte[]> added = new LinkedHashMap<>();
    later.forEach((path, bytes) -> {
      if (all.containsKey(path)) {
        throw new IllegalArgumentException("the package has an entry already at " + path);
      }
      added.put(path, bytes);
    });
    all.putAll(added);
    byte[] own = all.get(DIGESTS);
    if (own != null) {
      added.put(DIGESTS, own);
    }
    all.put(LATER_DIGESTS, digests(added));
    return zip(all, at);
  }

  private static byte[] digests(Map<String, byte[]> entries) {
    StringBuilder digests = new StringBuilder();
    entries.forEach((path, content) ->
        digests.append(Digests.sm3(content)).append("  ").append(path).append('\n'));
    return digests.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> entries, Instant at) {
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
    TreeSet<String> wrong = new TreeSet<>();
    Set<String> listed = new HashSet<>(Set.of(DIGESTS, LATER_DIGESTS));
    for (String list : List.of(DIGESTS, LATER_DIGESTS)) {
      listed(found.get(list))
          .forEach((path, digest) -> {
            byte[] there = found.get(path);
            if (there == null || !Digests.sm3(there).equals(digest)) {
              wrong.add(path);
            }
            listed.add(path);
          });
    }
    found.keySet().stream().filter(path -> !listed.contains(path)).forEach(wrong::add);
    if (!found.containsKey(DIGESTS)) {
      wrong.add(DIGESTS);
    }
    return List.copyOf(wrong);
  }

  /** Digest by path. */
  private static Map<String, String> listed(byte @Nullable [] digests) {
    Map<String, String> listed = new TreeMap<>();
    if (digests != null) {
      for (String line : new String(digests, StandardCharsets.UTF_8).split("\n", -1)) {
        int gap = line.indexOf("  ");
        if (gap > 0) {
          listed.put(line.substring(gap + 2), line.substring(0, gap));
        }
      }
    }
    return listed;
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
