package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.THERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.SmallTown.person;
import static org.onestop.casework.SmallTown.police;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.Applicant;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.DraftSummary;
import org.onestop.casework.DraftView;
import org.onestop.casework.Drafts;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.RecordedEvents;
import org.onestop.casework.SaveDraft;
import org.onestop.casework.SmallMatter;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SubmitApplication;
import org.onestop.identity.Actor;
import org.onestop.identity.Applicants;
import org.onestop.identity.Role;
import org.onestop.identity.SignedIn;
import org.onestop.kernel.DomainEvent;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.material.Materials;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.ObjectNode;

/** Unfinished applications that are gone on with elsewhere, found again, or left alone. */
@OnCasework
class DraftsElsewhereIT {
  private static final String NAME = "测试·张三";

  private final SmallTown town;
  private final Drafts drafts;
  private final DraftSweeper sweeper;
  private final CaseDesk desk;
  private final Materials materials;
  private final Applicants applicants;
  private final RecordedEvents events;
  private final AdjustableClock clock;
  private final JdbcTemplate sql;

  DraftsElsewhereIT(
      SmallTown town,
      Drafts drafts,
      DraftSweeper sweeper,
      CaseDesk desk,
      Materials materials,
      Applicants applicants,
      RecordedEvents events,
      AdjustableClock clock,
      JdbcTemplate sql) {
    this.town = town;
    this.drafts = drafts;
    this.sweeper = sweeper;
    this.desk = desk;
    this.materials = materials;
    this.applicants = applicants;
    this.events = events;
    this.clock = clock;
    this.sql = sql;
  }

  @BeforeEach
  void handleAtDesks() {
    clock.set(AdjustableClock.MONDAY);
    town.desks();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
    clock.set(AdjustableClock.MONDAY);
  }

  @Test
  void isNotForThoseWhoFileNothing() {
    String id = drafts.begin(kiosk(HERE), about(person())).id();
    for (ThrowingCallable each :
        List.<ThrowingCallable>of(
            () -> drafts.mine(police(HERE)),
            () -> drafts.code(police(HERE), id),
            () -> drafts.resume(police(HERE), "x"),
            () -> drafts.look(police(HERE), person()),
            () -> drafts.look(kiosk(HERE), person()),
            () -> drafts.look(signedIn(person()), person()))) {
      assertThat(refused(each).kind()).isEqualTo(Fault.Kind.FORBIDDEN);
    }
  }

  @Test
  void makesACodeForNobodyElsesDraft() {
    String id = drafts.begin(kiosk(HERE), about(person())).id();
    for (Actor stranger : List.of(kiosk(THERE), counter(HERE), signedIn(person()))) {
      assertUnknown(() -> drafts.code(stranger, id));
      assertUnknown(() -> drafts.get(stranger, id));
    }
  }

  @Test
  void answersWrongExpiredAndForeignCodesAlike() {
    String idNo = person();
    String id = drafts.begin(signedIn(idNo), about(idNo)).id();
    String first = drafts.code(signedIn(idNo), id).code();
    String code = drafts.code(signedIn(idNo), id).code();
    assertThat(code).matches("[0-9a-f]{32}").isNotEqualTo(first);

    assertUnknown(() -> drafts.resume(counter(HERE), first));
    assertUnknown(() -> drafts.resume(counter(HERE), "0".repeat(32)));
    assertUnknown(() -> drafts.resume(counter(HERE), ""));
    assertUnknown(() -> drafts.resume(counter(THERE), code));
    assertUnknown(() -> drafts.resume(kiosk(THERE), code));
    assertUnknown(() -> drafts.resume(signedIn(person()), code));
    clock.passDays(1);
    assertUnknown(() -> drafts.resume(counter(HERE), code));
    assertUnknown(() -> drafts.get(counter(HERE), id));
  }

  @Test
  void letsAnAccountTryOnlySoManyCodes() {
    Actor guessing = SmallTown.officer("counter-office", HERE, "guessing", Role.COUNTER);
    String idNo = person();
    String id = drafts.begin(signedIn(idNo), about(idNo)).id();
    String code = drafts.code(signedIn(idNo), id).code();
    for (int i = 0; i < 10; i++) {
      assertUnknown(() -> drafts.resume(guessing, "guess"));
    }
    Fault tooMany = refused(() -> drafts.resume(guessing, code));
    assertThat(tooMany.kind()).isEqualTo(Fault.Kind.TOO_MANY);
    assertThat(tooMany.code()).isEqualTo("too-many-codes");
    assertThat(drafts.resume(counter(HERE), code).id()).as("others may").isEqualTo(id);
  }

  @Test
  void opensForTheCounterBesideItsOwnerAndTellsTheAudit() {
    String idNo = person();
    DraftView begun = drafts.begin(signedIn(idNo), about(idNo));
    String code = drafts.code(signedIn(idNo), begun.id()).code();
    assertThat(sql.queryForList("select digest from cw_draft_code", String.class))
        .doesNotContain(code);

    DraftView opened = drafts.resume(counter(HERE), " " + code.toUpperCase(Locale.ROOT));

    assertThat(opened).isEqualTo(begun);
    assertThat(drafts.mine(counter(HERE))).extracting(DraftSummary::id).contains(begun.id());
    drafts.put(counter(HERE), begun.id(), 0, about(idNo));
    assertThat(refused(() -> drafts.put(signedIn(idNo), begun.id(), 0, about(idNo))).kind())
        .as("the two do not overwrite each other")
        .isEqualTo(Fault.Kind.STALE);
    assertThat(drafts.get(signedIn(idNo), begun.id()).version()).isEqualTo(1);
    assertThat(refused(() -> drafts.delete(counter(HERE), begun.id())).code())
        .isEqualTo("draft-begun-by-another");
    assertThat(events.onChain("draft:" + begun.id()))
        .extracting(DomainEvent::type, DomainEvent::actor)
        .containsExactly(
            tuple("draft-code-made", signedIn(idNo).account()),
            tuple("draft-resumed", counter(HERE).account()));
  }

  @Test
  void opensForItsApplicantOnAnotherDevice() {
    String idNo = person();
    String id = drafts.begin(kiosk(HERE), about(idNo)).id();
    String code = drafts.code(kiosk(HERE), id).code();

    assertThat(drafts.resume(signedIn(idNo), code).id()).isEqualTo(id);
    drafts.put(signedIn(idNo), id, 0, about(idNo));

    assertThat(drafts.mine(signedIn(idNo))).extracting(DraftSummary::id).containsExactly(id);
    assertThat(drafts.get(kiosk(HERE), id).version()).isEqualTo(1);
  }

  @Test
  void isHandedInOnceForAllWithTheFilesOfAll() {
    String idNo = person();
    HandedMaterial card = town.upload("id-card", signedIn(idNo));
    DraftView begun = drafts.begin(signedIn(idNo), about(idNo, card));
    SubmitApplication application = handedIn(idNo, begun.id(), card);
    Fault notYet = refused(() -> desk.submit(counter(HERE), application));
    assertThat(RefusalsIT.codes(notYet)).contains("upload-unknown");
    drafts.resume(counter(HERE), drafts.code(signedIn(idNo), begun.id()).code());

    desk.submit(counter(HERE), application);

    assertThat(materials.get(card.materialId()).caseId()).isNotNull();
    for (Actor one : List.of(counter(HERE), signedIn(idNo))) {
      assertUnknown(() -> drafts.get(one, begun.id()));
      assertUnknown(() -> drafts.put(one, begun.id(), null, about(idNo)));
    }
    assertThat(drafts.mine(signedIn(idNo))).isEmpty();
  }

  @Test
  void strangersWhoHandInDoNotEndADraft() {
    String idNo = person();
    String id = drafts.begin(signedIn(idNo), about(idNo)).id();
    String other = person();
    HandedMaterial card = town.upload("id-card", kiosk(HERE));
    desk.submit(kiosk(HERE), handedIn(other, id, card));
    assertThat(drafts.get(signedIn(idNo), id).id()).isEqualTo(id);
  }

  @Test
  void listsTheLatestTwentyOfOnesOwn() {
    Actor applicant = signedIn(person());
    List<String> begun = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      begun.addFirst(drafts.begin(applicant, about(person())).id());
    }
    drafts.begin(kiosk(HERE), about(person()));

    List<DraftSummary> mine = drafts.mine(applicant);

    assertThat(mine).extracting(DraftSummary::id).containsExactlyElementsOf(begun.subList(0, 20));
    assertThat(mine.getFirst().applicantType()).isEqualTo(SmallMatter.TYPE);
    assertThat(mine.getFirst().matter()).isEqualTo(SmallMatter.ID);
    drafts.put(applicant, begun.getLast(), 0, about(person()));
    assertThat(drafts.mine(applicant).getFirst().id()).isEqualTo(begun.getLast());
  }

  @Test
  void isFoundForThePersonByTheCountersThatWouldHandleIt() {
    String idNo = person();
    String written = drafts.begin(kiosk(HERE), about(idNo)).id();
    String verified = drafts.begin(signedIn(idNo), draft("{}")).id();
    drafts.begin(kiosk(HERE), about(person()));
    drafts.begin(kiosk(HERE), draft("{'idNo': '" + idNo.substring(0, 17) + "'}"));

    assertThat(drafts.look(counter(HERE), idNo.toLowerCase(Locale.ROOT)))
        .extracting(DraftSummary::id)
        .containsExactly(verified, written);
    assertThat(drafts.look(counter(THERE), idNo)).isEmpty();
    assertThat(drafts.look(counter(HERE), "nonsense")).isEmpty();
    assertUnknown(() -> drafts.get(counter(HERE), verified));
  }

  @Test
  void staysItsApplicantsWhateverHelpersWrite() {
    String idNo = person();
    String id = drafts.begin(signedIn(idNo), about(idNo)).id();
    drafts.resume(counter(HERE), drafts.code(signedIn(idNo), id).code());
    String other = person();
    drafts.put(counter(HERE), id, 0, about(other));
    assertThat(drafts.look(counter(HERE), other)).isEmpty();
    assertThat(drafts.look(counter(HERE), idNo)).extracting(DraftSummary::id).containsExactly(id);
    drafts.put(signedIn(idNo), id, 1, about(other));
    assertThat(drafts.look(counter(HERE), other)).as("verified, not written").isEmpty();
  }

  @Test
  void isSweptWithItsFilesWhenLeftAloneForLong() {
    String idNo = person();
    HandedMaterial own = town.upload("id-card", kiosk(HERE));
    HandedMaterial anothers = town.upload("id-card", kiosk(THERE));
    String old = drafts.begin(kiosk(HERE), about(idNo, own, anothers)).id();
    String written = drafts.begin(kiosk(HERE), about(person())).id();
    drafts.code(kiosk(HERE), old);
    clock.passDays(89);
    drafts.put(kiosk(HERE), written, 0, about(person()));
    sweeper.sweep();
    assertThat(drafts.get(kiosk(HERE), old).id()).isEqualTo(old);

    clock.passDays(2);
    sweeper.sweep();

    assertUnknown(() -> drafts.get(kiosk(HERE), old));
    assertThat(drafts.get(kiosk(HERE), written).id()).isEqualTo(written);
    assertThat(materials.find(List.of(own.materialId()))).isEmpty();
    assertThat(materials.find(List.of(anothers.materialId()))).hasSize(1);
  }

  private static void assertUnknown(ThrowingCallable act) {
    Fault fault = refused(act);
    assertThat(fault.kind()).isEqualTo(Fault.Kind.NOT_FOUND);
    assertThat(fault.code()).isEqualTo("draft-unknown");
  }

  /** The person, signed in as an applicant from now on. */
  private Actor signedIn(String idNo) {
    SignedIn person = applicants.verified(NAME, idNo).orElseThrow();
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities()));
    return person.actor();
  }

  private static SubmitApplication handedIn(String idNo, String draft, HandedMaterial card) {
    ObjectNode form = Json.mapper().createObjectNode();
    form.put("name", NAME).put("idNo", idNo).put("mobile", "13800000000");
    return new SubmitApplication(
        SmallMatter.ID,
        HERE,
        SmallMatter.TYPE,
        List.of(SmallMatter.REPORT),
        "kiosk",
        new Applicant(NAME, idNo),
        null,
        form,
        List.of(card),
        null,
        draft);
  }

  private static SaveDraft about(String idNo, HandedMaterial... materials) {
    return draft("{'idNo': '" + idNo + "'}", materials);
  }

  private static SaveDraft draft(String form, HandedMaterial... materials) {
    return new SaveDraft(
        SmallMatter.ID,
        HERE,
        SmallMatter.TYPE,
        List.of(SmallMatter.REPORT),
        Json.mapper().readTree(form.replace('\'', '"')),
        Stream.of(materials).toList(),
        null,
        null,
        null,
        null);
  }
}
