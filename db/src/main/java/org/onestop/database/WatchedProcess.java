package org.onestop.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A command that ends when this JVM does, however that ends: a small shell between the two holds
 * the reading end of a pipe from the JVM and sends SIGTERM to the command at end of file.
 */
final class WatchedProcess implements AutoCloseable {

  private static final long SECONDS_TO_STOP = 60;

  private final Process shell;
  private final Path scratch;
  private final Path log;

  private WatchedProcess(Process shell, Path scratch, Path log) {
    this.shell = shell;
    this.scratch = scratch;
    this.log = log;
  }

  /**
   * Starts a command.
   *
   * @param scratch a folder that is deleted when the command has ended
   * @param pidFile holds the command's process id as long as it runs
   * @param log takes the command's output; an older log is replaced
   */
  static WatchedProcess start(List<String> command, Path scratch, Path pidFile, Path log)
      throws IOException {
    List<String> guarded = new ArrayList<>(List.of("sh", "-c", script(), "onestop-database"));
    guarded.add(scratch.toString());
    guarded.add(pidFile.toString());
    guarded.addAll(command);
    Process shell =
        new ProcessBuilder(guarded).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new WatchedProcess(shell, scratch, log);
  }

  /** True once the log holds the text; false if the command ended without writing it. */
  boolean awaitLogged(String text, long seconds) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    do {
      if (log().contains(text)) {
        return true;
      }
    } while (!shell.waitFor(20, TimeUnit.MILLISECONDS) && System.nanoTime() < deadline);
    return log().contains(text) && shell.isAlive();
  }

  /** The exit status of the command, which must end by itself. */
  int awaitExit() throws InterruptedException {
    return shell.waitFor();
  }

  String log() throws IOException {
    return Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
  }

  /** Asks the command to end and waits until it has. */
  @Override
  public void close() {
    List<ProcessHandle> descendants = shell.descendants().toList();
    try {
      shell.getOutputStream().close();
      if (!shell.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        descendants.forEach(ProcessHandle::destroyForcibly);
        shell.destroyForcibly().waitFor();
      }
      Folders.delete(scratch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      // The pipe is closed already, so the command ends without being waited for.
      Thread.currentThread().interrupt();
    }
  }

  private static String script() throws IOException {
    try (@Nullable InputStream script = WatchedProcess.class.getResourceAsStream("watchdog.sh")) {
      if (script == null) {
        throw new IOException("watchdog.sh is missing from the jar");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
