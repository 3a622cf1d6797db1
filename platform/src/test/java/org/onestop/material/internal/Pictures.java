package org.onestop.material.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Images made for tests. */
final class Pictures {
  private Pictures() {}

  static byte[] jpeg(int width, int height) {
    return encoded("jpg", width, height);
  }

  static byte[] png(int width, int height) {
    return encoded("png", width, height);
  }

  static byte[] progressiveJpeg(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
    ImageWriteParam asked = writer.getDefaultWriteParam();
    asked.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    writer.setOutput(ImageIO.createImageOutputStream(out));
    writer.write(null, new IIOImage(drawn(width, height), null, null), asked);
    ((javax.imageio.stream.ImageOutputStream) writer.getOutput()).close();
    writer.dispose();
    return out.toByteArray();
  }

  /** With a comment, so that the file has exactly that many bytes. */
  static byte[] jpegOf(int bytes) {
    byte[] small = jpeg(120, 160);
    int missing = bytes - small.length;
    byte[] file = small;
    while (missing > 0) {
      int segment = missing > 60_000 ? 50_000 : missing;
      file = withSegment(file, 0xfe, new byte[segment - 4]);
      missing -= segment;
    }
    return file;
  }

  /** With a segment put right after the start of image. */
  static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    int length = content.length + 2;
    byte[] head = {
      (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length
    };
    return joined(head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  /** With a chunk put right after the header. */
  static byte[] withChunk(byte[] png, String type, byte[] data) {
    int afterHeader = 8 + 25;
    return joined(
        Arrays.copyOf(png, afterHeader),
        chunk(type, data),
        Arrays.copyOfRange(png, afterHeader, png.length));
  }

  static byte[] chunk(String type, byte[] data) {
    byte[] named = joined(type.getBytes(StandardCharsets.ISO_8859_1), data);
    CRC32 crc = new CRC32();
    crc.update(named);
    return joined(
        ByteBuffer.allocate(4).putInt(data.length).array(),
        named,
        ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] encoded(String format, int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(drawn(width, height), format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static BufferedImage drawn(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillRect(width / 4, height / 4, width / 2, height / 2);
    graphics.dispose();
    return image;
  }
}
