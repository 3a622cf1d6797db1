package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Matter;
import org.onestop.form.CodeList;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.kernel.Json;
import org.onestop.ui.field.Filling;
import org.onestop.ui.field.FormSheet;
import org.onestop.ui.field.FormSheets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The form as an applicant sees it, to be filled in; nothing of it is kept. */
final class FormPreview extends Div {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(FormPreview.class);
  private final transient Desk desk;
  private final transient Forms forms;
  private final transient FormSheets sheets;
  private final Div paper = new Div();

  FormPreview(Desk desk, Forms forms, FormSheets sheets, boolean phone) {
    this.desk = desk;
    this.forms = forms;
    this.sheets = sheets;
    addClassName("form-preview");
    paper.addClassName(phone ? "as-phone" : "as-desktop");
    Matter matter = desk.bench().matter();
    if (matter.applicantTypes().isEmpty()) {
      add(new Paragraph(translate("designer.preview.no-type")));
      return;
    }
    Select<ApplicantType> type = new Select<>();
    type.setLabel(translate("designer.preview.type"));
    type.setItems(matter.applicantTypes());
    type.setItemLabelGenerator(ApplicantType::name);
    MultiSelectComboBox<String> items =
        new MultiSelectComboBox<>(translate("designer.preview.items"));
    items.setItemLabelGenerator(each -> desk.offers().items().getOrDefault(each, each));
    items.addValueChangeListener(changed -> {
      if (changed.isFromClient() && type.getValue() != null) {
        show(type.getValue(), changed.getValue());
      }
    });
    type.addValueChangeListener(changed -> {
      Set<String> all = new LinkedHashSet<>(changed.getValue().items());
      items.setItems(all);
      items.setValue(all);
      show(changed.getValue(), all);
    });
    type.setValue(matter.applicantTypes().getFirst());
    Div choices = new Div(type, items);
    choices.addClassName("preview-choices");
    add(choices, paper);
  }

  private void show(ApplicantType type, Set<String> items) {
    paper.removeAll();
    Matter matter = desk.bench().matter();
    Map<String, CodeList> lists = new HashMap<>();
    matter.codeLists().forEach(each -> lists.put(each.id(), each));
    String id =
        "draft:" + matter.matter() + ":" + matter.version() + ":" + desk.bench().draft().revision();
    FormPlan plan = new FormPlan(id, matter.form(), lists);
    try {
      Filling filling =
          new Filling(
              forms, plan, new Selection(type.id(), items), Json.mapper().createObjectNode());
      FormSheet sheet = sheets.questions(filling, answered -> {});
      for (FormSheet.PageOfForm each : sheet.pages()) {
        paper.add(new H3(String.join(translate("format.list"), each.titles())), sheet.show(each));
      }
    } catch (RuntimeException broken) {
      // A form with findings may be one that nobody can compose.
      LOG.debug("no preview of {}", id, broken);
      paper.add(new Paragraph(translate("designer.preview.broken")));
    }
  }
}
