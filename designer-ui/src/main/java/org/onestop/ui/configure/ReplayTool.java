package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.onestop.release.Replay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What closed cases would have been under what is on the bench. */
@Component
@Order(25)
class ReplayTool implements Tool {
  private final Replay replay;

  ReplayTool(Replay replay) {
    this.replay = replay;
  }

  @Override
  public Section section(Rooms rooms) {
    return Section.of(
            "replay",
            "",
            translate("configure.section.replay"),
            List.of("/replay"),
            now -> List.of())
        .with(bench -> new Replaying(bench, rooms, replay));
  }
}
