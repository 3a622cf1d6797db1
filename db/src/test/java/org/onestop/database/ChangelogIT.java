package org.onestop.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The changelogs of all rooms, on both kinds of server. */
class ChangelogIT {

  /** U+20BB7, a character outside the BMP that occurs in names: four bytes in UTF-8. */
  private static final String OUTSIDE_BMP = "𠮷";

  private static final String ITS_NEIGHBOUR = "𠮸";

  private static final Map<ServerKind, TestDatabase> MIGRATED = new HashMap<>();

  static Stream<ServerKind> servers() {
    return Stream.of(ServerKind.MARIADB, MySql.SERVER);
  }

  private static TestDatabase migrated(ServerKind server) {
    return MIGRATED.computeIfAbsent(server, kind -> TestDatabase.fresh(kind).migrated());
  }

  @ParameterizedTest
  @MethodSource("servers")
  void runsOnAnEmptySchemaAndChangesNothingTheSecondTime(ServerKind server) {
    TestDatabase database = migrated(server);
    JdbcTemplate sql = new JdbcTemplate(database.dataSource());
    int changesets = count(sql);
    assertThat(changesets).isPositive();

    database.migrated();

    assertThat(count(sql)).isEqualTo(changesets);
  }

  @ParameterizedTest
  @MethodSource("servers")
  void makesEveryTextColumnCompareExactlyAndHoldAllOfUnicode(ServerKind server) {
    JdbcTemplate sql = new JdbcTemplate(migrated(server).dataSource());

    List<String> tables =
        sql.queryForList(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                + " AND table_name NOT LIKE 'DATABASECHANGELOG%'",
            String.class);
    List<String> strayTables =
        sql.queryForList(
            "SELECT CONCAT(table_name, ' ', engine, ' ', table_collation)"
                + " FROM information_schema.tables WHERE table_schema = DATABASE()"
                + " AND table_name NOT LIKE 'DATABASECHANGELOG%'"
                + " AND (engine <> 'InnoDB' OR table_collation <> 'utf8mb4_bin')",
            String.class);
    List<String> strayColumns =
        sql.queryForList(
            "SELECT CONCAT(table_name, '.', column_name, ' ', collation_name)"
                + " FROM information_schema.columns WHERE table_schema = DATABASE()"
                + " AND table_name NOT LIKE 'DATABASECHANGELOG%'"
                + " AND collation_name <> 'utf8mb4_bin'",
            String.class);

    assertThat(tables).contains("ACT_RU_EXECUTION", "EVENT_PUBLICATION");
    assertThat(strayTables).isEmpty();
    assertThat(strayColumns).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("servers")
  void keepsCharactersOutsideTheBasicPlaneAndTellsThemApart(ServerKind server) {
    JdbcTemplate sql = new JdbcTemplate(migrated(server).dataSource());
    String insert = "INSERT INTO ACT_RE_DEPLOYMENT (ID_, NAME_) VALUES (?, ?)";
    sql.update(insert, "1", OUTSIDE_BMP);
    sql.update(insert, "2", ITS_NEIGHBOUR);

    List<String> found =
        sql.queryForList(
            "SELECT NAME_ FROM ACT_RE_DEPLOYMENT WHERE NAME_ = ?", String.class, OUTSIDE_BMP);

    assertThat(found).containsExactly(OUTSIDE_BMP);
  }

  private static int count(JdbcTemplate sql) {
    Integer count = sql.queryForObject("SELECT COUNT(*) FROM DATABASECHANGELOG", Integer.class);
    return count == null ? 0 : count;
  }
}
