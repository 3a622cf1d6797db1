package org.onestop.ui.casework;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseView;
import org.onestop.casework.CorrectApplication;
import org.onestop.casework.FiledApplication;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Texts;
import org.onestop.material.Materials;
import org.onestop.release.Release;
import org.onestop.ui.field.Filling;
import org.onestop.ui.field.Finding;
import org.onestop.ui.field.FindingList;
import org.onestop.ui.field.FormSheet;
import org.onestop.ui.field.FormSheets;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.filing.Replacements;
import tools.jackson.databind.node.ObjectNode;

/** Correcting in place: only what a notice named is open, the officer's words beside it. */
final class CorrectionCard extends Section {
  private static final long serialVersionUID = 1L;
  private static final String FORM = "/form/";
  private static final String MATERIALS = "/materials/";

  private final transient CaseDesk desk;
  private final transient Texts texts;
  private final transient Actor actor;
  private final String caseNo;
  private final transient Filling filling;
  private final transient FormSheet sheet;
  private final transient Replacements replacements;
  private final transient Runnable done;
  private final Set<String> keys = new LinkedHashSet<>();
  private final FindingList findings = new FindingList();
  private final Button send = new Button(translate("correction.send"));

  CorrectionCard(
      CaseDesk desk,
      Forms forms,
      FormSheets sheets,
      Materials materials,
      Texts texts,
      Actor actor,
      CaseView view,
      Release release,
      Runnable done) {
    this.desk = desk;
    this.texts = texts;
    this.actor = actor;
    this.caseNo = view.caseNo();
    this.done = done;
    FiledApplication filed = desk.filed(actor, caseNo);
    Selection selection = new Selection(filed.applicantType(), Set.copyOf(filed.items()));
    filling = new Filling(forms, release.content().form(), selection, filed.form());
    List<String> types = new ArrayList<>();
    view.corrections()
        .forEach(each -> {
          if (each.pointer().startsWith(FORM)) {
            keys.add(first(each.pointer().substring(FORM.length())));
          } else if (each.pointer().startsWith(MATERIALS)) {
            types.add(first(each.pointer().substring(MATERIALS.length())));
          }
        });
    sheet = sheets.only(filling, keys, changed -> {});
    replacements = new Replacements(materials, texts, actor.account(), release.content(), types);
    addClassNames("card", "correction");
    getElement().setAttribute("aria-label", translate("correction.title"));
    add(new H2(translate("correction.title")), words(view), findings);
    sheet.pages().forEach(each -> add(sheet.show(each)));
    add(replacements);
    send.addThemeVariants(ButtonVariant.PRIMARY);
    send.setDisableOnClick(true);
    send.addClickListener(clicked -> send());
    add(send);
  }

  private static String first(String rest) {
    return rest.split("/", 2)[0];
  }

  /** The officer's words, each where it belongs as far as the pointer says. */
  private static Div words(CaseView view) {
    Div words = new Div();
    words.addClassName("warning");
    view.corrections().forEach(each -> words.add(new Paragraph(each.text())));
    return words;
  }

  private void send() {
    List<Finding> wrong = new ArrayList<>();
    sheet.pages().forEach(each -> wrong.addAll(sheet.check(each)));
    wrong.addAll(replacements.missing());
    findings.show(wrong, sheet::focus);
    if (wrong.isEmpty()) {
      submit();
    }
    send.setEnabled(true);
  }

  private void submit() {
    ObjectNode changed = Json.mapper().createObjectNode();
    keys.forEach(key -> changed.set(key, filling.answers().path(key)));
    try {
      desk.correct(
          actor,
          caseNo,
          new CorrectApplication(changed.isEmpty() ? null : changed, replacements.handed()));
      done.run();
    } catch (Fault refused) {
      findings.show(
          Faults.sentences(texts, refused).stream().map(each -> new Finding("", each)).toList(),
          key -> {});
    }
  }
}
