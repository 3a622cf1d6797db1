package org.onestop.release.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The one style sheet of guides, and the digest by which browsers let it in. */
final class GuideStyle {
  private static final String TEXT = read();
  private static final String DIGEST = digest(TEXT);

  private GuideStyle() {}

  static String text() {
    return TEXT;
  }

  static String digest() {
    return DIGEST;
  }

  /** It stands within XML, which holds no angle bracket of it. */
  private static String read() {
    try (InputStream in =
        Objects.requireNonNull(GuideStyle.class.getResourceAsStream("guide.css"))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
