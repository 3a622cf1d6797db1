package org.onestop.claim.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Claim;
import org.onestop.claim.Rollout;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The board of all divisions: one statement each for claims, reminders and editions. */
@Component
class RollingOut implements Rollout {
  private static final int LONGEST_NOTE = 200;

  private final ItemCatalog catalog;
  private final ClaimRows rows;
  private final ClaimMapper mapper;
  private final Divisions divisions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RollingOut(
      ItemCatalog catalog,
      ClaimRows rows,
      ClaimMapper mapper,
      Divisions divisions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.catalog = catalog;
    this.rows = rows;
    this.mapper = mapper;
    this.divisions = divisions;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<Place> board(Actor actor, String matter) {
    ClaimRights.reads(actor, actor.division());
    Map<String, ClaimRow> claimed = new HashMap<>();
    rows.list(matter, actor.range()).forEach(each -> claimed.put(each.division(), each));
    Map<String, Reminder> reminders = new HashMap<>();
    mapper.reminders(matter, actor.range()).forEach(each -> reminders.put(each.division(), each));
    Editions editions = new Editions(catalog.editions(matter));
    List<Place> board = new ArrayList<>();
    for (Division city : cities(actor.division())) {
      @Nullable ClaimRow above = claimed.get(city.code());
      board.add(place(matter, city, above, editions.behind(above), reminders, city));
      for (Division each : divisions.children(city.code())) {
        @Nullable ClaimRow row = claimed.get(each.code());
        board.add(place(matter, each, row, behind(row, above, editions), reminders, city));
      }
    }
    return board;
  }

  @Override
  @Transactional
  public void remind(Actor actor, String matter, List<String> wanted, String note) {
    ClaimRights.reminds(actor);
    if (note.isBlank() || note.length() > LONGEST_NOTE) {
      throw Fault.invalid(
          "reminder-invalid", new Problems().block("/note", "note-length", LONGEST_NOTE));
    }
    Instant now = clock.instant();
    for (String each : new TreeSet<>(wanted)) {
      if (!actor.reaches(divisions.get(each).code())) {
        throw Fault.notFound("claim-unknown", each);
      }
      mapper.remind(matter, new Reminder(each, note, actor.account(), now));
      events.publishEvent(
          new DivisionReminded(matter, each, actor.account(), now, Map.of("note", note)));
    }
  }

  @Override
  public Optional<Reminder> reminder(Actor actor, String matter) {
    return Optional.ofNullable(mapper.reminder(matter, actor.division()))
        .filter(each -> open(each, rows.find(matter, actor.division()).orElse(null)));
  }

  private static Place place(
      String matter,
      Division division,
      @Nullable ClaimRow row,
      @Nullable Behind behind,
      Map<String, Reminder> reminders,
      Division city) {
    Claim claim = row == null ? Claim.none(matter, division.code()) : row.claim();
    @Nullable Reminder reminder = reminders.get(division.code());
    return new Place(
        claim, city.code(), behind, reminder != null && open(reminder, row) ? reminder : null);
  }

  /** A step since answers it. */
  private static boolean open(Reminder reminder, @Nullable ClaimRow row) {
    return row == null || row.since().isBefore(reminder.at());
  }

  private static @Nullable Behind behind(
      @Nullable ClaimRow county, @Nullable ClaimRow city, Editions editions) {
    if (county == null || !county.live() || city == null || !city.live()) {
      return null;
    }
    @Nullable String published = city.publishedEdition();
    if (!county.edition().equals(published == null ? city.edition() : published)) {
      return editions.withdrawn.contains(county.edition()) ? Behind.WITHDRAWN : Behind.EDITION;
    }
    return ClaimUpgrades.stale(county, city) ? Behind.CITY : null;
  }

  private List<Division> cities(String from) {
    Division top = divisions.get(from);
    return top.level() == Division.Level.PROVINCE
        ? divisions.children(from)
        : divisions.cityOf(from).stream().toList();
  }

  /** Which of a matter's editions is claimed now, and which were taken back. */
  private static final class Editions {
    private final Set<String> withdrawn = new HashSet<>();
    private @Nullable String current;

    private Editions(List<Edition> all) {
      for (Edition each : all) {
        if (each.state() == Edition.State.WITHDRAWN) {
          withdrawn.add(each.version());
        }
        if (each.current()) {
          current = each.version();
        }
      }
    }

    private @Nullable Behind behind(@Nullable ClaimRow city) {
      if (city == null || !city.live()) {
        return null;
      }
      if (withdrawn.contains(city.edition())) {
        return Behind.WITHDRAWN;
      }
      return current == null || city.edition().equals(current) ? null : Behind.EDITION;
    }
  }
}
