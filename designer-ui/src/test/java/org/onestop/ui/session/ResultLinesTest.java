package org.onestop.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onestop.casework.RecordInSession;
import org.onestop.casework.SessionRow;
import org.onestop.casework.WorkItemDetail;
import org.onestop.kernel.Json;
import org.onestop.ui.counter.SpreadsheetRows;
import org.onestop.ui.session.ResultLines.Effect;
import org.onestop.ui.session.ResultLines.Finding;
import org.onestop.ui.session.ResultLines.Line;

class ResultLinesTest {
  private static final SessionRow OPEN = row("1", "51032220261201000001", "预备役登记", null, true);
  private static final SessionRow DONE = row("2", "51032220261201000002", "预备役登记", "done", false);
  private static final SessionRow WITH_FORM =
      new SessionRow(
          "3",
          "51032220261201000001",
          "测**",
          "party",
          "党组织关系转接",
          "u",
          "组织部",
          "open",
          null,
          true,
          false,
          new WorkItemDetail.ResultForm(
              Json.mapper().createObjectNode(), Json.mapper().createObjectNode()),
          7);
  private static final SessionRow ELSEWHERE =
      row("4", "51032220261201000004", "预备役登记", null, false);
  private static final List<SessionRow> ROWS = List.of(OPEN, WITH_FORM, DONE, ELSEWHERE);

  @Test
  void theListThatWasDownloadedChangesNothing() throws Exception {
    byte[] book = ResultSheet.of(ROWS, "集中办公", "填写“结果”和“说明”两列后上传。");
    assertThat(read(book)).extracting(Line::effect).containsOnly(Effect.SAME).hasSize(4);
    assertThat(read(book)).extracting(Line::number).containsExactly(3, 4, 5, 6);
  }

  @Test
  void theListOffersTheResultsAndShowsNobodyMoreThanThePage() throws Exception {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(ResultSheet.of(ROWS, "集中办公", "说明")))) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(sheet.getDataValidations())
          .singleElement()
          .satisfies(each ->
              assertThat(each.getValidationConstraint().getExplicitListValues())
                  .containsExactly("办结", "不予办理"));
      assertThat(texts(sheet.getRow(1)))
          .containsExactly("办件编号", "申请人（隐去）", "事项", "办理单位", "结果", "说明");
      assertThat(texts(sheet.getRow(4)))
          .containsExactly(DONE.caseNo(), "测**", "预备役登记", "武装部", "办结", "");
    }
  }

  @Test
  void aResultIsRecordedWithWhatWasWritten() throws Exception {
    List<Line> lines = read(book(line(OPEN, "办结", "已登记"), line(WITH_FORM, "不予办理", "不是党员")));
    assertThat(lines).extracting(Line::effect).containsExactly(Effect.DONE, Effect.DECLINED);
    assertThat(lines.get(0).result())
        .hasValue(new RecordInSession("1", 3, "done", null, "已登记", null));
    assertThat(lines.get(1).result())
        .hasValue(new RecordInSession("3", 7, "declined", null, null, "不是党员"));
    assertThat(lines.toString()).doesNotContain("党员");
  }

  @Test
  void everythingThatIsWrongIsToldWithItsLine() throws Exception {
    List<Line> lines =
        read(
            book(
                line("51032220261201000009", "预备役登记", "办结", ""),
                line(OPEN.caseNo(), "落户", "办结", ""),
                line(OPEN, "同意", ""),
                line(OPEN, "不予办理", " "),
                line(DONE, "不予办理", "晚了"),
                line(WITH_FORM, "办结", ""),
                line(ELSEWHERE, "办结", ""),
                line("51032220261201000008", "预备役登记", "好", "长".repeat(501))));
    assertThat(lines).extracting(Line::effect).containsOnly(Effect.WRONG);
    assertThat(lines).noneMatch(each -> each.result().isPresent());
    assertThat(lines)
        .extracting(each -> each.number() + " " + keys(each))
        .containsExactly(
            "3 [case]",
            "4 [item]",
            "5 [result]",
            "6 [twice, reason]",
            "7 [done]",
            "8 [form]",
            "9 [not-yet]",
            "10 [case, result]");
    assertThat(lines.get(3).findings().getFirst())
        .isEqualTo(new Finding("session.sheet.twice", "5"));
  }

  @Test
  void aLineAlreadyDoneAlikeChangesNothing() throws Exception {
    assertThat(read(book(line(DONE, "办结", "再说一次"))))
        .extracting(Line::effect)
        .containsExactly(Effect.SAME);
  }

  @Test
  void formulasAreRefused() throws Exception {
    byte[] content =
        book(sheet -> {
          fill(sheet.createRow(1), "办件编号", "事项", "结果", "说明");
          Row row = sheet.createRow(2);
          fill(row, OPEN.caseNo(), OPEN.itemName(), "", "");
          row.createCell(2).setCellFormula("\"办结\"");
        });
    assertThat(read(content))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.effect()).isEqualTo(Effect.WRONG);
          assertThat(keys(each)).contains("formula");
        });
  }

  @Test
  void columnsMayStandInAnyOrderAndOthersBesideThem() throws Exception {
    byte[] content =
        book(sheet -> {
          fill(sheet.createRow(0), "结果", "备查", "事项", "办件编号");
          fill(sheet.createRow(1), "办结", "x", OPEN.itemName(), OPEN.caseNo());
        });
    assertThat(read(content)).extracting(Line::effect).containsExactly(Effect.DONE);
  }

  @Test
  void whatIsNoSuchListIsToldApart() throws Exception {
    byte[] other = book(sheet -> fill(sheet.createRow(0), "姓名", "结果"));
    assertThat(ResultLines.titles(SpreadsheetRows.read(other, 10))).isEmpty();
    assertThatThrownBy(() -> SpreadsheetRows.read(new byte[] {1, 2, 3}, 10))
        .isInstanceOf(SpreadsheetRows.Unreadable.class);
  }

  private interface Writing {
    void to(Sheet sheet);
  }

  private static byte[] book(Writing writing) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      writing.to(book.createSheet());
      book.write(out);
      return out.toByteArray();
    }
  }

  /** Below a remark, as in the list that is downloaded. */
  private static byte[] book(String[]... lines) throws IOException {
    return book(sheet -> {
      fill(sheet.createRow(0), "请填写");
      fill(sheet.createRow(1), "办件编号", "事项", "结果", "说明");
      for (int i = 0; i < lines.length; i++) {
        fill(sheet.createRow(2 + i), lines[i]);
      }
    });
  }

  private static void fill(Row row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  private static String[] line(SessionRow row, String result, String text) {
    return line(row.caseNo(), row.itemName(), result, text);
  }

  private static String[] line(String... cells) {
    return cells;
  }

  private static List<Line> read(byte[] content) throws SpreadsheetRows.Unreadable {
    SpreadsheetRows.Table table = SpreadsheetRows.read(content, 100);
    return new ResultLines(ROWS).read(table, ResultLines.titles(table).orElseThrow());
  }

  private static List<String> keys(Line line) {
    return line.findings().stream()
        .map(each -> each.key().substring("session.sheet.".length()))
        .toList();
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, row.getLastCellNum())
        .mapToObj(i -> row.getCell(i).getStringCellValue())
        .toList();
  }

  private static SessionRow row(
      String id, String caseNo, String item, @Nullable String outcome, boolean recordable) {
    return new SessionRow(
        id,
        caseNo,
        "测**",
        "reserve",
        item,
        "u",
        "武装部",
        outcome == null ? "open" : "done",
        outcome,
        recordable,
        false,
        null,
        3);
  }
}
