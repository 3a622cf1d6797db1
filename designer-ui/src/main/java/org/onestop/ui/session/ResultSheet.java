package org.onestop.ui.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.onestop.casework.SessionRow;

/** The list of a session as a workbook to fill in: no more of anybody than the page shows. */
final class ResultSheet {
  private static final List<String> TITLES =
      List.of(
          ResultLines.CASE,
          ResultLines.APPLICANT,
          ResultLines.ITEM,
          ResultLines.UNIT,
          ResultLines.RESULT,
          ResultLines.TEXT);

  /** In characters. */
  private static final int[] WIDTHS = {24, 16, 24, 36, 12, 48};

  private static final int FIRST = 2;
  private static final int RESULT = TITLES.indexOf(ResultLines.RESULT);
  private static final int CHARACTER = 256;

  private ResultSheet() {}

  /**
   * @param remark how it is filled in
   */
  static byte[] of(List<SessionRow> rows, String name, String remark) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet(name);
      CellStyle text = book.createCellStyle();
      // Excel would take long numbers for figures and lose their last digits.
      text.setDataFormat(book.createDataFormat().getFormat("@"));
      for (int i = 0; i < WIDTHS.length; i++) {
        sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        sheet.setDefaultColumnStyle(i, text);
      }
      remark(sheet, remark, book.createCellStyle());
      titles(sheet, bold(book));
      for (int i = 0; i < rows.size(); i++) {
        line(sheet.createRow(FIRST + i), rows.get(i), text);
      }
      offer(sheet, Math.max(1, rows.size()));
      sheet.createFreezePane(0, FIRST);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remark(Sheet sheet, String remark, CellStyle wrapped) {
    wrapped.setWrapText(true);
    Row row = sheet.createRow(0);
    row.setHeightInPoints(32);
    row.createCell(0).setCellValue(remark);
    row.getCell(0).setCellStyle(wrapped);
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, TITLES.size() - 1));
  }

  private static CellStyle bold(XSSFWorkbook book) {
    Font font = book.createFont();
    font.setBold(true);
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setBorderBottom(BorderStyle.THIN);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static void titles(Sheet sheet, CellStyle style) {
    Row row = sheet.createRow(1);
    for (int i = 0; i < TITLES.size(); i++) {
      row.createCell(i).setCellValue(TITLES.get(i));
      row.getCell(i).setCellStyle(style);
    }
  }

  private static void line(Row row, SessionRow each, CellStyle text) {
    List<String> cells =
        List.of(
            each.caseNo(), each.applicantName(), each.itemName(), each.unitName(), word(each), "");
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
      row.getCell(i).setCellStyle(text);
    }
  }

  private static String word(SessionRow row) {
    if (ResultBar.DONE.equals(row.outcome())) {
      return ResultLines.DONE;
    }
    return ResultBar.DECLINED.equals(row.outcome()) ? ResultLines.DECLINED : "";
  }

  /** The results that there are, to choose from. */
  private static void offer(Sheet sheet, int lines) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation offer =
        helper.createValidation(
            helper.createExplicitListConstraint(
                new String[] {ResultLines.DONE, ResultLines.DECLINED}),
            new CellRangeAddressList(FIRST, FIRST + lines - 1, RESULT, RESULT));
    offer.setShowErrorBox(true);
    sheet.addValidationData(offer);
  }
}
