package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import org.onestop.claim.Operation;
import org.springframework.stereotype.Component;

/** An item of the division's own, with its fields and materials. */
@Component
class LocalItemEditor implements OperationEditor {
  private final FieldKinds kinds;

  LocalItemEditor(FieldKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public List<String> opens() {
    return List.of("/items", "/items/*");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    Optional<Operation.LocalItem> known =
        shown.about(subject).stream().map(each -> (Operation.LocalItem) each).findFirst();
    LocalItemForm form = new LocalItemForm(shown, kinds, known.orElse(null));
    return form.needed(
            new Sheet(
                translate(known.isPresent() ? "configure.local-item" : "configure.add.item"), form))
        .makes(form::operation);
  }
}
