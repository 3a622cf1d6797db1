package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallMatter.CARD;
import static org.onestop.casework.SmallMatter.HOUSEHOLD;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.SmallTown.police;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CaseView;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.RecordedDispatches;
import org.onestop.casework.RecordedEvents;
import org.onestop.casework.ResumeCase;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SuspendCase;
import org.onestop.casework.WithdrawCase;
import org.onestop.casework.WorkDesk;
import org.onestop.exchange.DepartmentResult;
import org.onestop.exchange.DepartmentResult.ResultDocument;
import org.onestop.exchange.DepartmentResult.Status;
import org.onestop.exchange.DispatchOrder;
import org.onestop.exchange.ResultReceiver;
import org.onestop.exchange.ResultReceiver.Receipt;
import tools.jackson.databind.JsonNode;

/** What departments' systems are told, and what they answer. */
@OnCasework
class ExchangeIT {
  private final SmallTown town;
  private final CaseDesk desk;
  private final WorkDesk work;
  private final RecordedDispatches dispatches;
  private final RecordedEvents events;
  private final ResultReceiver receiver;

  ExchangeIT(
      SmallTown town,
      CaseDesk desk,
      WorkDesk work,
      RecordedDispatches dispatches,
      RecordedEvents events,
      ResultReceiver receiver) {
    this.town = town;
    this.desk = desk;
    this.work = work;
    this.dispatches = dispatches;
    this.events = events;
    this.receiver = receiver;
  }

  @BeforeEach
  void pushToThePolice() {
    town.pushes();
  }

  @Test
  void pushesExactlyTheContractsFieldsWhenTheItemsTurnComes() {
    String caseNo = town.accepted(town.application(HERE));
    assertThat(dispatches.of(caseNo)).isEmpty();

    town.complete(counter(HERE), caseNo, "done");

    assertThat(dispatches.of(caseNo)).hasSize(1);
    DispatchOrder order = dispatches.of(caseNo).values().iterator().next();
    assertThat(order.fields()).containsOnlyKeys("姓名", "公民身份号码", "拟落户所在地");
    assertThat(order.fields().values().stream().map(JsonNode::toString)).contains("\"测试·张三\"");
    assertThat(order.items()).containsExactly(HOUSEHOLD, CARD);
    assertThat(order.kind()).isEqualTo(DispatchOrder.Kind.INITIAL);
    assertThat(order.firstCheck().by()).isEqualTo("干部counter");
    assertThat(order.firstCheck().unit()).isEqualTo(HERE + "counter-office");
    assertThat(status(caseNo, HOUSEHOLD)).isEqualTo(ItemStatus.DISPATCHED);
    assertThat(town.open(police(HERE), caseNo)).isEmpty();
  }

  @Test
  void appliesEachResultOnce() {
    String caseNo = dispatched();
    assertThat(answer(caseNo, HOUSEHOLD, Status.ACCEPTED)).isEqualTo(Receipt.APPLIED);
    assertThat(status(caseNo, HOUSEHOLD)).isEqualTo(ItemStatus.HANDLING);
    assertThat(answer(caseNo, HOUSEHOLD, Status.ACCEPTED)).isEqualTo(Receipt.ALREADY_APPLIED);
    assertThat(answer(caseNo, HOUSEHOLD, Status.HANDLING)).isEqualTo(Receipt.ALREADY_APPLIED);
    assertThat(answer(caseNo, HOUSEHOLD, Status.DONE)).isEqualTo(Receipt.APPLIED);
    assertThat(answer(caseNo, HOUSEHOLD, Status.DONE)).isEqualTo(Receipt.ALREADY_APPLIED);
    assertThat(answer(caseNo, HOUSEHOLD, Status.DECLINED)).isEqualTo(Receipt.OUT_OF_ORDER);
    assertThat(answer(caseNo, HOUSEHOLD, Status.HANDLING)).isEqualTo(Receipt.OUT_OF_ORDER);

    assertThat(status(caseNo, CARD)).as("named by the same push").isEqualTo(ItemStatus.DISPATCHED);
    assertThat(answer(caseNo, CARD, Status.DONE)).isEqualTo(Receipt.APPLIED);
    town.complete(insurance(HERE), caseNo, "done");
    CaseView closed = view(caseNo);
    assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(result(closed, HOUSEHOLD).documents())
        .extracting(CaseView.Voucher::name)
        .containsExactly("居民户口簿电子凭证");
    assertThat(events.of(caseNo)).filteredOn("item-done"::equals).hasSize(4);
  }

  @Test
  void keepsAResultThatComesBeforeItsItemsTurn() {
    String caseNo = dispatched();
    assertThat(answer(caseNo, CARD, Status.HANDLING)).isEqualTo(Receipt.APPLIED);
    assertThat(answer(caseNo, CARD, Status.DONE)).isEqualTo(Receipt.APPLIED);
    assertThat(answer(caseNo, CARD, Status.DONE)).isEqualTo(Receipt.ALREADY_APPLIED);
    assertThat(answer(caseNo, CARD, Status.DECLINED)).isEqualTo(Receipt.OUT_OF_ORDER);
    assertThat(status(caseNo, CARD)).isEqualTo(ItemStatus.WAITING);

    answer(caseNo, HOUSEHOLD, Status.DONE);

    assertThat(status(caseNo, CARD)).isEqualTo(ItemStatus.DONE);
  }

  @Test
  void refusesWhatNobodyAskedFor() {
    String caseNo = dispatched();
    String dispatch = dispatches.last(caseNo);
    String caseId = caseId(caseNo);
    assertThat(receiver.receive(result("other", caseId, HOUSEHOLD, Status.DONE)))
        .isEqualTo(Receipt.OUT_OF_ORDER);
    assertThat(receiver.receive(result(dispatch, caseId, "insurance", Status.DONE)))
        .isEqualTo(Receipt.OUT_OF_ORDER);
    assertThat(receiver.receive(result(dispatch, "no-such-case", HOUSEHOLD, Status.DONE)))
        .isEqualTo(Receipt.OUT_OF_ORDER);
    assertThat(status(caseNo, HOUSEHOLD)).isEqualTo(ItemStatus.DISPATCHED);
  }

  @Test
  void givesAReturnedItemToTheCounterAndSendsItAgain() {
    String caseNo = dispatched();
    String first = dispatches.last(caseNo);
    assertThat(answer(caseNo, HOUSEHOLD, Status.RETURNED)).isEqualTo(Receipt.APPLIED);
    assertThat(answer(caseNo, HOUSEHOLD, Status.RETURNED)).isEqualTo(Receipt.ALREADY_APPLIED);
    assertThat(answer(caseNo, HOUSEHOLD, Status.DONE)).isEqualTo(Receipt.OUT_OF_ORDER);
    assertThat(status(caseNo, HOUSEHOLD)).isEqualTo(ItemStatus.RETURNED);
    var row = town.open(counter(HERE), caseNo).getFirst();
    assertThat(row.kind()).isEqualTo("returned");
    assertThat(work.detail(counter(HERE), row.id()).reason()).isEqualTo("意见");
    assertThat(work.detail(counter(HERE), row.id()).outcomes())
        .containsExactly("accept", "declined");

    town.complete(counter(HERE), caseNo, "accept");

    assertThat(dispatches.of(caseNo)).hasSize(2);
    assertThat(dispatches.last(caseNo)).isNotEqualTo(first);
    assertThat(answer(caseNo, HOUSEHOLD, Status.DONE)).isEqualTo(Receipt.APPLIED);
  }

  @Test
  void letsTheCounterDecideBehindADeclinedItem() {
    String caseNo = dispatched();
    answer(caseNo, CARD, Status.DONE);
    answer(caseNo, HOUSEHOLD, Status.DECLINED);
    assertThat(status(caseNo, CARD))
        .as("even an early result waits for the decision")
        .isEqualTo(ItemStatus.WAITING);
    var row = town.open(counter(HERE), caseNo).getFirst();
    assertThat(row.kind()).isEqualTo("decision");
    assertThat(row.item()).isEqualTo(CARD);

    town.complete(counter(HERE), caseNo, "declined");
    town.complete(insurance(HERE), caseNo, "done");

    CaseView closed = view(caseNo);
    assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(item(closed, CARD).status()).isEqualTo(ItemStatus.DECLINED);
    assertThat(result(closed, HOUSEHOLD).reason()).isEqualTo("意见");
  }

  @Test
  void goesOnBehindADeclinedItemWhenTheCounterSaysSo() {
    String caseNo = dispatched();
    answer(caseNo, HOUSEHOLD, Status.DECLINED);
    town.complete(counter(HERE), caseNo, "accept");
    assertThat(status(caseNo, CARD)).isEqualTo(ItemStatus.DISPATCHED);
    assertThat(answer(caseNo, CARD, Status.DONE)).isEqualTo(Receipt.APPLIED);
  }

  @Test
  void keepsResultsWhileTheCaseIsSuspendedAndAppliesThemOnResumption() {
    String caseNo = dispatched();
    work.suspend(counter(HERE), caseNo, new SuspendCase(null, "special-procedure", "鉴定", null));
    assertThat(answer(caseNo, HOUSEHOLD, Status.DONE)).isEqualTo(Receipt.APPLIED);
    assertThat(status(caseNo, HOUSEHOLD)).isEqualTo(ItemStatus.DISPATCHED);

    work.resume(counter(HERE), caseNo, new ResumeCase(null));

    assertThat(status(caseNo, HOUSEHOLD)).isEqualTo(ItemStatus.DONE);
    assertThat(status(caseNo, CARD)).isEqualTo(ItemStatus.DISPATCHED);
  }

  @Test
  void letsADepartmentStopAndGoOn() {
    String caseNo = dispatched();
    assertThat(answer(caseNo, HOUSEHOLD, Status.SUSPENDED)).isEqualTo(Receipt.APPLIED);
    assertThat(answer(caseNo, HOUSEHOLD, Status.SUSPENDED)).isEqualTo(Receipt.ALREADY_APPLIED);
    assertThat(status(caseNo, HOUSEHOLD)).isEqualTo(ItemStatus.SUSPENDED);
    assertThat(answer(caseNo, HOUSEHOLD, Status.HANDLING)).isEqualTo(Receipt.APPLIED);
    assertThat(status(caseNo, HOUSEHOLD)).isEqualTo(ItemStatus.HANDLING);
    answer(caseNo, HOUSEHOLD, Status.SUSPENDED);
    assertThat(answer(caseNo, HOUSEHOLD, Status.DONE)).isEqualTo(Receipt.APPLIED);
  }

  @Test
  void handsAnItemToADeskWhenTheSystemDoesNotAnswer() {
    String caseNo = dispatched();
    work.handToDesk(counter(HERE), caseNo, HOUSEHOLD);
    assertThat(refused(() -> work.handToDesk(counter(HERE), caseNo, HOUSEHOLD)).code())
        .isEqualTo("item-not-running");
    var row = town.open(police(HERE), caseNo).getFirst();

    assertThat(answer(caseNo, HOUSEHOLD, Status.DONE)).isEqualTo(Receipt.APPLIED);

    assertThat(town.open(police(HERE), caseNo)).isEmpty();
    assertThat(refused(() -> town.complete(police(HERE), row, "done")).code())
        .isEqualTo("work-item-cancelled");
  }

  @Test
  void cancelsWhatWasSentWhenTheApplicantWithdraws() {
    String caseNo = dispatched();
    String caseId = caseId(caseNo);
    desk.withdraw(kiosk(HERE), caseNo, new WithdrawCase("不办了"));
    assertThat(dispatches.cancelled(caseId)).isTrue();
    assertThat(answer(caseNo, HOUSEHOLD, Status.DONE)).isEqualTo(Receipt.OUT_OF_ORDER);
  }

  private String dispatched() {
    String caseNo = town.accepted(town.application(HERE));
    town.complete(counter(HERE), caseNo, "done");
    return caseNo;
  }

  private Receipt answer(String caseNo, String item, Status status) {
    String dispatch = dispatches.last(caseNo);
    String caseId = caseId(caseNo);
    return receiver.receive(result(dispatch, caseId, item, status));
  }

  private String caseId(String caseNo) {
    return dispatches.of(caseNo).values().iterator().next().caseId();
  }

  private static CaseView.Result result(CaseView view, String item) {
    return Objects.requireNonNull(item(view, item).result());
  }

  private static DepartmentResult result(
      String dispatch, String caseId, String item, Status status) {
    return new DepartmentResult(
        dispatch,
        caseId,
        item,
        status,
        null,
        OffsetDateTime.parse("2026-10-12T10:00:00+08:00"),
        "民警",
        "意见",
        status == Status.DONE
            ? List.of(new ResultDocument("voucher", "居民户口簿电子凭证", "1", null))
            : List.of());
  }

  private CaseView view(String caseNo) {
    return desk.view(kiosk(HERE), caseNo);
  }

  private ItemStatus status(String caseNo, String item) {
    return item(view(caseNo), item).status();
  }

  private static CaseView.Item item(CaseView view, String item) {
    return view.items().stream().filter(each -> each.item().equals(item)).findFirst().orElseThrow();
  }
}
