package org.onestop.check.internal;

import java.time.Clock;
import org.onestop.catalog.DemoSettings;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.identity.Units;
import org.onestop.release.Gate;
import org.onestop.release.GateCheck;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;

/** The form language and the gate alone, without the rest of the product. */
public final class CheckedRooms implements AutoCloseable {
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  public CheckedRooms(Divisions divisions, Units units, Clock clock) {
    context.registerBean(Divisions.class, () -> divisions);
    context.registerBean(Units.class, () -> units);
    context.registerBean(Clock.class, () -> clock);
    // What the province has not confirmed yet is not for those who write files to mend.
    context.registerBean(DemoSettings.class, () -> new DemoSettings(true));
    context.scan("org.onestop.form");
    ClassPathBeanDefinitionScanner gate = new ClassPathBeanDefinitionScanner(context);
    TypeFilter gates = new AssignableTypeFilter(Gate.class);
    TypeFilter checks = new AssignableTypeFilter(GateCheck.class);
    gate.addExcludeFilter(
        (read, readers) -> !gates.match(read, readers) && !checks.match(read, readers));
    gate.scan("org.onestop.release");
    context.refresh();
  }

  public Forms forms() {
    return context.getBean(Forms.class);
  }

  public Gate gate() {
    return context.getBean(Gate.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
