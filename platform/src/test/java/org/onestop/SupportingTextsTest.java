package org.onestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.kernel.Texts;

class SupportingTextsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "fault.material-refused",
        "fault.material-unknown",
        "fault.material-bound",
        "fault.storage-unavailable",
        "fault.template-broken",
        "problem.material-unknown",
        "problem.file-empty",
        "problem.file-too-small",
        "problem.file-too-large",
        "problem.file-type",
        "problem.file-unreadable",
        "problem.file-encrypted",
        "problem.file-dangerous",
        "problem.image-too-many-pixels",
        "problem.template-tag",
        "problem.template-syntax",
        "problem.template-element",
        "problem.template-fetches",
        "fault.page-invalid",
        "problem.cursor-unreadable"
      })
  void saysInBothLanguagesWhatIsWrong(String key) {
    Texts texts = new Texts();

    assertThat(texts.find(Texts.CHINESE, key, List.of("x", "y")))
        .hasValueSatisfying(
            text -> assertThat(text).containsPattern("\\p{IsHan}").doesNotContain("{"));
    assertThat(texts.find(Locale.ENGLISH, key, List.of("x", "y")))
        .hasValueSatisfying(
            text -> assertThat(text).doesNotContainPattern("\\p{IsHan}").doesNotContain("{"));
  }
}
