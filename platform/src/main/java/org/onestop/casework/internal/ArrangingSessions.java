package org.onestop.casework.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.ArrangeSession;
import org.onestop.casework.CancelSession;
import org.onestop.casework.JointSessions.Named;
import org.onestop.casework.JointSessions.Season;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.onestop.release.Release;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A counter arranges joint sessions, changes them and calls them off. */
@Component
class ArrangingSessions {
  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST = 1000;

  private final Transactions transactions;
  private final JointSessionMapper sessions;
  private final Seasons seasons;
  private final Sittings sittings;
  private final CallingCases calling;
  private final Routing routing;
  private final Clocks clocks;
  private final Seals seals;
  private final ApplicationEventPublisher events;

  ArrangingSessions(
      Transactions transactions,
      JointSessionMapper sessions,
      Seasons seasons,
      Sittings sittings,
      CallingCases calling,
      Routing routing,
      Clocks clocks,
      Seals seals,
      ApplicationEventPublisher events) {
    this.transactions = transactions;
    this.sessions = sessions;
    this.seasons = seasons;
    this.sittings = sittings;
    this.calling = calling;
    this.routing = routing;
    this.clocks = clocks;
    this.seals = seals;
    this.events = events;
  }

  String arrange(Actor by, ArrangeSession session) {
    return transactions.act(() -> {
      Release release =
          seasons
              .release(by, session.matter())
              .orElseThrow(() -> Fault.forbidden("role-not-allowed"));
      Checked checked = check(release, session.season(), by.division(), session);
      String id = Ids.next();
      JointSessionRow row =
          new JointSessionRow(
              id,
              by.division(),
              session.matter(),
              release.id(),
              session.season(),
              routing.unitOf(by).map(Unit::id).orElseThrow(Sittings::unknown),
              checked.day(),
              session.place(),
              JsonText.write(session.items()),
              JsonText.write(checked.units()),
              JointSessionRow.ARRANGED,
              0,
              seals.seal(note(session.note(), null), context(id)),
              by.account(),
              clocks.now(),
              0);
      sessions.insert(row);
      tell(by, row, "session-arranged");
      return id;
    });
  }

  void change(Actor by, String id, @Nullable Integer version, ArrangeSession session) {
    transactions.run(() -> {
      JointSessionRow row = unrecorded(by, id);
      if (version != null && version != row.version()) {
        throw Fault.stale();
      }
      Release release =
          seasons.release(by, row.matter()).orElseThrow(() -> Fault.notFound("not-published"));
      Checked checked = check(release, row.season(), row.division(), session);
      JointSessionRow changed =
          row.changed(
              release.id(),
              checked.day(),
              session.place(),
              session.items(),
              checked.units(),
              seals.seal(note(session.note(), null), context(id)));
      keep(changed);
      if (!changed.day().equals(row.day()) || !changed.place().equals(row.place())) {
        calling.tellAgain(by, changed);
      }
      tell(by, changed, "session-changed");
    });
  }

  void cancel(Actor by, String id, CancelSession cancellation) {
    transactions.run(() -> {
      JointSessionRow row = unrecorded(by, id);
      Problems problems = new Problems();
      if (cancellation.reason().isEmpty()) {
        problems.block("/reason", "reason-missing");
      }
      length(problems, "/reason", cancellation.reason(), LONGEST);
      problems.orThrow("session-invalid");
      Said said = note(said(row).opinion(), cancellation.reason());
      JointSessionRow off = row.off(seals.seal(said, context(id)));
      keep(off);
      calling.callOff(by, off);
      tell(by, off, "session-cancelled");
    });
  }

  /** The note as opinion, why it was called off as reason. */
  Said said(JointSessionRow row) {
    return seals.said(row.body(), context(row.id()));
  }

  private JointSessionRow unrecorded(Actor by, String id) {
    JointSessionRow row = sittings.arranged(by, id);
    if (row.cancelled()) {
      throw Fault.conflict("session-cancelled");
    }
    if (row.recorded() > 0) {
      throw Fault.conflict("session-recorded");
    }
    return row;
  }

  private void keep(JointSessionRow row) {
    if (sessions.update(row) == 0) {
      throw Fault.stale();
    }
  }

  /** What was found to be right. */
  private record Checked(LocalDate day, List<String> units) {}

  private Checked check(Release release, String seasonId, String division, ArrangeSession session) {
    Problems problems = new Problems();
    Season season = seasons.find(release, seasonId).orElse(null);
    LocalDate day = session.day();
    List<String> units = seasons.units(release, division, session.items());
    if (season == null) {
      problems.block("/season", "season-unknown");
    } else {
      day(problems, season, day);
      items(problems, season, session.items());
    }
    if (session.place().isEmpty()) {
      problems.block("/place", "session-place-missing");
    }
    length(problems, "/place", session.place(), LONGEST_PLACE);
    length(problems, "/note", session.note(), LONGEST);
    if (!session.items().isEmpty() && units.isEmpty()) {
      problems.block("/items", "session-without-units");
    }
    problems.orThrow("session-invalid");
    return new Checked(day == null ? clocks.today() : day, units);
  }

  private void day(Problems problems, Season season, @Nullable LocalDate day) {
    if (day == null || day.isBefore(season.from()) || day.isAfter(season.to())) {
      problems.block(
          "/day", "session-day-outside", season.from().toString(), season.to().toString());
    } else if (day.isBefore(clocks.today())) {
      problems.block("/day", "session-day-over");
    }
  }

  private static void items(Problems problems, Season season, List<String> items) {
    List<String> offered = season.items().stream().map(Named::id).toList();
    if (items.isEmpty()) {
      problems.block("/items", "session-items-missing");
    }
    for (int i = 0; i < items.size(); i++) {
      if (!offered.contains(items.get(i))) {
        problems.block("/items/" + i, "item-not-in-season");
      }
    }
  }

  private static void length(
      Problems problems, String pointer, @Nullable String text, int longest) {
    if (text != null && text.length() > longest) {
      problems.block(pointer, "too-long", longest);
    }
  }

  private void tell(Actor by, JointSessionRow row, String type) {
    events.publishEvent(
        new SessionArranged(
            row.id(),
            by.account(),
            row.division(),
            type,
            clocks.now(),
            type.equals("session-arranged"),
            Map.of(
                "matter",
                row.matter(),
                "season",
                row.season(),
                Events.DAY,
                row.day().toString(),
                "items",
                String.join(",", row.itemIds()))));
  }

  private static Said note(@Nullable String note, @Nullable String reason) {
    String kept = note == null || note.isBlank() ? null : note.strip();
    return new Said(kept, reason, null, List.of(), List.of());
  }

  private static String context(String id) {
    return "session:" + id;
  }
}
