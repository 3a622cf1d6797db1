package org.onestop.claim.internal;

import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.Notice;

/** The division's own wording of a notice. */
final class NoticeHandler implements OperationHandler<Notice> {
  @Override
  public Class<Notice> kind() {
    return Notice.class;
  }

  @Override
  public boolean permits(Notice operation, Draft draft, Site site) {
    if (!draft.notices.containsKey(operation.notice())) {
      return site.refuse("/notice", "unknown-notice", operation.notice());
    }
    return site.permits("/notices/" + operation.notice(), Site.Change.FREE);
  }

  @Override
  public void apply(Notice operation, Draft draft, Site site) {
    draft.notices.put(operation.notice(), operation.text());
    draft.origins.put("/notices/" + operation.notice(), site.origin());
  }

  @Override
  public Explanation explain(Notice operation, Draft draft, Site site) {
    return Explanation.of("operation.notice", operation.notice(), operation.text());
  }
}
