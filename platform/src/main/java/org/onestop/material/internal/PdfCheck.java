package org.onestop.material.internal;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;

/**
 * Reads a PDF's names without building its objects: also those written with escapes or inside
 * compressed streams. Programs, attachments, forms that send themselves and encryption are refused.
 */
@Component
class PdfCheck implements ContentCheck {
  private static final int TAIL = 2048;
  private static final Pattern END =
      Pattern.compile("startxref\\s{1,8}(\\d{1,12})\\s{1,8}%%EOF[\\x00-\\x20]*$");
  private static final Pattern TABLE_STREAM = Pattern.compile("\\d{1,10}\\s+\\d{1,5}\\s+obj");

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/pdf");
  }

  @Override
  public void check(String mediaType, byte[] content, Problems problems) {
    if (!hasHeader(content) || !hasTrailer(content)) {
      problems.block(FileChecks.FILE, "file-unreadable");
      return;
    }
    PdfScan scan = PdfScan.of(content);
    if (scan.acts()) {
      problems.block(FileChecks.FILE, "file-dangerous");
    } else if (scan.encrypted()) {
      problems.block(FileChecks.FILE, "file-encrypted");
    } else if (!scan.hasPages()) {
      problems.block(FileChecks.FILE, "file-unreadable");
    }
  }

  /** {@code %PDF-1.0} to {@code %PDF-2.0} as the very first bytes. */
  private static boolean hasHeader(byte[] content) {
    return content.length > 8
        && new String(content, 0, 8, StandardCharsets.ISO_8859_1).matches("%PDF-[12]\\.[0-9]");
  }

  /** The end says where the table of objects is, and it is there. */
  private static boolean hasTrailer(byte[] content) {
    int start = Math.max(0, content.length - TAIL);
    String tail = new String(content, start, content.length - start, StandardCharsets.ISO_8859_1);
    Matcher end = END.matcher(tail);
    return end.find() && hasTable(content, Long.parseLong(end.group(1)));
  }

  private static boolean hasTable(byte[] content, long offset) {
    int at = (int) Math.min(offset, content.length);
    while (at < content.length && content[at] <= ' ') {
      at++;
    }
    String there =
        new String(content, at, Math.min(24, content.length - at), StandardCharsets.ISO_8859_1);
    return there.startsWith("xref") || TABLE_STREAM.matcher(there).lookingAt();
  }
}
