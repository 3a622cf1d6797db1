package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Item;
import org.onestop.claim.Operation;
import org.onestop.division.DivisionRange;
import org.onestop.identity.Unit;
import org.springframework.stereotype.Component;

/** Whom colleagues call in a unit, about one of its items where they call somebody else. */
@Component
class ContactEditor implements OperationEditor {
  private final Names names;

  ContactEditor(Names names) {
    this.names = names;
  }

  @Override
  public List<String> opens() {
    return List.of("/contacts", "/contacts/*/*");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    Optional<Operation.Contact> known =
        shown.now().settings().contacts().stream()
            .filter(each -> Subject.of(each).equals(subject))
            .findFirst();
    List<Unit> units = names.units().within(DivisionRange.of(shown.division()));
    ComboBox<Unit> unit = Controls.pick(translate("configure.contact.unit"), units, Unit::name);
    if (units.isEmpty()) {
      unit.setHelperText(translate("configure.unit.no-units"));
    }
    List<Item> items = shown.matter().items().stream().filter(each -> !each.displayOnly()).toList();
    ComboBox<Item> item = Controls.pick(translate("configure.contact.item"), items, Item::name);
    item.setHelperText(translate("configure.contact.item.any"));
    item.setClearButtonVisible(true);
    known.ifPresent(contact -> {
      units.stream()
          .filter(each -> each.id().equals(contact.unit()))
          .findFirst()
          .ifPresent(unit::setValue);
      items.stream()
          .filter(each -> each.id().equals(contact.item()))
          .findFirst()
          .ifPresent(item::setValue);
      // Another unit or item is another contact.
      unit.setReadOnly(!unit.isEmpty());
      item.setReadOnly(true);
    });
    TextField name =
        Controls.line(translate("configure.contact.name"), text(known, Operation.Contact::name));
    name.setPlaceholder(translate("configure.contact.name.example"));
    TextField phone =
        Controls.line(translate("configure.counter.phone"), text(known, Operation.Contact::phone));
    phone.setMaxLength(40);
    phone.setAllowedCharPattern("[0-9+() -]");
    TextField remark =
        Controls.line(
            translate("configure.contact.remark"), text(known, Operation.Contact::remark));
    return new Sheet(
            translate(known.isPresent() ? "configure.contact" : "configure.add.contact"),
            unit,
            item,
            name,
            phone,
            remark)
        .needs(translate("configure.contact.unit"), unit)
        .needs(translate("configure.contact.name"), () -> !name.getValue().isBlank())
        .needs(
            translate("configure.counter.phone"),
            () -> phone.getValue().chars().anyMatch(Character::isDigit))
        .makes(comment ->
            new Operation.Contact(
                unit.getValue().division(),
                unit.getValue().id(),
                item.isEmpty() ? null : item.getValue().id(),
                name.getValue().strip(),
                phone.getValue().strip(),
                remark.getValue().isBlank() ? null : remark.getValue().strip(),
                comment));
  }

  private static String text(
      Optional<Operation.Contact> known, Function<Operation.Contact, @Nullable String> part) {
    return known.map(each -> Objects.requireNonNullElse(part.apply(each), "")).orElse("");
  }
}
