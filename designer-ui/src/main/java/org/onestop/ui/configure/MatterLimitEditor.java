package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.onestop.claim.Operation;
import org.springframework.stereotype.Component;

/** A shorter promise for the whole. */
@Component
class MatterLimitEditor implements OperationEditor {
  @Override
  public List<String> opens() {
    return List.of("/limit");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    int least = Math.max(1, shown.policy().number(subject, "min").orElse(1));
    int most = shown.before().matter().limit();
    IntegerField days =
        Controls.days(
            translate("configure.limit.range", String.valueOf(least), String.valueOf(most)),
            least,
            most,
            shown.matter().limit());
    return new Sheet(translate("configure.matter.limit"), days)
        .needs(
            translate("configure.matter.limit"),
            () -> ItemLimitEditor.within(days.getValue(), least, most))
        .makes(comment -> new Operation.MatterLimit(days.getValue(), comment));
  }
}
