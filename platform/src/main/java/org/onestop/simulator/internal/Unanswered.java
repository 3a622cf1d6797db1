package org.onestop.simulator.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.onestop.kernel.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Results that the simulated departments owe, one small file each: they outlive the process that
 * owes them, as a real platform's would. Nothing of a form is in them.
 */
final class Unanswered {
  private static final String NAMED = "[A-Za-z0-9-]{1,200}";
  private static final String SUFFIX = ".json";
  private final Path folder;

  Unanswered(Path folder) {
    this.folder = folder;
  }

  void remember(ObjectNode result) {
    Path file = file(result);
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "fresh", ".tmp");
      Files.write(fresh, Json.mapper().writeValueAsBytes(result));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void forget(ObjectNode result) {
    try {
      Files.deleteIfExists(file(result));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is owed still, in the order of its files' names. */
  List<ObjectNode> left() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(each -> each.getFileName().toString().endsWith(SUFFIX))
          .sorted()
          .map(each -> (ObjectNode) Json.mapper().readTree(each.toFile()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(ObjectNode result) {
    String name =
        String.join(
            "-",
            result.path("dispatchId").asString(),
            result.path("item").asString(),
            result.path("status").asString());
    if (!name.matches(NAMED)) {
      throw new IllegalArgumentException("no name of a file: " + name.length() + " characters");
    }
    return folder.resolve(name + SUFFIX);
  }
}
