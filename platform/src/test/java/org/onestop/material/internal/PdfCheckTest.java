package org.onestop.material.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.kernel.Problem;

class PdfCheckTest {
  /** How the objects are written: each by itself, or compressed into object streams. */
  enum Writing {
    PLAIN(CompressParameters.NO_COMPRESSION),
    COMPRESSED(CompressParameters.DEFAULT_COMPRESSION);

    private final CompressParameters parameters;

    Writing(CompressParameters parameters) {
      this.parameters = parameters;
    }
  }

  private interface Change {
    void on(PDDocument document) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void acceptsScansAndPrintedPages(Writing writing) throws IOException {
    byte[] photo = Pictures.jpeg(600, 800);
    byte[] pdf =
        pdf(
            writing,
            document -> {
              PDPage page = document.getPage(0);
              try (var content = new PDPageContentStream(document, page)) {
                var jpeg = JPEGFactory.createFromByteArray(document, photo);
                content.drawImage(jpeg, 0, 0, 300, 400);
                var image = new java.awt.image.BufferedImage(900, 900, 1);
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0);
              }
              PDPageFitDestination first = new PDPageFitDestination();
              first.setPage(page);
              document.getDocumentCatalog().setOpenAction(first);
            });

    assertThat(codes(pdf)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void refusesScripts(Writing writing) throws IOException {
    assertThat(
            codes(
                pdf(
                    writing,
                    document ->
                        document
                            .getDocumentCatalog()
                            .setOpenAction(new PDActionJavaScript("app.alert(1)")))))
        .containsExactly("file-dangerous");
  }

  @ParameterizedTest
  @EnumSource
  void refusesProgramsToLaunch(Writing writing) throws IOException {
    assertThat(
            codes(
                pdf(
                    writing,
                    document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()))))
        .containsExactly("file-dangerous");
  }

  @ParameterizedTest
  @EnumSource
  void refusesFormsThatSendThemselves(Writing writing) throws IOException {
    assertThat(
            codes(
                pdf(
                    writing,
                    document ->
                        document.getDocumentCatalog().setOpenAction(new PDActionSubmitForm()))))
        .containsExactly("file-dangerous");
  }

  @ParameterizedTest
  @EnumSource
  void refusesAttachments(Writing writing) throws IOException {
    assertThat(
            codes(
                pdf(
                    writing,
                    document -> {
                      var file = new PDComplexFileSpecification();
                      file.setEmbeddedFile(
                          new PDEmbeddedFile(
                              document, new java.io.ByteArrayInputStream(new byte[10])));
                      var tree = new PDEmbeddedFilesNameTreeNode();
                      tree.setNames(java.util.Map.of("a", file));
                      var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                      names.setEmbeddedFiles(tree);
                      document.getDocumentCatalog().setNames(names);
                    })))
        .containsExactly("file-dangerous");
  }

  @ParameterizedTest
  @EnumSource
  void refusesXfaForms(Writing writing) throws IOException {
    assertThat(
            codes(
                pdf(
                    writing,
                    document ->
                        document
                            .getDocumentCatalog()
                            .getCOSObject()
                            .setString(COSName.getPDFName("XFA"), "x"))))
        .containsExactly("file-dangerous");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void refusesEncryptedFiles(int bits) throws IOException {
    byte[] pdf =
        pdf(
            Writing.PLAIN,
            document -> {
              var policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
              policy.setEncryptionKeyLength(bits);
              document.protect(policy);
            });

    assertThat(codes(pdf)).containsExactly("file-encrypted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/S /JavaScript /JS (x)",
        "/S/J#61vaScript",
        "/S /#4a#61#76#61#53#63#72#69#70#74",
        "/S\n/Launch\n",
        "/Type/EmbeddedFile",
        "/Names<</EmbeddedFiles 9 0 R>>",
        "/S/Rendition/JS(x)",
        "/Subtype/RichMedia",
        "/JS(x)",
        "/XFA[]",
        "/URI(javascript:alert(1))"
      })
  void refusesNamesHoweverTheyAreWritten(String dictionary) {
    assertThat(codes(raw("<</Type/Catalog/Pages 2 0 R " + dictionary + ">>")))
        .containsExactly("file-dangerous");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Title(JavaScript)",
        "/JavaScripts 1",
        "/LaunchPad 1",
        "/AA<<>>",
        "/Encryption 1"
      })
  void keepsNamesThatOnlyLookAlike(String dictionary) {
    assertThat(codes(raw("<</Type/Catalog/Pages 2 0 R " + dictionary + ">>"))).isEmpty();
  }

  @Test
  void looksIntoStreamsWhateverTheySayOfThemselves() throws IOException {
    String script = "<</S /JavaScript /JS (app.alert(1))>>";

    assertThat(codes(withStream("/Type/ObjStm/Filter/FlateDecode", deflated(script))))
        .containsExactly("file-dangerous");
    assertThat(codes(withStream("/Type/O#62jStm/Filter 9 0 R", deflated(script))))
        .containsExactly("file-dangerous");
    assertThat(
            codes(
                withStream(
                    "/Type/ObjStm/Subtype/Image/Width 1/Filter/FlateDecode", deflated(script))))
        .containsExactly("file-dangerous");
    assertThat(codes(withStream("/Type/ObjStm/Filter/ASCIIHexDecode", latin("3C3C>"))))
        .containsExactly("file-dangerous");
    assertThat(
            codes(
                withStream(
                    "/Type/ObjStm/Filter/FlateDecode/DecodeParms<</Predictor 12>>", deflated("x"))))
        .containsExactly("file-dangerous");
  }

  @Test
  void refusesABombWithoutInflatingItAll() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater best = new Deflater(9);
    try (DeflaterOutputStream zip = new DeflaterOutputStream(out, best)) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(block);
      }
    } finally {
      best.end();
    }

    assertThat(codes(withStream("/Filter/FlateDecode", out.toByteArray())))
        .containsExactly("file-dangerous");
  }

  @Test
  void refusesAPdfThatIsAnotherFileToo() {
    byte[] pdf = raw("<</Type/Catalog/Pages 2 0 R>>");

    assertThat(codes(Pictures.joined(pdf, latin("PK\3\4\24\0\0\0\10\0abcdefgh"))))
        .containsExactly("file-unreadable");
    assertThat(codes(raw("<</Type/Catalog/Pages 2 0 R>>\n<script>alert(1)</script>")))
        .containsExactly("file-dangerous");
    assertThat(codes(raw("<</Type/Catalog/Pages 2 0 R>>\nPK\3\4\24\0\0\0\10\0abcdefgh")))
        .containsExactly("file-dangerous");
  }

  @ParameterizedTest
  @EnumSource
  void refusesFilesCutShort(Writing writing) throws IOException {
    byte[] pdf = pdf(writing, document -> {});

    for (int length = 9; length < pdf.length - 8; length += 41) {
      assertThat(codes(Arrays.copyOf(pdf, length))).containsExactly("file-unreadable");
    }
  }

  @Test
  void refusesAFileWhoseTableOfObjectsIsNotWhereItSays() {
    String pdf = new String(raw("<</Type/Catalog/Pages 2 0 R>>"), StandardCharsets.ISO_8859_1);

    for (String place : List.of("0", "12", "99999", "99999999999")) {
      assertThat(codes(latin(pdf.replace("startxref\n9", "startxref\n" + place))))
          .containsExactly("file-unreadable");
    }
  }

  @Test
  void refusesAFileWithoutPages() {
    assertThat(codes(raw("<</Nothing 1>>"))).containsExactly("file-unreadable");
  }

  private static byte[] pdf(Writing writing, Change change) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      change.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, writing.parameters);
      return out.toByteArray();
    }
  }

  private static byte[] raw(String object) {
    return latin(
        "%PDF-1.7\n1 0 obj\n"
            + object
            + "\nendobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n");
  }

  private static byte[] withStream(String dictionary, byte[] body) {
    return Pictures.joined(
        latin("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<<"),
        latin(dictionary + "/Length " + body.length + ">>\nstream\n"),
        body,
        latin("\nendstream\nendobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"));
  }

  private static byte[] deflated(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream zip = new DeflaterOutputStream(out)) {
      zip.write(latin(text));
    }
    return out.toByteArray();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> codes(byte[] content) {
    FileChecks.Verdict verdict = Rules.checks(50_000_000).check(content, Rules.any());
    assertThat(verdict.mediaType()).isEqualTo("application/pdf");
    return verdict.problems().list().stream().map(Problem::code).toList();
  }
}
