package org.onestop.casework.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onestop.casework.CaseView.Voucher;
import org.onestop.casework.ItemStatus;
import org.onestop.exchange.Contract;
import org.onestop.exchange.DepartmentResult.ResultDocument;
import org.onestop.exchange.DispatchOrder;
import org.onestop.exchange.Dispatches;
import org.springframework.stereotype.Component;

/**
 * Passes what came out of one item on to those whose contracts want it and who were told of the
 * case: once each, behind the push that told them. Nothing waits for it, and no item changes.
 */
@Component
class Supplementing {
  private static final String DONE = "item-done";
  private static final String SUPPLEMENTED = "item-supplemented";

  private final Dispatches dispatches;
  private final Events events;

  Supplementing(Dispatches dispatches, Events events) {
    this.dispatches = dispatches;
    this.events = events;
  }

  /** An item was done by a department's system, which happens once. */
  void passOn(Act act, CaseItem item, List<ResultDocument> issued) {
    for (Contract each : act.file.content().contracts()) {
      List<ResultDocument> wanted = wanted(each, item.id(), issued);
      if (!wanted.isEmpty() && dispatches.covers(act.file.id, each.id(), each.owner())) {
        send(act, each, item.id(), wanted);
      }
    }
  }

  /** A department is told of a case only now: what came out before follows. */
  void catchUp(Act act, Contract contract) {
    Set<String> done =
        contract.supplements().stream()
            .map(Contract.Supplement::from)
            .filter(from -> doneByPush(act.file, from))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (done.isEmpty()) {
      return;
    }
    List<EventRow> log = events.ofCase(act.file.id);
    for (String from : done) {
      List<ResultDocument> wanted = wanted(contract, from, issued(act, from, log));
      if (!wanted.isEmpty() && !passedOn(log, contract, from)) {
        send(act, contract, from, wanted);
      }
    }
  }

  private static boolean doneByPush(CaseFile file, String item) {
    return file.item(item)
        .filter(each -> each.status == ItemStatus.DONE && each.dispatchId != null)
        .isPresent();
  }

  private static List<ResultDocument> wanted(
      Contract contract, String from, List<ResultDocument> issued) {
    return issued.stream()
        .filter(each ->
            contract.supplements().stream()
                .anyMatch(one -> one.from().equals(from) && one.kind().equals(each.kind())))
        .toList();
  }

  /** In this act or before. */
  private List<ResultDocument> issued(Act act, String from, List<EventRow> log) {
    Stream<Said> before =
        log.stream()
            .filter(each -> each.event().equals(DONE) && from.equals(each.item()))
            .map(events::said);
    Stream<Said> now =
        act.notes.stream()
            .filter(each -> each.event().equals(DONE) && from.equals(each.item()))
            .map(Note::said);
    return Stream.concat(before, now)
        .flatMap(each -> each.vouchers().stream())
        .map(Supplementing::document)
        .toList();
  }

  private static boolean passedOn(List<EventRow> log, Contract contract, String from) {
    return log.stream()
        .filter(each -> each.event().equals(SUPPLEMENTED))
        .map(Events::facts)
        .anyMatch(
            facts -> contract.id().equals(facts.get("contract")) && from.equals(facts.get("from")));
  }

  private void send(Act act, Contract contract, String from, List<ResultDocument> documents) {
    CaseFile file = act.file;
    DispatchOrder.FirstCheck check = file.firstCheck;
    if (check == null) {
      throw new IllegalStateException("nobody checked case " + file.caseNo);
    }
    List<String> about =
        file.items.stream()
            .filter(each -> each.released.goesWith(contract))
            .map(CaseItem::id)
            .toList();
    String id =
        dispatches.dispatch(
            new DispatchOrder(
                file.id,
                file.caseNo,
                DispatchOrder.Kind.SUPPLEMENT,
                contract,
                about,
                file.division,
                Map.of(),
                List.of(),
                check,
                documents));
    String kinds =
        documents.stream().map(ResultDocument::kind).distinct().collect(Collectors.joining(","));
    act.note(
        Note.of(SUPPLEMENTED)
            .item(contract.owner())
            .fact("dispatch", id)
            .fact("contract", contract.id())
            .fact("from", from)
            .fact("kinds", kinds));
  }

  private static ResultDocument document(Voucher voucher) {
    return new ResultDocument(voucher.kind(), voucher.name(), voucher.number(), voucher.url());
  }
}
