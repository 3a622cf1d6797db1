package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The items on a time axis, connected and shortened by hand. */
@Component
@Order(5)
class ProcessTool implements Tool {
  @Override
  public Section section(Rooms rooms) {
    return Section.of(
            "process",
            "",
            translate("configure.section.process"),
            List.of("/stages", "/process"),
            now -> List.of())
        .with(bench -> new ProcessBoard(bench).graph());
  }
}
