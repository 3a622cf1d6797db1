package org.onestop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.BatchResult;
import org.onestop.casework.Completion;
import org.onestop.kernel.Fault;

/**
 * What became of one work item of a batch: its completion, or why not.
 *
 * @param status HTTP status it would have had alone
 */
record BatchAnswer(
    String id,
    int status,
    @Nullable Completion completion,
    @Nullable String code,
    @Nullable String detail,
    List<Messages.Finding> problems) {
  static BatchAnswer of(BatchResult result, Messages messages) {
    Fault fault = result.fault();
    if (fault == null) {
      return new BatchAnswer(result.id(), 200, result.completion(), null, null, List.of());
    }
    return new BatchAnswer(
        result.id(),
        messages.status(fault.kind()).value(),
        null,
        fault.code(),
        messages.detail(fault),
        messages.of(fault.problems().list()));
  }
}
