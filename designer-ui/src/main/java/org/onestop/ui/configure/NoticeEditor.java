package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.onestop.claim.Operation;
import org.springframework.stereotype.Component;

/** The division's own wording of a notice. */
@Component
class NoticeEditor implements OperationEditor {
  @Override
  public List<String> opens() {
    return List.of("/notices/*");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    String notice = Subject.steps(subject).get(1);
    TextArea text =
        Controls.text(Phrases.notice(notice), shown.matter().notices().getOrDefault(notice, ""));
    text.setMinRows(6);
    return new Sheet(translate("configure.section.notices"), text)
        .needs(Phrases.notice(notice), text)
        .makes(comment -> new Operation.Notice(notice, text.getValue().strip(), comment));
  }
}
