package org.onestop.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(classes = OnTestDatabaseIT.Application.class)
@OnTestDatabase
class OnTestDatabaseIT {

  @Configuration
  @ImportAutoConfiguration({DatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class})
  static class Application {}

  private final DataSource source;

  OnTestDatabaseIT(@Autowired DataSource source) {
    this.source = source;
  }

  @Test
  void givesTheContextAnEmptySchemaOnTheChosenServer() {
    JdbcTemplate sql = new JdbcTemplate(source);

    assertThat(sql.queryForObject("SELECT VERSION()", String.class))
        .startsWith(TestDatabase.chosen().version());
    assertThat(sql.queryForObject("SELECT DATABASE()", String.class)).startsWith("test_");
    assertThat(sql.queryForList("SHOW TABLES")).isEmpty();
  }
}
