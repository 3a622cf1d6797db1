package org.onestop.material.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Severity;

class PhotoAdviceTest {
  @Test
  void isSilentAboutAPortraitOnWhite() {
    assertThat(codes(portrait(358, 441, Color.WHITE))).isEmpty();
    assertThat(codes(portrait(716, 882, new Color(245, 246, 248)))).isEmpty();
    assertThat(codes(portrait(413, 579, Color.WHITE))).isEmpty();
  }

  @Test
  void saysThatItIsNarrow() {
    assertThat(codes(portrait(299, 368, Color.WHITE))).containsExactly("photo-narrow");
    assertThat(codes(portrait(300, 370, Color.WHITE))).isEmpty();
  }

  @Test
  void saysThatItIsNotOfTheShape() {
    assertThat(codes(portrait(400, 600, Color.WHITE))).containsExactly("photo-ratio");
    assertThat(codes(portrait(400, 460, Color.WHITE))).containsExactly("photo-ratio");
    assertThat(codes(portrait(640, 480, Color.WHITE))).containsExactly("photo-ratio");
    assertThat(codes(portrait(400, 588, Color.WHITE))).isEmpty();
  }

  @Test
  void saysThatItIsNotOnWhite() {
    for (Color behind : List.of(new Color(67, 142, 219), Color.RED, new Color(180, 180, 180))) {
      assertThat(codes(portrait(358, 441, behind))).containsExactly("photo-background");
    }
  }

  @Test
  void isAdviceAndRefusesNothing() {
    assertThat(PhotoAdvice.on("image/jpeg", portrait(200, 200, Color.BLUE)).list())
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.severity()).isEqualTo(Severity.ADVISES));
  }

  @Test
  void hasNothingToSayAboutWhatItCannotRead() {
    byte[] text = "no picture".getBytes(StandardCharsets.UTF_8);
    assertThat(PhotoAdvice.on("image/jpeg", text).list()).isEmpty();
    assertThat(PhotoAdvice.on("application/pdf", text).list()).isEmpty();
  }

  private static List<String> codes(byte[] jpeg) {
    return PhotoAdvice.on("image/jpeg", jpeg).list().stream().map(Problem::code).toList();
  }

  /** A head and shoulders that reach both sides below. */
  private static byte[] portrait(int width, int height, Color behind) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(behind);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(new Color(60, 40, 30));
    graphics.fillOval(width / 4, height / 8, width / 2, height / 2);
    graphics.fillRect(0, height * 2 / 3, width, height / 3 + 1);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
