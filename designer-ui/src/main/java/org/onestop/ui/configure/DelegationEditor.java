package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Operation;
import org.onestop.document.DocumentTemplate;
import org.springframework.stereotype.Component;

/** An office that acts for a department, and the letter that goes with it. */
@Component
class DelegationEditor implements OperationEditor {
  @Override
  public List<String> opens() {
    return List.of("/items/*/delegatedTo");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    String item = Subject.steps(subject).get(1);
    Operation.@Nullable Delegation now = shown.now().settings().delegations().get(item);
    TextField office =
        Controls.line(translate("configure.delegation.office"), now == null ? "" : now.office());
    List<DocumentTemplate> documents = shown.matter().documents();
    ComboBox<DocumentTemplate> letter =
        Controls.pick(translate("configure.delegation.letter"), documents, DocumentTemplate::name);
    letter.setClearButtonVisible(true);
    if (now != null) {
      documents.stream()
          .filter(each -> each.id().equals(now.letter()))
          .findFirst()
          .ifPresent(letter::setValue);
    }
    return new Sheet(translate("configure.item.delegation"), office, letter)
        .needs(translate("configure.delegation.office"), office)
        .makes(comment ->
            new Operation.Delegation(
                item,
                office.getValue().strip(),
                letter.isEmpty() ? null : letter.getValue().id(),
                comment));
  }
}
