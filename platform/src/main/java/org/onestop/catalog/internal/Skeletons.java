package org.onestop.catalog.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Matter;
import org.onestop.catalog.MatterTree;
import org.onestop.catalog.PolicyRule;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a new matter begins with. */
final class Skeletons {
  static final String FIRST_VERSION = "1.0.0";

  private Skeletons() {}

  /**
   * @param like its departments, channels, stages, wordings and documents are taken over; null for
   *     none
   */
  static Matter of(String matter, String name, String province, @Nullable Matter like) {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("", name);
    Matter bare =
        new Matter(
            matter,
            FIRST_VERSION,
            name,
            "",
            "",
            province,
            like == null ? "" : like.lead(),
            like == null ? 0 : like.limit(),
            List.of(),
            like == null ? List.of() : like.channels(),
            List.of(),
            like == null ? List.of() : like.stages(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            like == null ? List.of() : like.departments(),
            List.of(),
            like == null ? List.of() : like.documents(),
            like == null ? Map.of() : like.notices(),
            List.of(),
            List.of(),
            sources,
            null);
    return like == null ? bare : withPolicy(bare, like.policy());
  }

  /** The same under another version. */
  static Matter versioned(Matter matter, String version) {
    ObjectNode tree = Json.mapper().valueToTree(matter);
    tree.put("version", version);
    return Json.mapper().treeToValue(tree, Matter.class);
  }

  /** Rules of the policy that lead somewhere here too. */
  private static Matter withPolicy(Matter bare, List<PolicyRule> rules) {
    JsonNode there = MatterTree.of(bare);
    List<PolicyRule> fit =
        rules.stream().filter(each -> MatterTree.leads(there, each.path())).toList();
    ObjectNode tree = Json.mapper().valueToTree(bare);
    tree.set("policy", Json.mapper().valueToTree(fit));
    return Json.mapper().treeToValue(tree, Matter.class);
  }
}
