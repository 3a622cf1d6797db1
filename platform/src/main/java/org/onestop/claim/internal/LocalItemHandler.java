package org.onestop.claim.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.FieldBody;
import org.onestop.claim.Operation.LocalItem;
import org.onestop.form.Condition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An item of the division's own (拓展事项) with its fields and materials. */
final class LocalItemHandler implements OperationHandler<LocalItem> {
  @Override
  public Class<LocalItem> kind() {
    return LocalItem.class;
  }

  @Override
  public boolean permits(LocalItem operation, Draft draft, Site site) {
    boolean permits = item(operation.item(), draft, site);
    for (int i = 0; i < operation.applicantTypes().size(); i++) {
      String type = operation.applicantTypes().get(i);
      if (!draft.applicantTypes.containsKey(type)) {
        permits = site.refuse("/applicantTypes/" + i, "unknown-applicant-type", type);
      }
    }
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < operation.fields().size(); i++) {
      FieldBody field = operation.fields().get(i);
      boolean once =
          keys.add(field.key())
              || site.refuse("/fields/" + i + "/key", "duplicate-id", field.key());
      permits &= once && block(field, "/fields/" + i, draft, site);
      permits &= LocalFields.permits(field, "/fields/" + i, draft, site);
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < operation.materials().size(); i++) {
      Material material = operation.materials().get(i);
      boolean once =
          ids.add(material.id())
              || site.refuse("/materials/" + i + "/id", "duplicate-id", material.id());
      permits &= once && material(material, "/materials/" + i, draft, site);
    }
    return site.permits("/items", Site.Change.APPEND) && permits;
  }

  @Override
  public void apply(LocalItem operation, Draft draft, Site site) {
    Item item = operation.item();
    for (FieldBody field : operation.fields()) {
      if (!draft.form.hasBlock(field.block())) {
        draft.form.addBlock(field.block(), item.name());
      }
    }
    Set<String> seen = new LinkedHashSet<>(item.fields());
    operation.fields().forEach(each -> seen.add(each.key()));
    draft.items.put(item.id(), item.asLocal(List.copyOf(seen)));
    draft.origins.put("/items/" + item.id(), site.origin());
    operation.fields().forEach(each -> LocalFields.append(each, List.of(item.id()), draft, site));
    for (Material each : operation.materials()) {
      draft.materials.put(each.id(), own(each, item.id()));
      draft.origins.put("/materials/" + each.id(), site.origin());
    }
    List<String> materials = operation.materials().stream().map(Material::id).toList();
    operation
        .applicantTypes()
        .forEach(id ->
            draft.applicantTypes.computeIfPresent(id, (same, type) -> with(type, item, materials)));
  }

  @Override
  public List<String> touches(LocalItem operation, Draft draft) {
    return List.of("/items/" + operation.item().id());
  }

  @Override
  public JsonNode value(LocalItem operation, Draft draft) {
    @Nullable Item item = draft.items.get(operation.item().id());
    if (item == null) {
      return Values.none();
    }
    ObjectNode value = Values.object();
    value.set("item", Values.of(item));
    value.set(
        "fields",
        Values.of(
            operation.fields().stream().map(each -> draft.form.described(each.key())).toList()));
    value.set(
        "materials",
        Values.of(
            draft.materials.values().stream()
                .filter(each ->
                    operation.materials().stream().anyMatch(own -> own.id().equals(each.id())))
                .toList()));
    value.set(
        "applicantTypes",
        Values.of(
            draft.applicantTypes.values().stream()
                .filter(each -> each.items().contains(item.id()))
                .map(ApplicantType::id)
                .toList()));
    return value;
  }

  @Override
  public Explanation explain(LocalItem operation, Draft draft, Site site) {
    return Explanation.of(
        "operation.local-item", operation.item().name(), operation.item().limit());
  }

  private static boolean item(Item item, Draft draft, Site site) {
    String below = "/item";
    boolean sound =
        item.id().startsWith("local-") || site.refuse(below + "/id", "local-id", item.id());
    if (draft.items.containsKey(item.id())) {
      sound = site.refuse(below + "/id", "duplicate-id", item.id());
    }
    if (item.displayOnly() || item.limit() < 1 || item.limit() > draft.limit) {
      sound = site.refuse(below + "/limit", "local-item-limit", draft.limit);
    }
    if (!draft.hasDepartment(item.department())) {
      sound = site.refuse(below + "/department", "unknown-department", item.department());
    }
    for (String before : item.dependsOn()) {
      if (draft.handled(before).isEmpty()) {
        sound = site.refuse(below + "/dependsOn", "unknown-item", before);
      }
    }
    if (item.contract() != null || item.routes().contains("exchange")) {
      sound = site.refuse(below + "/routes", "local-item-contract", item.id());
    }
    if (!item.routes().contains(item.route())) {
      sound = site.refuse(below + "/route", "route-not-allowed", item.route());
    }
    for (String key : item.fields()) {
      if (draft.form.blockOf(key).isEmpty()) {
        sound = site.refuse(below + "/fields", "unknown-field", key);
      }
    }
    @Nullable String routeBy = item.routeBy();
    if (routeBy != null) {
      String type = draft.form.property(routeBy).path("x-field").path("type").asString("");
      sound &=
          type.equals("region")
              || type.equals("address")
              || site.refuse(below + "/routeBy", "field-names-no-place", routeBy);
    }
    return sound
        && (item.condition() == null
            || Conditions.known(item.condition(), below + "/condition", draft, site));
  }

  private static boolean block(FieldBody field, String below, Draft draft, Site site) {
    return draft.form.hasBlock(field.block())
        || field.block().startsWith("local-")
        || site.refuse(below + "/block", "unknown-block", field.block());
  }

  private static boolean material(Material material, String below, Draft draft, Site site) {
    boolean sound =
        material.id().startsWith("local-") || site.refuse(below + "/id", "local-id", material.id());
    if (draft.materials.containsKey(material.id())) {
      sound = site.refuse(below + "/id", "duplicate-id", material.id());
    }
    return sound && site.permits("/materials", Site.Change.APPEND);
  }

  /** Asked only when the item is selected, and seen by its unit. */
  private static Material own(Material material, String item) {
    Condition selected = new Condition(null, null, null, List.of(item), null, null, null);
    Condition when =
        material.when() == null
            ? selected
            : new Condition(List.of(selected, material.when()), null, null, null, null, null, null);
    return material.asLocal(when, List.of(item));
  }

  private static ApplicantType with(ApplicantType type, Item item, List<String> materials) {
    List<String> items = new ArrayList<>(type.items());
    items.add(item.id());
    List<String> asked = new ArrayList<>(type.materials());
    asked.addAll(materials);
    return new ApplicantType(
        type.id(),
        type.code(),
        type.name(),
        items,
        type.coordinated(),
        asked,
        type.coordinatedNote());
  }
}
