package org.onestop.material.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks for the marks of other kinds of files in those parts of a file that show nothing: comments,
 * metadata, what follows the end. A file that is two kinds at once is a carrier, never a scan. The
 * marks are long enough not to occur in the binary trailers that phones append.
 */
final class HiddenContent {
  private static final List<byte[]> BINARY =
      List.of(
          latin("PK\u0005\u0006\0\0\0\0"),
          latin("Rar!\u001a\u0007"),
          latin("7z\u00bc\u00af\u0027\u001c"),
          latin("\u007fELF\u0001\u0001\u0001"),
          latin("\u007fELF\u0002\u0001\u0001"),
          latin("\u00ca\u00fe\u00ba\u00be\0\0\0"),
          latin("%PDF-"),
          latin("This program cannot be run in DOS mode"));
  private static final List<byte[]> MARKUP =
      List.of(
          latin("<script"),
          latin("</script"),
          latin("<html"),
          latin("<iframe"),
          latin("<object "),
          latin("<svg "),
          latin("<svg>"),
          latin("<!doctype"),
          latin("<!entity"),
          latin("<?php"),
          latin("javascript:"),
          latin("onerror="),
          latin("onload="));

  private static final boolean[] FIRST = new boolean[256];

  static {
    FIRST['P'] = true;
    BINARY.forEach(each -> FIRST[each[0] & 0xff] = true);
    MARKUP.forEach(each -> FIRST[each[0] & 0xff] = true);
    MARKUP.forEach(each -> FIRST[Character.toUpperCase(each[0] & 0xff)] = true);
  }

  private HiddenContent() {}

  /** Whether the bytes from {@code start} to before {@code end} hold such a mark. */
  static boolean in(byte[] content, int start, int end) {
    for (int at = start; at < end; at++) {
      if (FIRST[content[at] & 0xff] && (zipEntry(content, at, end) || marked(content, at, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another kind of file begins right there; two bytes suffice to say so. */
  static boolean beginsAt(byte[] content, int at) {
    return starts(content, at, content.length, latin("MZ"), false)
        || starts(content, at, content.length, latin("#!"), false)
        || starts(content, at, content.length, latin("PK"), false)
        || starts(content, at, content.length, latin("\u001f\u008b"), false);
  }

  private static boolean marked(byte[] content, int at, int end) {
    for (byte[] mark : BINARY) {
      if (starts(content, at, end, mark, false)) {
        return true;
      }
    }
    for (byte[] mark : MARKUP) {
      if (starts(content, at, end, mark, true)) {
        return true;
      }
    }
    return false;
  }

  /** A local file header of a ZIP: mark, version needed, flags, a method in use. */
  private static boolean zipEntry(byte[] content, int at, int end) {
    return at + 10 <= end
        && content[at] == 'P'
        && content[at + 1] == 'K'
        && content[at + 2] == 3
        && content[at + 3] == 4
        && content[at + 4] >= 10
        && content[at + 4] < 64
        && content[at + 5] == 0
        && content[at + 9] == 0;
  }

  private static boolean starts(byte[] content, int at, int end, byte[] mark, boolean anyCase) {
    if (at + mark.length > end) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      int each = content[at + i];
      if (anyCase && each >= 'A' && each <= 'Z') {
        each += 'a' - 'A';
      }
      if (each != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
