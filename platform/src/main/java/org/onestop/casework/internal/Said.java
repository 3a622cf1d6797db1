package org.onestop.casework.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CaseView.Voucher;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.Finding;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;

/**
 * What somebody wrote when he acted. It may name persons, so it is only ever kept sealed.
 *
 * @param data answers to a result form
 * @param vouchers what a department issued
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Said(
    @Nullable String opinion,
    @Nullable String reason,
    @Nullable JsonNode data,
    List<Finding> findings,
    List<Voucher> vouchers) {
  /** In the data of a call to a joint session. */
  static final String PLACE = "place";

  static final Said NOTHING = new Said(null, null, null, List.of(), List.of());

  Said {
    findings = findings == null ? List.of() : List.copyOf(findings);
    vouchers = vouchers == null ? List.of() : List.copyOf(vouchers);
  }

  static Said of(CompleteWorkItem completion) {
    return new Said(
        completion.opinion(),
        completion.reason(),
        completion.data(),
        completion.findings(),
        List.of());
  }

  static Said place(String place) {
    JsonNode data = Json.mapper().createObjectNode().put(PLACE, place);
    return new Said(null, null, data, List.of(), List.of());
  }

  static Said reason(@Nullable String reason) {
    return new Said(null, reason, null, List.of(), List.of());
  }
}
