package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onestop.claim.Applied;
import org.onestop.claim.Applying;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.kernel.Fault;
import org.onestop.release.PastCases;
import org.onestop.release.PastCases.Alike;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.onestop.release.Replayed;
import org.onestop.release.Replayed.Kind;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Closed cases of a city, played against what it drafts. */
class ReplayingTest {
  private static final Province PROVINCE = Province.get();
  private static final String CITY = "510300";
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2026, 6, 30);
  private static final Alike MANY =
      new Alike(
          CITY,
          "510302",
          "self-employed-soldier",
          Set.of("veteran-report", "household-registration", "resident-id-card"),
          7);
  private static final Alike FEW =
      new Alike(CITY, "510302", "self-employed-soldier", Set.of("veteran-report"), 2);

  private final List<Alike> past = new ArrayList<>(List.of(MANY, FEW));

  @Test
  void whatDidNotChangeChangesNothing() {
    Replayed replayed = play(PROVINCE.applied(CITY));

    assertThat(replayed.cases()).isEqualTo(9);
    assertThat(replayed.unchanged()).isEqualTo(9);
    assertThat(replayed.changes()).isEmpty();
  }

  @Test
  void countsForHowManyALimitARouteAndAMaterialWouldDiffer() {
    Replayed replayed =
        play(
            drafted(
                new Operation.ItemLimit("household-registration", 1, null),
                new Operation.ItemRoute("household-registration", "session", null),
                new Operation.MaterialRelief("id-card", "测试电子证照", null)));

    assertThat(replayed.unchanged()).isZero();
    assertThat(replayed.changes())
        .contains(
            change(Kind.ITEM_LIMIT, "户口登记（退役军人恢复户口）", limit(), "1", 7),
            change(Kind.MATERIAL_GONE, "居民身份证", "居民身份证", null, 9));
    assertThat(replayed.changes())
        .filteredOn(each -> each.kind() == Kind.DURATION)
        .singleElement()
        .satisfies(each -> assertThat(each.cases()).isEqualTo(7));
    assertThat(replayed.changes())
        .filteredOn(each -> each.kind() == Kind.ROUTE)
        .singleElement()
        .satisfies(each -> assertThat(each.after()).isEqualTo("session"));
  }

  @Test
  void casesOfACountyWithAReleaseOfItsOwnAreNotTheCitys() {
    past.add(new Alike("511502", "511502", "self-employed-soldier", Set.of("veteran-report"), 3));

    assertThat(play(PROVINCE.applied(CITY)).cases()).isEqualTo(9);
  }

  @Test
  void refusesAPeriodThatEndsBeforeItBeginsOrIsTooLong() {
    Applied draft = PROVINCE.applied(CITY);
    for (LocalDate to : List.of(FROM.minusDays(1), FROM.plusYears(2))) {
      assertThatThrownBy(() -> replaying().play(draft, "veteran-services", CITY, FROM, to))
          .isInstanceOfSatisfying(
              Fault.class, fault -> assertThat(fault.code()).isEqualTo("replay-invalid"));
    }
  }

  private static Replayed.Change change(
      Kind kind, String subject, @Nullable String before, @Nullable String after, int cases) {
    return new Replayed.Change(kind, subject, before, after, cases);
  }

  private static String limit() {
    return PROVINCE.applied(CITY).effective().matter().items().stream()
        .filter(each -> each.id().equals("household-registration"))
        .map(each -> String.valueOf(each.limit()))
        .findFirst()
        .orElseThrow();
  }

  private static Applied drafted(Operation... more) {
    Overlay overlay = Optional.ofNullable(PROVINCE.overlays().get(CITY)).orElseThrow();
    List<Operation> operations = new ArrayList<>(overlay.operations());
    operations.addAll(List.of(more));
    Overlay draft = new Overlay(overlay.matter(), CITY, overlay.edition(), operations);
    return new Applying(code -> code).apply(PROVINCE.edition(), draft, null);
  }

  private Replayed play(Applied draft) {
    return replaying().play(draft, "veteran-services", CITY, FROM, TO);
  }

  private Replaying replaying() {
    PastCases cases = (matter, range, from, until, most) -> past;
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("past", cases);
    return new Replaying(
        beans.getBeanProvider(PastCases.class), new OfPilots(), PROVINCE.forms(), PROVINCE.units());
  }

  /** A release of each pilot, by its code. */
  private static final class OfPilots implements Releases {
    @Override
    public Release get(String id) {
      return new Release(
          id,
          id,
          1,
          "1.0.0",
          "0",
          "d",
          Instant.EPOCH,
          Compiling.compile(PROVINCE.applied(id).effective()).content());
    }

    @Override
    public Optional<Release> inForce(String matter, String division, Instant at) {
      return Optional.empty();
    }

    @Override
    public List<PublishedMatter> matters(Instant at) {
      return List.of();
    }
  }
}
