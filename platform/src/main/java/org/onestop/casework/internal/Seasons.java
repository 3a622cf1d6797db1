package org.onestop.casework.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onestop.casework.JointSessions.Named;
import org.onestop.casework.JointSessions.Season;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;
import org.onestop.kernel.Json;
import org.onestop.release.Release;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.onestop.release.Releases.PublishedMatter;
import org.springframework.stereotype.Component;

/** The seasons of the releases in force, and which units sit together in them. */
@Component
class Seasons {
  private final Releases releases;
  private final Routing routing;
  private final Divisions divisions;
  private final Clocks clocks;

  Seasons(Releases releases, Routing routing, Divisions divisions, Clocks clocks) {
    this.releases = releases;
    this.routing = routing;
    this.divisions = divisions;
    this.clocks = clocks;
  }

  /** In which the caller may arrange a session; none for whoever is no leading counter. */
  List<Season> of(Actor by) {
    List<Season> seasons = new ArrayList<>();
    for (PublishedMatter each : releases.matters(clocks.now())) {
      release(by, each.matter())
          .ifPresent(release ->
              release
                  .content()
                  .sessions()
                  .forEach(session ->
                      read(release.content(), session)
                          .filter(season -> !season.to().isBefore(clocks.today()))
                          .ifPresent(seasons::add)));
    }
    seasons.sort(Comparator.comparing(Season::from));
    return seasons;
  }

  /** The release in force at the caller's counter; empty when another department leads. */
  Optional<Release> release(Actor by, String matter) {
    return by.is(Role.COUNTER) && routing.unitOf(by).isPresent()
        ? releases
            .inForce(matter, by.division(), clocks.now())
            .filter(release -> release.content().lead().equals(by.department()))
        : Optional.empty();
  }

  Optional<Season> find(Release release, String id) {
    return release.content().sessions().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .flatMap(each -> read(release.content(), each));
  }

  /** Units that handle some of the items in a division or below it. */
  List<String> units(Release release, String division, List<String> items) {
    Set<String> units = new LinkedHashSet<>();
    List<String> places = new ArrayList<>(List.of(division));
    divisions.counties(division).stream().map(Division::code).forEach(places::add);
    for (String item : items) {
      Optional<ReleasedItem> released = release.content().item(item);
      for (String place : places) {
        released
            .flatMap(each -> routing.unitOf(each, place, Json.mapper().createObjectNode()))
            .map(Unit::id)
            .ifPresent(units::add);
      }
    }
    return List.copyOf(units);
  }

  /** A season whose days cannot be read is none. */
  private static Optional<Season> read(ReleasedMatter matter, ReleasedMatter.JointSession session) {
    try {
      return Optional.of(
          new Season(
              matter.matter(),
              matter.name(),
              session.id(),
              session.name(),
              session.place(),
              LocalDate.parse(session.from()),
              LocalDate.parse(session.to()),
              session.items().stream()
                  .map(each -> new Named(each, Wording.item(matter, each)))
                  .toList()));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }
}
