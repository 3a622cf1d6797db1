package org.onestop.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one embedded server, held by one JVM at a time: the data files, the lock that says
 * who holds it, the server's process id and its log.
 */
final class DataFolder implements AutoCloseable {

  private static final Duration PREDECESSOR_STOPS_WITHIN = Duration.ofSeconds(60);

  /**
   * Folders held by this JVM. Asked before the lock file is touched: closing a second channel on a
   * file gives up the locks that the whole process has on it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final ServerKind kind;
  private final FileChannel lock;

  private DataFolder(Path folder, ServerKind kind, FileChannel lock) {
    this.folder = folder;
    this.kind = kind;
    this.lock = lock;
  }

  /** Takes the folder for this JVM and waits until a server left by an earlier one has ended. */
  static DataFolder open(Path folder, ServerKind kind) {
    Path absolute = folder.toAbsolutePath().normalize();
    if (!HELD.add(absolute)) {
      throw inUse(absolute, String.valueOf(ProcessHandle.current().pid()));
    }
    @Nullable DataFolder opened = null;
    boolean ready = false;
    try {
      Files.createDirectories(absolute);
      opened = new DataFolder(absolute, kind, lock(absolute));
      opened.endPredecessor();
      ready = true;
      return opened;
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "The database folder " + absolute + " cannot be used: " + e,
          "Give onestop.database.data a folder that can be written.",
          e);
    } finally {
      if (!ready) {
        if (opened != null) {
          opened.close();
        }
        HELD.remove(absolute);
      }
    }
  }

  Path files() {
    return folder.resolve(kind.name());
  }

  Path pidFile() {
    return folder.resolve("server.pid");
  }

  Path log() {
    return folder.resolve("server.log");
  }

  /** Makes the data files of an empty database unless they are there. */
  void initialise(Path home) throws IOException, InterruptedException {
    SharedFolder.made(files(), partial -> initialise(kind, home, partial, pidFile()));
  }

  /** Makes the data files of an empty database in a folder that does not exist yet. */
  static void initialise(ServerKind kind, Path home, Path files, Path pidFile)
      throws IOException, InterruptedException {
    Path log = files.resolveSibling("initialise.log");
    Path scratch = Files.createTempDirectory("onestop-");
    try (WatchedProcess process =
        WatchedProcess.start(kind.initialiseIn(home, files, scratch), scratch, pidFile, log)) {
      if (process.awaitExit() != 0) {
        throw new IOException("initialising failed, see " + log + "\n" + process.log());
      }
    }
  }

  /** The server that the process id file names, if it still runs on these files. */
  Optional<ProcessHandle> server() throws IOException {
    if (!Files.exists(pidFile())) {
      return Optional.empty();
    }
    String pid = Files.readString(pidFile()).strip();
    return pid.matches("\\d{1,18}")
        ? ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).filter(this::isOurs)
        : Optional.empty();
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD.remove(folder);
    }
  }

  /** Process ids are used again: another program under the old number is not the server. */
  private boolean isOurs(ProcessHandle process) {
    return process.info().commandLine().map(l -> l.contains(files().toString())).orElse(true);
  }

  /** The JVM that started it is gone, else the lock had not been granted: the server must end. */
  private void endPredecessor() throws IOException {
    Optional<ProcessHandle> predecessor = server();
    if (predecessor.isPresent()) {
      ProcessHandle process = predecessor.get();
      process.destroy();
      try {
        process.onExit().get(PREDECESSOR_STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS);
      } catch (TimeoutException | ExecutionException e) {
        throw new DatabaseUnavailable(
            "The server of an earlier start, process " + process.pid() + ", uses " + folder + ".",
            "End process " + process.pid() + ", then start again. No data is lost by that.",
            e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while an earlier server was ending", e);
      }
    }
    Files.deleteIfExists(pidFile());
  }

  private static FileChannel lock(Path folder) throws IOException {
    Path file = folder.resolve("owner.lock");
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      String owner = Files.readString(file).strip();
      channel.close();
      throw inUse(folder, owner);
    }
    channel.truncate(0);
    String pid = String.valueOf(ProcessHandle.current().pid());
    channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
    return channel;
  }

  private static DatabaseUnavailable inUse(Path folder, String owner) {
    return new DatabaseUnavailable(
        "The database folder " + folder + " is in use by process " + owner + ".",
        "OneStop seems to be running already: stop it first, or give this one a folder of its own"
            + " with onestop.database.data.");
  }
}
