package org.onestop.material.internal;

import java.util.HashSet;
import java.util.Set;

/**
 * Collects those names of a PDF (ISO 32000-1, 7.3.5) that are watched for, fed byte by byte; {@code
 * /J#61vaScript} is {@code JavaScript}.
 */
final class PdfNames {
  private static final int LONGEST = 24;

  private final Set<String> watched;
  private final Set<String> found = new HashSet<>();
  private final StringBuilder name = new StringBuilder();
  private boolean inName;
  private int hexDigits;
  private int hex;

  PdfNames(Set<String> watched) {
    this.watched = watched;
  }

  /** The watched names among some bytes. */
  static Set<String> in(byte[] content, int start, int end, Set<String> watched) {
    PdfNames names = new PdfNames(watched);
    names.feed(content, start, end);
    names.end();
    return names.found;
  }

  void feed(byte[] content, int start, int end) {
    for (int at = start; at < end; at++) {
      int each = content[at] & 0xff;
      if (each == '/') {
        end();
        inName = true;
      } else if (inName) {
        continueName(each);
      }
    }
  }

  /** A name ends where what was fed ends. */
  void end() {
    if (inName && watched.contains(name.toString())) {
      found.add(name.toString());
    }
    name.setLength(0);
    inName = false;
    hexDigits = 0;
  }

  Set<String> found() {
    return found;
  }

  private void continueName(int each) {
    if (hexDigits > 0) {
      int digit = Character.digit(each, 16);
      hexDigits--;
      hex = hex * 16 + Math.max(0, digit);
      if (hexDigits == 0) {
        name.append((char) hex);
      }
    } else if (each == '#') {
      hexDigits = 2;
      hex = 0;
    } else if (each <= ' ' || "()<>[]{}%".indexOf(each) >= 0) {
      end();
    } else {
      name.append((char) each);
    }
    if (name.length() > LONGEST) {
      name.setLength(0);
      inName = false;
      hexDigits = 0;
    }
  }
}
