package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.onestop.claim.Operation;
import org.springframework.stereotype.Component;

/** When the lights turn blue and yellow. */
@Component
class RemindersEditor implements OperationEditor {
  private static final int MOST = 30;

  @Override
  public List<String> opens() {
    return List.of("/reminders");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    Operation.Reminders now = shown.now().settings().reminders();
    IntegerField blue = Controls.days(translate("configure.reminders.blue"), 0, MOST, now.blue());
    IntegerField yellow =
        Controls.days(translate("configure.reminders.yellow"), 0, MOST, now.yellow());
    return new Sheet(translate("configure.reminders"), blue, yellow)
        .needs(
            translate("configure.reminders.blue"),
            () -> ItemLimitEditor.within(blue.getValue(), 0, MOST))
        .needs(
            translate("configure.reminders.yellow"),
            () -> ItemLimitEditor.within(yellow.getValue(), 0, MOST))
        .makes(comment -> new Operation.Reminders(blue.getValue(), yellow.getValue(), comment));
  }
}
