package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onestop.catalog.Item;
import org.onestop.catalog.PolicyRule.Permission;
import org.onestop.claim.Operation;
import org.onestop.ui.process.Changes;
import org.onestop.ui.process.PictureItem;
import org.onestop.ui.process.ProcessEdit;
import org.onestop.ui.process.ProcessGraph;
import org.onestop.ui.process.ProcessPicture;

/** The process of a claim as a graph, whose edits are operations like any other. */
final class ProcessBoard {
  private final Bench bench;
  private final ProcessGraph graph = new ProcessGraph(translate("configure.section.process"));

  ProcessBoard(Bench bench) {
    this.bench = bench;
    graph.show(picture());
    if (bench.shown().editable()) {
      graph.edit(this::edit);
    }
  }

  ProcessGraph graph() {
    return graph;
  }

  private ProcessPicture picture() {
    ProcessPicture plain = ProcessPicture.of(bench.shown().matter());
    if (!bench.shown().editable()) {
      return plain;
    }
    List<PictureItem> items =
        plain.items().stream().map(each -> each.changeable(changes(each.id()))).toList();
    return new ProcessPicture(plain.stages(), items, plain.limit(), plain.closed());
  }

  private Changes changes(String id) {
    Shown shown = bench.shown();
    String at = "/items/" + id;
    Item item = shown.item(id);
    if (item.local() && shown.changed(at)) {
      return Changes.none();
    }
    int most = Shown.find(shown.before().matter(), id).map(Item::limit).orElse(item.limit());
    boolean shortens = shown.policy().at(at + "/limit") != Permission.LOCKED;
    Map<String, String> routes = new LinkedHashMap<>();
    if (shown.policy().at(at + "/route") != Permission.LOCKED) {
      item.routes().forEach(each -> routes.put(each, Phrases.route(each)));
    }
    Set<String> removable =
        item.dependsOn().stream()
            .filter(each -> !shown.about(at + "/dependsOn/" + each).isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    int fewest = Math.max(1, shown.policy().number(at + "/limit", "min").orElse(1));
    return new Changes(
        shown.policy().at(at + "/dependsOn") != Permission.LOCKED,
        removable,
        shortens ? Math.min(fewest, most) : item.limit(),
        shortens ? most : item.limit(),
        routes);
  }

  private Optional<String> edit(ProcessEdit asked) {
    return switch (asked) {
      case ProcessEdit.ConnectRequested it ->
          put(new Operation.Dependency(it.after(), it.before(), null));
      case ProcessEdit.LimitChangeRequested it -> limit(it);
      case ProcessEdit.RouteChangeRequested it ->
          put(new Operation.ItemRoute(it.item(), it.route(), null));
      case ProcessEdit.DisconnectRequested it ->
          restore("/items/" + it.after() + "/dependsOn/" + it.before());
    };
  }

  /** As long as it was inherited is no operation of one's own. */
  private Optional<String> limit(ProcessEdit.LimitChangeRequested asked) {
    int inherited =
        Shown.find(bench.shown().before().matter(), asked.item()).map(Item::limit).orElse(0);
    return asked.workingDays() == inherited
        ? restore("/items/" + asked.item() + "/limit")
        : put(new Operation.ItemLimit(asked.item(), asked.workingDays(), null));
  }

  private Optional<String> put(Operation operation) {
    bench.put(List.of(operation));
    return Optional.empty();
  }

  private Optional<String> restore(String subject) {
    bench.restore(subject);
    return Optional.empty();
  }
}
