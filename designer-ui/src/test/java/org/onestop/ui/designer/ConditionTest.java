package org.onestop.ui.designer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.kernel.Json;
import org.onestop.ui.designer.ConditionTree.Group;
import tools.jackson.databind.JsonNode;

class ConditionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"items\":[\"a\",\"b\"]}",
        "{\"not\":{\"applicantTypes\":[\"a\"]}}",
        "{\"field\":\"sex\",\"in\":[\"1\"]}",
        "{\"all\":[{\"items\":[\"a\"]},{\"field\":\"sex\",\"in\":[\"1\",\"2\"]}]}",
        "{\"any\":[{\"items\":[\"a\"]},{\"all\":[{\"items\":[\"b\"]},"
            + "{\"not\":{\"field\":\"x\",\"in\":[\"true\"]}}]}]}"
      })
  void whatIsReadIsWrittenTheSame(String text) {
    JsonNode condition = Json.mapper().readTree(text);

    assertThat(ConditionTree.write(ConditionTree.read(condition))).isEqualTo(condition);
  }

  @Test
  void notAllOfThemIsAnyOfThemNot() {
    JsonNode condition =
        Json.mapper().readTree("{\"not\":{\"all\":[{\"items\":[\"a\"]},{\"items\":[\"b\"]}]}}");

    assertThat(String.valueOf(ConditionTree.write(ConditionTree.read(condition))))
        .isEqualTo("{\"any\":[{\"not\":{\"items\":[\"a\"]}},{\"not\":{\"items\":[\"b\"]}}]}");
  }

  @Test
  void whatIsNotFinishedIsNotWritten() {
    Group begun =
        new Group(true, java.util.List.of())
            .plus(new ConditionTree.Test("", true, java.util.List.of()))
            .plus(new ConditionTree.Test("sex", true, java.util.List.of()));

    assertThat(ConditionTree.write(begun)).isNull();
  }

  @Test
  void theConditionOfAFieldComesBackFromItsSchema() {
    BlockShape shape = BlockShape.of(BlockShape.fresh("表").put("id", "x"));
    shape.plus("a", FieldKinds.fresh("boolean", "甲"), false, null);
    shape.plus("b", FieldKinds.fresh("text", "乙"), false, null).require("b", true);
    JsonNode condition =
        Json.mapper()
            .readTree(
                "{\"all\":[{\"field\":\"a\",\"in\":[\"true\"]},"
                    + "{\"not\":{\"field\":\"c\",\"in\":[\"x\",\"y\"]}}]}");

    FieldCondition.put(shape, "b", condition, true);

    assertThat(FieldCondition.of(shape, "b")).isEqualTo(condition);
    assertThat(FieldCondition.requires(shape, "b")).isTrue();
    assertThat(shape.requires("b")).isFalse();
    FieldCondition.put(shape, "b", null, true);
    assertThat(shape.schema().has("allOf")).isFalse();
    assertThat(shape.requires("b")).isTrue();
  }
}
