package org.onestop.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** The server's general log of one act: which statements it is, grouped by their first words. */
final class Statements {
  private static final int WIDTH = 76;

  private final JdbcTemplate sql;

  Statements(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** In the order in which they first came, each with its number. */
  List<String> during(Runnable act) {
    return whole(act).stream()
        .map(Statements::head)
        .collect(Collectors.groupingBy(each -> each, LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(each -> "%3d  %s".formatted(each.getValue(), each.getKey()))
        .toList();
  }

  /** Each as the server got it, with its values. */
  List<String> whole(Runnable act) {
    sql.execute("SET GLOBAL log_output = 'TABLE'");
    sql.execute("TRUNCATE TABLE mysql.general_log");
    sql.execute("SET GLOBAL general_log = 1");
    try {
      act.run();
    } finally {
      sql.execute("SET GLOBAL general_log = 0");
    }
    return sql.queryForList(
        "SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log"
            + " WHERE command_type IN ('Query', 'Execute')"
            + " AND argument NOT LIKE 'SET GLOBAL%' AND argument NOT LIKE 'SET SESSION%'"
            + " AND argument NOT LIKE 'SET character%' AND argument NOT LIKE '/*%'"
            + " ORDER BY event_time",
        String.class);
  }

  private static String head(String statement) {
    String text =
        statement
            .replaceAll("\\s+", " ")
            .replaceFirst("(?i)^(select) .*? from ", "$1 … from ")
            .replaceFirst("(?i) values ?\\(.*", " …")
            .replaceFirst("\\([^)]*\\)", "(…)")
            .replaceAll("(_binary)?'[^']*'", "?");
    return text.length() > WIDTH ? text.substring(0, WIDTH) + "…" : text;
  }
}
