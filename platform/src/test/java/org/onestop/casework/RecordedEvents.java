package org.onestop.casework;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onestop.kernel.DomainEvent;
import org.springframework.context.event.EventListener;

/** What was told to the audit. */
public final class RecordedEvents {
  private final List<DomainEvent> all = new CopyOnWriteArrayList<>();

  @EventListener
  void on(DomainEvent event) {
    all.add(event);
  }

  /** Types of the events of a case, in order. */
  public List<String> of(String caseNo) {
    return events(caseNo).stream().map(DomainEvent::type).toList();
  }

  public List<DomainEvent> ofType(String type) {
    return all.stream().filter(each -> each.type().equals(type)).toList();
  }

  /** Those of any chain, in order. */
  public List<DomainEvent> onChain(String chain) {
    return all.stream().filter(each -> each.chain().equals(chain)).toList();
  }

  public List<DomainEvent> events(String caseNo) {
    return all.stream()
        .filter(each ->
            each instanceof CaseEvent event && event.caseNo().equals(caseNo)
                || each instanceof CaseClosed closed && closed.caseNo().equals(caseNo))
        .toList();
  }
}
