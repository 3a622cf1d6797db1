package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.onestop.claim.Operation;
import org.onestop.form.FormField;
import org.onestop.ui.field.Entry;
import org.onestop.ui.field.FieldComponents;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What a field holds until the applicant changes it, given in the field's own control. */
@Component
class DefaultEditor implements OperationEditor {
  private final FieldComponents components;
  private final FieldKinds kinds;

  DefaultEditor(FieldComponents components, FieldKinds kinds) {
    this.components = components;
    this.kinds = kinds;
  }

  @Override
  public List<String> opens() {
    return List.of("/fields/*/default");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    String key = Subject.steps(subject).get(1);
    JsonNode property = Shown.property(shown.matter(), key);
    FormField field = kinds.complete(key, property, shown.matter().codeLists());
    Entry entry = components.entry(field);
    entry.label(translate("configure.field.default"));
    entry.show(property.path("default"));
    return new Sheet(shown.fieldTitle(key), entry.component())
        .needs(translate("configure.field.default"), () -> !nothing(entry.answer()))
        .makes(comment -> new Operation.Default(key, entry.answer(), comment));
  }

  private static boolean nothing(JsonNode answer) {
    return answer.isMissingNode() || answer.isNull();
  }
}
