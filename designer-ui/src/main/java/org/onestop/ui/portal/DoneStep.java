package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.onestop.casework.Receipt;
import org.onestop.ui.filing.Filing;
import org.onestop.ui.filing.SquareCode;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Strong;

/** The receipt: the number, a code to show, and what happens next. */
final class DoneStep extends Div {
  private static final long serialVersionUID = 1L;

  DoneStep(Receipt receipt, Filing filing, Places places) {
    addClassNames("step", "receipt");
    Div head = new Div(new Span("✓"), new H1(translate("apply.done")));
    head.addClassName("success");
    Paragraph number =
        new Paragraph(new Span(translate("apply.case-no")), new Strong(receipt.caseNo()));
    number.addClassName("case-no");
    Paragraph place =
        new Paragraph(
            translate(
                "apply.done.place",
                filing.matter().name(),
                places.name(filing.division()),
                String.valueOf(filing.items().size())));
    Anchor look = new Anchor("my-cases/" + receipt.caseNo(), translate("apply.done.look"));
    look.addClassName("button");
    NativeButton print = new NativeButton(translate("apply.done.print"));
    print.addClassName("link");
    print.getElement().executeJs("this.onclick = () => window.print()");
    Div links = Sitting.now().isPresent() ? new Div(print) : new Div(look, print);
    links.addClassName("links");
    add(
        head,
        number,
        place,
        new SquareCode(receipt.caseNo(), translate("apply.done.code")),
        new H2(translate("apply.done.next")),
        new NextSteps(filing.matter()),
        links);
  }
}
