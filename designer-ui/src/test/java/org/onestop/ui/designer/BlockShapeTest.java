package org.onestop.ui.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class BlockShapeTest {
  private static final Path FORMS =
      Path.of("../item-catalog/src/main/resources/catalog/matters/veteran-services/1.0.0/form");

  @Test
  void fieldsAreAddedMovedAndTakenOutWithTheirPlaceInTheLayout() {
    BlockShape shape = BlockShape.of(BlockShape.fresh("新生儿").put("id", "child"));
    for (String each : List.of("a", "b", "c")) {
      shape.plus(each, FieldKinds.fresh("text", each), true, null);
    }
    shape.plus("d", FieldKinds.fresh("address", "d"), false, "a");
    assertThat(shape.keys()).containsExactly("a", "d", "b", "c");
    assertThat(shape.moved("c", -2).keys()).containsExactly("a", "c", "d", "b");
    assertThat(shape.movedBefore("b", "a").keys()).containsExactly("b", "a", "c", "d");
    assertThat(shape.block().at("/uischema/elements").size()).isEqualTo(3);
    assertThat(shape.schema().path("properties").propertyNames())
        .containsExactly("b", "a", "c", "d");
    assertThat(shape.minus("a").keys()).containsExactly("b", "c", "d");
    assertThat(shape.property("a").isMissingNode()).isTrue();
  }

  @Test
  void everyBlockOfTheProvinceKeepsItsOrderWhenAFieldIsMovedThereAndBack() throws IOException {
    try (var files = Files.list(FORMS)) {
      for (Path each : files.filter(one -> one.toString().endsWith(".schema.json")).toList()) {
        ObjectNode block = Json.mapper().createObjectNode().put("id", "x");
        block.set("schema", read(each));
        Path layout = Path.of(each.toString().replace(".schema.json", ".ui.json"));
        block.set("uischema", read(layout));
        List<String> keys = BlockShape.of(block).keys();
        BlockShape shape =
            BlockShape.of(block).moved(keys.getFirst(), 99).moved(keys.getFirst(), -99);
        assertThat(shape.keys()).as(each.toString()).isEqualTo(keys);
        assertThat(shape.block().at("/schema/allOf")).isEqualTo(block.at("/schema/allOf"));
      }
    }
  }

  @Test
  void aRenamedFieldIsNamedAnewEverywhereInItsBlockAndNowhereElse() {
    BlockShape shape = BlockShape.of(BlockShape.fresh("表").put("id", "x"));
    shape.plus("text", FieldKinds.fresh("text", "text"), false, null).require("text", true);
    shape.plus("more", FieldKinds.fresh("text", "更多"), false, null);
    ObjectNode condition = Json.mapper().createObjectNode().put("field", "text");
    condition.putArray("in").add("true");
    FieldCondition.put(shape, "more", condition, true);

    shape.renamed("text", "name");

    assertThat(shape.keys()).containsExactly("name", "more");
    assertThat(shape.requires("name")).isTrue();
    assertThat(shape.property("name").at("/x-field/type").asString()).isEqualTo("text");
    assertThat(shape.property("name").path("title").asString()).isEqualTo("text");
    assertThat(FieldCondition.of(shape, "more").path("field").asString()).isEqualTo("name");
  }

  private static JsonNode read(Path file) throws IOException {
    return Json.mapper().readTree(Files.readString(file));
  }
}
