package org.onestop.ui.counter;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseView;
import org.onestop.casework.CheckOriginal;
import org.onestop.casework.FiledApplication;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Card;

/** The originals of a case: ticked as they are seen, each tick put on record at once. */
final class OriginalList extends Card {
  private static final long serialVersionUID = 1L;
  private final Paragraph wrong = new Paragraph();

  OriginalList(
      WorkDesk work,
      Texts texts,
      Actor actor,
      CaseView view,
      ReleasedMatter matter,
      CaseDesk desk) {
    super(translate("counter.originals"));
    FiledApplication filed = desk.filed(actor, view.caseNo());
    Set<String> handed =
        filed.materials().stream().map(HandedMaterial::type).collect(Collectors.toSet());
    List<ReleasedMaterial> asked =
        matter.materials().stream().filter(each -> handed.contains(each.id())).toList();
    CheckboxGroup<ReleasedMaterial> seen = new CheckboxGroup<>();
    seen.setItemLabelGenerator(each -> translate("format.aside", each.name(), each.counter()));
    seen.setItems(asked);
    seen.setReadOnly(view.status().ended());
    wrong.addClassName("failed");
    wrong.getElement().setAttribute("role", "alert");
    Set<ReleasedMaterial> before =
        asked.stream()
            .filter(each -> filed.originals().contains(each.id()))
            .collect(Collectors.toCollection(HashSet::new));
    seen.setValue(before);
    seen.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        record(work, texts, actor, view.caseNo(), before, changed.getValue());
        before.clear();
        before.addAll(changed.getValue());
      }
    });
    add(wrong, seen);
  }

  private void record(
      WorkDesk work,
      Texts texts,
      Actor actor,
      String caseNo,
      Set<ReleasedMaterial> before,
      Set<ReleasedMaterial> now) {
    try {
      for (ReleasedMaterial each : now) {
        if (!before.contains(each)) {
          work.checkOriginal(actor, caseNo, new CheckOriginal(each.id(), true, null));
        }
      }
      for (ReleasedMaterial each : before) {
        if (!now.contains(each)) {
          work.checkOriginal(actor, caseNo, new CheckOriginal(each.id(), false, null));
        }
      }
      wrong.setText("");
    } catch (Fault refused) {
      wrong.setText(String.join(" ", Faults.sentences(texts, refused)));
    }
  }
}
