package org.onestop.casework.internal;

import org.onestop.casework.CaseStatus;
import org.onestop.casework.ItemStatus;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.springframework.stereotype.Component;

/** A department's system does not answer: people do the item, and whichever is first counts. */
@Component
class HandingToDesk {
  private final Acting acting;
  private final Sight sight;
  private final Desks desks;

  HandingToDesk(Acting acting, Sight sight, Desks desks) {
    this.acting = acting;
    this.sight = sight;
    this.desks = desks;
  }

  void hand(Actor by, String caseNo, String id) {
    acting.on(
        by,
        caseNo,
        act -> {
          CaseFile file = sight.atCounter(act).file;
          CaseItem item = file.item(id).orElseThrow(() -> Fault.notFound("item-unknown", id));
          boolean sent =
              item.status == ItemStatus.DISPATCHED
                  || (item.status == ItemStatus.HANDLING && !item.atDesk);
          if (file.status != CaseStatus.HANDLING || !sent) {
            throw Fault.conflict("item-not-running");
          }
          desks.handle(act, item);
        });
  }
}
