package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/**
 * The way out of a sitting at a terminal: a button, and a watch that ends it when nobody touches
 * the screen any more.
 */
@Tag("onestop-sitting")
@JavaScript("context://sitting.js")
final class SittingEnd extends Component {
  private static final long serialVersionUID = 1L;
  private static final String IDLE_SECONDS = "90";
  private static final String WARNING_SECONDS = "30";

  SittingEnd() {
    getElement()
        .setAttribute("idle", IDLE_SECONDS)
        .setAttribute("warning", WARNING_SECONDS)
        .setAttribute("end", translate("kiosk.end"))
        .setAttribute("stay", translate("kiosk.stay"))
        .setAttribute("soon", translate("kiosk.soon"));
  }

  @ClientCallable
  private void end() {
    Sitting.now().ifPresent(Sitting::end);
    getUI().ifPresent(ui -> ui.getPage().executeJs("location.replace($0)", KioskView.ROUTE));
  }
}
