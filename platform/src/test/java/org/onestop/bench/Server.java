package org.onestop.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.onestop.database.TestDatabase;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tests' server, which is thrown away at the end, and which nobody else uses. */
final class Server {
  /** What MariaDB has where nobody says otherwise, and so the embedded database. */
  private static final List<String> AS_SHIPPED =
      List.of(
          "SET GLOBAL innodb_flush_log_at_trx_commit = 1",
          "SET GLOBAL innodb_log_file_size = 100663296");

  private final TestDatabase first = TestDatabase.fresh();
  private final JdbcTemplate sql = new JdbcTemplate(first.dataSource());

  /**
   * Makes it as durable as the product's own: the tests' server does not wait for the disk, this
   * one does at every commit from now on.
   */
  void waitForTheDisk() {
    AS_SHIPPED.forEach(sql::execute);
  }

  String version() {
    return String.valueOf(sql.queryForObject("SELECT VERSION()", String.class));
  }

  /** A counter on a connection of its own. */
  Tally.Counter counter() {
    return new Tally.Counter(first);
  }

  Statements statements() {
    return new Statements(sql);
  }

  /** An empty schema. */
  TestDatabase schema() {
    return TestDatabase.fresh();
  }

  /** Connections to a schema, with the product's own settings. */
  static HikariDataSource pool(TestDatabase schema) {
    HikariDataSource pool = new HikariDataSource();
    new Binder(
            org.springframework.boot.context.properties.source.ConfigurationPropertySources.from(
                settings()))
        .bind("spring.datasource.hikari", Bindable.ofInstance(pool));
    pool.setJdbcUrl(schema.url());
    pool.setUsername(schema.username());
    pool.setPassword(schema.password());
    return pool;
  }

  private static List<PropertySource<?>> settings() {
    try {
      return new YamlPropertySourceLoader()
          .load("application.yaml", new ClassPathResource("application.yaml"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
