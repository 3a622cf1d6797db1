package org.onestop.material.internal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held when it took a JPEG (Exif 2.3, tag 274). Whatever shows the picture turns
 * it by that, and decoders do not.
 */
final class Orientation {
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;

  private Orientation() {}

  /** By how many quarters the picture is to be turned clockwise; mirrored ones as they lie. */
  static int quarters(byte[] jpeg) {
    try {
      return switch (tag(ByteBuffer.wrap(jpeg))) {
        case 6 -> 1;
        case 3 -> 2;
        case 8 -> 3;
        default -> 0;
      };
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // What a camera wrote may be broken; the picture need not be.
      return 0;
    }
  }

  private static int tag(ByteBuffer file) {
    int at = 2;
    while (at + 4 <= file.limit() && (file.get(at) & 0xff) == 0xff) {
      int marker = file.get(at + 1) & 0xff;
      int length = file.getShort(at + 2) & 0xffff;
      if (marker == 0xda || length < 2) {
        return 0;
      }
      if (marker == 0xe1 && isExif(file, at + 4, length - 2)) {
        return ofTiff(file.slice(at + 4 + EXIF.length, length - 2 - EXIF.length));
      }
      at += 2 + length;
    }
    return 0;
  }

  private static boolean isExif(ByteBuffer file, int at, int length) {
    return length > EXIF.length && file.slice(at, EXIF.length).equals(ByteBuffer.wrap(EXIF));
  }

  private static int ofTiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int at = tiff.getInt(4);
    int entries = tiff.getShort(at) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = at + 2 + i * ENTRY;
      if ((tiff.getShort(entry) & 0xffff) == TAG) {
        return tiff.getShort(entry + 8) & 0xffff;
      }
    }
    return 0;
  }
}
