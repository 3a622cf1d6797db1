package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.List;
import org.onestop.claim.Operation;
import org.springframework.stereotype.Component;

/** Which fields of a block come first; in the order in which they are picked. */
@Component
class OrderEditor implements OperationEditor {
  @Override
  public List<String> opens() {
    return List.of("/form/*/*/order");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    String block = Subject.steps(subject).get(1);
    List<String> keys = List.copyOf(shown.block(block).schema().path("properties").propertyNames());
    MultiSelectComboBox<String> first =
        Controls.pickSome(translate("configure.order.first"), keys, shown::fieldTitle);
    first.setHelperText(translate("configure.order.hint"));
    shown.about(subject).stream()
        .map(each -> ((Operation.Order) each).fields())
        .findFirst()
        .ifPresent(fields -> first.setValue(new java.util.LinkedHashSet<>(fields)));
    return new Sheet(translate("configure.field.order"), first)
        .needs(translate("configure.order.first"), first)
        .makes(comment -> new Operation.Order(block, new ArrayList<>(first.getValue()), comment));
  }
}
