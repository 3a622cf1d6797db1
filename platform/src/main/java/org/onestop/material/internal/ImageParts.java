package org.onestop.material.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * How an image file is built, without decoding it.
 *
 * @param end where the image ends; files may go on after it
 * @param scans passes over the whole picture that a decoder has to make
 * @param silent the parts that show nothing: comments and metadata
 */
record ImageParts(int end, int scans, List<Range> silent) {
  /** From {@code start} to before {@code end}. */
  record Range(int start, int end) {}

  private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final Set<String> PNG_PICTURE =
      Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "fcTL", "fdAT", "acTL");

  /** A file that is cut short or not built as its kind must be. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    Broken(String why) {
      super(why);
    }
  }

  /** ISO/IEC 10918-1, annex B. */
  static ImageParts ofJpeg(byte[] file) throws Broken {
    if (file.length < 4 || unsigned(file, 0, 2) != 0xffd8) {
      throw new Broken("no start of image");
    }
    List<Range> silent = new ArrayList<>();
    int scans = 0;
    int at = 2;
    while (true) {
      at = marker(file, at);
      int marker = file[at] & 0xff;
      at++;
      if (marker == 0xd9) {
        return new ImageParts(at, scans, silent);
      }
      if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
        continue;
      }
      int length = (int) unsigned(file, at, 2);
      if (length < 2 || at + length > file.length) {
        throw new Broken("a segment is cut short");
      }
      if (marker >= 0xe0) {
        silent.add(new Range(at + 2, at + length));
      }
      at += length;
      if (marker == 0xda) {
        scans++;
      }
    }
  }

  /** The byte after the next FF that begins a marker; stuffed zeros belong to the picture. */
  private static int marker(byte[] file, int from) throws Broken {
    for (int at = from; at + 1 < file.length; at++) {
      int next = file[at + 1] & 0xff;
      if (file[at] == (byte) 0xff && next != 0xff && next != 0) {
        return at + 1;
      }
    }
    throw new Broken("no end of image");
  }

  /** ISO/IEC 15948. */
  static ImageParts ofPng(byte[] file) throws Broken {
    for (int i = 0; i < PNG_MARK.length; i++) {
      if (i >= file.length || file[i] != PNG_MARK[i]) {
        throw new Broken("no PNG signature");
      }
    }
    List<Range> silent = new ArrayList<>();
    int at = PNG_MARK.length;
    boolean first = true;
    while (true) {
      long length = unsigned(file, at, 4);
      if (length > file.length - at - 12L) {
        throw new Broken("a chunk is cut short");
      }
      int data = at + 8;
      int end = data + (int) length;
      String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      CRC32 crc = new CRC32();
      crc.update(file, at + 4, (int) length + 4);
      if (crc.getValue() != unsigned(file, end, 4) || first != "IHDR".equals(type)) {
        throw new Broken("a chunk is damaged or out of place");
      }
      if ("IEND".equals(type)) {
        return new ImageParts(end + 4, 1, silent);
      }
      if (!PNG_PICTURE.contains(type)) {
        silent.add(new Range(data, end));
      }
      first = false;
      at = end + 4;
    }
  }

  private static long unsigned(byte[] file, int at, int bytes) throws Broken {
    if (at + bytes > file.length) {
      throw new Broken("cut short");
    }
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value = value << 8 | (file[at + i] & 0xff);
    }
    return value;
  }
}
