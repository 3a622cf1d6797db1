package org.onestop.exchange.internal;

import java.util.List;
import java.util.Map;
import org.onestop.exchange.DepartmentResult.ResultDocument;
import org.onestop.exchange.DispatchOrder;
import tools.jackson.databind.JsonNode;

/**
 * What is personal of a dispatch, kept sealed until it is sent.
 *
 * @param fields label → value
 * @param materials ids
 * @param resultDocuments what is passed on; content that was sealed before there were supplements
 *     has none
 */
record DispatchContent(
    Map<String, JsonNode> fields,
    List<String> materials,
    DispatchOrder.FirstCheck firstCheck,
    List<ResultDocument> resultDocuments) {
  DispatchContent {
    resultDocuments = resultDocuments == null ? List.of() : List.copyOf(resultDocuments);
  }

  /** What is left to say when a dispatch is taken back. */
  DispatchContent emptied() {
    return new DispatchContent(Map.of(), List.of(), firstCheck, List.of());
  }
}
