package org.onestop.material.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that were made to hurt the one who reads them: an answer always comes. */
@Timeout(120)
class HostileFilesTest {
  private static final int MEGABYTES = 10 << 20;

  private final FileChecks checks = Rules.checks(50_000_000);

  @Test
  void answersWhateverTheBytesAre() throws IOException {
    Random random = new Random(20261201);
    for (byte[] good :
        List.of(
            Pictures.jpeg(60, 80), Pictures.progressiveJpeg(60, 80), Pictures.png(60, 80), pdf())) {
      for (int i = 0; i < 250; i++) {
        byte[] bad = mutated(good, random);
        assertThatCode(() -> checks.check(bad, Rules.any())).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void readsNothingOverAndOver() {
    for (String unit :
        List.of(
            "stream\n\u0078\u009c",
            "obj stream\n\u0078\u0001\0\0\0\u00ff\u00ff",
            "/",
            "/#",
            "/J#61",
            "<<",
            "stream\n",
            "endstream",
            "P",
            "<s",
            "PK\3\4")) {
      byte[] file = filled("%PDF-1.7\n1 0 obj /Catalog /Pages\n", unit, "\nstartxref\n9\n%%EOF\n");
      answers(file);
    }
  }

  @Test
  void walksEndlessSegmentsOnce() {
    byte[] jpeg = filled("\u00ff\u00d8", "\u00ff\u00fe\0\2", "\u00ff\u00d9");
    byte[] fills = filled("\u00ff\u00d8", "\u00ff", "\u00ff\u00d9");

    answers(jpeg);
    answers(fills);
  }

  private void answers(byte[] file) {
    assertThat(checks.check(file, Rules.any()).mediaType()).isIn("application/pdf", "image/jpeg");
  }

  private static byte[] filled(String head, String unit, String tail) {
    byte[] file = new byte[MEGABYTES];
    byte[] each = unit.getBytes(StandardCharsets.ISO_8859_1);
    byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] last = tail.getBytes(StandardCharsets.ISO_8859_1);
    for (int at = first.length; at < file.length; at++) {
      file[at] = each[(at - first.length) % each.length];
    }
    System.arraycopy(first, 0, file, 0, first.length);
    System.arraycopy(last, 0, file, file.length - last.length, last.length);
    return file;
  }

  private static byte[] mutated(byte[] good, Random random) {
    byte[] bad = good.clone();
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      // The first bytes stay, so that the file is still taken for what it was.
      bad[random.nextInt(10, bad.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(bad, random.nextInt(10, bad.length)) : bad;
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
