package org.onestop.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Starts the embedded server before the data source and stops it after: the data source needs the
 * connection details, which need the server.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "onestop.database.embedded", matchIfMissing = true)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseAutoConfiguration {

  private static final String SCHEMA = "onestop";

  @Bean
  DatabaseServer databaseServer(DatabaseSettings settings, Environment environment) {
    if (environment.containsProperty("spring.datasource.url")) {
      throw new DatabaseUnavailable(
          "Both an embedded database and spring.datasource.url are configured.",
          "Set onestop.database.embedded=false to use the latter, or remove it.");
    }
    return DatabaseServer.start(
        ServerKind.MARIADB, settings.homes(), settings.data(), settings.port());
  }

  @Bean
  JdbcConnectionDetails jdbcConnectionDetails(DatabaseServer server) {
    return new EmbeddedConnection(server.url(SCHEMA), server.username(), server.password());
  }

  private record EmbeddedConnection(String getJdbcUrl, String getUsername, String getPassword)
      implements JdbcConnectionDetails {}
}
