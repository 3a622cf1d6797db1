package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Another city's configuration as a starting point. */
@Component
@Order(40)
class CopyTool implements Tool {
  @Override
  public Section section(Rooms rooms) {
    return Section.of(
            "copy", "", translate("configure.section.copy"), List.of("/copy"), now -> List.of())
        .with(bench -> new Copying(bench, rooms));
  }
}
