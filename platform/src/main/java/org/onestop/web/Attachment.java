package org.onestop.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** How a file is handed over: its name kept whole (RFC 6266), never a header of its own making. */
final class Attachment {
  private Attachment() {}

  static String inline(String fileName) {
    return ContentDisposition.inline()
        .filename(fileName, StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  static String download(String fileName) {
    return ContentDisposition.attachment()
        .filename(fileName, StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
