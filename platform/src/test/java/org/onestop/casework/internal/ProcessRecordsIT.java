package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.onestop.casework.SmallMatter.CARD;
import static org.onestop.casework.SmallMatter.HOUSEHOLD;
import static org.onestop.casework.SmallMatter.INSURANCE;
import static org.onestop.casework.SmallMatter.REPORT;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.SmallTown.police;
import static org.onestop.casework.SmallTown.supervisor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.Agent;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseFiles;
import org.onestop.casework.CheckOriginal;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.CorrectApplication;
import org.onestop.casework.Finding;
import org.onestop.casework.ProcessRecord;
import org.onestop.casework.ProcessRecord.Accept;
import org.onestop.casework.ProcessRecord.Document;
import org.onestop.casework.ProcessRecord.Kind;
import org.onestop.casework.ProcessRecord.Material;
import org.onestop.casework.ProcessRecord.Operation;
import org.onestop.casework.ProcessRecord.Person;
import org.onestop.casework.ProcessRecord.Result;
import org.onestop.casework.ProcessRecord.SpecialProcedure;
import org.onestop.casework.ProcessRecord.Step;
import org.onestop.casework.ProcessRecords;
import org.onestop.casework.RateCase;
import org.onestop.casework.RecordFollowUp;
import org.onestop.casework.RecordedDispatches;
import org.onestop.casework.ResumeCase;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SubmitApplication;
import org.onestop.casework.SuspendCase;
import org.onestop.casework.WithdrawCase;
import org.onestop.casework.WorkDesk;
import org.onestop.exchange.DepartmentResult;
import org.onestop.exchange.DepartmentResult.ResultDocument;
import org.onestop.exchange.DepartmentResult.Status;
import org.onestop.exchange.ResultReceiver;
import org.onestop.kernel.Json;

/** What is told of a case, row by row and field by field. */
@OnCasework
class ProcessRecordsIT {
  /** A Monday that no other test lives in. */
  private static final Instant START = Instant.parse("2026-11-09T01:00:00Z");

  private static final String COUNTER = HERE + "counter-office";

  private final SmallTown town;
  private final CaseDesk desk;
  private final WorkDesk work;
  private final CaseFiles files;
  private final RecordedDispatches dispatches;
  private final ResultReceiver receiver;
  private final ProcessRecords records;
  private final AdjustableClock clock;

  ProcessRecordsIT(
      SmallTown town,
      CaseDesk desk,
      WorkDesk work,
      CaseFiles files,
      RecordedDispatches dispatches,
      ResultReceiver receiver,
      ProcessRecords records,
      AdjustableClock clock) {
    this.town = town;
    this.desk = desk;
    this.work = work;
    this.files = files;
    this.dispatches = dispatches;
    this.receiver = receiver;
    this.records = records;
    this.clock = clock;
  }

  @BeforeEach
  void handleAtDesks() {
    clock.set(START);
    town.desks();
  }

  @AfterEach
  void goBack() {
    clock.set(AdjustableClock.MONDAY);
  }

  @Test
  void tellsOfTheCaseAndEachItemCaseWhoWasAcceptedWhenAndByWhom() {
    SubmitApplication application = withAgent(town.application(HERE));
    String caseNo = town.accepted(application);

    List<Accept> rows = of(Accept.class, caseNo);

    assertThat(rows)
        .extracting(row -> row.head().item())
        .containsExactly(null, REPORT, HOUSEHOLD, CARD, INSURANCE);
    assertThat(rows).extracting(row -> row.head().rowGuid()).doesNotHaveDuplicates();
    Accept parent = rows.getFirst();
    assertThat(parent)
        .isEqualTo(
            new Accept(
                new ProcessRecord.Head(
                    Kind.ACCEPT,
                    parent.head().rowGuid(),
                    Operation.INSERT,
                    "20261109",
                    parent.acceptedAt(),
                    caseNo,
                    null),
                "moving",
                "1.0.0",
                desk.view(kiosk(HERE), caseNo).releaseId(),
                new Person("测试·张三", application.applicant().idNo()),
                new Person("测试李四", "510107197001011234"),
                desk.view(kiosk(HERE), caseNo).submittedAt(),
                Objects.requireNonNull(desk.view(kiosk(HERE), caseNo).acceptedAt()),
                null,
                // Seven working days behind that Monday.
                OffsetDateTime.parse("2026-11-18T23:59:59+08:00"),
                HERE,
                COUNTER));
    assertThat(parent.head().rowGuid()).hasSize(36);
    assertThat(rows).extracting(Accept::applicant).containsOnly(parent.applicant());
    assertThat(rows).extracting(Accept::dueAt).containsOnly(parent.dueAt());
    assertThat(rows)
        .extracting(Accept::department)
        .containsExactly(COUNTER, "综合窗口", "公安局", "公安局", "社保局");
  }

  @Test
  void tellsEachStepWithItsTimesHandlerAndOpinion() {
    String caseNo = town.submit(town.application(HERE));
    correct(caseNo);
    for (int stage = 0; stage < 3; stage++) {
      town.complete(counter(HERE), caseNo, "accept");
    }
    clock.passDays(1);
    town.complete(counter(HERE), caseNo, "done");
    town.complete(insurance(HERE), caseNo, "declined");

    List<Step> rows = of(Step.class, caseNo);

    assertThat(rows)
        .extracting(Step::action)
        .containsExactly(
            "case-submitted",
            "correction-asked",
            "case-corrected",
            "step-accepted",
            "step-accepted",
            "case-accepted",
            "item-handling",
            "item-handling",
            "item-done",
            "item-handling",
            "item-declined");
    assertThat(rows)
        .extracting(Step::name)
        .containsExactly(
            null,
            "预审",
            "预审",
            "预审",
            "待档案",
            "受理",
            "事项report",
            "事项insurance",
            "事项report",
            "事项household",
            "事项insurance");
    assertThat(rows.subList(0, 6))
        .extracting(Step::handler)
        .as("the applicant's account is not told")
        .containsExactly(
            null, "510107-counter", null, "510107-counter", "510107-counter", "510107-counter");
    Step corrected = rows.get(2);
    Step passed = rows.get(3);
    assertThat(passed)
        .isEqualTo(
            new Step(
                new ProcessRecord.Head(
                    Kind.PROCESS,
                    passed.head().rowGuid(),
                    Operation.INSERT,
                    "20261109",
                    passed.endedAt(),
                    caseNo,
                    null),
                "preview",
                "预审",
                "step-accepted",
                corrected.endedAt(),
                passed.endedAt(),
                "510107-counter",
                COUNTER,
                "同意"));
    Step declined = rows.getLast();
    assertThat(declined.head().item()).isEqualTo(INSURANCE);
    assertThat(declined.head().batch()).isEqualTo("20261110");
    assertThat(declined.startedAt()).isEqualTo(rows.get(7).endedAt());
    assertThat(declined.handler()).isEqualTo("510107-insurance");
    assertThat(declined.unit()).isEqualTo("510107insurance");
    assertThat(declined.opinion()).isEqualTo("同意");
    assertThat(rows.getFirst().startedAt()).isEqualTo(rows.getFirst().endedAt());
  }

  @Test
  void tellsAStoppedClockAndLaterThatItRanOn() {
    String caseNo = town.accepted(town.application(HERE));
    suspend(caseNo, null, LocalDate.of(2026, 11, 20));
    work.checkOriginal(counter(HERE), caseNo, new CheckOriginal("id-card", true, null));
    clock.passDays(1);
    work.resume(counter(HERE), caseNo, new ResumeCase(null));
    suspend(caseNo, INSURANCE, null);
    desk.withdraw(kiosk(HERE), caseNo, new WithdrawCase("不办了"));

    List<SpecialProcedure> rows = of(SpecialProcedure.class, caseNo);

    assertThat(rows)
        .extracting(row -> row.head().operation())
        .containsExactly(Operation.INSERT, Operation.UPDATE, Operation.INSERT, Operation.UPDATE);
    SpecialProcedure stopped = rows.getFirst();
    SpecialProcedure ranOn = rows.get(1);
    assertThat(stopped.procedure()).isEqualTo("special-procedure");
    assertThat(stopped.head().item()).isNull();
    assertThat(stopped.endedAt()).isNull();
    assertThat(stopped.plannedEnd()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(stopped.approver()).isEqualTo("510107-counter");
    assertThat(ranOn)
        .isEqualTo(
            new SpecialProcedure(
                new ProcessRecord.Head(
                    Kind.SPECIAL_PROCEDURE,
                    stopped.head().rowGuid(),
                    Operation.UPDATE,
                    "20261110",
                    ranOn.head().time(),
                    caseNo,
                    null),
                "special-procedure",
                stopped.startedAt(),
                stopped.plannedEnd(),
                ranOn.head().time(),
                "510107-counter"));
    assertThat(rows.get(2).head().item()).isEqualTo(INSURANCE);
    assertThat(rows.get(3).head().rowGuid()).isEqualTo(rows.get(2).head().rowGuid());
    assertThat(rows.get(3).endedAt()).as("by the withdrawal").isNotNull();
    assertThat(of(Step.class, caseNo))
        .extracting(Step::action)
        .doesNotContain("case-suspended", "case-resumed", "item-suspended", "original-checked");
  }

  @Test
  void countsTheMaterialsOfEachActOnce() {
    String caseNo = town.submit(town.application(HERE));
    correct(caseNo);
    town.complete(counter(HERE), caseNo, "accept");
    work.checkOriginal(counter(HERE), caseNo, new CheckOriginal("id-card", true, "已核"));
    work.checkOriginal(counter(HERE), caseNo, new CheckOriginal("photo", false, "模糊"));

    List<Material> rows = of(Material.class, caseNo);

    Material card = rows.getFirst();
    assertThat(card)
        .isEqualTo(
            new Material(
                new ProcessRecord.Head(
                    Kind.MATERIAL,
                    card.head().rowGuid(),
                    Operation.INSERT,
                    "20261109",
                    desk.view(kiosk(HERE), caseNo).submittedAt(),
                    caseNo,
                    null),
                "id-card",
                "身份证",
                "electronic",
                1));
    assertThat(rows)
        .extracting(Material::material, Material::collection, Material::quantity)
        .containsExactly(
            tuple("id-card", "electronic", 1),
            tuple("photo", "electronic", 1),
            tuple("photo", "electronic", 2),
            tuple("id-card", "original", 1));
    assertThat(rows).extracting(row -> row.head().rowGuid()).doesNotHaveDuplicates();
  }

  @Test
  void tellsEachResultAndUpdatesItWithTheRating() {
    town.pushes();
    String caseNo = town.accepted(town.application(HERE));
    town.complete(counter(HERE), caseNo, "done");
    answer(caseNo, HOUSEHOLD, Status.DONE);
    answer(caseNo, CARD, Status.DECLINED);
    town.complete(insurance(HERE), caseNo, "done");
    desk.rate(kiosk(HERE), caseNo, new RateCase(HOUSEHOLD, 2, "还好"));
    desk.rate(kiosk(HERE), caseNo, new RateCase(null, 1, null));

    List<Result> rows = of(Result.class, caseNo);

    assertThat(rows)
        .extracting(row -> row.head().item())
        .containsExactly(REPORT, HOUSEHOLD, CARD, INSURANCE, null, HOUSEHOLD, null);
    assertThat(rows)
        .extracting(Result::result)
        .containsExactly("done", "done", "declined", "done", "closed", "done", "closed");
    Result household = rows.get(1);
    assertThat(household.documents()).containsExactly(new Document("居民户口簿电子凭证", "1"));
    assertThat(household.satisfaction()).isNull();
    Result rated = rows.get(5);
    assertThat(rated)
        .isEqualTo(
            new Result(
                new ProcessRecord.Head(
                    Kind.RESULT,
                    household.head().rowGuid(),
                    Operation.UPDATE,
                    "20261109",
                    rated.head().time(),
                    caseNo,
                    HOUSEHOLD),
                "done",
                household.endedAt(),
                household.documents(),
                2));
    assertThat(rows.getLast().head().rowGuid()).isEqualTo(rows.get(4).head().rowGuid());
    assertThat(rows.getLast().satisfaction()).isEqualTo(1);
    assertThat(of(Step.class, caseNo))
        .filteredOn(row -> CARD.equals(row.head().item()))
        .extracting(Step::action, Step::handler)
        .contains(tuple("item-declined", "exchange"));
  }

  @Test
  void tellsTheNumberOfTheAcceptanceNoticeAtTheLatestWhenTheCaseIsArchived() {
    String caseNo = town.accepted(town.application(HERE));
    town.complete(counter(HERE), caseNo, "done");
    town.complete(police(HERE), caseNo, "done");
    town.complete(insurance(HERE), caseNo, "done");
    town.complete(police(HERE), caseNo, "done");
    work.recordFollowUp(
        police(HERE), caseNo, new RecordFollowUp(CARD, "card-making", "done", null, "已制证"));
    Accept before = of(Accept.class, caseNo).getFirst();
    assertThat(before.documentNo()).isNull();
    String id = files.fetchable(counter(HERE), caseNo);
    String number =
        files.closed(id).documents().stream()
            .filter(each -> each.kind().equals("acceptance-notice"))
            .findFirst()
            .orElseThrow()
            .number();
    files.markArchived(id, clock.instant());

    Accept after = of(Accept.class, caseNo).getLast();

    assertThat(after.head().operation()).isEqualTo(Operation.UPDATE);
    assertThat(after.head().rowGuid()).isEqualTo(before.head().rowGuid());
    assertThat(after.documentNo()).isEqualTo(number);
    assertThat(after.applicant()).isEqualTo(before.applicant());
    assertThat(after.acceptedAt()).isEqualTo(before.acceptedAt());
    assertThat(after.dueAt()).isEqualTo(before.dueAt());
    assertThat(after.department()).isEqualTo(before.department());
  }

  @Test
  void tellsOfARefusedCaseItsStepsAndItsResultAndNotWhoItWas() {
    String caseNo = town.submit(town.application(HERE));
    town.complete(counter(HERE), caseNo, "refuse");

    assertThat(of(Accept.class, caseNo)).isEmpty();
    assertThat(of(Result.class, caseNo)).extracting(Result::result).containsExactly("refused");
    assertThat(of(Step.class, caseNo)).extracting(Step::action).contains("case-refused");
  }

  @Test
  void namesThePersonInTheRowsOfAcceptanceOnlyAndNoOtherAnswerAnywhere() {
    SubmitApplication application = withAgent(town.application(HERE));
    String caseNo = town.accepted(application);
    town.complete(counter(HERE), caseNo, "done");
    suspend(caseNo, INSURANCE, null);

    List<ProcessRecord> rows = all(caseNo);

    assertThat(rows.toString())
        .as("not even in a log")
        .doesNotContain(application.applicant().idNo(), "张三", "李四", "同意");
    String accepted = json(rows.stream().filter(Accept.class::isInstance).toList());
    String others = json(rows.stream().filter(row -> !(row instanceof Accept)).toList());
    assertThat(accepted).contains(application.applicant().idNo(), "张三", "测试李四");
    assertThat(others).doesNotContain(application.applicant().idNo(), "张三", "李四");
    assertThat(accepted + others)
        .doesNotContain("13800000000", "13900000000", "兄弟", "测试路1号", "\"5000\"", "一号窗口", "鉴定")
        .contains("\"kind\":\"special-procedure\"", "\"operation\":\"I\"", "\"kind\":\"process\"");
  }

  private void correct(String caseNo) {
    String id = town.open(counter(HERE), caseNo).getFirst().id();
    Finding finding = new Finding("/materials/photo", "模糊");
    work.complete(
        counter(HERE),
        id,
        null,
        new CompleteWorkItem("correct", null, "请补正", List.of(finding), null, null));
    clock.set(clock.instant().plus(Duration.ofMinutes(5)));
    desk.correct(
        kiosk(HERE),
        caseNo,
        new CorrectApplication(
            null, List.of(town.upload("photo", kiosk(HERE)), town.upload("photo", kiosk(HERE)))));
  }

  private void suspend(String caseNo, @Nullable String item, @Nullable LocalDate until) {
    work.suspend(counter(HERE), caseNo, new SuspendCase(item, "special-procedure", "鉴定", until));
  }

  private void answer(String caseNo, String item, Status status) {
    String caseId = dispatches.of(caseNo).values().iterator().next().caseId();
    receiver.receive(
        new DepartmentResult(
            dispatches.last(caseNo),
            caseId,
            item,
            status,
            null,
            OffsetDateTime.parse("2026-11-09T10:00:00+08:00"),
            "民警",
            "意见",
            status == Status.DONE
                ? List.of(new ResultDocument("voucher", "居民户口簿电子凭证", "1", null))
                : List.of()));
  }

  private static SubmitApplication withAgent(SubmitApplication one) {
    return new SubmitApplication(
        one.matter(),
        one.division(),
        one.applicantType(),
        one.items(),
        one.channel(),
        one.applicant(),
        new Agent("测试李四", "510107197001011234", "13900000000", "兄弟"),
        one.form(),
        one.materials(),
        null,
        null);
  }

  private <T extends ProcessRecord> List<T> of(Class<T> kind, String caseNo) {
    return all(caseNo).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Everything of one case, once it may be told. */
  private List<ProcessRecord> all(String caseNo) {
    clock.set(clock.instant().plus(Duration.ofMinutes(3)));
    return Walk.through(records, supervisor(HERE), START, 200).stream()
        .filter(row -> row.head().caseNo().equals(caseNo))
        .toList();
  }

  private static String json(List<ProcessRecord> rows) {
    return Json.mapper().writeValueAsString(rows);
  }
}
