package org.onestop.release.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Applied;
import org.onestop.division.DivisionRange;
import org.onestop.form.Forms;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;
import org.onestop.kernel.Problems;
import org.onestop.release.PastCases;
import org.onestop.release.PastCases.Alike;
import org.onestop.release.Release;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.onestop.release.Replay;
import org.onestop.release.Replayed;
import org.onestop.release.Replayed.Change;
import org.onestop.release.Replayed.Kind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Cases that are alike are played once, and counted as many. */
@Component
class Replaying implements Replay {
  /** Kinds of cases; a period holds far fewer, because items go together. */
  private static final int MOST = 2_000;

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final ObjectProvider<PastCases> past;
  private final Releases releases;
  private final Forms forms;
  private final Units units;

  Replaying(ObjectProvider<PastCases> past, Releases releases, Forms forms, Units units) {
    this.past = past;
    this.releases = releases;
    this.forms = forms;
    this.units = units;
  }

  /** A change without how many it concerns. */
  private record What(Kind kind, String subject, @Nullable String before, @Nullable String after) {}

  @Override
  public Replayed play(
      Applied draft, String matter, String division, LocalDate from, LocalDate to) {
    Problems problems = new Problems();
    if (to.isBefore(from) || to.isAfter(from.plusYears(1))) {
      problems.block("/to", "replay-period");
    }
    problems.orThrow("replay-invalid");
    ReleasedMatter then = Compiling.compile(draft.effective()).content();
    @Nullable PastCases cases = past.getIfAvailable();
    List<Alike> found =
        cases == null
            ? List.of()
            : cases.closed(
                matter,
                DivisionRange.of(division),
                from.atStartOfDay(CHINA).toInstant(),
                to.plusDays(1).atStartOfDay(CHINA).toInstant(),
                MOST + 1);
    List<Alike> own = found.stream().limit(MOST).filter(each -> concerns(division, each)).toList();
    Map<What, Integer> counts = new HashMap<>();
    int unchanged = 0;
    for (Alike each : own) {
      Set<What> differences =
          differences(
              new PlayedCase(releases.get(each.release()).content(), each),
              new PlayedCase(then, each));
      differences.forEach(what -> counts.merge(what, each.cases(), Integer::sum));
      unchanged += differences.isEmpty() ? each.cases() : 0;
    }
    return new Replayed(
        own.stream().mapToInt(Alike::cases).sum(), unchanged, found.size() <= MOST, told(counts));
  }

  /** A county with a release of its own is not touched by its city's draft. */
  private boolean concerns(String division, Alike alike) {
    Release release = releases.get(alike.release());
    return release.division().equals(division) || alike.division().equals(division);
  }

  private static List<Change> told(Map<What, Integer> counts) {
    return counts.entrySet().stream()
        .map(each -> {
          What what = each.getKey();
          return new Change(
              what.kind(), what.subject(), what.before(), what.after(), each.getValue());
        })
        .sorted(
            Comparator.comparing(Change::cases)
                .reversed()
                .thenComparing(Change::kind)
                .thenComparing(Change::subject))
        .toList();
  }

  private Set<What> differences(PlayedCase before, PlayedCase after) {
    List<What> all = new ArrayList<>();
    if (!after.offersType()) {
      return Set.of(new What(Kind.APPLICANT_TYPE_GONE, "", null, null));
    }
    compare(all, Kind.LIMIT, "", before.limit(), after.limit());
    compare(all, Kind.DURATION, "", before.duration(), after.duration());
    for (String each : before.itemIds()) {
      Optional<ReleasedItem> old = before.item(each);
      Optional<ReleasedItem> now = after.item(each);
      if (now.isEmpty()) {
        all.add(new What(Kind.ITEM_GONE, before.name(each), null, null));
      } else if (old.isPresent()) {
        items(all, before, old.get(), after, now.get());
      }
    }
    things(all, Kind.FIELD_GONE, Kind.FIELD_NEW, before.fields(forms), after.fields(forms));
    things(all, Kind.MATERIAL_GONE, Kind.MATERIAL_NEW, before.materials(), after.materials());
    return Set.copyOf(all);
  }

  private void items(
      List<What> all, PlayedCase before, ReleasedItem old, PlayedCase after, ReleasedItem now) {
    String name = now.name();
    compare(all, Kind.ITEM_LIMIT, name, old.limit(), now.limit());
    compare(all, Kind.CHANNEL, name, old.channel(), now.channel());
    compare(all, Kind.ROUTE, name, old.route(), now.route());
    compare(all, Kind.UNIT, name, unit(before, old), unit(after, now));
    compare(
        all,
        Kind.DEPENDENCIES,
        name,
        String.join("、", before.dependencies(old)),
        String.join("、", after.dependencies(now)));
  }

  private String unit(PlayedCase played, ReleasedItem item) {
    String unit = played.unit(item, units::at);
    return units.find(unit).map(Unit::name).orElse(unit);
  }

  private static void compare(
      List<What> all, Kind kind, String subject, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      all.add(new What(kind, subject, String.valueOf(before), String.valueOf(after)));
    }
  }

  private static void things(
      List<What> all,
      Kind gone,
      Kind added,
      Map<String, String> before,
      Map<String, String> after) {
    before.forEach((id, name) -> {
      if (!after.containsKey(id)) {
        all.add(new What(gone, name, name, null));
      }
    });
    after.forEach((id, name) -> {
      if (!before.containsKey(id)) {
        all.add(new What(added, name, null, name));
      }
    });
  }
}
