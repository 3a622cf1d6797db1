package org.onestop.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class YamlWriterPropertiesTest {
  @Property(tries = 2000)
  void whatIsWrittenIsReadAgain(@ForAll("trees") JsonNode tree) {
    String written = YamlWriter.write(tree);
    Problems problems = new Problems();

    JsonNode read = YamlReader.read("f", written, problems).map(SourceTree::root).orElse(null);

    assertThat(read).as("%s%n%s", written, problems).isEqualTo(tree);
  }

  @Example
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

  @Provide
  Arbitrary<JsonNode> trees() {
    Arbitrary<JsonNode> texts =
        Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40).excludeChars('\uD800'),
                Arbitraries.strings().withChars("-:#{}[],&*!|>'\"%@` \n\t0aé中“").ofMaxLength(12))
            .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)))
            .map(Json.mapper().getNodeFactory()::stringNode);
    Arbitrary<JsonNode> scalars =
        Arbitraries.oneOf(
            texts,
            Arbitraries.integers().map(each -> Json.mapper().getNodeFactory().numberNode(each)),
            Arbitraries.of(true, false)
                .map(each -> Json.mapper().getNodeFactory().booleanNode(each)),
            Arbitraries.just(Json.mapper().getNodeFactory().nullNode()));
    return Arbitraries.recursive(() -> scalars, YamlWriterPropertiesTest::around, 0, 3);
  }

  private static Arbitrary<JsonNode> around(Arbitrary<JsonNode> inner) {
    Arbitrary<JsonNode> arrays =
        inner
            .list()
            .ofMaxSize(4)
            .map(list -> {
              ArrayNode array = Json.mapper().createArrayNode();
              list.forEach(array::add);
              return array;
            });
    Arbitrary<JsonNode> objects =
        net.jqwik.api.Combinators.combine(
                Arbitraries.strings()
                    .withChars("ab-:# 中1")
                    .ofMaxLength(5)
                    .list()
                    .uniqueElements()
                    .ofSize(3),
                inner.list().ofSize(3))
            .as((keys, values) -> {
              ObjectNode object = Json.mapper().createObjectNode();
              for (int i = 0; i < 3; i++) {
                object.set(keys.get(i), values.get(i));
              }
              return object;
            });
    return Arbitraries.oneOf(arrays, objects);
  }
}
