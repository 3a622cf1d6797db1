package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.onestop.claim.Operation;
import org.springframework.stereotype.Component;

/** What stands in a field while it is empty. */
@Component
class PlaceholderEditor implements OperationEditor {
  @Override
  public List<String> opens() {
    return List.of("/fields/*/placeholder");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    String field = Subject.steps(subject).get(1);
    TextField text =
        Controls.line(
            translate("configure.field.placeholder"),
            FormValues.placeholder(shown.matter(), field));
    return new Sheet(shown.fieldTitle(field), text)
        .needs(translate("configure.field.placeholder"), text)
        .makes(comment -> new Operation.Placeholder(field, text.getValue().strip(), comment));
  }
}
