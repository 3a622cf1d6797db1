package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.WorkItemDetail;
import org.onestop.exchange.Contract;
import org.onestop.form.Condition;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.kernel.Json;
import org.onestop.material.Materials;
import org.onestop.material.StoredMaterial;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedStage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A work item with exactly what its unit may see. */
@Component
class Detailing {
  private final Inbox inbox;
  private final InboxViews views;
  private final Sight sight;
  private final Cases cases;
  private final Events events;
  private final Forms forms;
  private final Materials materials;

  Detailing(
      Inbox inbox,
      InboxViews views,
      Sight sight,
      Cases cases,
      Events events,
      Forms forms,
      Materials materials) {
    this.inbox = inbox;
    this.views = views;
    this.sight = sight;
    this.cases = cases;
    this.events = events;
    this.forms = forms;
    this.materials = materials;
  }

  WorkItemDetail detail(Actor by, String id) {
    InboxRow row = sight.visible(by, inbox.get(id));
    CaseFile file = cases.get(row.caseId());
    ReleasedMatter matter = file.content();
    boolean open = row.state().equals(InboxRow.OPEN);
    JsonNode resultForm = open ? CompletionCheck.resultForm(row, matter) : null;
    boolean reads = sight.works(by, row);
    JsonNode form = cases.application(file.id).form();
    return new WorkItemDetail(
        views.row(row),
        reads ? fields(row, matter, form) : List.of(),
        reads ? shared(row, file) : List.of(),
        resultForm == null ? null : new WorkItemDetail.ResultForm(resultForm, uischema(resultForm)),
        open ? Outcomes.of(row, matter) : List.of(),
        carried(row, file, form),
        inbox.reason(row),
        row.item() == null ? originals(file) : List.of(),
        file.item(row.step()).map(each -> each.status).orElse(null),
        next(row, file));
  }

  /** A file of a work item; NOT_FOUND when it is not shared with it. */
  StoredMaterial material(Actor by, String id, String materialId) {
    InboxRow row = sight.workable(by, inbox.get(id));
    CaseFile file = cases.get(row.caseId());
    return files(row, file).stream()
        .filter(each -> each.id().equals(materialId))
        .findFirst()
        .orElseThrow(Inbox::unknown);
  }

  private List<WorkItemDetail.Field> fields(InboxRow row, ReleasedMatter matter, JsonNode form) {
    Map<String, String> texts = forms.texts(matter.form(), form);
    Map<String, String> titles = forms.titles(matter.form());
    List<WorkItemDetail.Field> fields = new ArrayList<>();
    for (Contract.Field each : seen(row, matter, texts, titles)) {
      String text = texts.get(each.field());
      if (text != null) {
        fields.add(new WorkItemDetail.Field(each.field(), each.label(), text));
      }
    }
    return fields;
  }

  /** The contract's fields, else the item's; at the counter, which received it, the whole form. */
  private static List<Contract.Field> seen(
      InboxRow row, ReleasedMatter matter, Map<String, String> texts, Map<String, String> titles) {
    if (!row.kind().equals(InboxRow.ITEM)) {
      return labelled(List.copyOf(texts.keySet()), titles);
    }
    return matter.seen(matter.item(row.step()).orElseThrow(Inbox::unknown), titles);
  }

  private static List<Contract.Field> labelled(List<String> keys, Map<String, String> titles) {
    return keys.stream()
        .map(key -> new Contract.Field(key, titles.getOrDefault(key, key)))
        .toList();
  }

  private List<WorkItemDetail.Material> shared(InboxRow row, CaseFile file) {
    return files(row, file).stream()
        .map(each ->
            new WorkItemDetail.Material(
                each.id(),
                each.type(),
                file.content()
                    .material(each.type())
                    .map(ReleasedMaterial::name)
                    .orElse(each.type()),
                each.fileName(),
                each.mediaType(),
                each.size()))
        .toList();
  }

  private List<StoredMaterial> files(InboxRow row, CaseFile file) {
    Set<String> ids = new HashSet<>();
    for (HandedMaterial each : file.materials) {
      boolean shared =
          !row.kind().equals(InboxRow.ITEM)
              || file.content()
                  .material(each.type())
                  .filter(material -> material.sharedTo().contains(row.step()))
                  .isPresent();
      if (shared) {
        ids.add(each.materialId());
      }
    }
    return ids.isEmpty()
        ? List.of()
        : materials.ofCase(file.id).stream().filter(each -> ids.contains(each.id())).toList();
  }

  /** The stage behind a stage, or what starts behind the last one; what waits for an item. */
  private static List<String> next(InboxRow row, CaseFile file) {
    ReleasedMatter matter = file.content();
    List<ReleasedStage> behind =
        matter.stages().stream().dropWhile(each -> !each.id().equals(row.step())).skip(1).toList();
    if (!behind.isEmpty()) {
      return List.of(behind.getFirst().name());
    }
    boolean stage = matter.item(row.step()).isEmpty();
    return matter.items().stream()
        .filter(each -> file.selected.contains(each.id()))
        .filter(each -> {
          Set<String> before = before(matter, each, file.selected);
          return stage ? before.isEmpty() : before.contains(row.step());
        })
        .map(ReleasedItem::name)
        .toList();
  }

  /** Selected items that an item waits for, those behind unselected ones included. */
  private static Set<String> before(
      ReleasedMatter matter, ReleasedItem item, Collection<String> selected) {
    Set<String> ids = new HashSet<>();
    for (String id : item.dependsOn()) {
      if (selected.contains(id)) {
        ids.add(id);
      } else {
        matter.item(id).ifPresent(each -> ids.addAll(before(matter, each, selected)));
      }
    }
    return ids;
  }

  private static List<String> carried(InboxRow row, CaseFile file, JsonNode form) {
    List<String> names = new ArrayList<>();
    ReleasedItem item = file.content().item(row.step()).orElse(null);
    if (item != null) {
      for (ReleasedItem.CarriedMaterial each : item.carried()) {
        Condition when = each.when();
        if (when == null || when.holds(file.selection(), form)) {
          names.add(each.name());
        }
      }
    }
    return names;
  }

  private List<WorkItemDetail.Original> originals(CaseFile file) {
    return events.ofCase(file.id).stream()
        .filter(each -> each.event().equals(Recording.ORIGINAL_CHECKED))
        .map(each -> {
          Map<String, String> facts = Events.facts(each);
          return new WorkItemDetail.Original(
              facts.getOrDefault("material", ""),
              Boolean.parseBoolean(facts.get("checked")),
              events.said(each).reason(),
              Clocks.shown(each.at()),
              each.actor());
        })
        .toList();
  }

  /** One control below the other; a result form has no layout of its own. */
  static JsonNode uischema(JsonNode schema) {
    ObjectNode layout = Json.mapper().createObjectNode().put("type", "VerticalLayout");
    ArrayNode elements = layout.putArray("elements");
    schema
        .path("properties")
        .propertyNames()
        .forEach(
            key -> elements.addObject().put("type", "Control").put("scope", "#/properties/" + key));
    return layout;
  }
}
