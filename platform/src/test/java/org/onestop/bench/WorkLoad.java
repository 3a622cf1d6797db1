package org.onestop.bench;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.onestop.release.Release;
import org.onestop.release.ReleasedItem;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open work items in any number, made on the server. A tenth lies at each of two busy units, so
 * that pages are full and badges capped at every size; the rest is spread over all departments of
 * all counties. More than half is overdue.
 */
final class WorkLoad {
  /** Unit of the first tenth: items only. */
  static final String BUSY = Product.COUNTY + "-public-security";

  /**
   * Unit of the second tenth: nine of ten are reception steps, which only its counter completes.
   */
  static final String COUNTER = Product.COUNTY + "-veterans-affairs";

  /** How many the officer of the first unit has claimed. */
  static final int CLAIMED = 50;

  private static final String TABLE = "cw_work_item";

  private static final String UNITS =
      "CREATE TABLE bench_unit (position int PRIMARY KEY, unit varchar(64) NOT NULL,"
          + " division char(6) NOT NULL)";

  /** Every third application was handed in at a counter, which is what filters look for. */
  private static final String INSERT =
      """
      INSERT INTO cw_work_item (id, case_id, case_no, case_division, release_id, kind, position,
        step, item, unit, unit_division, unit_city, applicant_name, applicant_type, channel,
        created_at, due_on, blue, yellow, reason, assignee, state, outcome, completed_by, completed_at, version)
      SELECT LOWER(CONCAT('019a', LPAD(HEX(seq DIV 65536), 4, '0'), '-',
          LPAD(HEX(seq MOD 65536), 4, '0'), '-7000-8000-000000000000')),
        UUID(), CONCAT(division, '20260101', LPAD(seq MOD 1000000, 6, '0')), division, ?,
        IF(stage, 'stage', 'item'), 0, IF(stage, ?, ?), IF(stage, NULL, ?), unit, division,
        LEFT(division, 4), '测**', ?, IF(CRC32(seq) MOD 3 = 0, 'counter', 'online'), UTC_TIMESTAMP(6),
        CURRENT_DATE + INTERVAL CAST(CRC32(seq) MOD 40 AS SIGNED) - 24 DAY, 3, 1, NULL,
        IF(unit = ? AND seq <= ?, ?, NULL), 'open', NULL, NULL, NULL, 0
      FROM (
        SELECT seq, unit, division, unit = ? AND seq MOD 100 <> 1 AS stage
        FROM seq_1_to_%d
        JOIN bench_unit ON position = CASE seq MOD 10
          WHEN 0 THEN (SELECT position FROM bench_unit WHERE unit = ?)
          WHEN 1 THEN (SELECT position FROM bench_unit WHERE unit = ?)
          ELSE seq * 7919 MOD ? END) AS made
      """;

  private final JdbcTemplate sql;
  private final Release release;
  private final List<String> counties;

  /**
   * @param counties codes of all counties
   */
  WorkLoad(DataSource schema, Release release, List<String> counties) {
    this.sql = new JdbcTemplate(schema);
    this.release = release;
    this.counties = List.copyOf(counties);
  }

  /**
   * Fills the inbox. Indexes are taken off meanwhile, as anyone does who loads a million rows.
   *
   * @param officer account that has claimed some of its unit's
   * @return counties that have work
   */
  int fill(int rows, String officer) {
    int units = units();
    List<String> indexes = indexes();
    sql.execute("DELETE FROM " + TABLE);
    alter(indexes.stream().map(each -> "DROP INDEX " + each.split(" ", 2)[0]).toList());
    ReleasedItem item = release.content().items().getFirst();
    String stage = release.content().stages().getFirst().id();
    sql.update(
        INSERT.formatted(rows),
        release.id(),
        stage,
        item.id(),
        item.id(),
        release.content().applicantTypes().getFirst().id(),
        BUSY,
        10 * CLAIMED,
        officer,
        COUNTER,
        BUSY,
        COUNTER,
        units);
    alter(indexes.stream().map(each -> "ADD INDEX " + each).toList());
    sql.queryForList("ANALYZE TABLE " + TABLE);
    if (count("SELECT COUNT(*) FROM " + TABLE) != rows) {
      throw new IllegalStateException(
          "made %d work items of %d at %d units"
              .formatted(count("SELECT COUNT(*) FROM " + TABLE), rows, units));
    }
    return count("SELECT COUNT(DISTINCT unit_division) FROM " + TABLE);
  }

  private int units() {
    sql.execute(UNITS);
    List<Object[]> units = new ArrayList<>();
    for (String department : release.content().departments().keySet()) {
      for (String county : counties) {
        units.add(new Object[] {units.size(), county + "-" + department, county});
      }
    }
    sql.batchUpdate("INSERT INTO bench_unit VALUES (?, ?, ?)", units);
    return units.size();
  }

  private void alter(List<String> changes) {
    sql.execute("ALTER TABLE " + TABLE + " " + String.join(", ", changes));
  }

  private int count(String query) {
    Integer count = sql.queryForObject(query, Integer.class);
    return count == null ? 0 : count;
  }

  /** Each as a name and its columns in parentheses. */
  private List<String> indexes() {
    return sql.queryForList(
        "SELECT CONCAT(index_name, ' (', GROUP_CONCAT(column_name ORDER BY seq_in_index), ')')"
            + " FROM information_schema.statistics"
            + " WHERE table_schema = DATABASE() AND table_name = ? AND index_name <> 'PRIMARY'"
            + " GROUP BY index_name",
        String.class,
        TABLE);
  }
}
