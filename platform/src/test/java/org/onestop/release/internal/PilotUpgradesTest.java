package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.Matter;
import org.onestop.catalog.PolicyRule.Permission;
import org.onestop.claim.Applied;
import org.onestop.claim.Applying;
import org.onestop.claim.NextEdition;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.claim.Upgrade;
import org.onestop.claim.Upgrade.Choice;
import org.onestop.claim.Upgrade.Line;
import org.onestop.claim.Upgrade.Resolution;
import org.onestop.claim.Upgrade.Resolved;
import org.onestop.claim.Upgrade.State;
import org.onestop.claim.Upgrading;
import org.onestop.claim.Upgrading.Ground;
import org.onestop.form.CodeList;

/**
 * Edition 1.1.0, made of 1.0.0 with additions, a removal, a tightened policy and a changed limit:
 * all ten pilots and the counties below them move to it, and every operation is accounted for.
 */
class PilotUpgradesTest {
  private static final Province PROVINCE = Province.get();
  private final Matter base = PROVINCE.edition();
  private final Matter next =
      new NextEdition(base, "1.1.0")
          .entry("card-bank", new CodeList.Entry("psbc", "中国邮政储蓄银行"))
          .notice("queue", "排队须知")
          .withoutItem("military-medical-insurance-transfer")
          .policy("/notices/acceptance", Permission.LOCKED, Map.of())
          .item("household-registration", each -> each.withLimit(2))
          .made();
  private final Upgrading upgrading = new Upgrading(code -> code);
  private final Map<String, Overlay> upgraded = new TreeMap<>();

  @Test
  void allPilotsMoveToTheNextEdition() {
    Set<State> seen = EnumSet.noneOf(State.class);
    List<String> divisions = new ArrayList<>(PROVINCE.overlays().keySet());
    divisions.sort(java.util.Comparator.comparing((String each) -> !each.endsWith("00")));
    assertThat(divisions).filteredOn(each -> each.endsWith("00")).hasSize(10);
    for (String each : divisions) {
      upgrade(each).lines().forEach(line -> seen.add(line.state()));
    }

    assertThat(upgraded.keySet()).isEqualTo(PROVINCE.overlays().keySet());
    assertThat(seen).containsExactlyInAnyOrder(State.values());
  }

  private Upgrade upgrade(String division) {
    Overlay ours = PROVINCE.overlays().getOrDefault(division, Overlay.empty("", division, ""));
    String city = division.substring(0, 4) + "00";
    boolean county = !city.equals(division);
    Ground theirs = new Ground(next, county ? upgraded.get(city) : null);
    Upgrade upgrade =
        upgrading.compare(
            new Ground(base, county ? PROVINCE.overlays().get(city) : null), theirs, ours, 1);
    List<Resolution> chosen = new ArrayList<>();
    List<Operation> given = new ArrayList<>();
    for (int i = 0; i < upgrade.lines().size(); i++) {
      Line line = upgrade.lines().get(i);
      if (line.state() != State.CARRIED) {
        Choice choice = line.keepable() ? Choice.OURS : Choice.THEIRS;
        chosen.add(new Resolution(i, choice, null));
        if (choice == Choice.THEIRS) {
          given.add(line.operation());
        }
      }
    }
    if (!chosen.isEmpty()) {
      assertThat(upgrading.resolve(upgrade, theirs, List.of()).problems().list())
          .hasSameSizeAs(chosen);
    }
    Resolved resolved = upgrading.resolve(upgrade, theirs, chosen);
    assertThat(resolved.problems().blocks()).as(division).isFalse();
    assertThat(resolved.dropped()).isEqualTo(given);
    List<Operation> all = new ArrayList<>(resolved.overlay().operations());
    all.addAll(given);
    assertThat(all).containsExactlyInAnyOrderElementsOf(ours.operations());
    upgraded.put(division, resolved.overlay());
    assertThat(applied(resolved.overlay(), theirs.city()).blocks()).as(division).isFalse();
    return upgrade;
  }

  private Applied applied(Overlay overlay, @Nullable Overlay city) {
    return new Applying(code -> code)
        .apply(next, city == null ? overlay : city, city == null ? null : overlay);
  }
}
