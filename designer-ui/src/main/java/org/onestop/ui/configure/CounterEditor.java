package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.onestop.claim.Operation;
import org.onestop.division.Division;
import org.springframework.stereotype.Component;

/** A counter that applicants can go to. */
@Component
class CounterEditor implements OperationEditor {
  private final Names names;

  CounterEditor(Names names) {
    this.names = names;
  }

  @Override
  public List<String> opens() {
    return List.of("/counters", "/counters/*");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    Optional<Operation.Counter> known =
        shown.now().settings().counters().stream()
            .filter(each -> Subject.of(each).equals(subject))
            .findFirst();
    List<Division> places = names.covered(shown.division());
    ComboBox<Division> place =
        Controls.pick(translate("configure.counter.division"), places, Division::name);
    place.setValue(
        places.stream()
            .filter(each -> known.map(Operation.Counter::division).orElse("").equals(each.code()))
            .findFirst()
            .orElse(places.getFirst()));
    TextField name =
        Controls.line(translate("configure.counter.name"), text(known, Operation.Counter::name));
    TextField address =
        Controls.line(
            translate("configure.counter.address"), text(known, Operation.Counter::address));
    TextField phone =
        Controls.line(translate("configure.counter.phone"), text(known, Operation.Counter::phone));
    phone.setAllowedCharPattern("[0-9+() -]");
    TextField hours =
        Controls.line(
            translate("configure.counter.hours"), text(known, Operation.Counter::openingHours));
    hours.setPlaceholder(translate("configure.counter.hours.example"));
    return new Sheet(
            translate(known.isPresent() ? "configure.counter" : "configure.add.counter"),
            place,
            name,
            address,
            phone,
            hours)
        .needs(translate("configure.counter.division"), place)
        .needs(translate("configure.counter.name"), name)
        .makes(comment ->
            new Operation.Counter(
                place.getValue().code(),
                name.getValue().strip(),
                address.getValue().strip(),
                phone.getValue().strip(),
                hours.getValue().strip(),
                comment));
  }

  private static String text(
      Optional<Operation.Counter> known,
      java.util.function.Function<Operation.Counter, String> part) {
    return known.map(part).orElse("");
  }
}
