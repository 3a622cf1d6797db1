package org.onestop.database;

import java.util.List;

/** The oldest MySQL that OneStop supports, as a second server for the tests. */
public final class MySql {

  /** MySQL 8.0.15 for 64-bit Linux; needs libaio1 and libnuma1 from the distribution. */
  public static final ServerKind SERVER =
      new ServerKind(
          "mysql",
          "8.0.15",
          "mysql-Linux-amd64.tar.gz",
          List.of(
              "bin/mysqld",
              "--no-defaults",
              "--initialize-insecure",
              "--lc-messages-dir={home}/share"),
          List.of(
              "bin/mysqld",
              "--no-defaults",
              "--lc-messages-dir={home}/share",
              "--mysqlx=OFF",
              "--skip-log-bin"),
          List.of());

  private MySql() {}
}
