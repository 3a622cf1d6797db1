package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.onestop.catalog.Item;
import org.onestop.claim.Operation;
import org.springframework.stereotype.Component;

/** One of the ways the province allows to hand an item over. */
@Component
class RouteEditor implements OperationEditor {
  @Override
  public List<String> opens() {
    return List.of("/items/*/route");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    Item item = shown.item(Subject.steps(subject).get(1));
    RadioButtonGroup<String> routes =
        Controls.radios(
            translate("configure.item.route"), item.routes(), Phrases::route, item.route());
    return new Sheet(translate("configure.item.route"), routes)
        .needs(translate("configure.item.route"), routes)
        .makes(comment -> new Operation.ItemRoute(item.id(), routes.getValue(), comment));
  }
}
