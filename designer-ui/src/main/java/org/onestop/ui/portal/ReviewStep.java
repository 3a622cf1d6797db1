package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onestop.form.Forms;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Severity;
import org.onestop.kernel.Texts;
import org.onestop.material.StoredMaterial;
import org.onestop.release.ReleasedMaterial;
import org.onestop.ui.field.Filling;
import org.onestop.ui.field.Finding;
import org.onestop.ui.field.FindingList;
import org.onestop.ui.field.FormSheet;
import org.onestop.ui.field.FormSheet.PageOfForm;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.filing.Filing;
import org.onestop.ui.filing.PaperForm;
import org.onestop.ui.filing.SignaturePad;

/** Everything once more as on the paper form; the commitment, the signature, and handing in. */
final class ReviewStep extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Applying applying;
  private final transient Filing filing;
  private final transient Texts texts;
  private final FindingList findings = new FindingList();
  private final Paragraph signature = new Paragraph();
  private final Button submit = new Button(translate("apply.submit"));

  ReviewStep(Applying applying, Forms forms, Texts texts, Summary summary) {
    this.applying = applying;
    this.filing = applying.filing();
    this.texts = texts;
    addClassNames("step", "beside");
    Div column = new Div();
    column.addClassName("column");
    column.add(
        new H1(translate("apply.review.title")),
        new Paragraph(translate("apply.review.intro")),
        findings,
        new PaperForm(filing, forms),
        materials());
    applying.commitments().pages().forEach(each -> column.add(applying.commitments().show(each)));
    filing.matter().material(SignaturePad.MATERIAL).ifPresent(each -> column.add(sign(each)));
    submit.setDisableOnClick(true);
    submit.addClickListener(clicked -> submit());
    column.add(
        new ActionBar(
            new Button(translate("apply.page.back"), clicked -> applying.go(Step.MATERIALS)),
            submit,
            translate("apply.submit.hint")));
    add(column, summary);
  }

  private Div materials() {
    UnorderedList list = new UnorderedList();
    for (ReleasedMaterial each : filing.materials()) {
      int files = filing.files(each.id()).size();
      if (files > 0) {
        list.add(new ListItem(translate("review.material", each.name(), String.valueOf(files))));
      } else if (each.relieved()) {
        list.add(new ListItem(translate("review.material.relieved", each.name())));
      }
    }
    Div box = new Div(new H2(translate("apply.step.materials")), list);
    box.addClassName("block");
    return box;
  }

  private Div sign(ReleasedMaterial material) {
    signature.addClassName("muted");
    signature.getElement().setAttribute("role", "status");
    SignaturePad pad =
        new SignaturePad(
            translate("review.sign.here"),
            translate("review.sign.clear"),
            picture -> signed(material, picture),
            this::wiped);
    told();
    Div box =
        new Div(
            new H2(material.name()), new Paragraph(translate("review.sign.how")), pad, signature);
    box.addClassNames("block", "signature");
    return box;
  }

  private void signed(ReleasedMaterial material, byte[] picture) {
    wiped();
    try {
      filing.hand(material, "signature.png", picture);
      told();
    } catch (Fault refused) {
      signature.setText(String.join(" ", Faults.sentences(texts, refused)));
    }
  }

  private void wiped() {
    List<StoredMaterial> before = List.copyOf(filing.files(SignaturePad.MATERIAL));
    before.forEach(filing::drop);
    told();
  }

  private void told() {
    signature.setText(
        translate(
            filing.files(SignaturePad.MATERIAL).isEmpty()
                ? "review.sign.none"
                : "review.sign.done"));
  }

  private void submit() {
    List<Finding> wrong = new ArrayList<>();
    FormSheet commitments = applying.commitments();
    commitments.pages().forEach(each -> wrong.addAll(commitments.check(each)));
    filing.form().findings().stream()
        .filter(each -> each.severity() == Severity.BLOCKS)
        .filter(each -> commitments.pageOf(Filling.key(each)) == null)
        .map(each -> new Finding(Filling.key(each), texts.problem(Texts.CHINESE, each)))
        .forEach(wrong::add);
    findings.show(wrong, this::jump);
    if (wrong.isEmpty()) {
      applying.submit();
    }
    submit.setEnabled(true);
  }

  /** Leads to a field here, or to the page of the form that holds it. */
  private void jump(String key) {
    List<PageOfForm> pages = applying.questions().pages();
    Optional<PageOfForm> page =
        pages.stream().filter(each -> each.keys().contains(key)).findFirst();
    if (page.isPresent()) {
      applying.goToForm(pages.indexOf(page.get()));
    } else {
      applying.commitments().focus(key);
    }
  }
}
