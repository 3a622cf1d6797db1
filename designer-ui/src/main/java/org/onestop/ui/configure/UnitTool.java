package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The units of a division and of those below it: who handles what where. */
@Component
@Order(10)
class UnitTool implements Tool {
  @Override
  public Section section(Rooms rooms) {
    return Section.of(
            "units",
            "",
            translate("configure.section.units"),
            List.of(UnitRegister.PLACE, "/lead"),
            now -> List.of())
        .with(bench -> new UnitRegister(bench));
  }
}
