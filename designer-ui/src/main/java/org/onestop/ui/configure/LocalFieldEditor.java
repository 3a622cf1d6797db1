package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import org.onestop.claim.Operation;
import org.springframework.stereotype.Component;

/** A field of the division's own, in a block of the province's. */
@Component
class LocalFieldEditor implements OperationEditor {
  private final FieldKinds kinds;

  LocalFieldEditor(FieldKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public List<String> opens() {
    return List.of("/form/*", "/form/*/*");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    String block = Subject.steps(subject).get(1);
    Optional<Operation.LocalField> known =
        shown.about(subject).stream().map(each -> (Operation.LocalField) each).findFirst();
    String key =
        known.map(Operation.LocalField::key).orElseGet(() -> LocalFieldForm.free(shown, 1));
    LocalFieldForm form =
        new LocalFieldForm(shown, kinds, key, known.map(Operation.LocalField::body).orElse(null));
    return form.needed(
            new Sheet(
                translate(known.isPresent() ? "configure.field.local" : "configure.add.field"),
                form))
        .makes(comment -> {
          Operation.FieldBody body = form.body(block);
          return new Operation.LocalField(
              block, key, body.required(), body.schema(), body.condition(), comment);
        });
  }
}
