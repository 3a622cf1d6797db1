package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.onestop.catalog.Item;
import org.onestop.claim.Operation;
import org.springframework.stereotype.Component;

/** One more item that must end first; circles are refused when it is put down. */
@Component
class DependencyEditor implements OperationEditor {
  @Override
  public List<String> opens() {
    return List.of("/items/*/dependsOn", "/items/*/dependsOn/*");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    Item item = shown.item(Subject.steps(subject).get(1));
    ComboBox<Item> other =
        Controls.pick(
            translate("configure.dependency.other"),
            shown.handled().stream()
                .filter(each -> !each.id().equals(item.id()))
                .filter(each -> !item.dependsOn().contains(each.id()))
                .toList(),
            Item::name);
    Paragraph now =
        new Paragraph(translate("configure.dependency.now", Phrases.dependencies(shown, item)));
    now.addClassName("muted");
    return new Sheet(translate("configure.item.depends-on"), now, other)
        .needs(translate("configure.dependency.other"), other)
        .makes(comment -> new Operation.Dependency(item.id(), other.getValue().id(), comment));
  }
}
