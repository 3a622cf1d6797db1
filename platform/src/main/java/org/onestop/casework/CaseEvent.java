package org.onestop.casework;

import java.time.Instant;
import java.util.Map;
import org.onestop.kernel.DomainEvent;

/**
 * Something that happened to a case, but for its closing ({@link CaseClosed}).
 *
 * @param type case-submitted, correction-asked, case-corrected, step-accepted, case-accepted,
 *     case-refused, items-changed, case-forwarded, case-carried-over, case-withdrawn,
 *     case-suspended, case-resumed, item-dispatched, item-supplemented, item-handling,
 *     item-suspended, item-resumed, item-returned, item-decision-asked, item-done, item-declined,
 *     item-withdrawn, original-checked, materials-added, follow-up-recorded, case-rated,
 *     work-item-transferred, session-called, session-uncalled, case-extended, item-extended,
 *     case-archived; in the audit alone: commented, comment-taken-back
 * @param facts ids, states and codes; never personal data
 */
public record CaseEvent(
    String caseId,
    String caseNo,
    String type,
    boolean first,
    String actor,
    Instant at,
    String division,
    Map<String, String> facts)
    implements DomainEvent {
  public CaseEvent {
    facts = Map.copyOf(facts);
  }

  @Override
  public String chain() {
    return "case:" + caseId;
  }
}
