package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.onestop.kernel.Texts;
import org.onestop.ui.field.Finding;
import org.onestop.ui.field.FindingList;
import org.onestop.ui.filing.MaterialList;

/** The files that go with the form. */
final class MaterialStep extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Applying applying;
  private final FindingList findings = new FindingList();
  private final MaterialList materials;

  MaterialStep(Applying applying, Texts texts, Summary summary) {
    this.applying = applying;
    this.materials = new MaterialList(applying.filing(), texts, true);
    addClassNames("step", "beside");
    Div column = new Div();
    column.addClassName("column");
    column.add(
        new H1(translate("apply.step.materials")),
        new Paragraph(translate("apply.materials.intro")),
        findings,
        materials,
        new ActionBar(
            new Button(translate("apply.page.back"), clicked -> back()),
            new Button(translate("apply.next.review"), clicked -> next()),
            translate("apply.materials.hint")));
    add(column, summary);
  }

  private void back() {
    applying.goToForm(applying.questions().pages().size() - 1);
  }

  private void next() {
    List<Finding> missing = materials.check();
    findings.show(missing, materials::jump);
    if (missing.isEmpty()) {
      applying.go(Step.REVIEW);
    }
  }
}
