package org.onestop.casework.internal;

import java.util.List;
import java.util.Optional;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.ItemStatus;
import org.onestop.exchange.Bindings;
import org.onestop.exchange.Contract;
import org.onestop.exchange.DispatchOrder;
import org.onestop.exchange.Dispatches;
import org.onestop.form.Forms;
import org.springframework.stereotype.Component;

/**
 * An item's turn comes: it is pushed to its department's system, or becomes a work item of its
 * unit, as the pinned release says. Behind a declined item the counter decides first.
 */
@Component
class Dispatching {
  private final Dispatches dispatches;
  private final Bindings bindings;
  private final Forms forms;
  private final Desks desks;
  private final Clocks clocks;
  private final Accepting accepting;
  private final EarlyResults early;
  private final Reporting reporting;
  private final Supplementing supplementing;

  Dispatching(
      Dispatches dispatches,
      Bindings bindings,
      Forms forms,
      Desks desks,
      Clocks clocks,
      Accepting accepting,
      EarlyResults early,
      Reporting reporting,
      Supplementing supplementing) {
    this.dispatches = dispatches;
    this.bindings = bindings;
    this.forms = forms;
    this.desks = desks;
    this.clocks = clocks;
    this.accepting = accepting;
    this.early = early;
    this.reporting = reporting;
    this.supplementing = supplementing;
  }

  void atItem(Act act, int position, String token) {
    CaseFile file = act.file;
    leaveReception(act);
    CaseItem item =
        file.items.stream()
            .filter(each -> each.position == position)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no item at position " + position));
    item.token = token;
    Optional<CaseItem> declined =
        item.status == ItemStatus.WAITING ? declinedBefore(file, item) : Optional.empty();
    if (declined.isPresent()) {
      act.note(Note.of("item-decision-asked").item(item.id()).fact("because", declined.get().id()));
      desks.decide(act, item);
    } else {
      handOver(act, item);
    }
  }

  /** Hands an item over whose token waits: a push, or a work item. */
  void handOver(Act act, CaseItem item) {
    start(act, item);
    if (item.dispatchId != null) {
      sent(act, item);
      early.take(act.file, item).ifPresent(result -> reporting.apply(act, item, result));
      return;
    }
    Contract contract = act.file.content().pushed(item.released).orElse(null);
    if (contract == null) {
      desks.handle(act, item);
    } else if (bindings.suspended(contract.id())) {
      desks.standIn(act, item, contract.id());
    } else {
      send(act, item, contract);
    }
  }

  private void leaveReception(Act act) {
    CaseFile file = act.file;
    if (file.acceptedAt == null) {
      accepting.accept(act);
      act.note(Note.of("case-accepted"));
    }
    if (file.status == CaseStatus.ACCEPTED) {
      file.status = CaseStatus.HANDLING;
    }
    file.stage = null;
    file.token = null;
  }

  private static Optional<CaseItem> declinedBefore(CaseFile file, CaseItem item) {
    return item.released.dependsOn().stream()
        .flatMap(id -> file.item(id).stream())
        .filter(each -> each.status == ItemStatus.DECLINED)
        .findFirst();
  }

  private void start(Act act, CaseItem item) {
    Stopwatch watch = item.stopwatch;
    item.stopwatch =
        watch == null ? Stopwatch.started(item.released.limit(), act.at) : watch.resume(act.at);
    if (item.startedAt == null) {
      item.startedAt = act.at;
    }
    item.dueOn = clocks.due(item.stopwatch, place(act.file, item), act.at);
  }

  private void send(Act act, CaseItem item, Contract contract) {
    CaseFile file = act.file;
    List<CaseItem> named =
        file.items.stream()
            .filter(each -> !each.ended() && each.released.goesWith(contract))
            .toList();
    DispatchOrder.FirstCheck check = file.firstCheck;
    if (check == null) {
      throw new IllegalStateException("nobody checked case " + file.caseNo);
    }
    String id =
        dispatches.dispatch(
            new DispatchOrder(
                file.id,
                file.caseNo,
                DispatchOrder.Kind.INITIAL,
                contract,
                named.stream().map(CaseItem::id).toList(),
                file.division,
                contract.payload(forms, file.content().form(), act.application().form()),
                materials(file, contract),
                check,
                List.of()));
    named.forEach(each -> each.dispatchId = id);
    sent(act, item);
    supplementing.catchUp(act, contract);
  }

  private static void sent(Act act, CaseItem item) {
    item.status = ItemStatus.DISPATCHED;
    String dispatch = item.dispatchId;
    act.note(
        Note.of("item-dispatched")
            .item(item.id())
            .unit(item.unit)
            .fact("dispatch", dispatch == null ? "" : dispatch));
  }

  private static List<String> materials(CaseFile file, Contract contract) {
    return file.materials.stream()
        .filter(each -> contract.materials().contains(each.type()))
        .map(HandedMaterial::materialId)
        .toList();
  }

  /** Whose calendar counts for an item. */
  static String place(CaseFile file, CaseItem item) {
    String place = item.unitDivision;
    return place == null ? file.division : place;
  }
}
