package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.THERE;
import static org.onestop.casework.SmallTown.YONDER;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.Applicant;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SubmitApplication;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.material.Materials;
import org.onestop.release.Release;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** What an application is refused for; nothing is stored then. */
@OnCasework
class RefusalsIT {
  private final SmallTown town;
  private final CaseDesk desk;
  private final Materials materials;
  private final JdbcTemplate sql;

  RefusalsIT(SmallTown town, CaseDesk desk, Materials materials, JdbcTemplate sql) {
    this.town = town;
    this.desk = desk;
    this.materials = materials;
    this.sql = sql;
  }

  @BeforeEach
  void handleAtDesks() {
    town.desks();
  }

  @Test
  void findsEverythingAtOnce() {
    SubmitApplication good = town.application(HERE);
    ObjectNode form = form(good);
    form.remove("mobile");
    form.put("surprise", "x");
    List<String> items = new ArrayList<>(good.items());
    items.add("pension");
    items.add("nothing");
    SubmitApplication bad =
        new SubmitApplication(
            good.matter(),
            good.division(),
            good.applicantType(),
            items,
            "pigeon",
            new Applicant("别人", good.applicant().idNo()),
            null,
            form,
            good.materials().subList(1, 2),
            null,
            null);
    int before = cases();

    Fault fault = refused(() -> desk.submit(kiosk(HERE), bad));

    assertThat(fault.code()).isEqualTo("application-invalid");
    assertThat(fault.problems().list())
        .extracting(Problem::pointer)
        .contains(
            "/channel",
            "/applicant/name",
            "/items/4",
            "/items/5",
            "/form/mobile",
            "/form/surprise",
            "/materials/id-card");
    assertThat(cases()).isEqualTo(before);
    assertThat(materials.get(good.materials().getLast().materialId()).caseId()).isNull();
  }

  @Test
  void refusesWhatIsLeftOutOfTheEnvelope() {
    SubmitApplication empty =
        read("{'matter': 'moving', 'division': '510107', 'applicantType': 'resident'}");
    assertThat(pointers(refused(() -> desk.submit(kiosk(HERE), empty))))
        .containsExactly("/channel", "/applicant/name", "/applicant/idNo", "/form");
    assertThat(pointers(refused(() -> desk.submit(kiosk(HERE), read("{}")))))
        .containsExactly("/matter", "/division");
  }

  private static SubmitApplication read(String json) {
    return Json.mapper().readValue(json.replace('\'', '"'), SubmitApplication.class);
  }

  @Test
  void refusesASecondOpenCaseAndShowsTheOpenOne() {
    SubmitApplication first = town.application(HERE);
    String caseNo = town.submit(first);
    HandedMaterial card = town.upload("id-card", kiosk(HERE));
    SubmitApplication again =
        changed(first, form -> form.put("mobile", "13811111111"), List.of(card), "report");

    Fault fault = refused(() -> desk.submit(kiosk(HERE), again));

    assertThat(fault.code()).isEqualTo("open-case");
    assertThat(fault.arguments()).containsExactly(caseNo);
    assertThat(materials.get(card.materialId()).caseId()).isNull();
  }

  @Test
  void allowsAnotherCaseWhenTheFirstHasEnded() {
    SubmitApplication first = town.application(HERE);
    String caseNo = town.submit(first);
    town.complete(counter(HERE), caseNo, "refuse");
    SubmitApplication again =
        changed(first, form -> {}, List.of(town.upload("id-card", kiosk(HERE))), "report");
    assertThat(desk.submit(kiosk(HERE), again).caseNo()).isNotEqualTo(caseNo);
  }

  @Test
  void refusesFilesThatAreNotTheCallersToHandIn() {
    SubmitApplication good = town.application(HERE);
    HandedMaterial others = town.upload("id-card", kiosk(THERE));
    HandedMaterial photo = town.upload("photo", kiosk(HERE));
    HandedMaterial wrongType = new HandedMaterial("id-card", photo.materialId());
    String bound = town.submit(town.application(HERE));
    assertThat(bound).isNotBlank();
    assertThat(codes(submitting(good, others))).contains("upload-unknown");
    assertThat(codes(submitting(good, wrongType))).contains("upload-of-other-type");
    assertThat(codes(submitting(good, new HandedMaterial("id-card", "nothing"))))
        .contains("upload-unknown");
    assertThat(codes(submitting(good, good.materials().getFirst(), good.materials().getFirst())))
        .contains("upload-repeated");
  }

  @Test
  void refusesAFileThatIsNotAskedForAndTooManyOfOne() {
    SubmitApplication good = town.application(HERE, HERE, HERE, "report");
    Fault fault = submitting(good, good.materials().getFirst(), town.upload("photo", kiosk(HERE)));
    assertThat(codes(fault)).containsExactly("material-not-asked");
    HandedMaterial one = good.materials().getFirst();
    HandedMaterial two = town.upload("id-card", kiosk(HERE));
    HandedMaterial three = town.upload("id-card", kiosk(HERE));
    assertThat(codes(submitting(good, one, two, three))).containsExactly("material-too-many");
  }

  @Test
  void knowsNoMatterWhereNoneIsPublished() {
    SubmitApplication there = town.application(YONDER);
    assertThat(refused(() -> desk.submit(kiosk(YONDER), there)).code()).isEqualTo("not-published");
  }

  @Test
  void filesOnlyWithinTheChannelsDivisionAndOnlyWithCounties() {
    SubmitApplication there = town.application(THERE);
    assertThat(refused(() -> desk.submit(kiosk(HERE), there)).code()).isEqualTo("division-unknown");
    SubmitApplication city = town.application("510100");
    assertThat(refused(() -> desk.submit(kiosk("510100"), city)).code())
        .isEqualTo("division-unknown");
    Actor officer = SmallTown.police(HERE);
    SubmitApplication good = town.application(HERE);
    assertThat(refused(() -> desk.submit(officer, good)).kind()).isEqualTo(Fault.Kind.FORBIDDEN);
  }

  @Test
  void tellsTheDifferencesWhenTheReleaseIsNoLongerInForce() {
    Release old = town.promises(7);
    SubmitApplication good = town.application(HERE);
    SubmitApplication filledBefore =
        new SubmitApplication(
            good.matter(),
            good.division(),
            good.applicantType(),
            good.items(),
            good.channel(),
            good.applicant(),
            null,
            good.form(),
            good.materials(),
            old.id(),
            null);
    town.promises(5);

    Fault fault = refused(() -> desk.submit(kiosk(HERE), filledBefore));

    assertThat(fault.code()).isEqualTo("release-superseded");
    assertThat(fault.kind()).isEqualTo(Fault.Kind.CONFLICT);
    assertThat(pointers(fault)).containsExactly("/limit");
  }

  private Fault submitting(SubmitApplication good, HandedMaterial... handed) {
    SubmitApplication bad =
        changed(good, form -> {}, List.of(handed), good.items().toArray(String[]::new));
    return refused(() -> desk.submit(kiosk(HERE), bad));
  }

  private static SubmitApplication changed(
      SubmitApplication good,
      Consumer<ObjectNode> change,
      List<HandedMaterial> handed,
      String... items) {
    ObjectNode form = form(good);
    change.accept(form);
    if (List.of(items).equals(List.of("report"))) {
      form.retain(List.of("name", "idNo", "mobile"));
    }
    return new SubmitApplication(
        good.matter(),
        good.division(),
        good.applicantType(),
        List.of(items),
        good.channel(),
        good.applicant(),
        null,
        form,
        handed,
        null,
        null);
  }

  private static ObjectNode form(SubmitApplication application) {
    return (ObjectNode) application.form().deepCopy();
  }

  private int cases() {
    Integer count = sql.queryForObject("select count(*) from cw_case", Integer.class);
    return count == null ? -1 : count;
  }

  static List<String> pointers(Fault fault) {
    return fault.problems().list().stream().map(Problem::pointer).toList();
  }

  static List<String> codes(Fault fault) {
    return fault.problems().list().stream().map(Problem::code).toList();
  }

  static Fault refused(ThrowingCallable act) {
    try {
      act.call();
    } catch (Fault fault) {
      return fault;
    } catch (Throwable other) {
      throw new AssertionError("not a fault", other);
    }
    throw new AssertionError("was not refused");
  }
}
