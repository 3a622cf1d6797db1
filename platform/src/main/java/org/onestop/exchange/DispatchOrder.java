package org.onestop.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An order to tell a department's system something.
 *
 * @param items ids of the items it is about
 * @param division of the case, six digits
 * @param fields label → value, or {@code {code, text}} for coded values; exactly the contract's
 * @param materials ids of bound materials that go with it
 * @param resultDocuments what is passed on; empty unless it is a supplement
 */
public record DispatchOrder(
    String caseId,
    String caseNo,
    Kind kind,
    Contract contract,
    List<String> items,
    String division,
    Map<String, JsonNode> fields,
    List<String> materials,
    FirstCheck firstCheck,
    List<DepartmentResult.ResultDocument> resultDocuments) {
  public enum Kind {
    INITIAL,
    /** Follows the initial one of its contract: it is not delivered before that has arrived. */
    SUPPLEMENT,
    CANCEL
  }

  /** Who checked the originals at the counter, which departments recognise (初核). */
  public record FirstCheck(String by, String unit, Instant at) {}
}
