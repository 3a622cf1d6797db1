package org.onestop.material.internal;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.material.MaterialRule;
import org.springframework.stereotype.Component;

/**
 * Turns pictures by quarters: no pixel changes but for what JPEG itself loses at a high quality.
 */
@Component
class Turning {
  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";

  /** The picture lies in memory twice, four bytes a pixel. */
  private static final long MOST_PIXELS = 24_000_000;

  /** The best first; below the last one would see it. */
  private static final float[] QUALITIES = {0.95f, 0.9f, 0.85f, 0.8f};

  /**
   * One at a time, for the memory's sake. Throws INVALID {@code material-refused} when it is no
   * picture that can be turned; that the result keeps the rule's bounds is not promised.
   *
   * @param quarters clockwise, as it is seen
   */
  synchronized byte[] turn(String mediaType, byte[] content, int quarters, MaterialRule rule) {
    boolean jpeg = mediaType.equals(JPEG);
    if (!jpeg && !mediaType.equals(PNG)) {
      throw notTurned();
    }
    try {
      int held = jpeg ? Orientation.quarters(content) : 0;
      BufferedImage turned = turned(decoded(mediaType, content), (held + quarters) % 4);
      return jpeg ? jpeg(turned, rule) : written(PNG, turned, null);
    } catch (IOException | IllegalArgumentException e) {
      // Four inks and the like can be looked at, but not written again.
      throw notTurned();
    }
  }

  private static Fault notTurned() {
    return Fault.invalid(
        "material-refused", new Problems().block(FileChecks.FILE, "image-not-turned"));
  }

  private static BufferedImage decoded(String mediaType, byte[] content) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(stream, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > MOST_PIXELS) {
        throw Fault.invalid(
            "material-refused",
            new Problems().block(FileChecks.FILE, "image-too-many-pixels", MOST_PIXELS, pixels));
      }
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage turned(BufferedImage picture, int quarters) {
    if (quarters == 0) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    boolean lying = quarters % 2 == 1;
    ColorModel colours = picture.getColorModel();
    Raster from = picture.getRaster();
    WritableRaster to =
        colours.createCompatibleWritableRaster(lying ? height : width, lying ? width : height);
    Object pixel = null;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixel = from.getDataElements(x, y, pixel);
        switch (quarters) {
          case 1 -> to.setDataElements(height - 1 - y, x, pixel);
          case 2 -> to.setDataElements(width - 1 - x, height - 1 - y, pixel);
          default -> to.setDataElements(y, width - 1 - x, pixel);
        }
      }
    }
    return new BufferedImage(colours, to, colours.isAlphaPremultiplied(), null);
  }

  /** As good as it may be within the bounds; the last try when none fits. */
  private static byte[] jpeg(BufferedImage picture, MaterialRule rule) throws IOException {
    byte[] file = written(JPEG, picture, 1f);
    for (float quality : QUALITIES) {
      byte[] smaller = written(JPEG, picture, quality);
      if (smaller.length < rule.minBytes() && file.length <= rule.maxBytes()) {
        return file;
      }
      file = smaller;
      if (file.length <= rule.maxBytes()) {
        return file;
      }
    }
    return file;
  }

  private static byte[] written(String mediaType, BufferedImage picture, @Nullable Float quality)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByMIMEType(mediaType).next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      ImageWriteParam asked = writer.getDefaultWriteParam();
      if (quality != null) {
        asked.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        asked.setCompressionQuality(quality);
      }
      writer.write(null, new IIOImage(picture, null, null), asked);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
