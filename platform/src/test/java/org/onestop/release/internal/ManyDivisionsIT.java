package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.release.internal.Officials.APPROVER;
import static org.onestop.release.internal.Officials.MATTER;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Claims;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.release.Publisher;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ten cities that are no pilots, and all their counties, in one go. */
@OnReleaseRooms
class ManyDivisionsIT {
  /** The engine's own looks at its tables meanwhile are counted too. */
  private static final int MOST_STATEMENTS = 80;

  private final Officials officials;
  private final Claims claims;
  private final Publisher publisher;
  private final Releases releases;
  private final Divisions divisions;
  private final FakeUnits units;
  private final JdbcTemplate sql;

  ManyDivisionsIT(
      @Autowired ItemCatalog catalog,
      @Autowired Claims claims,
      @Autowired Publisher publisher,
      @Autowired Releases releases,
      @Autowired Divisions divisions,
      @Autowired FakeUnits units,
      @Autowired JdbcTemplate sql) {
    this.officials = new Officials(catalog, claims);
    this.claims = claims;
    this.publisher = publisher;
    this.releases = releases;
    this.divisions = divisions;
    this.units = units;
    this.sql = sql;
  }

  @Test
  void arePublishedTogetherAndStoredOnce() {
    officials.edition();
    List<String> cities = cities();
    List<String> counties =
        cities.stream()
            .flatMap(each -> divisions.counties(each).stream())
            .map(Division::code)
            .toList();
    List<String> all = new ArrayList<>(cities);
    all.addAll(counties);
    for (String division : all) {
      Province.get().edition().departments().forEach(each -> units.add(each.id(), division));
    }
    claims.open(APPROVER, MATTER, "1.0.0", cities, "");
    cities.forEach(each -> officials.handIn(each, List.of(Officials.bank())));
    counties.forEach(each -> officials.handIn(each, List.of()));
    int contents = count("SELECT COUNT(*) FROM rel_content");
    long statements = statements();

    List<Release> made = publisher.publish(APPROVER, MATTER, all, null, "");

    assertThat(statements() - statements).isLessThan(MOST_STATEMENTS);
    assertThat(made).hasSize(all.size()).hasSizeGreaterThan(80);
    assertThat(made).extracting(Release::digest).containsOnly(made.getFirst().digest());
    assertThat(made).extracting(Release::definition).containsOnly(made.getFirst().definition());
    assertThat(count("SELECT COUNT(*) FROM rel_content")).isLessThanOrEqualTo(contents + 1);
    assertThat(counties)
        .allSatisfy(each ->
            assertThat(releases.inForce(MATTER, each, Clock.systemUTC().instant()))
                .hasValueSatisfying(found -> assertThat(found.division()).isEqualTo(each)));
  }

  /** 510400 is for another test to be refused with. */
  private List<String> cities() {
    Set<String> pilots = Set.copyOf(Province.get().edition().pilots());
    return divisions.children("510000").stream()
        .filter(each -> each.level() == Division.Level.CITY)
        .map(Division::code)
        .filter(each -> !pilots.contains(each) && !each.equals("510400"))
        .toList();
  }

  private int count(String query) {
    return Objects.requireNonNull(sql.queryForObject(query, Integer.class));
  }

  private long statements() {
    Object value = sql.queryForMap("SHOW GLOBAL STATUS LIKE 'Questions'").get("Value");
    return Long.parseLong(String.valueOf(value));
  }
}
