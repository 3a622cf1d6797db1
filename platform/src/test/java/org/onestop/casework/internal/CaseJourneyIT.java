package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.SmallTown.police;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.CaseClosed;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseFiles;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CaseView;
import org.onestop.casework.ClosedCase;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.RateCase;
import org.onestop.casework.RecordFollowUp;
import org.onestop.casework.RecordedEvents;
import org.onestop.casework.SmallMatter;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SubmitApplication;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemDetail;
import org.onestop.casework.WorkItemRow;
import org.onestop.document.Documents;
import org.onestop.identity.Actor;
import org.onestop.kernel.DomainEvent;
import org.onestop.kernel.Fault;
import org.springframework.context.i18n.LocaleContextHolder;

/** A case from submit to archive, on the real engine and database. */
@OnCasework
class CaseJourneyIT {
  private final SmallTown town;
  private final CaseDesk desk;
  private final WorkDesk work;
  private final CaseFiles files;
  private final Documents documents;
  private final RecordedEvents events;
  private final AdjustableClock clock;

  CaseJourneyIT(
      SmallTown town,
      CaseDesk desk,
      WorkDesk work,
      CaseFiles files,
      Documents documents,
      RecordedEvents events,
      AdjustableClock clock) {
    this.town = town;
    this.desk = desk;
    this.work = work;
    this.files = files;
    this.documents = documents;
    this.events = events;
    this.clock = clock;
  }

  @BeforeEach
  void speakChinese() {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    clock.set(AdjustableClock.MONDAY);
    town.desks();
  }

  @AfterEach
  void forgetLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void runsFromSubmitToArchiveOverTheDesks() {
    SubmitApplication application = town.application(HERE);
    String caseNo = town.submit(application);
    CaseView submitted = view(caseNo);
    assertThat(caseNo).startsWith(HERE + "20261012").hasSize(20);
    assertThat(submitted.status()).isEqualTo(CaseStatus.SUBMITTED);
    assertThat(submitted.applicantName()).isEqualTo("测****");
    assertThat(submitted.workingDays()).isEqualTo(new CaseView.WorkingDays(5, 0, 5));
    assertThat(submitted.items())
        .extracting(CaseView.Item::status)
        .containsOnly(ItemStatus.WAITING)
        .hasSize(4);

    town.complete(counter(HERE), caseNo, "accept");
    assertThat(view(caseNo).status()).isEqualTo(CaseStatus.AWAITING_FILE);
    town.complete(counter(HERE), caseNo, "accept");
    town.complete(counter(HERE), caseNo, "accept");

    CaseView accepted = view(caseNo);
    assertThat(accepted.status()).isEqualTo(CaseStatus.HANDLING);
    assertThat(accepted.acceptedAt()).isNotNull();
    // Seven working days behind 12 October, a Monday.
    assertThat(accepted.dueAt()).isEqualTo(OffsetDateTime.parse("2026-10-21T23:59:59+08:00"));
    assertThat(accepted.workingDays()).isEqualTo(new CaseView.WorkingDays(7, 0, 7));
    assertThat(status(accepted, SmallMatter.REPORT)).isEqualTo(ItemStatus.HANDLING);
    assertThat(status(accepted, SmallMatter.HOUSEHOLD)).isEqualTo(ItemStatus.WAITING);
    assertThat(status(accepted, SmallMatter.INSURANCE)).isEqualTo(ItemStatus.HANDLING);
    assertThat(town.open(police(HERE), caseNo)).isEmpty();

    clock.passDays(1);
    town.complete(counter(HERE), caseNo, "done");
    town.complete(police(HERE), caseNo, "done");
    town.complete(insurance(HERE), caseNo, "done");
    assertThat(view(caseNo).status()).isEqualTo(CaseStatus.HANDLING);
    town.complete(police(HERE), caseNo, "done");

    CaseView closed = view(caseNo);
    assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(closed.items()).extracting(CaseView.Item::status).containsOnly(ItemStatus.DONE);
    assertThat(closed.workingDays()).isEqualTo(new CaseView.WorkingDays(7, 1, 6));
    assertThat(closed.clock()).isEqualTo(new CaseView.Clock(null, List.of()));
    assertThat(closed.timeline())
        .extracting(CaseView.Entry::text)
        .contains("提交申请", "预审通过", "已受理", "事项household：510107police办理中", "全部事项办结");
    assertThat(result(closed, SmallMatter.REPORT).data().path("place").asString())
        .isEqualTo("一号窗口");
    assertThat(everyone(caseNo)).isEmpty();

    archive(caseNo, application);
  }

  private void archive(String caseNo, SubmitApplication application) {
    String id = files.fetchable(counter(HERE), caseNo);
    ClosedCase file = files.closed(id);
    assertThat(file.applicant()).isEqualTo(application.applicant());
    assertThat(file.form())
        .extracting(ClosedCase.Field::title)
        .contains("姓名", "身份证号码", "拟落户地", "参保地");
    assertThat(file.materials())
        .extracting(each -> each.file().type())
        .contains("id-card", "photo");
    assertThat(file.documents())
        .extracting(Documents.Stored::kind)
        .containsExactlyInAnyOrder("form", "acceptance-notice", "closing-notice");
    assertThat(file.items()).hasSize(4).allSatisfy(item -> assertThat(item.endedAt()).isNotNull());
    assertThat(file.log()).isNotEmpty();
    assertThat(files.closed(id).documents()).as("issued once").hasSize(3);

    files.markArchived(id, clock.instant());
    files.markArchived(id, clock.instant());
    assertThat(view(caseNo).status()).isEqualTo(CaseStatus.ARCHIVED);
    assertThat(events.of(caseNo)).filteredOn("case-archived"::equals).hasSize(1);
  }

  @Test
  void tellsTheAuditOnceOfEachTransitionAndNothingPersonal() {
    SubmitApplication application = town.application(HERE);
    String caseNo = town.accepted(application);
    town.complete(counter(HERE), caseNo, "done");
    town.complete(police(HERE), caseNo, "done");
    town.complete(insurance(HERE), caseNo, "done");
    town.complete(police(HERE), caseNo, "done");

    List<DomainEvent> told = events.events(caseNo);
    assertThat(told)
        .extracting(DomainEvent::type)
        .containsExactly(
            "case-submitted",
            "step-accepted",
            "step-accepted",
            "case-accepted",
            "item-handling",
            "item-handling",
            "item-done",
            "item-handling",
            "item-done",
            "item-handling",
            "item-done",
            "item-done",
            "case-closed");
    assertThat(told.getFirst().first()).isTrue();
    assertThat(told.getLast()).isInstanceOf(CaseClosed.class);
    assertThat(told.getLast().facts()).containsEntry("done", "4").containsEntry("onTime", "true");
    assertThat(told)
        .allSatisfy(each -> {
          assertThat(each.facts().toString())
              .doesNotContain(application.applicant().idNo())
              .doesNotContain("张三")
              .doesNotContain("13800000000");
          assertThat(each.chain()).isEqualTo(told.getFirst().chain());
        });
  }

  @Test
  void showsEachUnitItsContractsFieldsOnly() {
    String caseNo = town.accepted(town.application(HERE));
    town.complete(counter(HERE), caseNo, "done");

    WorkItemDetail household = detail(police(HERE), caseNo);
    assertThat(household.fields())
        .extracting(WorkItemDetail.Field::label)
        .containsExactly("姓名", "公民身份号码", "拟落户所在地");
    assertThat(household.materials()).isEmpty();
    assertThat(household.carried()).containsExactly("户口簿");
    assertThat(household.outcomes()).containsExactly("done", "declined", "return");

    WorkItemDetail insured = detail(insurance(HERE), caseNo);
    assertThat(insured.fields())
        .extracting(WorkItemDetail.Field::label)
        .containsExactly("姓名", "工资");
    assertThat(insured.materials())
        .extracting(WorkItemDetail.Material::type)
        .containsExactly("id-card");

    town.complete(police(HERE), caseNo, "done");
    WorkItemDetail card = detail(police(HERE), caseNo);
    assertThat(card.fields())
        .as("no contract: the item's own fields, by their titles")
        .extracting(WorkItemDetail.Field::label)
        .containsExactly("姓名", "手机号码");
    assertThat(card.materials()).extracting(WorkItemDetail.Material::type).containsExactly("photo");
  }

  @Test
  void showsTheCounterTheWholeApplicationAtAStage() {
    String caseNo = town.submit(town.application(HERE));
    WorkItemDetail detail = detail(counter(HERE), caseNo);
    assertThat(detail.fields())
        .extracting(WorkItemDetail.Field::key)
        .containsExactly("name", "idNo", "mobile", "hukou", "insured", "wage");
    assertThat(detail.materials()).hasSize(2);
    assertThat(detail.outcomes()).containsExactly("accept", "correct", "refuse");
    assertThat(detail.row().stepName()).isEqualTo("预审");
    assertThat(detail.row().applicantName()).isEqualTo("测****");
  }

  @Test
  void issuesANoticesDocumentWhenItIsAskedFor() {
    String caseNo = town.accepted(town.application(HERE));
    CaseView.Notice notice =
        view(caseNo).notices().stream()
            .filter(each -> each.kind().equals("acceptance"))
            .findFirst()
            .orElseThrow();
    Documents.Stored first = desk.document(kiosk(HERE), caseNo, notice.id());
    assertThat(first.kind()).isEqualTo("acceptance-notice");
    assertThat(desk.document(kiosk(HERE), caseNo, notice.id())).isEqualTo(first);
    assertThat(desk.document(kiosk(HERE), caseNo, first.id())).isEqualTo(first);
    assertThat(documents.content(first)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    assertThat(desk.print(kiosk(HERE), caseNo, "form")).isNotEmpty();
    assertThatThrownBy(() -> desk.document(kiosk(HERE), caseNo, "nothing"))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("document-unknown");
  }

  @Test
  void goesOnWithFollowUpsAndRatingsAfterClosing() {
    String caseNo = closed();
    assertThat(card(caseNo).followUps())
        .extracting(CaseView.FollowUp::status)
        .containsExactly("pending");

    work.recordFollowUp(
        police(HERE),
        caseNo,
        new RecordFollowUp(SmallMatter.CARD, "card-making", "done", null, "已制证"));
    assertThat(card(caseNo).followUps().getFirst().status()).isEqualTo("done");
    assertThat(card(caseNo).followUps().getFirst().note()).isEqualTo("已制证");

    desk.rate(kiosk(HERE), caseNo, new RateCase(null, 1, "很好"));
    assertThatThrownBy(() -> desk.rate(kiosk(HERE), caseNo, new RateCase(null, 5, null)))
        .hasMessageContaining("rating-exists");
    assertThatThrownBy(() -> desk.rate(kiosk(HERE), caseNo, new RateCase("report", 6, null)))
        .hasMessageContaining("rating-level");
  }

  private String closed() {
    String caseNo = town.accepted(town.application(HERE));
    town.complete(counter(HERE), caseNo, "done");
    town.complete(police(HERE), caseNo, "done");
    town.complete(insurance(HERE), caseNo, "done");
    town.complete(police(HERE), caseNo, "done");
    return caseNo;
  }

  private CaseView.Item card(String caseNo) {
    return item(view(caseNo), SmallMatter.CARD);
  }

  private WorkItemDetail detail(Actor by, String caseNo) {
    return work.detail(by, town.open(by, caseNo).getFirst().id());
  }

  private List<WorkItemRow> everyone(String caseNo) {
    return Stream.of(counter(HERE), police(HERE), insurance(HERE))
        .flatMap(each -> town.open(each, caseNo).stream())
        .toList();
  }

  private CaseView view(String caseNo) {
    return desk.view(kiosk(HERE), caseNo);
  }

  private static ItemStatus status(CaseView view, String item) {
    return item(view, item).status();
  }

  private static CaseView.Result result(CaseView view, String item) {
    return Objects.requireNonNull(item(view, item).result());
  }

  private static CaseView.Item item(CaseView view, String item) {
    return view.items().stream().filter(each -> each.item().equals(item)).findFirst().orElseThrow();
  }
}
