package org.onestop.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running database server, a child of this JVM that ends with it. It listens on the loopback
 * address only, and its account {@code root} has no password.
 */
public final class DatabaseServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseServer.class);
  private static final String READY = "ready for connections";
  private static final String PORT_TAKEN = "Address already in use";

  /**
   * Flowable must not see the tables of other schemas; the driver need not ask for a session's
   * state, which only it changes; times are UTC on both sides; nothing leaves this machine.
   */
  private static final String JDBC_OPTIONS =
      "?createDatabaseIfNotExist=true"
          + "&nullDatabaseMeansCurrent=true"
          + "&useLocalSessionState=true"
          + "&rewriteBatchedStatements=true"
          + "&connectionTimeZone=UTC"
          + "&forceConnectionTimeZoneToSession=true"
          + "&sslMode=DISABLED"
          + "&allowPublicKeyRetrieval=true";

  /** Long, because recovering a large database after a crash takes its time. */
  private static final long SECONDS_TO_START = 600;

  private static final int PORTS_TRIED = 5;

  private final ServerKind kind;
  private final DataFolder data;
  private final WatchedProcess process;
  private final int port;

  private DatabaseServer(ServerKind kind, DataFolder data, WatchedProcess process, int port) {
    this.kind = kind;
    this.data = data;
    this.process = process;
    this.port = port;
  }

  /**
   * Starts a server and returns when it accepts connections.
   *
   * @param homes the folder that holds the unpacked binaries, one sub-folder for each version
   * @param folder the folder that holds the data, made if it does not exist
   * @param port the TCP port, or 0 for a free one
   * @throws DatabaseUnavailable if the folder or the port is in use, or the server does not start
   */
  public static DatabaseServer start(ServerKind kind, Path homes, Path folder, int port) {
    Path home = Binaries.unpacked(kind, homes.toAbsolutePath().normalize());
    DataFolder data = DataFolder.open(folder, kind);
    boolean started = false;
    try {
      data.initialise(home);
      DatabaseServer server = start(kind, home, data, port);
      started = true;
      LOG.info("{} serves {} on port {}", kind, data.files(), server.port);
      return server;
    } catch (IOException e) {
      throw notStarted(kind, data, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notStarted(kind, data, e);
    } finally {
      if (!started) {
        data.close();
      }
    }
  }

  /** The TCP port on the loopback address. */
  public int port() {
    return port;
  }

  /** The JDBC address of a schema, which is made if it does not exist. */
  public String url(String schema) {
    return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + JDBC_OPTIONS;
  }

  /** The account that may do everything. */
  public String username() {
    return "root";
  }

  /** The account's password: there is none. */
  public String password() {
    return "";
  }

  /** Stops the server and waits for its end. */
  @Override
  public void close() {
    process.close();
    data.close();
    LOG.info("{} stopped", kind);
  }

  private static DatabaseServer start(ServerKind kind, Path home, DataFolder data, int wanted)
      throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      int port = wanted == 0 ? freePort() : wanted;
      // A path of its own, because a socket's path holds about 100 characters at most.
      Path scratch = Files.createTempDirectory("onestop-");
      WatchedProcess process =
          WatchedProcess.start(
              kind.runIn(home, data.files(), scratch, port), scratch, data.pidFile(), data.log());
      boolean ready = false;
      try {
        ready = process.awaitLogged(READY, SECONDS_TO_START);
      } finally {
        if (!ready) {
          process.close();
        }
      }
      if (ready) {
        return new DatabaseServer(kind, data, process, port);
      }
      String log = process.log();
      boolean portTaken = log.contains(PORT_TAKEN);
      if (portTaken && wanted != 0) {
        throw new DatabaseUnavailable(
            "Port " + wanted + ", wanted for the database, is in use.",
            "Stop the program that uses it, or set onestop.database.port to another port; 0"
                + " takes a free one.");
      }
      if (!portTaken || attempt == PORTS_TRIED) {
        throw new IOException(reason(log));
      }
    }
  }

  private static DatabaseUnavailable notStarted(ServerKind kind, DataFolder data, Exception e) {
    return new DatabaseUnavailable(
        kind + " cannot be started on " + data.files() + ": " + e.getMessage(),
        "Read the log " + data.log() + ".",
        e);
  }

  private static String reason(String log) {
    String errors =
        log.lines()
            .filter(line -> line.toLowerCase(Locale.ROOT).contains("error"))
            .limit(5)
            .collect(Collectors.joining("\n"));
    return errors.isEmpty() ? "it ended without a reason" : errors;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
