package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.onestop.catalog.Item;
import org.onestop.claim.Operation;
import org.onestop.division.DivisionRange;
import org.onestop.identity.Unit;
import org.springframework.stereotype.Component;

/** The unit that handles an item in a place, among those that are there. */
@Component
class UnitEditor implements OperationEditor {
  private final Names names;

  UnitEditor(Names names) {
    this.names = names;
  }

  @Override
  public List<String> opens() {
    return List.of("/items/*/units/*");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    Item item = shown.item(Subject.steps(subject).get(1));
    String place = Subject.steps(subject).get(3);
    List<Unit> units = names.units().within(DivisionRange.of(shown.division()));
    ComboBox<Unit> pick =
        Controls.pick(
            translate("configure.unit.of", names.division(place), item.name()),
            units.stream()
                .sorted(
                    java.util.Comparator.comparing(
                            (Unit each) -> !each.department().equals(item.department()))
                        .thenComparing(Unit::id))
                .toList(),
            this::described);
    pick.setHelperText(
        translate(units.isEmpty() ? "configure.unit.no-units" : "configure.unit.hint"));
    shown.about(subject).stream()
        .map(each -> ((Operation.ItemUnit) each).unit())
        .flatMap(id -> units.stream().filter(each -> each.id().equals(id)))
        .findFirst()
        .ifPresent(pick::setValue);
    return new Sheet(translate("configure.group.units"), pick)
        .needs(translate("configure.group.units"), pick)
        .makes(comment -> new Operation.ItemUnit(item.id(), place, pick.getValue().id(), comment));
  }

  private String described(Unit unit) {
    return names.units().staffed(unit.id())
        ? unit.name()
        : translate("configure.unit.unstaffed", unit.name());
  }
}
