package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallMatter.HOUSEHOLD;
import static org.onestop.casework.SmallMatter.INSURANCE;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.SmallTown.police;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.RecordedDispatches;
import org.onestop.casework.RecordedEvents;
import org.onestop.casework.SmallTown;
import org.onestop.exchange.DepartmentResult;
import org.onestop.exchange.DispatchOrder;
import org.onestop.exchange.ResultReceiver;
import org.onestop.exchange.SwitchedBindings;

/** While an operator has stopped a contract's pushes, running cases fall back to desks. */
@OnCasework
class OutageIT {
  private static final String POLICE = "police-household";

  private final SmallTown town;
  private final CaseDesk desk;
  private final RecordedDispatches dispatches;
  private final RecordedEvents events;
  private final SwitchedBindings bindings;
  private final ResultReceiver receiver;

  OutageIT(
      SmallTown town,
      CaseDesk desk,
      RecordedDispatches dispatches,
      RecordedEvents events,
      SwitchedBindings bindings,
      ResultReceiver receiver) {
    this.town = town;
    this.desk = desk;
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
    bindings.resume(POLICE);
  }

  @Test
  void givesAnItemToItsUnitWhenItsContractIsSuspendedAtItsTurn() {
    String caseNo = town.accepted(town.application(HERE));
    bindings.suspend(POLICE);

    town.complete(counter(HERE), caseNo, "done");

    assertThat(status(caseNo, HOUSEHOLD)).isEqualTo(ItemStatus.HANDLING);
    assertThat(town.open(police(HERE), caseNo)).hasSize(1);
    assertThat(events.events(caseNo).getLast().facts())
        .as("why a desk does what is usually pushed")
        .containsEntry("suspended", POLICE);
  }

  @Test
  void pushesByOtherContractsGoOn() {
    bindings.suspend(POLICE);

    String caseNo = town.accepted(town.application(HERE));

    assertThat(contracts(caseNo)).containsExactly("insurance-registration");
    assertThat(status(caseNo, INSURANCE)).isEqualTo(ItemStatus.DISPATCHED);
    assertThat(town.open(insurance(HERE), caseNo)).isEmpty();
  }

  @Test
  void whatADeskTookStaysThereWhenPushesGoOnAndTheNextIsPushed() {
    bindings.suspend(POLICE);
    String first = reported();
    bindings.resume(POLICE);
    String second = reported();

    assertThat(contracts(first)).doesNotContain(POLICE);
    town.complete(police(HERE), first, "done");
    assertThat(status(first, HOUSEHOLD)).isEqualTo(ItemStatus.DONE);
    assertThat(contracts(second)).contains(POLICE);
    assertThat(town.open(police(HERE), second)).isEmpty();
  }

  @Test
  void whatWasPushedBeforeIsStillAnsweredByTheSystem() {
    String caseNo = reported();
    bindings.suspend(POLICE);
    assertThat(status(caseNo, HOUSEHOLD)).isEqualTo(ItemStatus.DISPATCHED);

    var dispatch =
        dispatches.of(caseNo).entrySet().stream()
            .filter(each -> each.getValue().contract().id().equals(POLICE))
            .findFirst()
            .orElseThrow();
    ResultReceiver.Receipt receipt =
        receiver.receive(
            new DepartmentResult(
                dispatch.getKey(),
                dispatch.getValue().caseId(),
                HOUSEHOLD,
                DepartmentResult.Status.DONE,
                null,
                OffsetDateTime.parse("2026-10-12T10:00:00+08:00"),
                null,
                null,
                List.of()));

    assertThat(receipt).isEqualTo(ResultReceiver.Receipt.APPLIED);
    assertThat(status(caseNo, HOUSEHOLD)).isEqualTo(ItemStatus.DONE);
  }

  private String reported() {
    String caseNo = town.accepted(town.application(HERE));
    town.complete(counter(HERE), caseNo, "done");
    return caseNo;
  }

  private List<String> contracts(String caseNo) {
    return dispatches.of(caseNo).values().stream()
        .map(DispatchOrder::contract)
        .map(each -> each.id())
        .toList();
  }

  private ItemStatus status(String caseNo, String item) {
    return desk.view(kiosk(HERE), caseNo).items().stream()
        .filter(each -> each.item().equals(item))
        .findFirst()
        .orElseThrow()
        .status();
  }
}
