package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallMatter.CARD;
import static org.onestop.casework.SmallMatter.HOUSEHOLD;
import static org.onestop.casework.SmallMatter.INSURANCE;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.SmallTown.police;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseView;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.RecordedDispatches;
import org.onestop.casework.RecordedEvents;
import org.onestop.casework.ResumeCase;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SuspendCase;
import org.onestop.casework.WorkDesk;
import org.onestop.exchange.DepartmentResult;
import org.onestop.exchange.DepartmentResult.ResultDocument;
import org.onestop.exchange.DepartmentResult.Status;
import org.onestop.exchange.DispatchOrder;
import org.onestop.exchange.DispatchOrder.Kind;
import org.onestop.exchange.ResultReceiver;
import org.onestop.exchange.ResultReceiver.Receipt;
import org.onestop.exchange.SwitchedBindings;
import org.onestop.kernel.DomainEvent;

/** What the police issue goes to the insurance: once, behind its push, and nothing waits for it. */
@OnCasework
class SupplementsIT {
  private static final ResultDocument VOUCHER =
      new ResultDocument("voucher", "居民户口簿电子凭证", "川A-0001", "https://example.invalid/1");
  private static final ResultDocument OTHER = new ResultDocument("receipt", "回执", "2", null);
  private static final String EVENT = "item-supplemented";
  private static final String INSURED = "insurance-registration";

  private final SmallTown town;
  private final CaseDesk desk;
  private final WorkDesk work;
  private final RecordedDispatches dispatches;
  private final RecordedEvents events;
  private final SwitchedBindings bindings;
  private final ResultReceiver receiver;

  SupplementsIT(
      SmallTown town,
      CaseDesk desk,
      WorkDesk work,
      RecordedDispatches dispatches,
      RecordedEvents events,
      SwitchedBindings bindings,
      ResultReceiver receiver) {
    this.town = town;
    this.desk = desk;
    this.work = work;
    this.dispatches = dispatches;
    this.events = events;
    this.bindings = bindings;
    this.receiver = receiver;
  }

  @BeforeEach
  void pushToAll() {
    town.pushesAll();
  }

  @AfterEach
  void letAllGoOn() {
    bindings.resume(INSURED).resume("police-household");
  }

  @Test
  void passesAVoucherOnToThoseWhoWereToldOfTheCase() {
    String caseNo = dispatched();

    assertThat(answer(caseNo, HOUSEHOLD, Status.DONE)).isEqualTo(Receipt.APPLIED);

    DispatchOrder order = supplements(caseNo).getFirst();
    assertThat(supplements(caseNo)).hasSize(1);
    assertThat(order.contract().id()).isEqualTo(INSURED);
    assertThat(order.items()).containsExactly(INSURANCE);
    assertThat(order.fields()).isEmpty();
    assertThat(order.materials()).isEmpty();
    assertThat(order.resultDocuments())
        .as("what the contract names, and nothing else")
        .containsExactly(VOUCHER);
    assertThat(order.firstCheck()).isEqualTo(initial(caseNo, INSURED).firstCheck());
    assertThat(status(caseNo, INSURANCE)).isEqualTo(ItemStatus.DISPATCHED);
  }

  @Test
  void tellsItInTheTimelineAndTheAuditWithoutTheVouchersNumber() {
    String caseNo = dispatched();
    answer(caseNo, HOUSEHOLD, Status.DONE);

    assertThat(view(caseNo).timeline())
        .filteredOn(each -> each.event().equals(EVENT))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.item()).isEqualTo(INSURANCE);
          assertThat(each.text()).contains("事项insurance").contains("居民户口簿电子凭证");
        });
    DomainEvent event =
        events.events(caseNo).stream()
            .filter(each -> each.type().equals(EVENT))
            .findFirst()
            .orElseThrow();
    assertThat(event.facts())
        .isEqualTo(
            Map.of(
                "item", INSURANCE,
                "from", HOUSEHOLD,
                "contract", INSURED,
                "kinds", "voucher",
                "dispatch", dispatches.last(caseNo)));
  }

  @Test
  void sendsNothingTwiceForADoubledResult() {
    String caseNo = dispatched();
    answer(caseNo, HOUSEHOLD, Status.DONE);

    assertThat(answer(caseNo, HOUSEHOLD, Status.DONE)).isEqualTo(Receipt.ALREADY_APPLIED);

    assertThat(supplements(caseNo)).hasSize(1);
    assertThat(events.of(caseNo)).filteredOn(EVENT::equals).hasSize(1);
  }

  @Test
  void neverOpensWhatIsDone() {
    String caseNo = dispatched();
    answer(caseNo, INSURANCE, Status.DONE);

    answer(caseNo, HOUSEHOLD, Status.DONE);

    assertThat(supplements(caseNo)).hasSize(1);
    assertThat(status(caseNo, INSURANCE)).isEqualTo(ItemStatus.DONE);
  }

  @Test
  void followsAPushThatComesInTheSameAct() {
    town.pushesAllInsuranceLast();
    String caseNo = dispatched();
    assertThat(kinds(caseNo)).containsExactly(Kind.INITIAL);

    answer(caseNo, HOUSEHOLD, Status.DONE);

    assertThat(kinds(caseNo)).containsExactly(Kind.INITIAL, Kind.INITIAL, Kind.SUPPLEMENT);
    assertThat(supplements(caseNo).getFirst().resultDocuments()).containsExactly(VOUCHER);
  }

  @Test
  void followsAPushThatComesLater() {
    bindings.suspend(INSURED);
    String caseNo = dispatched();
    answer(caseNo, HOUSEHOLD, Status.DONE);
    assertThat(supplements(caseNo)).as("the desk is told nothing").isEmpty();

    bindings.resume(INSURED);
    town.complete(insurance(HERE), caseNo, "return");
    town.complete(counter(HERE), caseNo, "accept");

    assertThat(kinds(caseNo)).containsExactly(Kind.INITIAL, Kind.INITIAL, Kind.SUPPLEMENT);
    assertThat(supplements(caseNo).getFirst().resultDocuments()).containsExactly(VOUCHER);
  }

  @Test
  void isNotRepeatedWhenAReturnedItemIsPushedAgain() {
    String caseNo = dispatched();
    answer(caseNo, HOUSEHOLD, Status.DONE);
    answer(caseNo, INSURANCE, Status.RETURNED);

    town.complete(counter(HERE), caseNo, "accept");

    assertThat(kinds(caseNo))
        .containsExactly(Kind.INITIAL, Kind.INITIAL, Kind.SUPPLEMENT, Kind.INITIAL);
  }

  @Test
  void waitsWithTheResultWhileTheCaseIsSuspended() {
    String caseNo = dispatched();
    work.suspend(counter(HERE), caseNo, new SuspendCase(null, "special-procedure", "鉴定", null));
    answer(caseNo, HOUSEHOLD, Status.DONE);
    assertThat(supplements(caseNo)).isEmpty();

    work.resume(counter(HERE), caseNo, new ResumeCase(null));

    assertThat(supplements(caseNo)).hasSize(1);
  }

  @Test
  void thereIsNoneWhenADeskDidTheItem() {
    bindings.suspend("police-household");
    String caseNo = dispatched();
    town.complete(police(HERE), caseNo, "done");

    assertThat(status(caseNo, HOUSEHOLD)).isEqualTo(ItemStatus.DONE);
    assertThat(kinds(caseNo)).containsExactly(Kind.INITIAL);
  }

  @Test
  void thereIsNoneWhenADeskWasFasterThanTheSystem() {
    String caseNo = dispatched();
    work.handToDesk(counter(HERE), caseNo, HOUSEHOLD);
    var row = town.open(police(HERE), caseNo).getFirst();
    town.complete(police(HERE), row, "done");

    assertThat(answer(caseNo, HOUSEHOLD, Status.DONE)).isEqualTo(Receipt.ALREADY_APPLIED);

    assertThat(supplements(caseNo)).isEmpty();
  }

  @Test
  void thereIsNoneForThoseWhoWereToldNothing() {
    town.pushes();
    String caseNo = dispatched();

    answer(caseNo, HOUSEHOLD, Status.DONE);

    assertThat(kinds(caseNo)).containsExactly(Kind.INITIAL);
  }

  @Test
  void thereIsNoneOutOfWhatWasDeclinedOrOfAnotherItem() {
    String caseNo = dispatched();
    answer(caseNo, CARD, Status.DONE);
    answer(caseNo, HOUSEHOLD, Status.DECLINED);

    assertThat(supplements(caseNo)).isEmpty();
  }

  /** Accepted and reported: whoever is pushed to has been told. */
  private String dispatched() {
    String caseNo = town.accepted(town.application(HERE));
    town.complete(counter(HERE), caseNo, "done");
    return caseNo;
  }

  private Receipt answer(String caseNo, String item, Status status) {
    String contract = item.equals(INSURANCE) ? INSURED : "police-household";
    Map.Entry<String, DispatchOrder> last =
        dispatches.of(caseNo).entrySet().stream()
            .filter(each -> each.getValue().contract().id().equals(contract))
            .filter(each -> each.getValue().kind() == Kind.INITIAL)
            .reduce((before, after) -> after)
            .orElseThrow();
    return receiver.receive(
        new DepartmentResult(
            last.getKey(),
            last.getValue().caseId(),
            item,
            status,
            null,
            OffsetDateTime.parse("2026-10-12T10:00:00+08:00"),
            "民警",
            "意见",
            List.of(OTHER, VOUCHER)));
  }

  private DispatchOrder initial(String caseNo, String contract) {
    return dispatches.of(caseNo).values().stream()
        .filter(each -> each.kind() == Kind.INITIAL && each.contract().id().equals(contract))
        .findFirst()
        .orElseThrow();
  }

  private List<DispatchOrder> supplements(String caseNo) {
    return dispatches.of(caseNo).values().stream()
        .filter(each -> each.kind() == Kind.SUPPLEMENT)
        .toList();
  }

  private List<Kind> kinds(String caseNo) {
    return dispatches.of(caseNo).values().stream().map(DispatchOrder::kind).toList();
  }

  private CaseView view(String caseNo) {
    return desk.view(kiosk(HERE), caseNo);
  }

  private ItemStatus status(String caseNo, String item) {
    return view(caseNo).items().stream()
        .filter(each -> each.item().equals(item))
        .findFirst()
        .orElseThrow()
        .status();
  }
}
