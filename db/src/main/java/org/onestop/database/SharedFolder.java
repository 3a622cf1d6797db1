package org.onestop.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Makes a folder once, all or nothing, however many threads and processes ask for it. */
final class SharedFolder {

  /** Fills a folder that does not exist yet. */
  @FunctionalInterface
  interface Maker {
    void make(Path folder) throws IOException, InterruptedException;
  }

  private SharedFolder() {}

  /** The folder; who comes second waits for the first. What a killed maker left is made anew. */
  static synchronized Path made(Path folder, Maker maker) throws IOException, InterruptedException {
    if (Files.isDirectory(folder)) {
      return folder;
    }
    Files.createDirectories(folder.getParent());
    String name = folder.getFileName().toString();
    try (FileChannel channel =
            FileChannel.open(
                folder.resolveSibling(name + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock granted = channel.lock()) {
      if (granted.isValid() && !Files.isDirectory(folder)) {
        Path partial = folder.resolveSibling(name + ".partial");
        Folders.delete(partial);
        maker.make(partial);
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    return folder;
  }
}
