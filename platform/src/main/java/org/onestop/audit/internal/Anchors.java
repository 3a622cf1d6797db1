package org.onestop.audit.internal;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The file outside the database that says what was sealed: a line for each seal with its id, hash,
 * time, number of entries and root. Only ever appended to.
 */
@Component
class Anchors {
  private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}) .*");
  private static final int LONGEST_LINE = 512;

  private final Path file;

  Anchors(AuditSettings settings) {
    this.file = settings.anchors();
  }

  /** What a line says of a seal. */
  record Anchor(long seal, String hash) {}

  interface Visit {
    void of(Anchor anchor);
  }

  /** Id of the seal that was anchored last, 0 for none. */
  long last() {
    if (!Files.exists(file)) {
      return 0;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer end = ByteBuffer.allocate((int) Math.min(LONGEST_LINE, channel.size()));
      channel.read(end, channel.size() - end.capacity());
      List<String> lines = new String(end.array(), StandardCharsets.US_ASCII).lines().toList();
      for (String line : lines.reversed()) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
          return Long.parseLong(matcher.group(1));
        }
      }
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Appends; when it returns, the lines survive a loss of power. */
  void append(List<SealRow> seals) {
    if (seals.isEmpty()) {
      return;
    }
    // A line feed first, in case a crash left half a line.
    StringBuilder lines = new StringBuilder("\n");
    for (SealRow each : seals) {
      lines.append(each.id()).append(' ').append(each.hash()).append(' ');
      lines.append(each.at()).append(' ').append(each.entries()).append(' ');
      lines.append(each.root()).append('\n');
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        ByteBuffer rest = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII));
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes of the file, 0 when there is none. */
  long size() {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells the anchors that stand from one place of the file to before another. */
  void each(long from, long to, Visit visit) {
    if (from >= to) {
      return;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      in.skipNBytes(from);
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      String line;
      for (long at = from; at < to && (line = reader.readLine()) != null; at += line.length() + 1) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
          visit.of(new Anchor(Long.parseLong(matcher.group(1)), matcher.group(2)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
