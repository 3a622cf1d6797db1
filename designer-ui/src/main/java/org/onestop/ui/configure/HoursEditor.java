package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.onestop.claim.Operation;
import org.springframework.stereotype.Component;

/** Opening hours of all counters of a place that name none of their own. */
@Component
class HoursEditor implements OperationEditor {
  private final Names names;

  HoursEditor(Names names) {
    this.names = names;
  }

  @Override
  public List<String> opens() {
    return List.of("/openingHours/*");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    String division = Subject.steps(subject).get(1);
    TextField hours =
        Controls.line(
            translate("configure.hours.of", names.division(division)),
            shown.now().settings().openingHours().getOrDefault(division, ""));
    hours.setPlaceholder(translate("configure.counter.hours.example"));
    return new Sheet(translate("configure.group.hours"), hours)
        .needs(translate("configure.group.hours"), hours)
        .makes(comment -> new Operation.OpeningHours(division, hours.getValue().strip(), comment));
  }
}
