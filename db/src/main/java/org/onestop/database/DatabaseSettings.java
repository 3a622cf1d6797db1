package org.onestop.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database OneStop uses.
 *
 * @param embedded true: start a MariaDB; false: use the server that {@code spring.datasource.url}
 *     names
 * @param home the folder for the server's unpacked binaries, about 400 MB; without it {@code
 *     onestop} in the user's cache folder
 * @param data the folder for the data of the embedded server
 * @param port the TCP port of the embedded server, 0 for a free one
 */
@ConfigurationProperties("onestop.database")
public record DatabaseSettings(
    @DefaultValue("true") boolean embedded,
    @Nullable Path home,
    @DefaultValue("data/database") Path data,
    @DefaultValue("0") int port) {

  /** Refuses what is no port. */
  public DatabaseSettings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("onestop.database.port must lie in 0 to 65535");
    }
  }

  /** The folder for binaries, given or not. */
  public Path homes() {
    return home == null ? userCache() : home;
  }

  static Path userCache() {
    String cache = System.getenv("XDG_CACHE_HOME");
    return cache == null || cache.isBlank()
        ? Path.of(System.getProperty("user.home"), ".cache", "onestop")
        : Path.of(cache, "onestop");
  }
}
