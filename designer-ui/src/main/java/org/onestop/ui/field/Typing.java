package org.onestop.ui.field;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/**
 * Keeps what is typed on a page of a form in the browser, until the server has taken it; what a
 * session that ran out left behind is put back into its field.
 */
@Tag("onestop-typing")
@JavaScript("context://typing.js")
final class Typing extends Component {
  private static final long serialVersionUID = 1L;

  Typing() {
    getElement()
        .setAttribute("role", "status")
        .setAttribute("restored", translate("field.restored"));
  }

  void taken(String key) {
    getElement().callJsFunction("taken", FieldSlot.id(key));
  }
}
