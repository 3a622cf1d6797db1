package org.onestop.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlFileTest {
  private final Problems problems = new Problems();

  record Shelf(String name, List<Book> books) {}

  record Book(String title, int pages) {}

  @Test
  void readsAFile() {
    Optional<Shelf> shelf = read("name: a\nbooks:\n- {title: b, pages: 3}\n");

    assertThat(shelf).contains(new Shelf("a", List.of(new Book("b", 3))));
    assertThat(problems.isEmpty()).isTrue();
  }

  /** The library reads 1,024 chars at a time by itself, and this character is two of them. */
  @Test
  void readsARareCharacterWhereverItStands() {
    for (int before = 1_000; before < 1_050; before++) {
      String name = "x".repeat(before) + "𠮷";

      assertThat(read("name: " + name + "\n").map(Shelf::name)).contains(name);
    }
  }

  @Test
  void namesAnUnknownKeyWithItsPlace() {
    assertThat(read("name: a\nbooks:\n- {title: b, pages: 3, colour: red}\n")).isEmpty();
    assertThat(problems.list())
        .containsExactly(
            new Problem(
                "shelf.yaml#/books/0/colour", "unknown-field", Severity.BLOCKS, List.of("colour")));
  }

  @Test
  void namesAValueOfAnotherTypeWithoutQuotingIt() {
    assertThat(read("name: a\nbooks:\n- {title: b, pages: secret}\n")).isEmpty();
    assertThat(problems.list())
        .containsExactly(
            new Problem("shelf.yaml#/books/0/pages", "wrong-type", Severity.BLOCKS, List.of()));
  }

  @Test
  void namesTheLineOfASyntaxError() {
    assertThat(read("name: a\nbooks: [\n")).isEmpty();
    assertThat(problems.list())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.code()).isEqualTo("malformed");
          assertThat(each.arguments()).hasSize(2).first().isInstanceOf(Integer.class);
        });
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(read("")).isEmpty();
    assertThat(problems.blocks()).isTrue();
  }

  private Optional<Shelf> read(String yaml) {
    return YamlFile.read(
        "shelf.yaml",
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
        Shelf.class,
        problems);
  }
}
