package org.onestop.material.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.onestop.material.MaterialStorage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Files in a folder: {@code <area>/<shard>/<shard>/<id>}, the shards being the last four characters
 * of the id, which are random. What is being written lies in {@code .new}.
 */
@Component
@ConditionalOnProperty(
    name = "onestop.material.storage",
    havingValue = "disk",
    matchIfMissing = true)
class DiskStorage implements MaterialStorage {
  private final Path folder;
  private final Path unfinished;

  DiskStorage(MaterialSettings settings) {
    this.folder = settings.folder();
    this.unfinished = folder.resolve(".new");
    try {
      Files.createDirectories(unfinished);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "onestop.material.folder cannot be made: " + folder.toAbsolutePath(), e);
    }
  }

  @Override
  public void put(String key, byte[] content) {
    Path shard = shard(key);
    try {
      Path written = Files.createTempFile(unfinished, "", "");
      try {
        write(written, content);
        createShard(shard);
        Files.move(written, file(key), StandardCopyOption.ATOMIC_MOVE);
        force(shard);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] get(String key) {
    try {
      return Files.readAllBytes(file(key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void delete(String key) {
    try {
      Files.deleteIfExists(file(key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void settled(String area, Duration age, Consumer<String> found) {
    try {
      Instant before = now().minus(age);
      eachOlder(unfinished, before, Files::deleteIfExists);
      Path root = folder.resolve(area);
      if (!Files.isDirectory(root)) {
        return;
      }
      try (DirectoryStream<Path> outer = Files.newDirectoryStream(root)) {
        for (Path shards : outer) {
          try (DirectoryStream<Path> inner = Files.newDirectoryStream(shards)) {
            for (Path shard : inner) {
              eachOlder(shard, before, file -> found.accept(area + "/" + file.getFileName()));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Visit {
    void of(Path file) throws IOException;
  }

  private static void eachOlder(Path folder, Instant before, Visit visit) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        try {
          if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
            visit.of(file);
          }
        } catch (NoSuchFileException e) {
          // Another node was quicker.
          continue;
        }
      }
    }
  }

  /** The time by the clock that stamps the files. */
  private Instant now() throws IOException {
    Path probe = Files.createTempFile(unfinished, "", "");
    try {
      return Files.getLastModifiedTime(probe).toInstant();
    } finally {
      Files.deleteIfExists(probe);
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** A new folder survives a loss of power only once the folders above it are on the disk. */
  private void createShard(Path shard) throws IOException {
    if (Files.isDirectory(shard)) {
      return;
    }
    Files.createDirectories(shard);
    Path above = folder;
    force(above);
    for (Path each : folder.relativize(shard)) {
      above = above.resolve(each);
      force(above);
    }
  }

  private static void force(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private Path shard(String key) {
    int end = key.length();
    return folder
        .resolve(key.substring(0, key.indexOf('/')))
        .resolve(key.substring(end - 4, end - 2))
        .resolve(key.substring(end - 2));
  }

  private Path file(String key) {
    return shard(key).resolve(key.substring(key.indexOf('/') + 1));
  }
}
