package org.onestop.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onestop.document.DocumentTemplate;
import org.onestop.kernel.Json;

class PagesTest {
  private static final Fonts FONTS =
      new Fonts(
          new DocumentSettings(
              2, "https://example.org/verify", Duration.ofHours(1), Duration.ofHours(1)));
  private static final Pages PAGES = new Pages(FONTS);
  private static final String HEAD =
      "<html><head><title>登记表</title>"
          + "<style>body { font-family: 'Noto Sans SC' }</style></head><body>";

  @TempDir Path folder;

  @Test
  void writesChineseThatCanBeReadBack() throws IOException {
    String text = "退役军人服务一件事，人民政府，户口、身份证；四川省成都市武侯区（簇桥街道）□是√否 郫筠犍";

    try (PDDocument pdf = open(HEAD + "<p>" + text + "</p></body></html>")) {
      assertThat(text(pdf).replaceAll("\\s", "")).isEqualTo(text.replace(" ", ""));
    }
  }

  @Test
  void drawsBoxesAndTicks() throws IOException {
    String html =
        HEAD + "<p>{{#items}}{{#on}}√{{/on}}{{^on}}□{{/on}}{{name}} {{/items}}</p></body></html>";
    String model = "{\"items\":[{\"on\":true,\"name\":\"户口登记\"},{\"on\":false,\"name\":\"参保登记\"}]}";
    String filled =
        TemplateText.fill(new DocumentTemplate("a", "a", html), Json.mapper().readTree(model));

    try (PDDocument pdf = open(filled)) {
      assertThat(text(pdf)).isEqualTo("√户口登记 □参保登记");
    }
  }

  @Test
  void bringsTheUsedPartsOfItsFontsAlong() throws IOException {
    byte[] content = PAGES.pdf(HEAD + "<p>正文</p><p><b>标题</b></p></body></html>");

    assertThat(content.length).isLessThan(60_000);
    try (PDDocument pdf = Loader.loadPDF(content)) {
      var resources = pdf.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).contains("NotoSansSC");
      }
      assertThat(resources.getFontNames()).hasSize(2);
    }
  }

  @Test
  void keepsForArchives() throws IOException {
    try (PDDocument pdf = open(HEAD + "<p>正文</p></body></html>")) {
      byte[] metadata = pdf.getDocumentCatalog().getMetadata().toByteArray();
      assertThat(new String(metadata, StandardCharsets.UTF_8))
          .containsPattern("pdfaid:part(>|=\")2")
          .containsPattern("pdfaid:conformance(>|=\")U");
      assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
    }
  }

  @Test
  void marksCharactersItHasNoGlyphFor() throws IOException {
    try (PDDocument pdf = open(HEAD + "<p>姓名：\ud840\udc00某</p></body></html>")) {
      assertThat(text(pdf)).isEqualTo("姓名：〓某");
    }
  }

  @Test
  void opensNoFileAndNoConnection() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.close();
        });
    server.start();
    Path secret = Files.writeString(folder.resolve("secret.css"), "p:after { content: 'LEAK' }");
    try {
      for (String address :
          List.of(
              "http://127.0.0.1:" + server.getAddress().getPort() + "/x",
              secret.toUri().toString())) {
        String page =
            "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title>"
                + "<link rel='stylesheet' type='text/css' href='"
                + address
                + "'/>"
                + "<style>@import url('"
                + address
                + "');"
                + "@font-face { font-family: f; src: url('"
                + address
                + "') }"
                + "body { font-family: f, 'Noto Sans SC'; background: url('"
                + address
                + "') }"
                + "li { list-style-image: url("
                + address
                + ") }</style></head><body>"
                + "<p>页</p><ul><li>x</li></ul><img src='"
                + address
                + "'/>"
                + "<object data='"
                + address
                + "' type='application/pdf'/>"
                + "<iframe src='"
                + address
                + "'/><embed src='"
                + address
                + "'/>"
                + "</body></html>";
        try (PDDocument pdf =
            open("<?xml-stylesheet href='" + address + "' type='text/css'?>" + page)) {
          assertThat(text(pdf)).contains("页").doesNotContain("LEAK");
        }
      }
    } finally {
      server.stop(0);
    }
    assertThat(asked).hasValue(0);
  }

  @Test
  void makesNoActionsFormsOrAttachments() {
    String data = Base64.getEncoder().encodeToString("x".getBytes(StandardCharsets.UTF_8));
    byte[] content =
        PAGES.pdf(
            HEAD
                + "<a href='javascript:app.alert(1)'>a</a><a href='http://x/'>b</a>"
                + "<a download='x' href='data:text/plain;base64,"
                + data
                + "'>c</a>"
                + "<form action='http://x/'><input type='text' name='n'/></form>"
                + "<script>app.alert(2)</script></body></html>");

    assertThat(new String(content, StandardCharsets.ISO_8859_1))
        .doesNotContain("/JavaScript", "/URI", "/AcroForm", "/EmbeddedFile");
  }

  @Test
  void showsSmallPicturesThatThePageHolds() throws IOException {
    try (PDDocument pdf = open(HEAD + "<img src='" + picture(120, 40) + "'/></body></html>")) {
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
    }
  }

  @Test
  void refusesPicturesWithTooManyPixels() throws IOException {
    try (PDDocument pdf =
        open(HEAD + "<p>页</p><img src='" + picture(5000, 1000) + "'/></body></html>")) {
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
      assertThat(text(pdf)).contains("页");
    }
  }

  @Test
  void rendersForManyAtOnce() throws Exception {
    Callable<String> one =
        () -> {
          try (PDDocument pdf = open(HEAD + "<p>并行<b>办理</b></p></body></html>")) {
            return text(pdf);
          }
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (var answer : threads.invokeAll(java.util.Collections.nCopies(30, one))) {
        assertThat(answer.get()).isEqualTo("并行办理");
      }
    }
  }

  private static String picture(int width, int height) throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    javax.imageio.ImageIO.write(
        new java.awt.image.BufferedImage(
            width, height, java.awt.image.BufferedImage.TYPE_BYTE_BINARY),
        "png",
        out);
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
  }

  private static PDDocument open(String xhtml) throws IOException {
    return Loader.loadPDF(PAGES.pdf(xhtml));
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).strip();
  }
}
