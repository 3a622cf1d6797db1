package org.onestop.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Files that a form asks for. */
public final class Pictures {
  public static final byte[] SCAN = picture("png", 800, 500, 1);
  public static final byte[] CARD_PHOTO = picture("jpg", 358, 441, 24);

  private Pictures() {}

  /**
   * @param noise up to 255; more of it makes a larger file
   */
  private static byte[] picture(String format, int width, int height, int noise) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int grey = 200 - y % 100 + random.nextInt(noise);
        image.setRGB(x, y, grey << 16 | grey << 8 | grey);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
