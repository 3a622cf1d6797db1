package org.onestop.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onestop.database.TestDatabase;

/**
 * What a server did: its own counters, which no noise on the machine changes.
 *
 * @param counts by the names of {@code SHOW GLOBAL STATUS}; those that did not move are left out
 */
record Tally(Map<String, Long> counts) {
  private static final String COMMITS = "Com_commit";

  /** Statements that reach the server, but the commits: reads, writes, and settings of sessions. */
  long statements() {
    return counts.entrySet().stream()
        .filter(each -> isStatement(each.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** A connection that rested is asked whether it still lives: no statement. */
  private static boolean isStatement(String name) {
    return name.startsWith("Com_") && !name.equals(COMMITS) && !name.equals("Com_admin_commands");
  }

  long commits() {
    return count(COMMITS);
  }

  /** Rows and index entries that the storage engines handed over. */
  long rowsRead() {
    return counts.entrySet().stream()
        .filter(each -> each.getKey().startsWith("Handler_read_"))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** Kinds of statements, the most frequent first, each for one of so many acts. */
  String kinds(int acts) {
    return counts.entrySet().stream()
        .filter(each -> isStatement(each.getKey()) || each.getKey().equals(COMMITS))
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(each ->
            Figures.each(each.getValue(), acts) + " " + each.getKey().substring("Com_".length()))
        .collect(Collectors.joining(", "));
  }

  Tally minus(Tally other) {
    Map<String, Long> rest = new TreeMap<>(counts);
    other.counts.forEach((name, count) -> rest.merge(name, -count, Long::sum));
    rest.values().removeIf(count -> count == 0);
    return new Tally(rest);
  }

  Tally plus(Tally other) {
    Map<String, Long> sum = new TreeMap<>(counts);
    other.counts.forEach((name, count) -> sum.merge(name, count, Long::sum));
    return new Tally(sum);
  }

  static Tally nothing() {
    return new Tally(Map.of());
  }

  /** Reads the counters of a whole server; what reading them costs is taken off. */
  static final class Counter implements AutoCloseable {
    private final Connection connection;

    Counter(TestDatabase database) {
      try {
        connection =
            DriverManager.getConnection(database.url(), database.username(), database.password());
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    /** What the server does while something runs. */
    Tally during(Runnable act) {
      Tally first = read();
      Tally second = read();
      act.run();
      Tally third = read();
      return third.minus(second).minus(second.minus(first));
    }

    private Tally read() {
      Map<String, Long> counts = new TreeMap<>();
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SHOW GLOBAL STATUS WHERE Variable_name LIKE 'Com\\_%'"
                      + " OR Variable_name LIKE 'Handler\\_%' OR Variable_name = 'Questions'")) {
        while (rows.next()) {
          counts.put(rows.getString(1), rows.getLong(2));
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return new Tally(counts);
    }

    @Override
    public void close() {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
