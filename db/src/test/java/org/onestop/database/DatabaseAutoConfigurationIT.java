package org.onestop.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

class DatabaseAutoConfigurationIT {

  @TempDir private Path data;

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  DatabaseAutoConfiguration.class,
                  DataSourceAutoConfiguration.class,
                  LiquibaseAutoConfiguration.class))
          .withPropertyValues("spring.liquibase.change-log=classpath:db/changelog/master.yaml");

  @Test
  void startsTheServerBeforeTheDataSourceAndStopsItAfter() {
    application
        .withPropertyValues("onestop.database.data=" + data)
        .run(context -> {
          assertThat(context).hasNotFailed().hasSingleBean(DatabaseServer.class);
          JdbcTemplate sql = new JdbcTemplate(context.getBean(DataSource.class));
          assertThat(sql.queryForObject("SELECT VERSION()", String.class))
              .startsWith("11.4.5-MariaDB");
          assertThat(sql.queryForObject("SELECT @@session.time_zone", String.class))
              .isEqualTo("+00:00");
          assertThat(sql.queryForList("SELECT * FROM ACT_GE_PROPERTY")).isNotEmpty();
        });
    assertThat(data.resolve("server.pid")).doesNotExist();
  }

  @Test
  void usesTheConfiguredServerWhenNotEmbedded() {
    TestDatabase database = TestDatabase.fresh();
    application
        .withPropertyValues(
            "onestop.database.embedded=false",
            "spring.datasource.url=" + database.url(),
            "spring.datasource.username=" + database.username(),
            "spring.datasource.password=" + database.password())
        .run(context -> {
          assertThat(context).hasNotFailed().doesNotHaveBean(DatabaseServer.class);
          JdbcTemplate sql = new JdbcTemplate(context.getBean(DataSource.class));
          assertThat(sql.queryForList("SELECT * FROM ACT_GE_PROPERTY")).isNotEmpty();
        });
  }

  @Test
  void refusesAnEmbeddedServerBesideAConfiguredOne() {
    application
        .withPropertyValues("spring.datasource.url=jdbc:mysql://db.example.org/onestop")
        .run(context ->
            assertThat(context).getFailure().hasRootCauseInstanceOf(DatabaseUnavailable.class));
  }
}
