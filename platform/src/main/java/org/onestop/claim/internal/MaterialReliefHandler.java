package org.onestop.claim.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Material;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.MaterialRelief;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 免提交: a shared certificate stands for a material. */
final class MaterialReliefHandler implements OperationHandler<MaterialRelief> {
  @Override
  public Class<MaterialRelief> kind() {
    return MaterialRelief.class;
  }

  @Override
  public boolean permits(MaterialRelief operation, Draft draft, Site site) {
    @Nullable Material material = draft.materials.get(operation.material());
    if (material == null) {
      return site.refuse("/material", "unknown-material", operation.material());
    }
    if (material.generated()) {
      return site.refuse("/material", "material-generated", material.name());
    }
    if (!site.permits(path(operation), Site.Change.NARROW)) {
      return false;
    }
    if (material.relieved()) {
      site.advise("/material", "operation-pointless");
    }
    return true;
  }

  @Override
  public void apply(MaterialRelief operation, Draft draft, Site site) {
    draft.materials.computeIfPresent(
        operation.material(), (id, material) -> material.relievedBy(operation.certificate()));
    draft.origins.put(path(operation), site.origin());
    String certificate = "/materials/" + operation.material() + "/certificate";
    draft.origins.put(certificate, site.origin());
  }

  @Override
  public List<String> touches(MaterialRelief operation, Draft draft) {
    return List.of(path(operation), "/materials/" + operation.material() + "/certificate");
  }

  @Override
  public JsonNode value(MaterialRelief operation, Draft draft) {
    @Nullable Material material = draft.materials.get(operation.material());
    ObjectNode value = Values.object();
    if (material != null) {
      value.put("relieved", material.relieved()).put("certificate", material.certificate());
    }
    return value;
  }

  @Override
  public Explanation explain(MaterialRelief operation, Draft draft, Site site) {
    @Nullable Material material = draft.materials.get(operation.material());
    return Explanation.of(
        "operation.material-relief",
        material == null ? operation.material() : material.name(),
        operation.certificate());
  }

  private static String path(MaterialRelief operation) {
    return "/materials/" + operation.material() + "/relieved";
  }
}
