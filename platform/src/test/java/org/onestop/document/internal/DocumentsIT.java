package org.onestop.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.onestop.OnSupportingRooms;
import org.onestop.crypto.Digests;
import org.onestop.document.DocumentTemplate;
import org.onestop.document.Documents;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Json;
import org.onestop.kernel.Transactions;
import org.onestop.material.SealedFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import tools.jackson.databind.node.ObjectNode;

@OnSupportingRooms
class DocumentsIT {
  private static final DocumentTemplate NOTICE =
      new DocumentTemplate(
          "correction-notice",
          "补正通知书",
          "<html><head><title>补正通知书</title><style>body { font-family: 'Noto Sans SC' }</style>"
              + "</head><body><p>{{number}}</p><p>{{name}}</p></body></html>");

  private static final Pattern PRINTED = Pattern.compile("核验码：(\\w{4}(-\\w{4}){3})");

  @Autowired private Documents documents;
  @Autowired private DocumentMapper rows;
  @Autowired private Pages pages;
  @Autowired private OfdPages ofdPages;
  @Autowired private VerificationMark mark;
  @Autowired private SealedFiles files;
  @Autowired private Transactions transactions;
  @Autowired private JdbcTemplate sql;

  private final String caseId = Ids.next();

  @BeforeEach
  void empty() {
    sql.update("DELETE FROM doc_document");
    sql.update("DELETE FROM doc_serial");
  }

  @Test
  void printsTheNumberAndKeepsWhatItPrinted() throws IOException {
    Documents at2026 = at("2026-12-01T00:00:00Z");

    Documents.Stored issued =
        transactions.act(() -> at2026.issue(caseId, "510107", NOTICE, model()));

    assertThat(issued.number()).isEqualTo("〔2026〕510107-CN-000001");
    assertThat(issued.kind()).isEqualTo("correction-notice");
    assertThat(issued.name()).isEqualTo("补正通知书");
    byte[] pdf = documents.content(issued);
    assertThat(Digests.sm3(pdf)).isEqualTo(issued.sm3());
    assertThat(text(pdf)).contains("〔2026〕510107-CN-000001", "张三 <b>");
    assertThat(documents.ofCase(caseId)).containsExactly(issued);
    assertThat(documents.find(caseId, issued.id())).contains(issued);
  }

  @Test
  void whatItPrintsLeadsBackToIt() throws Exception {
    Documents.Stored issued =
        transactions.act(() -> documents.issue(caseId, "510107", NOTICE, model()));
    transactions.act(() -> documents.issue(caseId, "510107", NOTICE, model()));

    byte[] pdf = documents.content(issued);
    Matcher printed = PRINTED.matcher(text(pdf));
    assertThat(printed.find()).isTrue();
    String code = printed.group(1);
    assertThat(scanned(pdf)).isEqualTo("http://localhost:8080/verify/" + code.replace("-", ""));
    assertThat(documents.verify(code)).contains(issued);
    assertThat(documents.verify(" " + code.toLowerCase(Locale.ROOT).replace("-", " ") + " "))
        .contains(issued);
    assertThat(documents.verify(code.replace('0', 'o').replace('1', 'l'))).contains(issued);
  }

  @Test
  void whatWasNeverIssuedIsNotGenuine() {
    transactions.run(() -> documents.issue(caseId, "510107", NOTICE, model()));

    assertThat(documents.verify("0000-0000-0000-0000")).isEmpty();
    assertThat(documents.verify("")).isEmpty();
    assertThat(documents.verify("%".repeat(16))).isEmpty();
    assertThat(documents.verify("0".repeat(10_000))).isEmpty();
  }

  @Test
  void sentAsOfdItSaysTheSame() throws IOException {
    Documents.Stored issued =
        transactions.act(() -> documents.issue(caseId, "510107", NOTICE, model()));

    try (OFDReader reader = new OFDReader(new ByteArrayInputStream(documents.ofd(issued)))) {
      String said = String.join("", new ContentExtractor(reader).extractAll());
      assertThat(said).contains(issued.number(), "张三 <b>", "核验码");
      assertThat(said.replaceAll("\\s", ""))
          .isEqualTo(text(documents.content(issued)).replaceAll("\\s", ""));
    }
  }

  /** What a scanner reads off the first page. */
  private static String scanned(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(
                  new HybridBinarizer(
                      new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))),
              Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    }
  }

  @Test
  void doesNotChangeTheModelItWasGiven() {
    ObjectNode model = model();
    transactions.run(() -> documents.issue(caseId, "510107", NOTICE, model));

    assertThat(model).isEqualTo(model());
  }

  @Test
  void findsNoDocumentOfAnotherCase() {
    Documents.Stored issued = issue("510107", NOTICE);

    assertThat(documents.find(Ids.next(), issued.id())).isEmpty();
    assertThat(documents.ofCase(Ids.next())).isEmpty();
  }

  @Test
  void countsEachDivisionKindAndYearForItself() {
    DocumentTemplate form = new DocumentTemplate("registration-form", "登记表", NOTICE.html());
    List<String> numbers = new ArrayList<>();
    numbers.add(number(at("2026-06-01T00:00:00Z"), "510107", NOTICE));
    numbers.add(number(at("2026-06-01T00:00:00Z"), "510107", NOTICE));
    numbers.add(number(at("2026-06-01T00:00:00Z"), "510107", form));
    numbers.add(number(at("2026-06-01T00:00:00Z"), "510104", NOTICE));
    numbers.add(number(at("2027-06-01T00:00:00Z"), "510107", NOTICE));

    assertThat(numbers)
        .containsExactly(
            "〔2026〕510107-CN-000001",
            "〔2026〕510107-CN-000002",
            "〔2026〕510107-RF-000001",
            "〔2026〕510104-CN-000001",
            "〔2027〕510107-CN-000001");
  }

  @Test
  void startsTheYearWhenChinaDoes() {
    assertThat(number(at("2026-12-31T15:59:59Z"), "510107", NOTICE)).startsWith("〔2026〕");
    assertThat(number(at("2026-12-31T16:00:00Z"), "510107", NOTICE)).startsWith("〔2027〕");
  }

  @Test
  void givesKindsWithTheSameInitialsOneSeries() {
    DocumentTemplate closing = new DocumentTemplate("closing-notice", "办结通知", NOTICE.html());
    Documents then = at("2026-06-01T00:00:00Z");

    assertThat(number(then, "510107", NOTICE)).endsWith("CN-000001");
    assertThat(number(then, "510107", closing)).endsWith("CN-000002");
  }

  @Test
  void leavesNoGapWhenAnActIsUndone() {
    Documents then = at("2026-06-01T00:00:00Z");
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() ->
            transactions.run(() -> {
              then.issue(caseId, "510107", NOTICE, model());
              throw Fault.stale();
            }));

    assertThat(documents.ofCase(caseId)).isEmpty();
    assertThat(number(then, "510107", NOTICE)).endsWith("000001");
  }

  @Test
  void givesEveryNumberOnceWhenManyIssueAtOnce() throws Exception {
    Documents then = at("2026-06-01T00:00:00Z");
    Callable<String> issue = () -> number(then, "510107", NOTICE);
    List<String> numbers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (Future<String> each : threads.invokeAll(java.util.Collections.nCopies(24, issue))) {
        numbers.add(each.get());
      }
    }

    assertThat(numbers).doesNotHaveDuplicates().contains("〔2026〕510107-CN-000024");
  }

  @Test
  void issuesOnlyAsAPartOfAnAct() {
    assertThatExceptionOfType(IllegalTransactionStateException.class)
        .isThrownBy(() -> documents.issue(caseId, "510107", NOTICE, model()));
  }

  @Test
  void issuesNothingOfABrokenTemplate() {
    DocumentTemplate broken = new DocumentTemplate("correction-notice", "x", "<p>{{{a}}}</p>");

    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> issue("510107", broken))
        .satisfies(fault -> assertThat(fault.code()).isEqualTo("template-broken"));
    assertThat(sql.queryForObject("SELECT COUNT(*) FROM doc_serial", Integer.class)).isZero();
  }

  private Documents.Stored issue(String division, DocumentTemplate template) {
    return transactions.act(() -> documents.issue(caseId, division, template, model()));
  }

  private String number(Documents then, String division, DocumentTemplate template) {
    return transactions.act(() -> then.issue(caseId, division, template, model())).number();
  }

  /** Without Spring's wrapping, so within a transaction of the test. */
  private Documents at(String instant) {
    Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    return new IssuedDocuments(pages, ofdPages, mark, files, rows, clock);
  }

  private static ObjectNode model() {
    return Json.mapper().createObjectNode().put("name", "张三 <b>");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
