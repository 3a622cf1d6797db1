package org.onestop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.onestop.crypto.Digests;

class SignaturesTest {
  private static final byte[] SECRET = bytes("a secret of both sides");
  private static final byte[] BODY = bytes("{\"item\":\"事项\"}");

  @Test
  void isTheHmacOfTimestampNonceAndBodyWithLineFeedsBetween() {
    assertThat(Signatures.sign(SECRET, "1772413200", "n-1", BODY))
        .hasSize(64)
        .isEqualTo(Digests.hmacSm3(SECRET, bytes("1772413200\nn-1\n{\"item\":\"事项\"}")));
  }

  @Test
  void matchesOnlyWhatWasSigned() {
    String signature = Signatures.sign(SECRET, "1", "nonce", BODY);

    assertThat(Signatures.matches(signature, SECRET, "1", "nonce", BODY)).isTrue();
    assertThat(Signatures.matches(signature, bytes("another"), "1", "nonce", BODY)).isFalse();
    assertThat(Signatures.matches(signature, SECRET, "2", "nonce", BODY)).isFalse();
    assertThat(Signatures.matches(signature, SECRET, "1", "other", BODY)).isFalse();
    assertThat(Signatures.matches(signature, SECRET, "1", "nonce", bytes("{}"))).isFalse();
    assertThat(Signatures.matches(signature + "0", SECRET, "1", "nonce", BODY)).isFalse();
    assertThat(Signatures.matches("", SECRET, "1", "nonce", BODY)).isFalse();
    assertThat(Signatures.matches("签名", SECRET, "1", "nonce", BODY)).isFalse();
  }

  @Test
  void noPartCanBePushedIntoTheNext() {
    assertThat(Signatures.sign(SECRET, "1", "23", BODY))
        .isNotEqualTo(Signatures.sign(SECRET, "12", "3", BODY));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
