package org.onestop.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.UpdateSummaryEnum;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An empty schema on a real server that is started once for each JVM and thrown away with it. The
 * system property {@code onestop.test.database} says which server: {@code mariadb}, the default, or
 * {@code mysql}.
 *
 * @param url the JDBC address
 * @param username the account that may do everything
 * @param password the account's password
 */
public record TestDatabase(String url, String username, String password) {

  private static final String CHANGELOG = "classpath:db/changelog/master.yaml";
  private static final Logger LIQUIBASE = Logger.getLogger("liquibase");
  private static final Map<ServerKind, DatabaseServer> SERVERS = new ConcurrentHashMap<>();
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  /** A new empty schema on the server that the system property names. */
  public static TestDatabase fresh() {
    return fresh(chosen());
  }

  /** A new empty schema on a server of the given kind. */
  public static TestDatabase fresh(ServerKind kind) {
    DatabaseServer server = SERVERS.computeIfAbsent(kind, TestDatabase::start);
    String url = server.url("test_" + SCHEMAS.incrementAndGet());
    return new TestDatabase(url, server.username(), server.password());
  }

  /** The server that the system property names. */
  public static ServerKind chosen() {
    String name = System.getProperty("onestop.test.database", "mariadb").toLowerCase(Locale.ROOT);
    return switch (name) {
      case "mariadb" -> ServerKind.MARIADB;
      case "mysql" -> MySql.SERVER;
      default ->
          throw new IllegalArgumentException(
              "onestop.test.database must be mariadb or mysql, not " + name);
    };
  }

  /** Makes the tables of all rooms. */
  public TestDatabase migrated() {
    LIQUIBASE.setLevel(Level.WARNING);
    SpringLiquibase liquibase = new SpringLiquibase();
    liquibase.setDataSource(dataSource());
    liquibase.setChangeLog(CHANGELOG);
    liquibase.setShowSummary(UpdateSummaryEnum.OFF);
    liquibase.setResourceLoader(new DefaultResourceLoader());
    try {
      liquibase.afterPropertiesSet();
    } catch (LiquibaseException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** A data source that opens a new connection each time. */
  public DataSource dataSource() {
    return new DriverManagerDataSource(url, username, password);
  }

  /** Starts a server on a copy of data files that are made once for each version on a machine. */
  private static DatabaseServer start(ServerKind kind) {
    // What is written is thrown away at the end, so nothing waits for the disk.
    ServerKind quick =
        kind.with(
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-log-file-size=32M",
            // Each cached context of a test run keeps its own pool.
            "--max-connections=500");
    Path homes = DatabaseSettings.userCache();
    Path folders = Path.of("target", "databases").toAbsolutePath();
    Path folder = folders.resolve(kind.name() + "-" + ProcessHandle.current().pid());
    try {
      deleteAbandoned(folders, quick);
      Path home = Binaries.unpacked(quick, homes);
      Path template =
          SharedFolder.made(
              homes.resolve("empty-" + kind.name() + "-" + kind.version()),
              files ->
                  DataFolder.initialise(
                      quick, home, files, files.resolveSibling(files.getFileName() + ".pid")));
      Folders.copy(template, folder.resolve(kind.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the template was made", e);
    }
    return DatabaseServer.start(quick, homes, folder, 0);
  }

  /** Folders of test runs that have ended, killed or not. */
  private static void deleteAbandoned(Path folders, ServerKind kind) throws IOException {
    if (!Files.isDirectory(folders)) {
      return;
    }
    try (var all = Files.list(folders)) {
      for (Path folder : all.filter(f -> !isRunning(f)).toList()) {
        try (DataFolder abandoned = DataFolder.open(folder, kind)) {
          Folders.delete(folder);
        }
      }
    }
  }

  private static boolean isRunning(Path folder) {
    String name = folder.getFileName().toString();
    long pid = Long.parseLong(name.substring(name.indexOf('-') + 1));
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }
}
