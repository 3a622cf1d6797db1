package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.onestop.release.Simulation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A sample applicant played through the configuration; nothing is written, nothing sent. */
@Component
@Order(20)
class SimulateTool implements Tool {
  static final String ID = "simulate";
  private final Simulation simulation;

  SimulateTool(Simulation simulation) {
    this.simulation = simulation;
  }

  @Override
  public Section section(Rooms rooms) {
    return Section.of(
            ID, "", translate("configure.section.simulate"), List.of("/simulate"), now -> List.of())
        .with(bench -> new Simulator(bench, simulation));
  }
}
