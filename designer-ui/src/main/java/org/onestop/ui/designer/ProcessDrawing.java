package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.onestop.catalog.Item;
import org.onestop.catalog.Part;
import org.onestop.ui.process.Changes;
import org.onestop.ui.process.PictureItem;
import org.onestop.ui.process.ProcessEdit;
import org.onestop.ui.process.ProcessGraph;
import org.onestop.ui.process.ProcessPicture;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The items on a time axis, drawn and edited directly; the longest chain is always seen. */
final class ProcessDrawing extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Desk desk;
  private final ProcessGraph graph = new ProcessGraph(translate("designer.process.items"));

  ProcessDrawing(Desk desk) {
    this.desk = desk;
    addClassNames("single-page", "process-drawing");
    add(graph, graph.pane());
    if (desk.bench().writable()) {
      graph.edit(this::edit);
    }
    graph.show(picture());
  }

  private ProcessPicture picture() {
    ProcessPicture drawn = ProcessPicture.of(desk.bench().matter());
    List<PictureItem> items =
        drawn.items().stream()
            .map(each -> each.changeable(Changes.all(each.after(), routes(each.id()))))
            .toList();
    return new ProcessPicture(drawn.stages(), items, drawn.limit(), drawn.closed());
  }

  private Map<String, String> routes(String id) {
    Map<String, String> words = desk.offers().routes();
    Map<String, String> allowed = new LinkedHashMap<>();
    desk.bench().matter().items().stream()
        .filter(each -> each.id().equals(id))
        .map(Item::routes)
        .forEach(all -> all.forEach(each -> allowed.put(each, words.getOrDefault(each, each))));
    return allowed;
  }

  private Optional<String> edit(ProcessEdit asked) {
    boolean kept =
        switch (asked) {
          case ProcessEdit.ConnectRequested connect ->
              change(connect.after(), item -> dependsOn(item, connect.before(), true));
          case ProcessEdit.DisconnectRequested cut ->
              change(cut.after(), item -> dependsOn(item, cut.before(), false));
          case ProcessEdit.LimitChangeRequested limit ->
              change(limit.item(), item -> item.put("limit", limit.workingDays()));
          case ProcessEdit.RouteChangeRequested route ->
              change(route.item(), item -> item.put("route", route.route()));
        };
    graph.show(picture());
    return kept ? Optional.empty() : Optional.of(translate("designer.process.refused"));
  }

  private static void dependsOn(ObjectNode item, String before, boolean wait) {
    ArrayNode list = item.withArrayProperty("dependsOn");
    for (int i = list.size() - 1; i >= 0; i--) {
      if (list.path(i).asString("").equals(before)) {
        list.remove(i);
      }
    }
    if (wait) {
      list.add(before);
    }
  }

  private boolean change(String id, Consumer<ObjectNode> how) {
    return desk.bench()
        .element(Part.ITEMS, id)
        .map(each -> (ObjectNode) each.deepCopy())
        .map(item -> {
          how.accept(item);
          return desk.bench().put(Part.ITEMS, id, item);
        })
        .orElse(false);
  }
}
