package org.onestop.claim.internal;

import java.util.List;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.Notice;
import tools.jackson.databind.JsonNode;

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
  public List<String> touches(Notice operation, Draft draft) {
    return List.of("/notices/" + operation.notice());
  }

  @Override
  public JsonNode value(Notice operation, Draft draft) {
    return Values.of(draft.notices.get(operation.notice()));
  }

  @Override
  public Explanation explain(Notice operation, Draft draft, Site site) {
    return Explanation.of("operation.notice", operation.notice(), operation.text());
  }
}
