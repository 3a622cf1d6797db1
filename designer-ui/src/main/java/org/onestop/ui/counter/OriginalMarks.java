package org.onestop.ui.counter;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onestop.casework.CheckOriginal;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actor;
import org.onestop.release.ReleasedMaterial;
import org.onestop.ui.filing.Filing;

/** Which originals were seen (核验原件); put on record with the case. */
final class OriginalMarks extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Filing filing;
  private final CheckboxGroup<ReleasedMaterial> seen = new CheckboxGroup<>();

  OriginalMarks(Filing filing) {
    this.filing = filing;
    seen.setItemLabelGenerator(each -> translate("format.aside", each.name(), each.counter()));
    add(seen);
    refresh();
  }

  /** Shows the materials that the answers ask for now; marks stay. */
  void refresh() {
    List<ReleasedMaterial> asked =
        filing.materials().stream().filter(each -> !each.generated() && !each.relieved()).toList();
    Set<String> marked =
        seen.getValue().stream().map(ReleasedMaterial::id).collect(Collectors.toSet());
    seen.setItems(asked);
    seen.setValue(
        asked.stream().filter(each -> marked.contains(each.id())).collect(Collectors.toSet()));
  }

  void record(WorkDesk desk, Actor actor, String caseNo) {
    for (ReleasedMaterial each : seen.getValue()) {
      desk.checkOriginal(actor, caseNo, new CheckOriginal(each.id(), true, null));
    }
  }
}
