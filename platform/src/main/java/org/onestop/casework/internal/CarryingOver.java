package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.RunningCases;
import org.onestop.division.DivisionRange;
import org.onestop.form.Selection;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.onestop.release.ReleasesPublished;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Gives running cases a later release, where that keeps their work items, forms and clocks. */
@Component
class CarryingOver implements RunningCases {
  private static final int MOST_AT_ONCE = 300;
  private static final String SYSTEM = "release";
  private static final String EVENT = "case-carried-over";

  private final CaseMapper rows;
  private final InboxMapper inbox;
  private final Releases releases;
  private final Pinning pinning;
  private final Obstacles obstacles;
  private final Acting acting;
  private final Clocks clocks;

  CarryingOver(
      CaseMapper rows,
      InboxMapper inbox,
      Releases releases,
      Pinning pinning,
      Obstacles obstacles,
      Acting acting,
      Clocks clocks) {
    this.rows = rows;
    this.inbox = inbox;
    this.releases = releases;
    this.pinning = pinning;
    this.obstacles = obstacles;
    this.acting = acting;
    this.clocks = clocks;
  }

  @Override
  public List<Left> left(Actor by, String matter, String division) {
    require(by, division, Role.CONFIG, Role.PUBLISH, Role.APPROVE, Role.CATALOG, Role.SUPERVISE);
    return left(matter, DivisionRange.of(division)).stream().map(Group::told).toList();
  }

  @Override
  public CarriedOver carryOver(Actor by, String matter, String division) {
    require(by, division, Role.PUBLISH, Role.APPROVE);
    List<Group> groups =
        left(matter, DivisionRange.of(division)).stream()
            .filter(each -> !each.obstacles.blocks())
            .toList();
    int all = groups.stream().mapToInt(each -> each.row.cases()).sum();
    int done = 0;
    for (Group each : groups) {
      done += carryOver(each, by, MOST_AT_ONCE - done);
    }
    return new CarriedOver(done, all - done);
  }

  /** Without a transaction around all of them: nobody waits for more than the one case. */
  @Async
  @TransactionalEventListener
  void on(ReleasesPublished published) {
    reach(published);
  }

  /** Only words, places and choices changed: every running case gets it, and nobody is asked. */
  void reach(ReleasesPublished published) {
    if (published.effectiveAt().isAfter(clocks.now())) {
      return;
    }
    for (Group each : left(published.matter(), DivisionRange.around(published.divisions()))) {
      if (published.divisions().contains(each.to.division())
          && !obstacles.between(each.from, each.to).blocks()) {
        int went;
        do {
          went = carryOver(each, null, MOST_AT_ONCE);
        } while (went == MOST_AT_ONCE);
      }
    }
  }

  private static void require(Actor by, String division, Role... roles) {
    if (!division.matches("\\d{6}") || !by.reaches(division)) {
      throw Fault.notFound("division-unknown", division);
    }
    boolean own = by.division().equals(division) || by.division().endsWith("0000");
    if (!own || List.of(roles).stream().noneMatch(by::is)) {
      throw Fault.forbidden("role-not-allowed");
    }
  }

  private record Group(CaseMapper.Alike row, Release from, Release to, Problems obstacles) {
    Left told() {
      return new Left(
          row.division(),
          from.id(),
          from.number(),
          to.id(),
          to.number(),
          row.applicantType(),
          JsonText.texts(row.items()),
          row.cases(),
          obstacles.list());
    }
  }

  private static Selection selection(CaseMapper.Alike row) {
    return new Selection(row.applicantType(), Set.copyOf(JsonText.texts(row.items())));
  }

  private List<Group> left(String matter, DivisionRange range) {
    List<Group> groups = new ArrayList<>();
    for (CaseMapper.Alike each : rows.running(matter, range.from(), range.to())) {
      Optional<Release> now = pinning.inForce(matter, each.division());
      if (now.isPresent() && !now.get().id().equals(each.releaseId())) {
        Release from = releases.get(each.releaseId());
        Selection selection = selection(each);
        groups.add(new Group(each, from, now.get(), obstacles.between(from, now.get(), selection)));
      }
    }
    return groups;
  }

  /**
   * @param by null: the release itself
   */
  private int carryOver(Group group, @Nullable Actor by, int most) {
    int done = 0;
    for (String id : most <= 0 ? List.<String>of() : rows.runningIds(group.row, most)) {
      boolean went =
          by == null
              ? acting.system(SYSTEM, id, act -> carryOver(act, group))
              : acting.onId(by, id, act -> carryOver(act, group)).file.release == group.to;
      done += went ? 1 : 0;
    }
    return done;
  }

  /** False when it was done, or changed, in the meantime. */
  private boolean carryOver(Act act, Group group) {
    CaseFile file = act.file;
    if (!file.release.id().equals(group.from.id())
        || file.openKey == null
        || obstacles.between(file.release, group.to, file.selection()).blocks()) {
      return false;
    }
    file.release = group.to;
    inbox.carryOver(file.caseNo, group.to.id());
    act.note(Note.of(EVENT).fact("from", group.from.id()).fact("release", group.to.id()));
    return true;
  }
}
