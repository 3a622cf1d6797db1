package org.onestop.database;

import java.io.IOException;
import java.nio.file.Path;

/** A JVM of its own with an embedded server, for tests that kill it. */
final class ServingProgram {

  private ServingProgram() {}

  /** Serves the folder given first, prints the port and waits until standard input ends. */
  public static void main(String[] arguments) throws IOException {
    try (DatabaseServer server =
        DatabaseServer.start(
            ServerKind.MARIADB, DatabaseSettings.userCache(), Path.of(arguments[0]), 0)) {
      System.out.println("port " + server.port());
      while (System.in.read() >= 0) {
        // Nothing is expected: the end of the stream ends this program.
      }
    } catch (DatabaseUnavailable e) {
      System.out.println(e.getMessage());
    }
  }
}
