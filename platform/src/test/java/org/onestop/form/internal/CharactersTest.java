package org.onestop.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.form.Found;
import org.onestop.form.TestPlan;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

class CharactersTest {
  @Test
  void acceptsNamesOfAllPeoples() {
    assertThat(text("阿卜杜·𠮷 Müller")).isEmpty();
    assertThat(text("一\n二\t三\r\n")).isEmpty();
  }

  @Test
  void refusesControlCharacters() {
    assertThat(text("a\u0000b")).containsExactly("/a field-control-character");
    assertThat(text("a\u001Bb")).containsExactly("/a field-control-character");
    assertThat(text("a\u0085b")).containsExactly("/a field-control-character");
  }

  @Test
  void refusesHalfCharactersAndReversedText() {
    assertThat(text("a\uD842")).containsExactly("/a field-control-character");
    assertThat(text("a\u202Eb")).containsExactly("/a field-control-character");
    assertThat(text("a\u2067b")).containsExactly("/a field-control-character");
  }

  @Test
  void advisesComposedCharacters() {
    assertThat(text("Mu\u0308ller")).containsExactly("/a field-not-composed ~");
  }

  @Test
  void looksIntoObjectsAndLists() {
    assertThat(found(TestPlan.json("{'x~/y': ['ok', 'b\\u0007']}")))
        .containsExactly("/a/x~0~1y/1 field-control-character");
  }

  private static List<String> text(String text) {
    return found(Json.mapper().getNodeFactory().stringNode(text));
  }

  private static List<String> found(JsonNode answer) {
    Problems problems = new Problems();
    Characters.check("/a", "某项", answer, problems);
    return Found.in(problems);
  }
}
