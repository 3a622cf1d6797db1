package org.onestop.exchange.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.exchange.DepartmentResult.ResultDocument;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body of a push, as API v1 fixes it.
 *
 * @param kind initial, supplement or cancel
 * @param cancels id of the dispatch taken back; absent otherwise
 * @param fields label → value, in the contract's order
 * @param resultDocuments what a supplement passes on; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Push(
    String dispatchId,
    String kind,
    @Nullable String cancels,
    String caseNo,
    List<String> items,
    String division,
    ContractName contract,
    ObjectNode fields,
    List<File> materials,
    FirstCheck firstCheck,
    @Nullable List<ResultDocument> resultDocuments) {
  record ContractName(String id, int version) {}

  /**
   * @param content Base64
   */
  record File(String type, String mediaType, String sm3, String content) {}

  record FirstCheck(String by, String unit, OffsetDateTime at) {}
}
