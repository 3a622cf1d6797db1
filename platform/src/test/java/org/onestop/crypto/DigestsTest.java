package org.onestop.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestsTest {
  @Test
  void agreesWithTheExamplesOfGbt32905() {
    assertThat(Digests.sm3("abc"))
        .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    assertThat(Digests.sm3("abcd".repeat(16)))
        .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
  }

  @Test
  void dependsOnKeyAndContent() {
    byte[] content = "abc".getBytes(StandardCharsets.UTF_8);

    assertThat(Digests.hmacSm3(new byte[32], content))
        .hasSize(64)
        .isNotEqualTo(Digests.hmacSm3(new byte[] {1}, content))
        .isNotEqualTo(Digests.hmacSm3(new byte[32], new byte[0]));
  }
}
