package org.onestop.claim.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Claim;
import org.onestop.claim.Overlays;
import org.onestop.claim.Rollout.Behind;
import org.onestop.claim.Rollout.Place;
import org.onestop.claim.Rollout.Reminder;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.form.KnownDivisions;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;

class RollingOutTest {
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final Actor PROVINCE =
      new Actor("510000-catalog", "目录", "510000", null, Set.of(Role.CATALOG));
  private final List<String> asked = new ArrayList<>();
  private final Divisions divisions = KnownDivisions.few();
  private List<ClaimRow> claims = List.of();
  private List<Reminder> reminders = List.of();
  private List<Edition> editions = List.of(edition("1.0.0", Edition.State.PUBLISHED, true));

  @Test
  void asksTheDatabaseAsOftenForAllDivisionsAsForNone() {
    int none = asking();
    claims = allClaimed();

    assertThat(asking()).isEqualTo(none).isEqualTo(3);
  }

  @Test
  void saysWhoIsBehindAndWhy() {
    claims = allClaimed();
    assertThat(board()).isNotEmpty().allSatisfy(each -> assertThat(each.behind()).isNull());

    editions =
        List.of(
            edition("1.1.0", Edition.State.PUBLISHED, true),
            edition("1.0.0", Edition.State.PUBLISHED, false));
    assertThat(board())
        .filteredOn(Place::isCity)
        .allSatisfy(each -> assertThat(each.behind()).isEqualTo(Behind.EDITION));
    assertThat(board())
        .filteredOn(each -> !each.isCity())
        .allSatisfy(each -> assertThat(each.behind()).isNull());

    editions = List.of(edition("1.0.0", Edition.State.WITHDRAWN, false));
    assertThat(board())
        .filteredOn(Place::isCity)
        .allSatisfy(each -> assertThat(each.behind()).isEqualTo(Behind.WITHDRAWN));
  }

  @Test
  void aCountyIsBehindWhenItsCitySaysSomethingElse() {
    claims =
        allClaimed().stream()
            .map(each ->
                divisions.get(each.division()).level() == Division.Level.CITY
                    ? each
                    : each.on(Overlays.of("510100", "{op: matter-limit, workingDays: 6}")))
            .toList();

    assertThat(board())
        .filteredOn(each -> !each.isCity())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.behind()).isEqualTo(Behind.CITY));
  }

  @Test
  void aReminderStandsUntilTheDivisionTakesAStep() {
    String city = divisions.children("510000").getFirst().code();
    reminders = List.of(new Reminder(city, "请尽快认领", "510000-catalog", NOW));
    assertThat(board().getFirst().reminder()).isNotNull();

    claims = List.of(ClaimRow.fresh("m", city, "1.0.0", "x", NOW.plusSeconds(1)));
    assertThat(board().getFirst().reminder()).isNull();
  }

  private int asking() {
    asked.clear();
    board();
    return asked.size();
  }

  private List<Place> board() {
    return rollingOut().board(PROVINCE, "m");
  }

  private RollingOut rollingOut() {
    ClaimMapper mapper =
        fake(
            ClaimMapper.class,
            method ->
                switch (method) {
                  case "list" -> claims;
                  case "reminders" -> reminders;
                  default -> throw new UnsupportedOperationException(method);
                });
    ItemCatalog catalog =
        fake(
            ItemCatalog.class,
            method -> {
              if (method.equals("editions")) {
                return editions;
              }
              throw new UnsupportedOperationException(method);
            });
    return new RollingOut(
        catalog,
        new ClaimRows(mapper),
        mapper,
        divisions,
        event -> {},
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private <T> T fake(Class<T> type, java.util.function.Function<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              asked.add(method.getName());
              return answers.apply(method.getName());
            }));
  }

  private List<ClaimRow> allClaimed() {
    List<ClaimRow> rows = new ArrayList<>();
    for (Division city : divisions.children("510000")) {
      rows.add(claim(city.code()));
      divisions.children(city.code()).forEach(each -> rows.add(claim(each.code())));
    }
    return rows;
  }

  private static ClaimRow claim(String division) {
    return ClaimRow.fresh("m", division, "1.0.0", "x", NOW).moved(Claim.State.PUBLISHED, "x", NOW);
  }

  private static Edition edition(String version, Edition.State state, boolean current) {
    return new Edition("m", version, "一件事", "510000", state, current, "d", "x", NOW, "y", NOW, 1);
  }
}
