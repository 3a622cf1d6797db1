package org.onestop.ui.casework;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import org.onestop.casework.CaseView;
import org.onestop.release.Release;
import org.onestop.ui.process.BpmnViewer;
import org.onestop.ui.process.ProcessGraph;
import org.onestop.ui.process.ProcessPicture;
import org.onestop.ui.shell.Card;

/** How far a case has come, as a picture; what the engine runs is fetched when it is asked for. */
final class ProgressCard extends Card {
  private static final long serialVersionUID = 1L;

  ProgressCard(CaseView view, Release release, Supplier<String> bpmn) {
    super(translate("process.case"));
    addClassName("progress-card");
    ProcessPicture whole = CasePath.of(view, release.content());
    List<String> selected = view.items().stream().map(CaseView.Item::item).toList();
    ProcessPicture path = whole.only(selected);
    ProcessGraph graph = new ProcessGraph(translate("process.case.title", view.matterName()));
    graph.show(path);
    add(graph);
    if (path.items().size() < whole.items().size()) {
      Paragraph leftOut = new Paragraph(translate("process.case.left-out"));
      leftOut.addClassName("muted");
      add(leftOut);
    }
    Details compiled = new Details(translate("process.case.bpmn"));
    compiled.addOpenedChangeListener(change -> {
      if (change.isOpened() && compiled.getContent().findAny().isEmpty()) {
        compiled.add(
            new BpmnViewer(
                view.matterName(),
                release.content().matter() + "-" + release.edition(),
                bpmn.get(),
                whole));
      }
    });
    add(compiled);
  }
}
