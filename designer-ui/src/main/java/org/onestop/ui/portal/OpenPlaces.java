package org.onestop.ui.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.Matter;
import org.onestop.division.Division;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.springframework.stereotype.Component;

/** Which matters can be applied for now, and where; answered from memory. */
@Component
class OpenPlaces {
  private final Releases releases;
  private final ItemCatalog catalog;
  private final Divisions divisions;
  private final Clock clock;

  OpenPlaces(Releases releases, ItemCatalog catalog, Divisions divisions, Clock clock) {
    this.releases = releases;
    this.catalog = catalog;
    this.divisions = divisions;
    this.clock = clock;
  }

  /**
   * A matter that can be applied for.
   *
   * @param edition what the province says about it
   * @param cities those in which it is open, by code
   */
  record OpenMatter(Matter edition, List<City> cities) {}

  /**
   * A city in which a matter is open.
   *
   * @param release that of the city, or of its first county when only counties published
   * @param open counties and zones in which it is open
   * @param counties all counties and zones of the city
   */
  record City(Division city, Release release, List<Division> open, int counties) {}

  List<OpenMatter> all() {
    Instant now = clock.instant();
    return releases.matters(now).stream()
        .map(each -> catalog.matter(each.matter(), each.edition()))
        .map(each -> new OpenMatter(each, cities(each, now)))
        .toList();
  }

  private List<City> cities(Matter matter, Instant now) {
    List<City> open = new ArrayList<>();
    for (Division city : divisions.children(matter.province())) {
      if (city.level() != Level.CITY) {
        continue;
      }
      List<Division> counties = divisions.counties(city.code());
      List<Division> served =
          counties.stream()
              .filter(each -> releases.inForce(matter.matter(), each.code(), now).isPresent())
              .toList();
      Stream.concat(Stream.of(city), served.stream())
          .map(each -> releases.inForce(matter.matter(), each.code(), now).orElse(null))
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(release -> open.add(new City(city, release, served, counties.size())));
    }
    return open;
  }
}
