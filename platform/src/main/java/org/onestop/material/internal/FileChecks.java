package org.onestop.material.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Problems;
import org.onestop.material.MaterialRule;
import org.springframework.stereotype.Component;

/**
 * What a file is, and whether its rule allows it. Types that nothing here can read through are
 * refused, whatever the rule says.
 */
@Component
class FileChecks {
  static final String FILE = "/file";

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
  private final Map<String, ContentCheck> checks = new HashMap<>();

  FileChecks(List<ContentCheck> checks) {
    checks.forEach(each -> each.mediaTypes().forEach(type -> this.checks.put(type, each)));
  }

  /** The media type by content, and everything that is wrong with the file. */
  record Verdict(String mediaType, Problems problems) {}

  Verdict check(byte[] content, MaterialRule rule) {
    Problems problems = new Problems();
    if (content.length == 0) {
      return new Verdict("application/octet-stream", problems.block(FILE, "file-empty"));
    }
    if (content.length < rule.minBytes()) {
      problems.block(FILE, "file-too-small", rule.minBytes(), content.length);
    }
    if (content.length > rule.maxBytes()) {
      // Nothing so large is read any further.
      problems.block(FILE, "file-too-large", rule.maxBytes(), content.length);
      return new Verdict("application/octet-stream", problems);
    }
    String mediaType = detect(content);
    @Nullable ContentCheck check = checks.get(mediaType);
    if (check == null || !rule.accept().contains(mediaType)) {
      problems.block(FILE, "file-type", String.join(", ", rule.accept()), mediaType);
    } else {
      check.check(mediaType, content, problems);
    }
    return new Verdict(mediaType, problems);
  }

  private String detect(byte[] content) {
    try (TikaInputStream stream = TikaInputStream.get(content)) {
      return types.detect(stream, new Metadata()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
