package org.onestop.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Unpacks a server's binaries from the class path, once for each version on a machine. */
final class Binaries {

  private static final List<String> PROGRAM_FOLDERS = List.of("bin", "scripts");

  private Binaries() {}

  /** The folder with the unpacked binaries, a sub-folder of {@code homes}. */
  static Path unpacked(ServerKind kind, Path homes) {
    requireLinux(kind);
    Path home = homes.resolve(kind.name() + "-" + kind.version());
    try {
      return SharedFolder.made(home, folder -> unpack(kind, folder));
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "The binaries of " + kind + " cannot be unpacked into " + home + ": " + e,
          "Give onestop.database.home a folder that can be written and has 500 MB free.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable(
          "Unpacking the binaries of " + kind + " was interrupted.", "Start again.", e);
    }
  }

  private static void unpack(ServerKind kind, Path folder) throws IOException {
    URL archive = ServerKind.class.getClassLoader().getResource(kind.archive());
    if (archive == null) {
      throw new IOException(kind.archive() + " is not on the class path");
    }
    Files.createDirectories(folder);
    if (kind.archive().endsWith("/")) {
      copyFolder(archive, kind.archive(), folder);
    } else {
      untar(archive, folder);
    }
    for (String programs : PROGRAM_FOLDERS) {
      makeExecutable(folder.resolve(programs));
    }
  }

  private static void copyFolder(URL archive, String prefix, Path folder) throws IOException {
    if (!(archive.openConnection() instanceof JarURLConnection connection)) {
      throw new IOException(archive + " is not inside a jar");
    }
    // A jar of our own to close: the shared one serves the class loader.
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
          Path file = folder.resolve(entry.getName().substring(prefix.length())).normalize();
          if (!file.startsWith(folder)) {
            throw new IOException(entry.getName() + " points out of its folder");
          }
          Files.createDirectories(file.getParent());
          try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file);
          }
        }
      }
    }
  }

  private static void untar(URL archive, Path folder) throws IOException {
    Process tar =
        new ProcessBuilder("tar", "-xzf", "-", "-C", folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (InputStream content = archive.openStream();
        var sink = tar.getOutputStream()) {
      content.transferTo(sink);
    }
    if (tar.onExit().join().exitValue() != 0) {
      throw new IOException("tar failed on " + archive);
    }
  }

  private static void makeExecutable(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!file.toFile().setExecutable(true, false)) {
          throw new IOException(file + " cannot be made executable");
        }
      }
    }
  }

  private static void requireLinux(ServerKind kind) {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!system.equals("Linux amd64")) {
      throw new DatabaseUnavailable(
          "The embedded " + kind + " runs on 64-bit Linux (amd64) only, this is " + system + ".",
          "Run a MariaDB 11.4 or MySQL 8 yourself, set onestop.database.embedded=false and give"
              + " its address in spring.datasource.url.");
    }
  }
}
