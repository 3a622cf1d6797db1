package org.onestop.material.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.kernel.Problem;

class ImageCheckTest {
  private static final byte[] JPEG = Pictures.jpeg(300, 400);
  private static final byte[] PNG = Pictures.png(300, 400);

  @Test
  void acceptsImages() throws IOException {
    assertThat(jpeg(JPEG)).isEmpty();
    assertThat(jpeg(Pictures.progressiveJpeg(300, 400))).isEmpty();
    assertThat(jpeg(Pictures.jpeg(1, 1))).isEmpty();
    assertThat(jpeg(Pictures.jpeg(3000, 2000))).isEmpty();
    assertThat(png(PNG)).isEmpty();
    assertThat(png(Pictures.png(1, 3000))).isEmpty();
    assertThat(png(Pictures.png(3000, 2000))).isEmpty();
  }

  @Test
  void acceptsWhatCamerasAndPhonesAdd() {
    byte[] camera = Pictures.withSegment(JPEG, 0xe1, latin("Exif\0\0MM\0*\0\0\0\10\0\0"));
    byte[] phone = Pictures.joined(JPEG, latin("\0\0\1\12\16\0\0\0Image_UTC_Data1234SEFHk\0SEFT"));
    byte[] padded = Pictures.joined(JPEG, new byte[2000]);
    byte[] twoPictures = Pictures.joined(JPEG, Pictures.jpeg(50, 50));
    byte[] edited =
        Pictures.withChunk(
            PNG, "iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta><rdf:RDF></rdf:RDF>"));

    assertThat(jpeg(camera)).isEmpty();
    assertThat(jpeg(phone)).isEmpty();
    assertThat(jpeg(padded)).isEmpty();
    assertThat(jpeg(twoPictures)).isEmpty();
    assertThat(png(edited)).isEmpty();
  }

  @Test
  void refusesImagesCutShortAnywhere() {
    for (int length = 3; length < JPEG.length; length += 97) {
      assertThat(jpeg(Arrays.copyOf(JPEG, length))).containsExactly("file-unreadable");
    }
    for (int length = 9; length < PNG.length; length += 37) {
      assertThat(png(Arrays.copyOf(PNG, length))).containsExactly("file-unreadable");
    }
  }

  @Test
  void refusesADamagedPng() {
    byte[] damaged = PNG.clone();
    damaged[PNG.length / 2] ^= 1;

    assertThat(png(damaged)).containsExactly("file-unreadable");
  }

  @Test
  void refusesAHeaderWithoutAPicture() {
    byte[] head = Arrays.copyOf(PNG, 33);

    assertThat(png(Pictures.joined(head, Pictures.chunk("IEND", new byte[0]))))
        .containsExactly("file-unreadable");
    assertThat(jpeg(latin("\u00ff\u00d8\u00ff\u00e0\0\4ab\u00ff\u00d9")))
        .containsExactly("file-unreadable");
  }

  @Test
  void refusesAPixelFlood() {
    byte[] size = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).array();
    size[8] = 8;
    size[9] = 2;
    byte[] flood =
        Pictures.joined(
            Arrays.copyOf(PNG, 8),
            Pictures.chunk("IHDR", size),
            Arrays.copyOfRange(PNG, 33, PNG.length));
    byte[] jpegFlood = JPEG.clone();
    int frame = frameOf(jpegFlood);
    ByteBuffer.wrap(jpegFlood, frame, 4).putShort((short) 65_000).putShort((short) 65_000);

    assertThat(png(flood)).containsExactly("image-too-many-pixels");
    assertThat(jpeg(jpegFlood)).containsExactly("image-too-many-pixels");
  }

  @Test
  void countsTheBoundOfPixelsInclusively() {
    FileChecks checks = checks(120_000);

    assertThat(codes(checks.check(PNG, Rules.any()))).isEmpty();
    assertThat(codes(checks(119_999).check(PNG, Rules.any())))
        .containsExactly("image-too-many-pixels");
  }

  @Test
  void refusesAJpegOfCountlessScans() {
    int scan = indexOf(JPEG, 0xda);
    byte[] header = Arrays.copyOfRange(JPEG, scan, scan + 14);
    byte[] scans = new byte[0];
    for (int i = 0; i < 100; i++) {
      scans = Pictures.joined(scans, header);
    }
    byte[] file =
        Pictures.joined(
            Arrays.copyOf(JPEG, scan), scans, Arrays.copyOfRange(JPEG, scan, JPEG.length));

    assertThat(jpeg(file)).containsExactly("file-unreadable");
  }

  @Test
  void refusesAnImageThatIsAnArchiveToo() throws IOException {
    byte[] zip = zip();

    assertThat(jpeg(Pictures.joined(JPEG, zip))).containsExactly("file-dangerous");
    assertThat(jpeg(Pictures.joined(JPEG, new byte[100], zip))).containsExactly("file-dangerous");
    assertThat(jpeg(Pictures.withSegment(JPEG, 0xfe, zip))).containsExactly("file-dangerous");
    assertThat(png(Pictures.joined(PNG, zip))).containsExactly("file-dangerous");
    assertThat(png(Pictures.withChunk(PNG, "prVt", zip))).containsExactly("file-dangerous");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//x>",
        "<?php system($_GET[0]);",
        "<html><body>",
        "<svg onload=alert(1)>",
        "<!DOCTYPE html>",
        "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
        "%PDF-1.4\n1 0 obj",
        "Rar!\u001a\u0007\u0001\0",
        "\u007fELF\u0002\u0001\u0001\0",
        "MZ......This program cannot be run in DOS mode."
      })
  void refusesOtherKindsOfFilesHiddenInAnImage(String hidden) {
    assertThat(jpeg(Pictures.joined(JPEG, latin(hidden)))).containsExactly("file-dangerous");
    assertThat(jpeg(Pictures.withSegment(JPEG, 0xfe, latin(hidden))))
        .containsExactly("file-dangerous");
    assertThat(jpeg(Pictures.withSegment(JPEG, 0xe1, latin("Exif\0\0" + hidden))))
        .containsExactly("file-dangerous");
    assertThat(png(Pictures.joined(PNG, latin(hidden)))).containsExactly("file-dangerous");
    assertThat(png(Pictures.withChunk(PNG, "tEXt", latin("Comment\0" + hidden))))
        .containsExactly("file-dangerous");
  }

  @Test
  void refusesAnArchiveOrProgramRightAfterTheEnd() {
    assertThat(jpeg(Pictures.joined(JPEG, latin("#!/bin/sh\n")))).containsExactly("file-dangerous");
    assertThat(jpeg(Pictures.joined(JPEG, latin("MZ\u0090\0")))).containsExactly("file-dangerous");
    assertThat(png(Pictures.joined(PNG, latin("\u001f\u008b\u0008\0"))))
        .containsExactly("file-dangerous");
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.class"));
      zip.write(new byte[100]);
    }
    return out.toByteArray();
  }

  /** Where height and width of a baseline JPEG stand. */
  private static int frameOf(byte[] jpeg) {
    return indexOf(jpeg, 0xc0) + 5;
  }

  private static int indexOf(byte[] jpeg, int marker) {
    for (int at = 2; at < jpeg.length; at++) {
      if (jpeg[at] == (byte) 0xff && jpeg[at + 1] == (byte) marker) {
        return at;
      }
    }
    throw new AssertionError("no such marker");
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> jpeg(byte[] content) {
    FileChecks.Verdict verdict = checks(50_000_000).check(content, Rules.any());
    assertThat(verdict.mediaType()).isEqualTo("image/jpeg");
    return codes(verdict);
  }

  private static List<String> png(byte[] content) {
    FileChecks.Verdict verdict = checks(50_000_000).check(content, Rules.any());
    assertThat(verdict.mediaType()).isEqualTo("image/png");
    return codes(verdict);
  }

  private static FileChecks checks(long maxPixels) {
    return Rules.checks(maxPixels);
  }

  private static List<String> codes(FileChecks.Verdict verdict) {
    return verdict.problems().list().stream().map(Problem::code).toList();
  }
}
