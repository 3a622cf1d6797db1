package org.onestop.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
import org.onestop.kernel.Problem;

class UpgradingTest {
  private static final String CITY = "510100";
  private static final String ITEM = "household-registration";
  private static final String LIMIT =
      "{op: item-limit, item: household-registration, workingDays: 2}";
  private static final String PROMISE = "{op: matter-limit, workingDays: 6}";
  private final Matter edition = ProvinceFiles.matter();
  private final Upgrading upgrading = new Upgrading(code -> code);

  @Test
  void whatNobodyTouchedIsCarried() {
    Upgrade upgrade = compared(next().limit(9), LIMIT, "{op: reminders, blue: 3, yellow: 1}");

    assertThat(upgrade.plain()).isTrue();
    assertThat(upgrade.from()).isEqualTo("1.0.0");
    assertThat(upgrade.to()).isEqualTo("1.1.0");
    Resolved resolved = resolved(next().limit(9), upgrade);
    assertThat(resolved.problems().isEmpty()).isTrue();
    assertThat(resolved.overlay().edition()).isEqualTo("1.1.0");
    assertThat(resolved.overlay().operations()).hasSize(2);
  }

  @Test
  void aValueThatBothChangedIsAConflictWithAllThreeSides() {
    Line line = only(compared(next().item(ITEM, each -> each.withLimit(4)), LIMIT));

    assertThat(line.state()).isEqualTo(State.CONFLICT);
    assertThat(line.base().asInt()).isEqualTo(edition().limit());
    assertThat(line.theirs().asInt()).isEqualTo(4);
    assertThat(line.ours().asInt()).isEqualTo(2);
    assertThat(line.touches()).containsExactly("/items/household-registration/limit");
    assertThat(line.keepable()).isTrue();
    assertThat(line.safe()).isEmpty();
  }

  @Test
  void aLimitThatWouldNowBeLongerCannotStay() {
    NextEdition stricter = next().item(ITEM, each -> each.withLimit(1));
    Upgrade upgrade = compared(stricter, LIMIT);

    assertThat(only(upgrade).state()).isEqualTo(State.CONFLICT);
    assertThat(only(upgrade).keepable()).isFalse();
    assertThat(codes(resolved(stricter, upgrade, new Resolution(0, Choice.OURS, null))))
        .containsExactly("/operations/0/workingDays limit-longer");
  }

  @Test
  void aTightenedPolicyForbids() {
    NextEdition locked = next().policy("/items/*/limit", Permission.LOCKED, Map.of());
    assertThat(only(compared(locked, LIMIT)).state()).isEqualTo(State.FORBIDDEN);

    NextEdition bounded = next().policy("/limit", Permission.NARROW, Map.of("min", "7"));
    assertThat(only(compared(bounded, PROMISE)).state()).isEqualTo(State.FORBIDDEN);
  }

  @Test
  void whatIsSaidAboveNowOrHasNothingLeftToChangeIsPointless() {
    Line same = only(compared(next().limit(6), PROMISE));
    assertThat(same.state()).isEqualTo(State.POINTLESS);
    assertThat(same.safe()).contains(Choice.THEIRS);

    Line gone = only(compared(next().withoutItem(ITEM), LIMIT));
    assertThat(gone.state()).isEqualTo(State.POINTLESS);
    assertThat(gone.safe()).isEmpty();
    assertThat(gone.theirs().isNull()).isTrue();
  }

  @Test
  void anAppendedEntryMeetsOneOfTheProvinces() {
    String entry = "{op: code-list-entries, codeList: card-bank, entries: [{code: x1, text: 甲}]}";

    assertThat(only(compared(bank("x1", "甲"), entry)).state()).isEqualTo(State.POINTLESS);
    assertThat(only(compared(bank("x1", "乙"), entry)).state()).isEqualTo(State.CONFLICT);
    assertThat(only(compared(bank("x2", "乙"), entry)).state()).isEqualTo(State.CARRIED);
  }

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    NextEdition next = next().withoutItem(ITEM).limit(5);
    Upgrade upgrade = compared(next, LIMIT, PROMISE, "{op: reminders, blue: 3, yellow: 1}");

    assertThat(codes(resolved(next, upgrade)))
        .containsExactly("/operations/0 resolution-missing", "/operations/1 resolution-missing");
    assertThat(
            codes(
                resolved(
                    next,
                    upgrade,
                    new Resolution(7, Choice.OURS, null),
                    new Resolution(0, Choice.EDIT, null),
                    new Resolution(1, Choice.EDIT, new Operation.ItemRoute(ITEM, "desk", null)),
                    new Resolution(1, Choice.THEIRS, null))))
        .contains("/operations/7 resolution-of-nothing", "/operations/1 resolution-twice");
  }

  @Test
  void anEditIsCheckedAsWhatWasThereBeforeIs() {
    NextEdition next = next().limit(5);
    Upgrade upgrade = compared(next, PROMISE);

    assertThat(codes(resolved(next, upgrade, edit(new Operation.MatterLimit(9, null)))))
        .containsExactly("/operations/0/workingDays limit-longer");
    assertThat(codes(resolved(next, upgrade, edit(new Operation.ItemLimit(ITEM, 1, null)))))
        .containsExactly("/operations/0 resolution-of-another-kind");
    Resolved four = resolved(next, upgrade, edit(new Operation.MatterLimit(4, null)));
    assertThat(four.problems().isEmpty()).isTrue();
    assertThat(four.edited()).singleElement().isEqualTo(new Operation.MatterLimit(6, null));
  }

  @Test
  void whatNeedsWhatWasGivenUpIsToldWhereItStands() {
    String field =
        "{op: local-field, block: basic, key: localWard, required: false,"
            + " schema: {type: string, title: 村组, x-field: {type: text}}}";
    NextEdition next = next().limit(5);
    Upgrade upgrade = compared(next, PROMISE, field, "{op: help, field: localWard, text: 村民小组}");

    assertThat(
            codes(
                resolved(
                    next,
                    upgrade,
                    new Resolution(0, Choice.THEIRS, null),
                    new Resolution(1, Choice.THEIRS, null))))
        .containsExactly("/operations/2/field unknown-field");
  }

  @Test
  void aCountysOperationsMeetItsCitys() {
    Overlay before = Overlays.of(CITY);
    Overlay after = Overlays.of(CITY, LIMIT);
    Overlay ours =
        Overlays.of("510107", "{op: item-limit, item: household-registration, workingDays: 1}");

    Upgrade upgrade =
        upgrading.compare(new Ground(edition, before), new Ground(edition, after), ours, 3);

    assertThat(upgrade.cause()).isEqualTo(Upgrade.Cause.CITY);
    assertThat(only(upgrade).state()).isEqualTo(State.CONFLICT);
    assertThat(only(upgrade).theirs().asInt()).isEqualTo(2);
  }

  private org.onestop.catalog.Item edition() {
    return edition.items().stream().filter(e -> e.id().equals(ITEM)).findFirst().orElseThrow();
  }

  private NextEdition next() {
    return new NextEdition(edition, "1.1.0");
  }

  private NextEdition bank(String code, String text) {
    CodeList list =
        edition.codeLists().stream()
            .filter(e -> e.id().equals("card-bank"))
            .findFirst()
            .orElseThrow();
    return next().entry(list.id(), new CodeList.Entry(code, text));
  }

  private Upgrade compared(NextEdition next, String... operations) {
    return upgrading.compare(
        new Ground(edition, null), new Ground(next.made(), null), Overlays.of(CITY, operations), 1);
  }

  private Resolved resolved(NextEdition next, Upgrade upgrade, Resolution... resolutions) {
    return upgrading.resolve(upgrade, new Ground(next.made(), null), List.of(resolutions));
  }

  private static Resolution edit(Operation operation) {
    return new Resolution(0, Choice.EDIT, operation);
  }

  private static Line only(Upgrade upgrade) {
    assertThat(upgrade.lines()).hasSize(1);
    return upgrade.lines().getFirst();
  }

  private static List<String> codes(Resolved resolved) {
    return resolved.problems().list().stream().map(UpgradingTest::code).toList();
  }

  private static String code(Problem problem) {
    return problem.pointer() + " " + problem.code();
  }
}
