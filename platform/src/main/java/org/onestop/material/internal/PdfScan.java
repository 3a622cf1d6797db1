package org.onestop.material.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** One pass over the bytes of a PDF: its structure, and each stream inflated within a bound. */
final class PdfScan {
  /** All that is inflated of one file; what needs more is made to exhaust its reader. */
  static final long MOST_INFLATED = 256L << 20;

  /** Long enough never to occur in compressed bytes by chance. */
  private static final Set<String> ACTING =
      Set.of(
          "JavaScript",
          "Launch",
          "EmbeddedFile",
          "EmbeddedFiles",
          "Rendition",
          "RichMedia",
          "SubmitForm",
          "ImportData");

  private static final Set<String> WATCHED =
      Set.of("JS", "XFA", "Encrypt", "Catalog", "Pages", "Page");
  private static final Set<String> OF_STREAMS =
      Set.of("ObjStm", "Image", "Width", "Filter", "FlateDecode", "Fl", "Predictor", "Crypt");
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);
  private static final int LONGEST_DICTIONARY = 64 << 10;

  private final byte[] content;
  private final Set<String> names = new HashSet<>();
  private long inflated;
  private boolean dangerous;

  private PdfScan(byte[] content) {
    this.content = content;
  }

  static PdfScan of(byte[] content) {
    PdfScan scan = new PdfScan(content);
    scan.names.addAll(PdfNames.in(content, 0, content.length, ACTING));
    scan.walk();
    return scan;
  }

  /** Whether it does anything but show pages. */
  boolean acts() {
    return dangerous
        || names.contains("JS")
        || names.contains("XFA")
        || names.stream().anyMatch(ACTING::contains);
  }

  boolean encrypted() {
    return names.contains("Encrypt") || names.contains("Crypt");
  }

  boolean hasPages() {
    return names.contains("Catalog") && (names.contains("Pages") || names.contains("Page"));
  }

  private void walk() {
    int at = 0;
    while (!dangerous) {
      int body = nextBody(at);
      if (body < 0) {
        structure(at, content.length);
        return;
      }
      structure(at, body);
      at = stream(at, body);
    }
  }

  private void structure(int start, int end) {
    names.addAll(PdfNames.in(content, start, end, WATCHED));
    dangerous |= HiddenContent.in(content, Math.max(start, 8), end);
  }

  /** Where the bytes of the next stream begin, or -1. */
  private int nextBody(int from) {
    for (int at = Math.max(1, from); at + STREAM.length + 1 < content.length; at++) {
      if (isStreamAt(at)) {
        int after = at + STREAM.length;
        if (content[after] == '\r' && content[after + 1] == '\n') {
          return after + 2;
        }
        if (content[after] == '\n' || content[after] == '\r') {
          return after + 1;
        }
      }
    }
    return -1;
  }

  private boolean isStreamAt(int at) {
    return content[at] == STREAM[0]
        && content[at - 1] != 'd'
        && Arrays.mismatch(content, at, at + STREAM.length, STREAM, 0, STREAM.length) < 0;
  }

  /** Reads a stream and answers where to go on: bytes of pictures are no structure. */
  private int stream(int before, int body) {
    int dictionary = Math.max(before, body - LONGEST_DICTIONARY);
    Set<String> about = PdfNames.in(content, dictionaryStart(dictionary, body), body, OF_STREAMS);
    names.addAll(about.contains("Crypt") ? Set.of("Crypt") : Set.of());
    boolean objects = about.contains("ObjStm");
    if (!objects && about.contains("Image") && about.contains("Width")) {
      return endOfStream(body);
    }
    boolean compressed = looksCompressed(body);
    if (objects && (about.contains("Predictor") || (about.contains("Filter") && !compressed))) {
      // Lawful, but no writer does so: names could hide in it.
      dangerous = true;
    }
    if (objects && !compressed) {
      return body;
    }
    return endOfStream(compressed ? body + inflate(body, objects) : body);
  }

  private int endOfStream(int from) {
    for (int at = from; at + END.length <= content.length; at++) {
      if (content[at] == END[0]
          && Arrays.mismatch(content, at, at + END.length, END, 0, END.length) < 0) {
        return at + END.length;
      }
    }
    return content.length;
  }

  /** The object's own beginning, so that names of the one before do not count. */
  private int dictionaryStart(int from, int body) {
    for (int at = body - 4; at > from; at--) {
      if (content[at] == 'o' && content[at + 1] == 'b' && content[at + 2] == 'j') {
        return at;
      }
    }
    return from;
  }

  private boolean looksCompressed(int body) {
    return body + 2 < content.length
        && (content[body] & 0x0f) == 8
        && (((content[body] & 0xff) << 8) | (content[body + 1] & 0xff)) % 31 == 0;
  }

  /** Feeds what is inflated to the search for names; answers how many bytes it consumed. */
  private int inflate(int body, boolean objects) {
    PdfNames acting = new PdfNames(ACTING);
    PdfNames structure = new PdfNames(WATCHED);
    byte[] buffer = new byte[64 << 10];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(content, body, content.length - body);
      while (!inflater.finished()) {
        int length = inflater.inflate(buffer);
        if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        inflated += length;
        if (inflated > MOST_INFLATED) {
          dangerous = true;
          break;
        }
        acting.feed(buffer, 0, length);
        if (objects) {
          structure.feed(buffer, 0, length);
        }
      }
    } catch (DataFormatException e) {
      // A damaged picture or font; a reader skips it as well. What came before it was searched.
    }
    acting.end();
    structure.end();
    names.addAll(acting.found());
    names.addAll(structure.found());
    // Reading costs as well, even what yields nothing.
    inflated += inflater.getBytesRead();
    int consumed = inflater.finished() ? (int) inflater.getBytesRead() : 0;
    inflater.end();
    return consumed;
  }
}
