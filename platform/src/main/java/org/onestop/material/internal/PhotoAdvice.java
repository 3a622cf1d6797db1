package org.onestop.material.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.onestop.kernel.Problems;

/**
 * What may be wrong with a portrait for a card (1 inch, white behind). It is advice: only people
 * can tell.
 */
final class PhotoAdvice {
  private static final int NARROW = 300;

  /** Width to height; 295×413 and 358×441 lie well within. */
  private static final double SLIMMEST = 0.68;

  private static final double WIDEST = 0.85;

  private static final double KEPT_PIXELS = 250_000;

  /** Share of the width that is border, and of the height in which shoulders do not reach it. */
  private static final double BORDER = 0.05;

  private static final double ABOVE_SHOULDERS = 0.5;
  private static final int WHITE = 215;
  private static final double MOSTLY = 0.9;

  private PhotoAdvice() {}

  /** Pictures that cannot be read in colours are not judged by them. */
  static Problems on(String mediaType, byte[] content) {
    Problems advice = new Problems();
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
    if (!readers.hasNext()) {
      return advice;
    }
    ImageReader reader = readers.next();
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(stream, true, true);
      boolean lying = mediaType.equals("image/jpeg") && Orientation.quarters(content) % 2 == 1;
      int width = lying ? reader.getHeight(0) : reader.getWidth(0);
      int height = lying ? reader.getWidth(0) : reader.getHeight(0);
      if (width < NARROW) {
        advice.advise(FileChecks.FILE, "photo-narrow", NARROW, width);
      }
      double ratio = (double) width / height;
      if (ratio < SLIMMEST || ratio > WIDEST) {
        advice.advise(FileChecks.FILE, "photo-ratio", width, height);
      } else if (!lying && !hasWhiteBorder(small(reader))) {
        advice.advise(FileChecks.FILE, "photo-background");
      }
    } catch (IOException | RuntimeException unreadable) {
      return advice;
    } finally {
      reader.dispose();
    }
    return advice;
  }

  private static BufferedImage small(ImageReader reader) throws IOException {
    double pixels = (double) reader.getWidth(0) * reader.getHeight(0);
    int step = Math.max(1, (int) Math.ceil(Math.sqrt(pixels / KEPT_PIXELS)));
    ImageReadParam kept = reader.getDefaultReadParam();
    kept.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, kept);
  }

  /** Above, and at both sides down to the shoulders. */
  private static boolean hasWhiteBorder(BufferedImage picture) {
    int width = picture.getWidth();
    int border = Math.max(1, (int) (width * BORDER));
    int white = 0;
    int all = 0;
    for (int y = 0; y < picture.getHeight() * ABOVE_SHOULDERS; y++) {
      for (int x = 0; x < width; x++) {
        if (y < border || x < border || x >= width - border) {
          white += isWhite(picture.getRGB(x, y)) ? 1 : 0;
          all++;
        }
      }
    }
    return white >= all * MOSTLY;
  }

  private static boolean isWhite(int pixel) {
    boolean transparent = pixel >>> 24 < 128;
    int darkest = Math.min(pixel >> 16 & 0xff, Math.min(pixel >> 8 & 0xff, pixel & 0xff));
    return transparent || darkest >= WHITE;
  }
}
