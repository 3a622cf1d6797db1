package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.onestop.casework.RunningCases;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cases that still run on a release before the one in force, and which may leave it. */
@Component
@Order(60)
class RunningTool implements Tool {
  private final RunningCases cases;

  RunningTool(RunningCases cases) {
    this.cases = cases;
  }

  @Override
  public Section section(Rooms rooms) {
    return Section.of(
            "running",
            "",
            translate("configure.section.running"),
            List.of("/running"),
            now -> List.of())
        .with(bench -> new Running(bench, cases));
  }
}
