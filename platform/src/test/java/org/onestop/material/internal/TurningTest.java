package org.onestop.material.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;
import org.onestop.material.MaterialRule;

class TurningTest {
  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";
  private static final MaterialRule ANY = Rules.any();
  private final Turning turning = new Turning();

  @Test
  void refusesWhatIsNoPicture() {
    for (String type : List.of("application/pdf", JPEG, PNG)) {
      assertThatExceptionOfType(Fault.class)
          .isThrownBy(() -> turning.turn(type, "%PDF".getBytes(StandardCharsets.UTF_8), 1, ANY))
          .satisfies(fault ->
              assertThat(fault.problems().list())
                  .extracting(Problem::code)
                  .containsExactly("image-not-turned"));
    }
  }

  @Test
  void refusesWhatWouldFillTheMemory() {
    byte[] vast = Pictures.png(6001, 4000);
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> turning.turn(PNG, vast, 1, ANY))
        .satisfies(fault ->
            assertThat(fault.problems().list())
                .extracting(Problem::code)
                .containsExactly("image-too-many-pixels"));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_4BYTE_ABGR,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void changesNoPixelOfAPng(int type) throws IOException {
    byte[] file = file("png", noise(31, 17, type));
    BufferedImage before = picture(file);
    BufferedImage once = picture(turning.turn(PNG, file, 1, ANY));
    assertThat(once.getWidth()).isEqualTo(17);
    assertThat(once.getHeight()).isEqualTo(31);
    assertThat(once.getRGB(17 - 1 - 5, 7)).isEqualTo(before.getRGB(7, 5));
    BufferedImage twice = picture(turning.turn(PNG, file, 2, ANY));
    assertThat(twice.getRGB(31 - 1 - 7, 17 - 1 - 5)).isEqualTo(before.getRGB(7, 5));
    BufferedImage back = picture(turning.turn(PNG, turning.turn(PNG, file, 1, ANY), 3, ANY));
    for (int y = 0; y < 17; y++) {
      for (int x = 0; x < 31; x++) {
        assertThat(back.getRGB(x, y)).isEqualTo(before.getRGB(x, y));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, TOP_RIGHT", "2, BOTTOM_RIGHT", "3, BOTTOM_LEFT"})
  void turnsAJpegClockwise(int quarters, Corner red) throws IOException {
    byte[] file = file("jpg", redAtTopLeft());
    assertThat(Corner.red(picture(turning.turn(JPEG, file, quarters, ANY)))).isEqualTo(red);
  }

  /** A camera held upright tells so; what is seen is turned, not what lies in the file. */
  @ParameterizedTest
  @CsvSource({"1, 1, TOP_RIGHT", "6, 1, BOTTOM_RIGHT", "3, 1, BOTTOM_LEFT", "8, 1, TOP_LEFT"})
  void turnsWhatIsSeen(int held, int quarters, Corner red) throws IOException {
    for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
      byte[] file =
          Pictures.withSegment(file("jpg", redAtTopLeft()), 0xe1, exif((short) held, order));
      assertThat(Orientation.quarters(turning.turn(JPEG, file, quarters, ANY))).isZero();
      assertThat(Corner.red(picture(turning.turn(JPEG, file, quarters, ANY)))).isEqualTo(red);
    }
  }

  @Test
  void readsNothingOutOfABrokenExif() throws IOException {
    byte[] whole = exif((short) 6, ByteOrder.BIG_ENDIAN);
    int told = 6 + 8 + 2 + 8 + 2;
    for (int length = 6; length < told; length++) {
      byte[] broken = Arrays.copyOf(whole, length);
      byte[] file = Pictures.withSegment(file("jpg", redAtTopLeft()), 0xe1, broken);
      assertThat(Orientation.quarters(file)).isZero();
    }
    assertThat(Orientation.quarters(new byte[0])).isZero();
  }

  @Test
  void keepsTheBoundsWhereQualityCanBeGivenForThem() throws IOException {
    byte[] file = file("jpg", noise(200, 260, BufferedImage.TYPE_INT_RGB));
    int best = turning.turn(JPEG, file, 1, ANY).length;
    MaterialRule tight = new MaterialRule(List.of(JPEG), 0, best - 1, 1, false);
    assertThat(turning.turn(JPEG, file, 1, tight).length).isLessThan(best);
    MaterialRule large = new MaterialRule(List.of(JPEG), best + 1, 10 << 20, 1, false);
    assertThat(turning.turn(JPEG, file, 1, large).length).isGreaterThan(best);
  }

  private enum Corner {
    TOP_LEFT,
    TOP_RIGHT,
    BOTTOM_RIGHT,
    BOTTOM_LEFT;

    static Corner red(BufferedImage picture) {
      int right = picture.getWidth() - 4;
      int bottom = picture.getHeight() - 4;
      if (isRed(picture.getRGB(3, 3))) {
        return TOP_LEFT;
      }
      if (isRed(picture.getRGB(right, 3))) {
        return TOP_RIGHT;
      }
      return isRed(picture.getRGB(right, bottom)) ? BOTTOM_RIGHT : BOTTOM_LEFT;
    }

    private static boolean isRed(int pixel) {
      Color colour = new Color(pixel);
      return colour.getRed() > 150 && colour.getGreen() < 100;
    }
  }

  private static BufferedImage redAtTopLeft() {
    BufferedImage picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 64, 48);
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, 16, 16);
    graphics.dispose();
    return picture;
  }

  private static BufferedImage noise(int width, int height, int type) {
    BufferedImage picture = new BufferedImage(width, height, type);
    Random random = new Random(1);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, random.nextInt());
      }
    }
    return picture;
  }

  /** With one entry: how the camera was held. */
  private static byte[] exif(short held, ByteOrder order) {
    ByteBuffer tiff = ByteBuffer.allocate(26).order(order);
    tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
    tiff.putShort((short) 42).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort(held).putShort((short) 0);
    tiff.putInt(0);
    return Pictures.joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
  }

  private static byte[] file(String format, BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }

  private static BufferedImage picture(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }
}
