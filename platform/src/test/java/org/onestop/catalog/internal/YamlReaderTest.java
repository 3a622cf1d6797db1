package org.onestop.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;

class YamlReaderTest {
  private final Problems problems = new Problems();

  @Test
  void takesPlainScalarsAsJsonWould() {
    assertThat(
            read(
                "{a: 7, b: 01, c: 1.0.0, d: true, e: yes, f: null, g: '7', h: 2026-12-01, i: 1.5}"))
        .isEqualTo(
            "{\"a\":7,\"b\":\"01\",\"c\":\"1.0.0\",\"d\":true,\"e\":\"yes\",\"f\":null,"
                + "\"g\":\"7\",\"h\":\"2026-12-01\",\"i\":1.5}");
  }

  @Test
  void knowsTheLineOfEveryPointer() {
    SourceTree tree =
        YamlReader.read("f", "# comment\na:\n  - b: 1\n  - b: 2\nc: 3\n", problems).orElseThrow();

    assertThat(tree.line("/a/1/b")).isEqualTo(OptionalInt.of(4));
    assertThat(tree.line("/c")).isEqualTo(OptionalInt.of(5));
    assertThat(tree.line("/a/0/missing")).isEqualTo(OptionalInt.of(3));
  }

  /** The library reads 1,024 chars at a time, and this character is two of them. */
  @Test
  void readsARareCharacterWhereverItStands() {
    for (int before = 1_000; before < 1_050; before++) {
      String name = "x".repeat(before) + "𠮷";

      assertThat(read("a: " + name + "\n")).isEqualTo("{\"a\":\"" + name + "\"}");
    }
  }

  @Test
  void refusesAliasesTagsDuplicatesAndFurtherDocuments() {
    read("a: &x [1]\nb: *x\nc: !!java.util.Date now\na: 2\n---\nd: 1\n");

    assertThat(codes()).contains("yaml-alias", "yaml-tag", "yaml-duplicate-key", "yaml-documents");
  }

  @Test
  void anAliasBombEndsAtOnce() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    assertThat(read(bomb.toString())).isEqualTo("refused");
  }

  @Test
  void deepNestingIsRefusedAndNotFollowed() {
    assertThat(read("[".repeat(100_000))).isEqualTo("refused");
    assertThat(codes()).containsExactly("syntax");
  }

  @Test
  void saysWhereTheSyntaxEnds() {
    read("a: 1\nb: [1, 2\nc: 3\n");

    assertThat(problems.list().getFirst().arguments().getFirst()).isEqualTo(3);
  }

  @Test
  void anEmptyFileIsAFinding() {
    assertThat(read("# nothing\n")).isEqualTo("refused");
    assertThat(codes()).containsExactly("file-empty");
  }

  private String read(String text) {
    return YamlReader.read("f", text, problems)
        .map(tree -> Json.mapper().writeValueAsString(tree.root()))
        .orElse("refused");
  }

  private List<String> codes() {
    return problems.list().stream().map(Problem::code).toList();
  }
}
