package org.onestop.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.onestop.database.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/**
 * Schemas of one server that one product uses in turn, so that sizes can be compared with
 * everything else the same. Only one at a time; whoever switches must be the only one at work.
 */
final class Schemas extends AbstractRoutingDataSource implements AutoCloseable {
  static final String FIRST = "first";

  private final Map<String, HikariDataSource> pools = new TreeMap<>();
  private volatile String current = FIRST;

  Schemas(TestDatabase first) {
    pools.put(FIRST, Server.pool(first));
    setTargetDataSources(Map.copyOf(pools));
    setDefaultTargetDataSource(pools.get(FIRST));
    afterPropertiesSet();
  }

  @Override
  protected Object determineCurrentLookupKey() {
    return current;
  }

  void use(String name) {
    current = name;
  }

  DataSource of(String name) {
    DataSource pool = pools.get(name);
    if (pool == null) {
      throw new IllegalArgumentException("no schema " + name);
    }
    return pool;
  }

  /** Adds a schema with the same tables and rows as the first one has now. */
  void copy(String name, TestDatabase empty) {
    HikariDataSource pool = Server.pool(empty);
    JdbcTemplate to = new JdbcTemplate(pool);
    JdbcTemplate from = new JdbcTemplate(of(FIRST));
    String source = String.valueOf(from.queryForObject("SELECT DATABASE()", String.class));
    to.execute("ALTER DATABASE COLLATE utf8mb4_bin");
    List<String> tables =
        to.queryForList(
            "SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = ? AND table_type = 'BASE TABLE'",
            String.class,
            source);
    for (String table : tables) {
      to.execute("CREATE TABLE " + table + " LIKE " + source + "." + table);
      String columns = String.join(", ", written(to, source, table));
      to.execute(
          "INSERT INTO %s (%s) SELECT %s FROM %s.%s"
              .formatted(table, columns, columns, source, table));
    }
    pools.put(name, pool);
    setTargetDataSources(Map.copyOf(pools));
    afterPropertiesSet();
  }

  /** The columns that the server does not compute itself. */
  private static List<String> written(JdbcTemplate jdbc, String schema, String table) {
    return jdbc.queryForList(
        "SELECT CONCAT('`', column_name, '`') FROM information_schema.columns"
            + " WHERE table_schema = ? AND table_name = ?"
            + " AND COALESCE(generation_expression, '') = '' ORDER BY ordinal_position",
        String.class,
        schema,
        table);
  }

  @Override
  public void close() {
    pools.values().forEach(HikariDataSource::close);
  }
}
