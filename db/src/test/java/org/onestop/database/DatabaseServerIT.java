package org.onestop.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded server's life: start, stop, kill, recovery and refusals. */
@Timeout(120)
class DatabaseServerIT {

  private static final Path HOMES = DatabaseSettings.userCache();

  @TempDir private Path data;

  @Test
  void keepsCommittedRowsOverARestart() {
    try (DatabaseServer server = start()) {
      sql(server).execute("CREATE TABLE kept (id int PRIMARY KEY)");
      sql(server).update("INSERT INTO kept VALUES (1)");
    }

    try (DatabaseServer server = start()) {
      assertThat(rows(server)).containsExactly(1);
    }
  }

  @Test
  void leavesNoServerBehindWhenTheJvmIsKilledAndStartsAgainAtOnce() throws Exception {
    Process jvm = otherJvm();
    int port = portOf(jvm);
    JdbcTemplate sql =
        sql("jdbc:mysql://127.0.0.1:" + port + "/kept?createDatabaseIfNotExist=true");
    sql.execute("CREATE TABLE kept (id int PRIMARY KEY)");
    sql.update("INSERT INTO kept VALUES (1), (2)");
    ProcessHandle server = serverProcess();

    jvm.destroyForcibly().waitFor();

    try (DatabaseServer next = start()) {
      assertThat(server.isAlive()).isFalse();
      assertThat(rows(next)).containsExactly(1, 2);
    }
  }

  @Test
  void leavesNoServerBehindWhenTheJvmIsKilledAndNothingStartsAfter() throws Exception {
    Process jvm = otherJvm();
    portOf(jvm);
    ProcessHandle server = serverProcess();

    jvm.destroyForcibly().waitFor();

    assertThat(server.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  @Test
  void startsAfterAJvmThatWasKilledWhileItsServerWasStarting() throws Exception {
    start().close();
    Process jvm = otherJvm();
    while (!Files.exists(data.resolve("server.pid"))) {
      assertThat(jvm.waitFor(1, TimeUnit.MILLISECONDS)).isFalse();
    }

    jvm.destroyForcibly().waitFor();

    try (DatabaseServer next = start()) {
      assertThat(next.port()).isPositive();
    }
  }

  @Test
  void recoversCommittedRowsWhenJvmAndServerAreKilledTogether() throws Exception {
    Process jvm = otherJvm();
    int port = portOf(jvm);
    JdbcTemplate sql =
        sql("jdbc:mysql://127.0.0.1:" + port + "/kept?createDatabaseIfNotExist=true");
    sql.execute("CREATE TABLE kept (id int PRIMARY KEY)");
    for (int id = 1; id <= 50; id++) {
      sql.update("INSERT INTO kept VALUES (?)", id);
    }
    ProcessHandle server = serverProcess();

    server.destroyForcibly();
    jvm.destroyForcibly().waitFor();
    server.onExit().get(30, TimeUnit.SECONDS);

    try (DatabaseServer next = start()) {
      assertThat(rows(next)).hasSize(50);
    }
  }

  @Test
  void refusesAFolderInUseInTheSameJvmAndKeepsServing() throws Exception {
    try (DatabaseServer server = start()) {
      sql(server).execute("CREATE TABLE kept (id int PRIMARY KEY)");

      for (int attempt = 0; attempt < 2; attempt++) {
        assertThatExceptionOfType(DatabaseUnavailable.class)
            .isThrownBy(this::start)
            .withMessageContaining(data.toString())
            .withMessageContaining("in use by process " + ProcessHandle.current().pid());
      }
      Process jvm = otherJvm();
      assertThat(firstLineOf(jvm)).contains("in use by process " + ProcessHandle.current().pid());

      sql(server).update("INSERT INTO kept VALUES (1)");
      assertThat(rows(server)).containsExactly(1);
    }
  }

  @Test
  void refusesAPortInUse() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatExceptionOfType(DatabaseUnavailable.class)
          .isThrownBy(() -> DatabaseServer.start(ServerKind.MARIADB, HOMES, data, port))
          .withMessageContaining("Port " + port)
          .satisfies(e -> assertThat(e.remedy()).contains("onestop.database.port"));
    }
    // The refusal gave the folder back.
    start().close();
  }

  @Test
  void saysWhyAServerDoesNotStart() {
    ServerKind broken = ServerKind.MARIADB.with("--no-such-option");
    start().close();

    assertThatExceptionOfType(DatabaseUnavailable.class)
        .isThrownBy(() -> DatabaseServer.start(broken, HOMES, data, 0))
        .withMessageContaining("no-such-option")
        .satisfies(e -> assertThat(e.remedy()).contains("server.log"));
  }

  @Test
  void doesNotMistakeAnotherProgramForTheServerOfAnEarlierStart() throws Exception {
    start().close();
    Files.writeString(data.resolve("server.pid"), ProcessHandle.current().pid() + "\n");

    try (DatabaseServer server = start()) {
      assertThat(server.port()).isPositive();
    }
  }

  @Test
  void listensOnTheLoopbackAddressOnly() {
    try (DatabaseServer server = start()) {
      String address = sql(server).queryForObject("SELECT @@bind_address", String.class);
      assertThat(address).isEqualTo("127.0.0.1");
    }
  }

  private DatabaseServer start() {
    return DatabaseServer.start(ServerKind.MARIADB, HOMES, data, 0);
  }

  private Process otherJvm() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            ServingProgram.class.getName(),
            data.toString());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String firstLineOf(Process jvm) throws IOException {
    BufferedReader lines = jvm.inputReader(StandardCharsets.UTF_8);
    String line = lines.readLine();
    while (line != null && !line.startsWith("port ") && !line.startsWith("The database folder")) {
      line = lines.readLine();
    }
    return String.valueOf(line);
  }

  private static int portOf(Process jvm) throws IOException {
    return Integer.parseInt(firstLineOf(jvm).substring("port ".length()));
  }

  private ProcessHandle serverProcess() throws IOException {
    String pid = Files.readString(data.resolve("server.pid")).strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private static List<Integer> rows(DatabaseServer server) {
    return sql(server).queryForList("SELECT id FROM kept ORDER BY id", Integer.class);
  }

  private static JdbcTemplate sql(DatabaseServer server) {
    return sql(server.url("kept"));
  }

  private static JdbcTemplate sql(String url) {
    return new JdbcTemplate(new DriverManagerDataSource(url, "root", ""));
  }
}
