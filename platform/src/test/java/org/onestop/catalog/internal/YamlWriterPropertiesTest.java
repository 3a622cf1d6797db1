package org.onestop.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onestop.kernel.Chance;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Trials;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class YamlWriterPropertiesTest {
  private static final int DEEPEST = 3;

  @Test
  void whatIsWrittenIsReadAgain() {
    Trials.of(
        2000,
        chance -> {
          JsonNode tree = tree(chance, chance.number(0, DEEPEST));
          String written = YamlWriter.write(tree);
          Problems problems = new Problems();

          JsonNode read =
              YamlReader.read("f", written, problems).map(SourceTree::root).orElse(null);

          assertThat(read).as("%s%n%s", written, problems).isEqualTo(tree);
        });
  }

  /** The library reads in pieces of 1,024 units unless it is told otherwise. */
  @Test
  void aCharacterOfTwoUnitsMayLieAnywhere() {
    for (int before = 1_000; before < 1_060; before++) {
      JsonNode tree = Json.mapper().createArrayNode().add("x".repeat(before) + "\uD870\uDF6C");
      Problems problems = new Problems();
      assertThat(
              YamlReader.read("f", YamlWriter.write(tree), problems)
                  .map(SourceTree::root)
                  .orElse(null))
          .isEqualTo(tree);
    }
  }

  @Test
  void whatLooksLikeSomethingElseIsQuoted() {
    ArrayNode tree = Json.mapper().createArrayNode();
    for (String each :
        new String[] {
          "yes",
          "NULL",
          "1",
          "01",
          "1e3",
          "-",
          "a: b",
          "a #b",
          " a",
          "~",
          "510107",
          "0x1f",
          "2026-12-01",
          "线上",
          "\u0085\u2028\uFEFF"
        }) {
      tree.add(each);
    }
    JsonNode read =
        YamlReader.read("f", YamlWriter.write(tree), new Problems()).orElseThrow().root();

    assertThat(read).isEqualTo(tree);
    assertThat(YamlWriter.write(tree))
        .contains("\"510107\"")
        .contains("线上")
        .doesNotContain("\"线上\"");
  }

  private static JsonNode tree(Chance chance, int depth) {
    if (depth == 0) {
      return scalar(chance);
    }
    if (chance.flag()) {
      ArrayNode array = Json.mapper().createArrayNode();
      for (int left = chance.number(0, 4); left > 0; left--) {
        array.add(tree(chance, depth - 1));
      }
      return array;
    }
    ObjectNode object = Json.mapper().createObjectNode();
    while (object.size() < 3) {
      object.set(chance.text("ab-:# 中1", 0, 5), tree(chance, depth - 1));
    }
    return object;
  }

  private static JsonNode scalar(Chance chance) {
    var nodes = Json.mapper().getNodeFactory();
    return switch (chance.number(0, 4)) {
      case 0 -> nodes.stringNode(chance.text(40));
      case 1 -> nodes.stringNode(chance.text("-:#{}[],&*!|>'\"%@` \n\t0aé中“", 0, 12));
      case 2 -> nodes.numberNode(chance.number(Integer.MIN_VALUE, Integer.MAX_VALUE));
      case 3 -> nodes.booleanNode(chance.flag());
      default -> nodes.nullNode();
    };
  }
}
