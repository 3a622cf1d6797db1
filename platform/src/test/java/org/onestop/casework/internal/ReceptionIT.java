package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.THERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.internal.RefusalsIT.codes;
import static org.onestop.casework.internal.RefusalsIT.pointers;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.AddMaterials;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CaseView;
import org.onestop.casework.ChangeItems;
import org.onestop.casework.CheckOriginal;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.CorrectApplication;
import org.onestop.casework.Finding;
import org.onestop.casework.ForwardCase;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.RegisterFiles;
import org.onestop.casework.RegisterFiles.Arrival;
import org.onestop.casework.RegisterFiles.Registered;
import org.onestop.casework.SmallMatter;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SubmitApplication;
import org.onestop.casework.WithdrawCase;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemRow;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;

/** What happens to a case before it is accepted. */
@OnCasework
class ReceptionIT {
  private final SmallTown town;
  private final CaseDesk desk;
  private final WorkDesk work;
  private final AdjustableClock clock;

  ReceptionIT(SmallTown town, CaseDesk desk, WorkDesk work, AdjustableClock clock) {
    this.town = town;
    this.desk = desk;
    this.work = work;
    this.clock = clock;
  }

  @BeforeEach
  void handleAtDesks() {
    clock.set(AdjustableClock.MONDAY);
    town.desks();
  }

  @Test
  void returnsACaseForCorrectionAndTakesUpWhereItLeft() {
    String caseNo = town.submit(town.application(HERE));
    clock.passDays(1);
    correct(caseNo, new Finding("/form/mobile", "打不通"), new Finding("/materials/photo", "模糊"));

    CaseView waiting = view(caseNo);
    assertThat(waiting.status()).isEqualTo(CaseStatus.CORRECTING);
    assertThat(waiting.corrections()).extracting(Finding::text).containsExactly("打不通", "模糊");
    assertThat(waiting.notices()).extracting(CaseView.Notice::kind).containsExactly("correction");
    assertThat(waiting.acts()).contains("correct", "withdraw");
    assertThat(town.open(counter(HERE), caseNo)).isEmpty();

    clock.passDays(2);
    HandedMaterial photo = town.upload("photo", kiosk(HERE));
    desk.correct(kiosk(HERE), caseNo, correction("{'mobile': '13822222222'}", photo));

    CaseView back = view(caseNo);
    assertThat(back.status()).isEqualTo(CaseStatus.SUBMITTED);
    assertThat(back.corrections()).isEmpty();
    assertThat(back.workingDays())
        .as("two days of waiting for the applicant do not count")
        .isEqualTo(new CaseView.WorkingDays(5, 1, 4));
    WorkItemRow row = town.open(counter(HERE), caseNo).getFirst();
    assertThat(work.detail(counter(HERE), row.id()).materials())
        .filteredOn(each -> each.type().equals("photo"))
        .extracting(each -> each.materialId())
        .containsExactly(photo.materialId());
    assertThat(refused(() -> desk.correct(kiosk(HERE), caseNo, correction("{}"))).code())
        .isEqualTo("correction-not-asked");
  }

  @Test
  void letsTheApplicantChangeOnlyWhatTheNoticeNamed() {
    String caseNo = town.submit(town.application(HERE));
    correct(caseNo, new Finding("/form/mobile", "打不通"));
    HandedMaterial card = town.upload("id-card", kiosk(HERE));
    Fault fault =
        refused(() ->
            desk.correct(
                kiosk(HERE), caseNo, correction("{'mobile': '1', 'insured': '510107'}", card)));
    assertThat(pointers(fault)).contains("/form/insured", "/materials/0", "/form/mobile");
    assertThat(codes(fault)).contains("field-not-open");
    assertThat(view(caseNo).status()).isEqualTo(CaseStatus.CORRECTING);
  }

  @Test
  void keepsTheVerifiedPersonThroughACorrection() {
    String caseNo = town.submit(town.application(HERE));
    correct(caseNo, new Finding("/form/name", "错字"));
    Fault fault = refused(() -> desk.correct(kiosk(HERE), caseNo, correction("{'name': '测试李四'}")));
    assertThat(codes(fault)).containsExactly("applicant-differs");
  }

  @Test
  void asksForFindingsAndReasonsAndOffersOnlyItsOutcomes() {
    String caseNo = town.submit(town.application(HERE));
    String id = town.open(counter(HERE), caseNo).getFirst().id();
    assertThat(pointers(refused(() -> completing(id, "explode", null))))
        .containsExactly("/outcome");
    assertThat(pointers(refused(() -> completing(id, "done", null)))).containsExactly("/outcome");
    assertThat(pointers(refused(() -> completing(id, "correct", null))))
        .containsExactly("/findings");
    assertThat(
            pointers(
                refused(() -> completing(id, "correct", List.of(new Finding("/elsewhere", ""))))))
        .containsExactly("/findings/0/pointer", "/findings/0/text");
    assertThat(pointers(refused(() -> completing(id, "refuse", null)))).containsExactly("/reason");
    Fault data =
        refused(() ->
            work.complete(
                counter(HERE),
                id,
                null,
                new CompleteWorkItem("accept", json("{'surprise': 1}"), null, null, null, null)));
    assertThat(pointers(data)).containsExactly("/data");
    assertThat(town.open(counter(HERE), caseNo)).hasSize(1);
  }

  @Test
  void refusesACaseWithItsRemedies() {
    String caseNo = town.submit(town.application(HERE));
    town.complete(counter(HERE), caseNo, "refuse");
    CaseView refused = view(caseNo);
    assertThat(refused.status()).isEqualTo(CaseStatus.REFUSED);
    CaseView.Notice notice = refused.notices().getFirst();
    assertThat(notice.kind()).isEqualTo("refusal");
    assertThat(desk.document(kiosk(HERE), caseNo, notice.id()).kind()).isEqualTo("refusal-notice");
    assertThat(town.open(counter(HERE), caseNo)).isEmpty();
    assertThat(refused(() -> desk.withdraw(kiosk(HERE), caseNo, new WithdrawCase("不办了"))).code())
        .isEqualTo("case-ended");
  }

  @Test
  void leavesNobodyWorkOnAWithdrawnCase() {
    String caseNo = town.accepted(town.application(HERE));
    assertThat(pointers(refused(() -> desk.withdraw(kiosk(HERE), caseNo, new WithdrawCase("")))))
        .containsExactly("/reason");
    WorkItemRow row = town.open(counter(HERE), caseNo).getFirst();

    desk.withdraw(kiosk(HERE), caseNo, new WithdrawCase("本人放弃"));

    assertThat(view(caseNo).status()).isEqualTo(CaseStatus.WITHDRAWN);
    assertThat(view(caseNo).items())
        .extracting(each -> each.status().code())
        .containsOnly("withdrawn");
    assertThat(town.open(counter(HERE), caseNo)).isEmpty();
    assertThat(town.open(SmallTown.insurance(HERE), caseNo)).isEmpty();
    assertThat(refused(() -> town.complete(counter(HERE), row, "done")).code())
        .isEqualTo("work-item-cancelled");
  }

  @Test
  void addsAndWithdrawsItemsUntilAcceptance() {
    String caseNo = town.submit(town.application(HERE, HERE, HERE, SmallMatter.REPORT));
    Fault missing =
        refused(() ->
            desk.changeItems(
                kiosk(HERE), caseNo, new ChangeItems(List.of("insurance"), null, null, null)));
    assertThat(pointers(missing)).contains("/form/insured", "/form/wage");

    desk.changeItems(
        kiosk(HERE),
        caseNo,
        new ChangeItems(
            List.of("insurance"), null, json("{'insured': '510107', 'wage': '6000'}"), null));
    assertThat(view(caseNo).items())
        .extracting(CaseView.Item::item)
        .containsExactly("report", "insurance");

    desk.changeItems(kiosk(HERE), caseNo, new ChangeItems(null, List.of("report"), null, null));
    for (int stage = 0; stage < 3; stage++) {
      town.complete(counter(HERE), caseNo, "accept");
    }
    assertThat(view(caseNo).items()).extracting(CaseView.Item::item).containsExactly("insurance");
    assertThat(town.open(counter(HERE), caseNo)).isEmpty();
    assertThat(
            refused(() ->
                    desk.changeItems(
                        kiosk(HERE), caseNo, new ChangeItems(List.of("report"), null, null, null)))
                .code())
        .isEqualTo("case-accepted");
    town.complete(SmallTown.insurance(HERE), caseNo, "done");
    assertThat(view(caseNo).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void dropsAnswersAndFilesThatNoRemainingItemNeeds() {
    String caseNo = town.submit(town.application(HERE));
    desk.changeItems(
        kiosk(HERE),
        caseNo,
        new ChangeItems(null, List.of("household", "card", "insurance"), null, null));
    WorkItemRow row = town.open(counter(HERE), caseNo).getFirst();
    assertThat(work.detail(counter(HERE), row.id()).fields())
        .extracting(each -> each.key())
        .containsExactly("name", "idNo", "mobile");
    assertThat(work.detail(counter(HERE), row.id()).materials())
        .extracting(each -> each.type())
        .containsExactly("id-card");
  }

  @Test
  void forwardsACaseToTheRightCounty() {
    SubmitApplication application = town.application(HERE);
    String caseNo = town.submit(application);
    assertThat(pointers(refused(() -> forward(caseNo, HERE)))).containsExactly("/division");
    assertThat(pointers(refused(() -> forward(caseNo, "510300")))).containsExactly("/division");

    forward(caseNo, THERE);

    CaseView forwarded = desk.view(kiosk(THERE), caseNo);
    assertThat(forwarded.division()).isEqualTo(THERE);
    assertThat(town.open(counter(HERE), caseNo)).isEmpty();
    assertThat(town.open(counter(THERE), caseNo)).hasSize(1);
    assertThat(refused(() -> desk.view(counter(HERE), caseNo)).code())
        .as("where it was filed has no more to do with it")
        .isEqualTo("case-unknown");
    assertThat(desk.view(kiosk(HERE), caseNo).division())
        .as("the channel that filed it still follows it")
        .isEqualTo(THERE);
    for (int stage = 0; stage < 3; stage++) {
      town.complete(counter(THERE), caseNo, "accept");
    }
    assertThat(refused(() -> desk.view(counter(HERE), caseNo)).code()).isEqualTo("case-unknown");
    assertThat(
            refused(() -> work.forward(counter(THERE), caseNo, new ForwardCase(HERE, "错"))).code())
        .isEqualTo("case-accepted");
  }

  @Test
  void registersFilesThatArrivedByPost() {
    SubmitApplication byNumber = town.application(HERE);
    SubmitApplication byPerson = town.application(HERE);
    SubmitApplication early = town.application(HERE);
    String first = town.submit(byNumber);
    String second = town.submit(byPerson);
    String third = town.submit(early);
    town.complete(counter(HERE), first, "accept");
    town.complete(counter(HERE), second, "accept");

    List<Registered> registered =
        work.registerFiles(
            counter(HERE),
            new RegisterFiles(
                List.of(
                    new Arrival(first, null, "EMS1"),
                    new Arrival(null, byPerson.applicant().idNo(), null),
                    new Arrival(third, null, null),
                    new Arrival("51010720261012999999", null, null))));

    assertThat(registered)
        .extracting(Registered::state)
        .containsExactly("registered", "registered", "not-awaited", "unknown");
    assertThat(registered.get(1).caseNo()).isEqualTo(second);
    assertThat(town.open(counter(HERE), first).getFirst().step()).isEqualTo("acceptance");
    assertThat(view(first).notices())
        .extracting(CaseView.Notice::kind)
        .containsExactly("file-arrived");
  }

  @Test
  void recordsOriginalsThatWereSeen() {
    String caseNo = town.submit(town.application(HERE));
    work.checkOriginal(counter(HERE), caseNo, new CheckOriginal("id-card", true, "相符"));
    String id = town.open(counter(HERE), caseNo).getFirst().id();
    assertThat(work.detail(counter(HERE), id).originals())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.type()).isEqualTo("id-card");
          assertThat(each.checked()).isTrue();
          assertThat(each.note()).isEqualTo("相符");
        });
    assertThat(
            pointers(
                refused(() ->
                    work.checkOriginal(counter(HERE), caseNo, new CheckOriginal("x", true, null)))))
        .containsExactly("/type");
  }

  @Test
  void showsWhichOriginalsWereSeenTheLastRecordOfEach() {
    String caseNo = town.submit(town.application(HERE));
    work.checkOriginal(counter(HERE), caseNo, new CheckOriginal("id-card", true, null));
    work.checkOriginal(counter(HERE), caseNo, new CheckOriginal("photo", true, null));
    work.checkOriginal(counter(HERE), caseNo, new CheckOriginal("photo", false, null));
    assertThat(desk.filed(counter(HERE), caseNo).originals()).containsExactly("id-card");
  }

  @Test
  void takesInPapersThatComeLater() {
    String caseNo = town.submit(town.application(HERE));
    HandedMaterial signed = town.upload("form", counter(HERE));
    work.addMaterials(counter(HERE), caseNo, new AddMaterials(List.of(signed)));

    assertThat(desk.filed(counter(HERE), caseNo).materials()).contains(signed);
    assertThat(view(caseNo).timeline())
        .extracting(CaseView.Entry::event)
        .contains("materials-added");
    assertThat(
            codes(
                refused(() ->
                    work.addMaterials(counter(HERE), caseNo, new AddMaterials(List.of(signed))))))
        .containsExactly("upload-bound");
  }

  @Test
  void takesInNoPapersOfStrangersAndNoneThatNobodyAsksFor() {
    String caseNo = town.submit(town.application(HERE));
    HandedMaterial kiosks = town.upload("photo", kiosk(HERE));
    int before = desk.filed(counter(HERE), caseNo).materials().size();
    assertThat(codes(adding(caseNo, kiosks))).containsExactly("upload-unknown");
    assertThat(codes(adding(caseNo, new HandedMaterial("poem", kiosks.materialId()))))
        .contains("material-unknown-type");
    assertThat(codes(adding(caseNo))).containsExactly("materials-none");
    assertThat(
            refused(() ->
                    work.addMaterials(counter(THERE), caseNo, new AddMaterials(List.of(kiosks))))
                .kind())
        .isEqualTo(Fault.Kind.NOT_FOUND);
    assertThat(desk.filed(counter(HERE), caseNo).materials()).hasSize(before);

    desk.withdraw(kiosk(HERE), caseNo, new WithdrawCase("不办了"));
    assertThat(adding(caseNo, town.upload("photo", counter(HERE))).code()).isEqualTo("case-ended");
  }

  @Test
  void takesInNoMorePapersThanOneMayHandIn() {
    String caseNo = town.submit(town.application(HERE));
    HandedMaterial first = town.upload("form", counter(HERE));
    HandedMaterial second = town.upload("form", counter(HERE));
    work.addMaterials(counter(HERE), caseNo, new AddMaterials(List.of(first, second)));
    int before = desk.filed(counter(HERE), caseNo).materials().size();
    assertThat(codes(adding(caseNo, town.upload("form", counter(HERE)))))
        .containsExactly("material-too-many");
    assertThat(desk.filed(counter(HERE), caseNo).materials()).hasSize(before);
  }

  private Fault adding(String caseNo, HandedMaterial... papers) {
    return refused(
        () -> work.addMaterials(counter(HERE), caseNo, new AddMaterials(List.of(papers))));
  }

  private void forward(String caseNo, String to) {
    work.forward(counter(HERE), caseNo, new ForwardCase(to, "应在当地办理"));
  }

  private void correct(String caseNo, Finding... findings) {
    completing(town.open(counter(HERE), caseNo).getFirst().id(), "correct", List.of(findings));
  }

  private void completing(String id, String outcome, @Nullable List<Finding> findings) {
    work.complete(
        counter(HERE), id, null, new CompleteWorkItem(outcome, null, "请核对", findings, null, null));
  }

  private static CorrectApplication correction(String form, HandedMaterial... handed) {
    return new CorrectApplication(json(form), List.of(handed));
  }

  private static JsonNode json(String text) {
    return Json.mapper().readTree(text.replace('\'', '"'));
  }

  private CaseView view(String caseNo) {
    return desk.view(kiosk(HERE), caseNo);
  }
}
