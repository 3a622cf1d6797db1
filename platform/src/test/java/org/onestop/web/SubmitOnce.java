package org.onestop.web;

import org.onestop.casework.CaseDesk;
import org.onestop.casework.Receipt;
import org.onestop.casework.SubmitApplication;
import org.onestop.identity.Actor;
import org.springframework.beans.factory.BeanFactory;

/** What the API does with an application once it is read and its sender is known. */
public final class SubmitOnce {
  private final CaseDesk desk;
  private final Idempotency idempotency;

  public SubmitOnce(BeanFactory product) {
    this.desk = product.getBean(CaseDesk.class);
    this.idempotency = product.getBean(Idempotency.class);
  }

  public Receipt submit(Actor by, String key, SubmitApplication application) {
    return idempotency.once(
        by, key, "submit", application, Receipt.class, () -> desk.submit(by, application));
  }
}
