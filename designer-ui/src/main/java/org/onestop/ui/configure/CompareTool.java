package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is configured beside what others have. */
@Component
@Order(30)
class CompareTool implements Tool {
  @Override
  public Section section(Rooms rooms) {
    return Section.of(
            "compare",
            "",
            translate("configure.section.compare"),
            List.of("/compare"),
            now -> List.of())
        .with(bench -> new Comparison(bench, rooms));
  }
}
