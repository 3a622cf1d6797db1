package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.onestop.claim.Operation;
import org.springframework.stereotype.Component;

/** 免提交: which shared certificate stands for a material. */
@Component
class ReliefEditor implements OperationEditor {
  @Override
  public List<String> opens() {
    return List.of("/materials/*/relieved");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    String material = Subject.steps(subject).get(1);
    String certificate =
        shown.about(subject).stream()
            .map(each -> ((Operation.MaterialRelief) each).certificate())
            .findFirst()
            .orElse("");
    TextField line = Controls.line(translate("configure.relief.certificate"), certificate);
    line.setHelperText(translate("configure.relief.hint"));
    return new Sheet(translate("configure.relief"), line)
        .needs(translate("configure.relief.certificate"), line)
        .makes(comment -> new Operation.MaterialRelief(material, line.getValue().strip(), comment));
  }
}
