package org.onestop.check.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where configuration lies below a folder.
 *
 * @param catalogs folders that hold {@code matters} or {@code departments.yaml}
 * @param tenants folders that hold folders such as {@code 510100-chengdu}
 * @param accounts folders named {@code demo} that hold {@code accounts.yaml}
 */
public record ConfigurationFolders(
    Path root, List<Path> catalogs, List<Path> tenants, List<Path> accounts) {
  public static final String ACCOUNTS = "accounts.yaml";
  private static final int DEEPEST = 10;

  /** What builds and tools leave behind. */
  private static final Set<String> PASSED_OVER = Set.of("target", "node_modules", "build");

  public static ConfigurationFolders below(Path root) {
    List<Path> catalogs = new ArrayList<>();
    List<Path> tenants = new ArrayList<>();
    List<Path> accounts = new ArrayList<>();
    SimpleFileVisitor<Path> looking =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            String name = String.valueOf(folder.getFileName());
            if (!folder.equals(root) && (PASSED_OVER.contains(name) || name.startsWith("."))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (Files.isDirectory(folder.resolve("matters"))
                || Files.isRegularFile(folder.resolve("departments.yaml"))) {
              catalogs.add(folder);
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (holdsTenants(folder)) {
              tenants.add(folder);
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (name.equals("demo") && Files.isRegularFile(folder.resolve(ACCOUNTS))) {
              accounts.add(folder);
            }
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(
          root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, looking);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ConfigurationFolders(root, catalogs, tenants, accounts);
  }

  public boolean isEmpty() {
    return catalogs.isEmpty() && tenants.isEmpty() && accounts.isEmpty();
  }

  /** A folder as people find it from the root; empty text for the root itself. */
  public String name(Path folder) {
    return root.relativize(folder).toString().replace('\\', '/');
  }

  private static boolean holdsTenants(Path folder) throws IOException {
    try (Stream<Path> below = Files.list(folder)) {
      return below
          .filter(Files::isDirectory)
          .anyMatch(each -> String.valueOf(each.getFileName()).matches("[0-9]{6}-.+"));
    }
  }
}
