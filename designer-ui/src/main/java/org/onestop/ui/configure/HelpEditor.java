package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.onestop.claim.Operation;
import org.springframework.stereotype.Component;

/** What stands below a field. */
@Component
class HelpEditor implements OperationEditor {
  @Override
  public List<String> opens() {
    return List.of("/fields/*/help");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    String field = Subject.steps(subject).get(1);
    String now = Shown.property(shown.matter(), field).path("description").asString("");
    TextArea text = Controls.text(translate("configure.field.help"), now);
    return new Sheet(shown.fieldTitle(field), text)
        .needs(translate("configure.field.help"), text)
        .makes(comment -> new Operation.Help(field, text.getValue().strip(), comment));
  }
}
