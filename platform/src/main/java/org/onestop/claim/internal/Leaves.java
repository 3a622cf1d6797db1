package org.onestop.claim.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onestop.catalog.MatterTree;
import org.onestop.catalog.Policy;
import org.onestop.claim.EffectiveMatter;
import org.onestop.claim.Leaf;
import org.onestop.claim.LocalSettings;
import org.onestop.claim.Operation;
import org.onestop.claim.Origin;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An effective matter value by value. Lists without ids are one value each. */
public final class Leaves {
  private final EffectiveMatter effective;
  private final Policy policy;
  private final List<Leaf> leaves = new ArrayList<>();

  private Leaves(EffectiveMatter effective) {
    this.effective = effective;
    this.policy = new Policy(effective.edition().policy());
  }

  public static List<Leaf> of(EffectiveMatter effective) {
    Leaves leaves = new Leaves(effective);
    leaves.walk(tree(effective), "");
    return List.copyOf(leaves.leaves);
  }

  public static ObjectNode tree(EffectiveMatter effective) {
    ObjectNode tree = MatterTree.of(effective.matter());
    LocalSettings settings = effective.settings();
    ObjectNode counters = tree.putObject("counters");
    for (Operation.Counter each : settings.counters()) {
      ObjectNode counter = counters.putObject(each.division() + "-" + Pointer.step(each.name()));
      counter.put("division", each.division()).put("name", each.name());
      counter.put("address", each.address()).put("phone", each.phone());
      counter.put("openingHours", each.openingHours());
    }
    ObjectNode hours = tree.putObject("openingHours");
    settings.openingHours().forEach(hours::put);
    settings
        .units()
        .forEach((item, units) -> {
          ObjectNode node = tree.withObjectProperty("items").withObjectProperty(item);
          node.set("units", Json.mapper().valueToTree(units));
        });
    settings
        .delegations()
        .forEach((item, each) -> {
          ObjectNode node = tree.withObjectProperty("items").withObjectProperty(item);
          node.putObject("delegatedTo").put("office", each.office()).put("letter", each.letter());
        });
    ObjectNode sessions = tree.putObject("sessions");
    for (Operation.JointSession each : settings.sessions()) {
      ObjectNode session = sessions.putObject(each.id());
      session.put("name", each.name()).put("place", each.place());
      session.put("from", each.from()).put("to", each.to());
      session.set("items", Json.mapper().valueToTree(each.items()));
    }
    tree.putObject("reminders")
        .put("blue", settings.reminders().blue())
        .put("yellow", settings.reminders().yellow());
    ObjectNode contacts = tree.putObject("contacts");
    for (Operation.Contact each : settings.contacts()) {
      contacts
          .withObjectProperty(ContactHandler.unit(each))
          .putObject(ContactHandler.item(each))
          .put("name", each.name())
          .put("phone", each.phone())
          .put("remark", each.remark());
    }
    return tree;
  }

  private void walk(JsonNode node, String pointer) {
    if (node.isObject() && !node.isEmpty()) {
      for (Map.Entry<String, JsonNode> each : node.properties()) {
        walk(each.getValue(), pointer + "/" + Pointer.escape(each.getKey()));
      }
    } else {
      Origin origin = effective.origin(pointer);
      leaves.add(new Leaf(pointer, node, origin, policy.of(pointer, origin != Origin.PROVINCE)));
    }
  }
}
