package org.onestop.check.internal;

import java.time.Clock;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The form language alone, without the rest of the product. */
public final class CheckedForms implements AutoCloseable {
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  public CheckedForms(Divisions divisions, Clock clock) {
    context.registerBean(Divisions.class, () -> divisions);
    context.registerBean(Clock.class, () -> clock);
    context.scan("org.onestop.form");
    context.refresh();
  }

  public Forms forms() {
    return context.getBean(Forms.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
