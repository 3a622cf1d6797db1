package org.onestop.exchange.internal;

import java.util.List;
import java.util.Map;
import org.onestop.exchange.DepartmentResult.ResultDocument;
import org.onestop.exchange.DispatchOrder;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is personal of a dispatch, kept sealed until it is sent.
 *
 * @param fields label → value, in the contract's order; a map would be written sorted
 * @param materials ids
 * @param resultDocuments what is passed on; content that was sealed before there were supplements
 *     has none
 */
record DispatchContent(
    ObjectNode fields,
    List<String> materials,
    DispatchOrder.FirstCheck firstCheck,
    List<ResultDocument> resultDocuments) {
  DispatchContent {
    resultDocuments = resultDocuments == null ? List.of() : List.copyOf(resultDocuments);
  }

  DispatchContent(
      Map<String, JsonNode> fields,
      List<String> materials,
      DispatchOrder.FirstCheck firstCheck,
      List<ResultDocument> resultDocuments) {
    this(Json.mapper().createObjectNode().setAll(fields), materials, firstCheck, resultDocuments);
  }

  /** What is left to say when a dispatch is taken back. */
  DispatchContent emptied() {
    return new DispatchContent(Map.of(), List.of(), firstCheck, List.of());
  }
}
