package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.onestop.catalog.Item;
import org.onestop.claim.Operation;
import org.onestop.ui.field.Days;
import org.springframework.stereotype.Component;

/** A season in which departments sit together. */
@Component
class SessionEditor implements OperationEditor {
  @Override
  public List<String> opens() {
    return List.of("/sessions", "/sessions/*");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    Optional<Operation.JointSession> known =
        shown.about(subject).stream().map(each -> (Operation.JointSession) each).findFirst();
    TextField name =
        Controls.line(
            translate("configure.session.name"),
            known.map(Operation.JointSession::name).orElse(""));
    TextField place =
        Controls.line(
            translate("configure.session.place"),
            known.map(Operation.JointSession::place).orElse(""));
    DatePicker from = day("configure.session.from", known.map(Operation.JointSession::from));
    DatePicker to = day("configure.session.to", known.map(Operation.JointSession::to));
    List<Item> able =
        shown.handled().stream().filter(each -> each.routes().contains("session")).toList();
    MultiSelectComboBox<Item> items =
        Controls.pickSome(translate("configure.session.items"), able, Item::name);
    known.ifPresent(session ->
        items.setValue(
            new LinkedHashSet<>(
                able.stream().filter(e -> session.items().contains(e.id())).toList())));
    String id = known.map(Operation.JointSession::id).orElseGet(() -> free(shown));
    return new Sheet(translate("configure.session"), name, place, from, to, items)
        .needs(translate("configure.session.name"), name)
        .needs(translate("configure.session.place"), place)
        .needs(translate("configure.session.from"), from)
        .needs(translate("configure.session.to"), to)
        .needs(translate("configure.session.items"), items)
        .makes(comment ->
            new Operation.JointSession(
                id,
                name.getValue().strip(),
                place.getValue().strip(),
                from.getValue().toString(),
                to.getValue().toString(),
                items.getValue().stream().map(Item::id).toList(),
                comment));
  }

  private static DatePicker day(String label, Optional<String> value) {
    DatePicker day = Days.picker();
    day.setLabel(translate(label));
    value.map(LocalDate::parse).ifPresent(day::setValue);
    return day;
  }

  private static String free(Shown shown) {
    String stem = "session-" + shown.division() + "-";
    int number = 1;
    while (taken(shown, stem + number)) {
      number++;
    }
    return stem + number;
  }

  private static boolean taken(Shown shown, String id) {
    return shown.now().settings().sessions().stream().anyMatch(each -> each.id().equals(id));
  }
}
