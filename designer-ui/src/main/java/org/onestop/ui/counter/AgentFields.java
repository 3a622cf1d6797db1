package org.onestop.ui.counter;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Agent;
import org.onestop.form.IdNumber;
import org.onestop.ui.field.Finding;

/** Who acts for the applicant (代理人); nobody as long as no name is written. */
final class AgentFields extends NativeDetails {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_NAME = 50;
  private static final int LONGEST_NUMBER = 18;

  private final TextField name = new TextField(translate("agent.name"));
  private final TextField idNo = new TextField(translate("agent.id-no"));
  private final TextField mobile = new TextField(translate("agent.mobile"));
  private final TextField relation = new TextField(translate("agent.relation"));

  AgentFields() {
    super(translate("agent.title"));
    addClassNames("card", "agent");
    name.setMaxLength(LONGEST_NAME);
    idNo.setMaxLength(LONGEST_NUMBER);
    idNo.setManualValidation(true);
    mobile.setMaxLength(LONGEST_NUMBER);
    relation.setMaxLength(LONGEST_NAME);
    Div fields = new Div(name, idNo, mobile, relation);
    fields.addClassName("fields");
    setContent(fields);
  }

  /** Shows who was named before. */
  void show(@Nullable Agent before) {
    setOpen(before != null);
    if (before != null) {
      name.setValue(before.name());
      idNo.setValue(shown(before.idNo()));
      mobile.setValue(shown(before.mobile()));
      relation.setValue(shown(before.relation()));
    }
  }

  private static String shown(@Nullable String text) {
    return text == null ? "" : text;
  }

  @Nullable Agent agent() {
    return name.getValue().isBlank()
        ? null
        : new Agent(name.getValue().strip(), given(idNo), given(mobile), given(relation));
  }

  private static @Nullable String given(TextField field) {
    return field.getValue().isBlank() ? null : field.getValue().strip();
  }

  List<Finding> check() {
    List<Finding> wrong = new ArrayList<>();
    boolean bad =
        !name.getValue().isBlank()
            && !idNo.getValue().isBlank()
            && IdNumber.of(idNo.getValue().strip()).isEmpty();
    idNo.setInvalid(bad);
    idNo.setErrorMessage(bad ? translate("agent.id-no.wrong") : null);
    if (bad) {
      wrong.add(new Finding("", translate("agent.id-no.wrong")));
    }
    return wrong;
  }
}
