package org.onestop.casework.internal;

import java.util.Optional;
import org.onestop.casework.internal.EarlyResultMapper.EarlyRow;
import org.onestop.exchange.DepartmentResult;
import org.onestop.exchange.DepartmentResult.Status;
import org.onestop.exchange.ResultReceiver.Receipt;
import org.springframework.stereotype.Component;

/** Results that came before their item's turn or while it was suspended; one for each item. */
@Component
class EarlyResults {
  private final EarlyResultMapper mapper;
  private final Seals seals;

  EarlyResults(EarlyResultMapper mapper, Seals seals) {
    this.mapper = mapper;
    this.seals = seals;
  }

  /** Keeps the latest; nothing follows a final one. */
  Receipt keep(CaseFile file, DepartmentResult result) {
    EarlyRow before = mapper.find(file.id, result.item());
    String status = result.status().name();
    if (before != null) {
      if (before.status().equals(status)) {
        return Receipt.ALREADY_APPLIED;
      }
      if (ends(Status.valueOf(before.status()))) {
        return Receipt.OUT_OF_ORDER;
      }
    }
    byte[] body = seals.seal((Object) result, context(file.id, result.item()));
    mapper.put(new EarlyRow(file.id, result.item(), file.division, status, body));
    return Receipt.APPLIED;
  }

  /** Takes an item's out, to be applied now. */
  Optional<DepartmentResult> take(CaseFile file, CaseItem item) {
    EarlyRow row = mapper.find(file.id, item.id());
    if (row == null) {
      return Optional.empty();
    }
    mapper.remove(file.id, item.id());
    return Optional.of(seals.open(row.body(), context(file.id, item.id()), DepartmentResult.class));
  }

  private static boolean ends(Status status) {
    return status == Status.DONE || status == Status.DECLINED || status == Status.RETURNED;
  }

  private static String context(String caseId, String item) {
    return "early-result:" + caseId + ":" + item;
  }
}
