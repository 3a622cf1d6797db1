package org.onestop.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

class OfdPagesTest {
  private static final Fonts FONTS =
      new Fonts(
          new DocumentSettings(
              2, "https://example.org/verify", Duration.ofHours(1), Duration.ofHours(1)));
  private static final Pages PAGES = new Pages(FONTS);
  private static final OfdPages OFD = new OfdPages(FONTS);
  private static final String HEAD =
      "<html><head><title>通知书</title><style>@page { size: A4 }"
          + " body { font-family: 'Noto Sans SC'; font-size: 12pt }"
          + " td { border: 0.5pt solid #000 }</style></head><body>";
  private static final String TAIL = "</body></html>";

  @Test
  void keepsTextAsText() throws IOException {
    byte[] ofd = ofd("<h1>受理通知书</h1><p>您提交的申请收悉，□是√否，郫都区。</p><p>No. 12</p>");

    try (OFDReader reader = reader(ofd)) {
      assertThat(reader.getNumberOfPages()).isEqualTo(1);
      assertThat(String.join("", new ContentExtractor(reader).extractAll()))
          .isEqualTo("受理通知书您提交的申请收悉，□是√否，郫都区。No. 12");
    }
  }

  @Test
  void keepsEveryPageAtItsSize() throws IOException {
    byte[] ofd = ofd("<p>一</p><p style='page-break-before: always'>二</p>");

    try (OFDReader reader = reader(ofd)) {
      assertThat(reader.getNumberOfPages()).isEqualTo(2);
      assertThat(reader.getPageInfo(2).getSize().getWidth()).isBetween(209.9, 210.1);
      assertThat(reader.getPageInfo(2).getSize().getHeight()).isBetween(296.9, 297.1);
      assertThat(new ContentExtractor(reader).getPageContent(2)).containsExactly("二");
    }
  }

  @Test
  void drawsLinesAndPictures() throws IOException {
    String picture =
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
            + "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    String page =
        page(ofd("<table><tr><td>甲</td></tr></table><img src='" + picture + "' width='40'/>"));

    assertThat(page).contains("<ofd:PathObject").contains("<ofd:ImageObject");
  }

  @Test
  void picturesKeepTheirPixels() throws IOException {
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_BINARY), "png", picture);
    byte[] ofd =
        ofd(
            "<img style='width: 10mm' src='data:image/png;base64,"
                + Base64.getEncoder().encodeToString(picture.toByteArray())
                + "'/>");

    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(ofd))) {
      ZipEntry each = entries.getNextEntry();
      while (!each.getName().endsWith(".png")) {
        each = entries.getNextEntry();
      }
      assertThat(ImageIO.read(entries).getWidth()).isEqualTo(300);
    }
  }

  /** The fonts are 10 MB each; one page needs a few characters of them. */
  @Test
  void carriesNoMoreOfTheFontsThanItNeeds() throws IOException {
    assertThat(ofd("<p>户口登记<b>已办结</b></p>").length).isLessThan(40_000);
  }

  @Test
  void whatNoSubsetCanNameIsDrawn() throws IOException {
    byte[] ofd = ofd("<p>张𬬭</p>");

    try (OFDReader reader = reader(ofd)) {
      assertThat(new ContentExtractor(reader).extractAll()).containsExactly("张");
    }
    assertThat(page(ofd)).contains("<ofd:PathObject");
  }

  @Test
  void leavesNothingOnTheDisk() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    long before = packages(folder);
    ofd("<p>张三</p>");
    assertThat(packages(folder)).isEqualTo(before);
  }

  private static long packages(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> each.getFileName().toString().startsWith("ofd")).count();
    }
  }

  private static byte[] ofd(String body) {
    return OFD.of(PAGES.pdf(HEAD + body + TAIL));
  }

  private static OFDReader reader(byte[] ofd) throws IOException {
    return new OFDReader(new ByteArrayInputStream(ofd));
  }

  private static String page(byte[] ofd) throws IOException {
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(ofd))) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      for (ZipEntry each = entries.getNextEntry(); each != null; each = entries.getNextEntry()) {
        if (each.getName().endsWith("Content.xml")) {
          entries.transferTo(content);
        }
      }
      return content.toString(StandardCharsets.UTF_8);
    }
  }
}
