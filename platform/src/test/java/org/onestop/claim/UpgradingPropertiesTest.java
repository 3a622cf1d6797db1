package org.onestop.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter;
import org.onestop.catalog.PolicyRule.Permission;
import org.onestop.catalog.ProvinceFiles;
import org.onestop.claim.Upgrade.Choice;
import org.onestop.claim.Upgrade.Line;
import org.onestop.claim.Upgrade.Resolution;
import org.onestop.claim.Upgrade.Resolved;
import org.onestop.claim.Upgrade.State;
import org.onestop.claim.Upgrading.Ground;
import org.onestop.form.CodeList;
import org.onestop.form.FormBlock;
import org.onestop.kernel.Chance;
import org.onestop.kernel.Json;
import org.onestop.kernel.Trials;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Whatever an edition becomes and an overlay says: nothing local is ever lost silently. */
class UpgradingPropertiesTest {
  private static final int PAIRS = 12_000;
  private static final Matter MATTER = ProvinceFiles.matter();
  private static final List<String> ITEMS =
      MATTER.items().stream().filter(each -> !each.displayOnly()).map(Item::id).toList();
  private static final List<String> MATERIALS =
      MATTER.materials().stream().map(Material::id).toList();
  private static final List<String> NOTICES = List.copyOf(MATTER.notices().keySet());
  private static final List<String> TEXTS = List.of("", "甲", "乙");
  private static final List<String> ROUTES = List.of("exchange", "desk", "session");
  private static final List<String> CHANNELS =
      List.of("online", "online-apply-offline-handle", "offline");
  private static final List<String> LOCAL = List.of("localWard", "localGroup");
  private static final List<String> PLACES = List.of("510100", "510107", "510108", "510300");
  private static final List<String> PATHS =
      List.of(
          "/limit",
          "/items/*/limit",
          "/items/*/route",
          "/items/*/channel",
          "/items/*/units",
          "/items/*/dependsOn",
          "/items",
          "/materials/*/relieved",
          "/form/*",
          "/form/*/*/help",
          "/form/*/*/placeholder",
          "/form/*/*/default",
          "/form/*/*/order",
          "/codeLists/card-bank/entries",
          "/notices/acceptance",
          "/counters",
          "/openingHours",
          "/sessions",
          "/reminders");

  private final Upgrading upgrading = new Upgrading(code -> code);

  @Test
  void nothingLocalIsEverLostSilently() {
    Trials.of(
        PAIRS,
        chance -> {
          boolean county = chance.flag();
          Ground base = ground(chance, "1.0.0", county);
          Ground theirs = ground(chance, "1.1.0", county);
          Overlay ours = overlay(chance, county ? "510107" : "510100");
          Upgrade upgrade = upgrading.compare(base, theirs, ours, 1);

          assertThat(upgrade.lines().stream().map(Line::operation).toList())
              .isEqualTo(ours.operations());
          untouchedIsKeptOrMissed(upgrade, theirs);
          chosenIsDone(chance, upgrade, theirs);
        });
  }

  @Test
  void theSameGroundCarriesWhatAppliedOnIt() {
    Trials.of(chance -> {
      Ground base = ground(chance, "1.0.0", false);
      Overlay ours = overlay(chance, "510100");
      Applied applied = new Applying(code -> code).apply(base.edition(), ours, null);
      Upgrade upgrade = upgrading.compare(base, base, ours, 1);

      assertThat(upgrade.lines().stream().allMatch(Line::keepable))
          .isEqualTo(!applied.city().blocks());
      assertThat(upgrade.lines())
          .filteredOn(Line::keepable)
          .extracting(Line::state)
          .isSubsetOf(State.CARRIED, State.POINTLESS);
    });
  }

  /** Without a choice what is carried stays as it is, and all else is asked for. */
  private void untouchedIsKeptOrMissed(Upgrade upgrade, Ground theirs) {
    Resolved resolved = upgrading.resolve(upgrade, theirs, List.of());
    List<String> missing = new ArrayList<>();
    List<Operation> carried = new ArrayList<>();
    for (int i = 0; i < upgrade.lines().size(); i++) {
      Line line = upgrade.lines().get(i);
      if (line.state() == State.CARRIED) {
        assertThat(line.keepable()).isTrue();
        assertThat(line.base()).isEqualTo(line.theirs());
        carried.add(line.operation());
      } else {
        missing.add("/operations/" + i);
      }
    }
    assertThat(resolved.overlay().operations()).isEqualTo(carried);
    assertThat(resolved.dropped()).isEmpty();
    if (missing.isEmpty()) {
      assertThat(resolved.problems().blocks()).isFalse();
    } else {
      assertThat(resolved.problems().list())
          .allMatch(each -> each.code().equals("resolution-missing"))
          .extracting("pointer")
          .isEqualTo(missing);
    }
  }

  /** Every operation is kept, given up by name, or another takes its place: one of the three. */
  private void chosenIsDone(Chance chance, Upgrade upgrade, Ground theirs) {
    List<Resolution> resolutions = new ArrayList<>();
    List<Operation> kept = new ArrayList<>();
    List<Operation> dropped = new ArrayList<>();
    for (int i = 0; i < upgrade.lines().size(); i++) {
      Line line = upgrade.lines().get(i);
      boolean asks = line.state() != State.CARRIED || chance.flag();
      Choice choice =
          asks
              ? chance.one(
                  line.keepable()
                      ? List.of(Choice.OURS, Choice.THEIRS, Choice.EDIT)
                      : List.of(Choice.THEIRS, Choice.EDIT))
              : Choice.OURS;
      if (asks) {
        Optional<Operation> edited =
            choice == Choice.EDIT ? Optional.of(line.operation()) : Optional.empty();
        resolutions.add(new Resolution(i, choice, edited.orElse(null)));
      }
      (choice == Choice.THEIRS ? dropped : kept).add(line.operation());
    }
    Resolved resolved = upgrading.resolve(upgrade, theirs, resolutions);

    assertThat(resolved.overlay().operations()).isEqualTo(kept);
    assertThat(resolved.dropped()).isEqualTo(dropped);
    Applied applied =
        new Applying(code -> code)
            .apply(
                theirs.edition(),
                theirs.city() == null ? resolved.overlay() : theirs.city(),
                theirs.city() == null ? null : resolved.overlay());
    assertThat(resolved.problems().blocks())
        .isEqualTo(theirs.city() == null ? applied.city().blocks() : applied.county().blocks());
  }

  private static Ground ground(Chance chance, String version, boolean county) {
    NextEdition next = new NextEdition(MATTER, version);
    for (int left = chance.number(0, 6); left > 0; left--) {
      change(chance, next);
    }
    return new Ground(next.made(), county ? overlay(chance, "510100") : null);
  }

  private static void change(Chance chance, NextEdition next) {
    FormBlock block = chance.one(MATTER.form());
    switch (chance.number(0, 10)) {
      case 0 -> next.withoutItem(chance.one(ITEMS));
      case 1 -> next.item(chance.one(ITEMS), each -> each.withLimit(chance.number(1, 5)));
      case 2 -> next.limit(chance.number(1, 12));
      case 3 -> next.withoutMaterial(chance.one(MATERIALS));
      case 4 -> next.notice(chance.one(NOTICES), chance.one(TEXTS));
      case 5 -> next.withoutNotice(chance.one(NOTICES));
      case 6 -> next.help(block.id(), key(chance, block), chance.one(TEXTS));
      case 7 -> next.withoutField(block.id(), key(chance, block));
      case 8 -> next.entry("card-bank", new CodeList.Entry(code(chance), chance.one(TEXTS)));
      case 9 ->
          next.policy(
              chance.one(PATHS),
              chance.one(List.of(Permission.values())),
              chance.flag() ? Map.of() : Map.of("min", String.valueOf(chance.number(1, 9))));
      default -> next.item(chance.one(ITEMS), each -> each.withRoute(chance.one(ROUTES)));
    }
  }

  private static Overlay overlay(Chance chance, String division) {
    List<Operation> operations = new ArrayList<>();
    for (int left = chance.number(0, 8); left > 0; left--) {
      operations.add(chance.<Function<Chance, Operation>>one(KINDS).apply(chance));
    }
    return new Overlay(MATTER.matter(), division, "1.0.0", operations);
  }

  private static final List<Function<Chance, Operation>> KINDS =
      List.of(
          c -> new Operation.ItemLimit(c.one(ITEMS), c.number(0, 5), null),
          c -> new Operation.MatterLimit(c.number(0, 12), null),
          c -> new Operation.ItemRoute(c.one(ITEMS), c.one(ROUTES), null),
          c -> new Operation.ItemChannel(c.one(ITEMS), c.one(CHANNELS), null),
          c -> new Operation.ItemUnit(c.one(ITEMS), c.one(PLACES), c.one(PLACES), null),
          c -> new Operation.Delegation(c.one(ITEMS), c.one(TEXTS), null, null),
          c -> new Operation.Dependency(c.one(ITEMS), c.one(ITEMS), null),
          c -> new Operation.MaterialRelief(c.one(MATERIALS), c.one(TEXTS), null),
          c -> new Operation.Counter(c.one(PLACES), c.one(TEXTS), "", "", "", null),
          c ->
              new Operation.Contact(
                  c.one(PLACES),
                  c.one(TEXTS),
                  c.flag() ? c.one(ITEMS) : null,
                  c.one(TEXTS),
                  "1",
                  null,
                  null),
          c -> new Operation.OpeningHours(c.one(PLACES), c.one(TEXTS), null),
          c -> new Operation.Notice(c.one(NOTICES), c.one(TEXTS), null),
          c -> new Operation.Help(field(c), c.one(TEXTS), null),
          c -> new Operation.Placeholder(field(c), c.one(TEXTS), null),
          c -> new Operation.Default(field(c), StringNode.valueOf(c.one(TEXTS)), null),
          c ->
              new Operation.LocalField(
                  c.one(MATTER.form()).id(), c.one(LOCAL), c.flag(), wordField(c), null, null),
          c -> new Operation.Help(c.one(LOCAL), c.one(TEXTS), null),
          c -> new Operation.Reminders(c.number(0, 4), c.number(0, 4), null),
          c ->
              new Operation.CodeListEntries(
                  "card-bank", List.of(new CodeList.Entry(code(c), c.one(TEXTS))), null),
          c -> {
            FormBlock block = c.one(MATTER.form());
            return new Operation.Order(block.id(), List.of(key(c, block), key(c, block)), null);
          },
          c ->
              new Operation.JointSession(
                  c.one(TEXTS),
                  "集中办公",
                  "",
                  "2026-09-01",
                  "2026-09-30",
                  List.of(c.one(ITEMS)),
                  null));

  private static JsonNode wordField(Chance chance) {
    ObjectNode schema = Json.mapper().createObjectNode();
    schema.put("type", "string").put("title", chance.one(TEXTS));
    schema.putObject("x-field").put("type", "text");
    return schema;
  }

  private static String field(Chance chance) {
    return key(chance, chance.one(MATTER.form()));
  }

  private static String key(Chance chance, FormBlock block) {
    return chance.one(List.copyOf(block.schema().path("properties").propertyNames()));
  }

  private static String code(Chance chance) {
    return chance.one(List.of("x1", "x2"));
  }
}
