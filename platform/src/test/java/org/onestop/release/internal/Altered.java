package org.onestop.release.internal;

import java.util.List;
import java.util.function.Consumer;
import org.onestop.catalog.Matter;
import org.onestop.claim.Applied;
import org.onestop.claim.EffectiveMatter;
import org.onestop.claim.LocalSettings;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The veterans' matter as 成都市 has it, which passes the gate, made wrong in one place: its JSON is
 * changed before it is judged.
 */
final class Altered {
  static final String DIVISION = "510100";

  private final EffectiveMatter sound = Province.get().applied(DIVISION).effective();
  private final ObjectNode matter = Json.mapper().valueToTree(sound.matter());
  private Matter edition = sound.edition();
  private LocalSettings settings = sound.settings();

  static Altered sound() {
    return new Altered();
  }

  /** Changes the matter itself. */
  Altered with(Consumer<ObjectNode> change) {
    change.accept(matter);
    return this;
  }

  Altered item(String id, Consumer<ObjectNode> change) {
    return part("items", id, change);
  }

  Altered material(String id, Consumer<ObjectNode> change) {
    return part("materials", id, change);
  }

  Altered applicantType(String id, Consumer<ObjectNode> change) {
    return part("applicantTypes", id, change);
  }

  Altered contract(String id, Consumer<ObjectNode> change) {
    return part("contracts", id, change);
  }

  Altered codeList(String id, Consumer<ObjectNode> change) {
    return part("codeLists", id, change);
  }

  /** Changes the schema of a block. */
  Altered block(String id, Consumer<ObjectNode> change) {
    return part("form", id, block -> change.accept((ObjectNode) block.path("schema")));
  }

  /** Changes the property of a field. */
  Altered field(String block, String key, Consumer<ObjectNode> change) {
    return block(block, schema -> change.accept((ObjectNode) schema.path("properties").path(key)));
  }

  /** Adds a part to a list, copied from one that is there. */
  Altered copy(String list, String id, Consumer<ObjectNode> change) {
    ObjectNode copy = find(list, id).deepCopy();
    change.accept(copy);
    ((ArrayNode) matter.path(list)).add(copy);
    return this;
  }

  Altered settings(LocalSettings other) {
    settings = other;
    return this;
  }

  /** Changes what the province published, and nothing of what the division has. */
  Altered edition(Consumer<ObjectNode> change) {
    ObjectNode tree = Json.mapper().valueToTree(edition);
    change.accept(tree);
    edition = Json.mapper().treeToValue(tree, Matter.class);
    return this;
  }

  Applied applied() {
    Matter altered = Json.mapper().treeToValue(matter, Matter.class);
    return new Applied(
        new EffectiveMatter(edition, altered, settings, sound.origins()),
        new Problems(),
        new Problems(),
        List.of());
  }

  GateSubject subject() {
    return new Preparing().prepare(applied()).subject(DIVISION);
  }

  /** What a check finds, as {@code pointer code}; advice with a question mark behind. */
  List<String> findings(GateCheck check) {
    return problems(check).stream()
        .map(each ->
            each.pointer()
                + " "
                + each.code()
                + (each.severity() == org.onestop.kernel.Severity.ADVISES ? " ?" : ""))
        .toList();
  }

  List<Problem> problems(GateCheck check) {
    Problems problems = new Problems();
    check.check(subject(), problems);
    return problems.list();
  }

  private Altered part(String list, String id, Consumer<ObjectNode> change) {
    change.accept(find(list, id));
    return this;
  }

  private ObjectNode find(String list, String id) {
    for (JsonNode each : matter.path(list)) {
      if (each.path("id").asString("").equals(id)) {
        return (ObjectNode) each;
      }
    }
    throw new IllegalArgumentException("no " + id + " in " + list);
  }
}
