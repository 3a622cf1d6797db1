package org.onestop.ui;

import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemDetail;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Json;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Work that is done behind the browser's back, so that a test begins where it has something to
 * show.
 */
final class DeskWork {
  private static final int MOST = 10;

  private final BeanFactory product;
  private final String county;

  DeskWork(BeanFactory product, String county) {
    this.product = product;
    this.county = county;
  }

  /** Says yes to every work item of a case that is open for an account. */
  void agree(String caseNo, String account) {
    WorkDesk desk = product.getBean(WorkDesk.class);
    Actor actor = product.getBean(Actors.class).find(account).orElseThrow();
    for (WorkItemRow each :
        desk.list(actor, new WorkItemQuery("open", WorkItemFilter.ofCase(caseNo), MOST, null))
            .items()) {
      WorkItemDetail detail = desk.detail(actor, each.id());
      WorkItemDetail.ResultForm form = detail.resultForm();
      ObjectNode data =
          form == null
              ? Json.mapper().createObjectNode()
              : product.getBean(Forms.class).sample(form.schema(), county);
      String outcome = detail.outcomes().contains("accept") ? "accept" : "done";
      desk.complete(
          actor, each.id(), null, new CompleteWorkItem(outcome, data, null, null, null, null));
    }
  }
}
