package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Severity;
import org.onestop.kernel.Texts;
import org.onestop.ui.shell.Words;

/** Everything that is wrong with the draft now, docked below; each finding leads to its place. */
final class FindingDock extends Div {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 200;
  private final transient Desk desk;
  private final transient Texts texts;
  private final Span summary = new Span();
  private final UnorderedList list = new UnorderedList();
  private final NativeDetails details = new NativeDetails(summary, list);
  private final transient Supplier<List<Problem>> gate;
  private final Button ask = new Button(translate("designer.gate"), clicked -> ask());
  private final Span told = new Span();
  private final UnorderedList ahead = new UnorderedList();

  /**
   * @param gate what the gate would say of the draft where it is published as it is
   */
  FindingDock(Desk desk, Texts texts, Supplier<List<Problem>> gate) {
    this.desk = desk;
    this.texts = texts;
    this.gate = gate;
    addClassName("finding-dock");
    summary.getElement().setAttribute("role", "status");
    told.getElement().setAttribute("role", "status");
    told.addClassName("muted");
    Div foreseeing = new Div(ask, told);
    foreseeing.addClassName("dock-gate");
    add(details, foreseeing, ahead);
  }

  private void ask() {
    ahead.removeAll();
    List<Problem> findings = gate.get();
    long blocking = blocking(findings);
    told.setText(
        findings.isEmpty()
            ? translate("designer.gate.passes")
            : translate(
                "designer.gate.findings",
                String.valueOf(blocking),
                String.valueOf(findings.size() - blocking)));
    findings.stream().limit(MOST_SHOWN).forEach(each -> ahead.add(line(each)));
  }

  private static long blocking(List<Problem> findings) {
    return findings.stream().filter(each -> each.severity() == Severity.BLOCKS).count();
  }

  void show(List<Problem> findings) {
    long blocking = blocking(findings);
    ahead.removeAll();
    told.setText(translate(blocking > 0 ? "designer.gate.later" : "designer.gate.what"));
    ask.setEnabled(blocking == 0);
    summary.setText(
        findings.isEmpty()
            ? translate("designer.findings.none")
            : translate(
                "designer.findings",
                String.valueOf(blocking),
                String.valueOf(findings.size() - blocking)));
    setClassName("blocks", blocking > 0);
    list.removeAll();
    findings.stream().limit(MOST_SHOWN).forEach(each -> list.add(line(each)));
  }

  private ListItem line(Problem finding) {
    Place place = Whereabouts.of(desk.bench(), finding.pointer());
    Span kind =
        new Span(
            translate(
                finding.severity() == Severity.BLOCKS
                    ? "designer.finding.blocks"
                    : "designer.finding.advises"));
    kind.addClassNames("chip", finding.severity() == Severity.BLOCKS ? "red" : "amber");
    String where = translate("designer.section." + place.section());
    NativeButton link =
        new NativeButton(
            translate("format.labelled", where, text(finding)), clicked -> desk.open(place));
    link.addClassName("link");
    return new ListItem(kind, link);
  }

  /** Names of members as people call them. */
  private String text(Problem finding) {
    boolean names = finding.code().equals("grammar-required") && !finding.arguments().isEmpty();
    if (!names) {
      return texts.problem(Texts.CHINESE, finding);
    }
    List<Object> named =
        finding.arguments().stream()
            .<Object>map(each -> Words.ofCode("designer.path", String.valueOf(each)))
            .toList();
    return texts.problem(
        Texts.CHINESE, new Problem(finding.pointer(), finding.code(), finding.severity(), named));
  }
}
