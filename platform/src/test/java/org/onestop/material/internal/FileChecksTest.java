package org.onestop.material.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.kernel.Problem;
import org.onestop.material.MaterialRule;

class FileChecksTest {
  private static final MaterialRule CARD_PHOTO =
      new MaterialRule(List.of("image/jpeg"), 14_336, 61_440, 1, false);

  private final FileChecks checks = Rules.checks(50_000_000);

  @ParameterizedTest
  @ValueSource(ints = {14_336, 14_337, 30_000, 61_439, 61_440})
  void acceptsSizesUpToTheBounds(int bytes) {
    byte[] photo = Pictures.jpegOf(bytes);

    assertThat(photo).hasSize(bytes);
    assertThat(codes(photo, CARD_PHOTO)).isEmpty();
  }

  @Test
  void refusesSizesBeyondTheBounds() {
    assertThat(codes(Pictures.jpegOf(14_335), CARD_PHOTO)).containsExactly("file-too-small");
    assertThat(codes(Pictures.jpegOf(61_441), CARD_PHOTO)).containsExactly("file-too-large");
    assertThat(codes(new byte[0], CARD_PHOTO)).containsExactly("file-empty");
    assertThat(codes(new byte[0], Rules.any())).containsExactly("file-empty");
  }

  @Test
  void tellsBoundsAndSizes() {
    Problem problem =
        checks.check(Pictures.jpegOf(14_335), CARD_PHOTO).problems().list().getFirst();

    assertThat(problem.arguments()).containsExactly(14_336L, 14_335);
    assertThat(problem.pointer()).isEqualTo("/file");
  }

  @Test
  void findsEverythingAtOnce() {
    assertThat(codes(Pictures.png(10, 10), CARD_PHOTO))
        .containsExactly("file-too-small", "file-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MZ\u0090\0\u0003\0\0\0",
        "PK\u0003\u0004\u0014\0\0\0\u0008\0",
        "GIF89a\u0001\0\u0001\0",
        "BM6\0\0\0\0\0",
        "<html><script>alert(1)</script></html>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><x/>",
        "plain text",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
        "RIFF\0\0\0\0WEBPVP8 ",
        "\0\0\0\0\0\0\0\0",
        "#!/bin/sh\nrm -rf /"
      })
  void refusesEveryOtherKindOfFileWhateverItsName(String content) {
    assertThat(codes(content.getBytes(StandardCharsets.ISO_8859_1), Rules.any()))
        .containsExactly("file-type");
  }

  @Test
  void refusesATypeThatTheRuleDoesNotName() {
    assertThat(
            codes(Pictures.png(10, 10), new MaterialRule(List.of("image/jpeg"), 0, 9999, 1, false)))
        .containsExactly("file-type");
  }

  @Test
  void refusesATypeThatNothingCanRead() {
    MaterialRule lax = new MaterialRule(List.of("text/plain"), 0, 9999, 1, false);

    assertThat(codes("plain text".getBytes(StandardCharsets.UTF_8), lax))
        .containsExactly("file-type");
  }

  private List<String> codes(byte[] content, MaterialRule rule) {
    return checks.check(content, rule).problems().list().stream().map(Problem::code).toList();
  }
}
