package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Handing in, reviewing, publishing, and what was published so far. */
@Component
@Order(50)
class PublishTool implements Tool {
  static final String ID = "publish";

  @Override
  public Section section(Rooms rooms) {
    return Section.of(
            ID, "", translate("configure.section.publish"), List.of("/publish"), now -> List.of())
        .with(bench -> new Publication((Workbench) bench, rooms));
  }
}
