package org.onestop.ui.counter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a workbook's first sheet as texts (Office Open XML, .xlsx). */
public final class SpreadsheetRows {
  public static final int MOST_BYTES = 5 * 1024 * 1024;

  private static final int MOST_COLUMNS = 50;

  /** Fifteen digits are all that a spreadsheet keeps. */
  private static final double EXACT = 1e15;

  private SpreadsheetRows() {}

  /** It is no workbook, or one that nobody should open. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private Unreadable(Throwable cause) {
      super(cause);
    }
  }

  /**
   * @param most rows to read at most
   * @return rows that hold anything, each the texts of its cells that do
   */
  static List<List<String>> of(byte[] content, int most) throws Unreadable {
    List<List<String>> rows = new ArrayList<>();
    // The library itself refuses archives that unfold to too much.
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      for (Row row : book.getSheetAt(0)) {
        List<String> texts = texts(row);
        if (!texts.isEmpty() && rows.size() < most) {
          rows.add(texts);
        }
      }
    } catch (IOException | RuntimeException e) {
      // The library meets what it does not understand with exceptions of many kinds.
      throw new Unreadable(e);
    }
    return rows;
  }

  /**
   * The same as a table: every cell in its column, empty ones as empty texts.
   *
   * @param most rows to read at most
   * @return rows that hold anything, by their number in the sheet, which begins with 1
   */
  public static SortedMap<Integer, List<String>> table(byte[] content, int most) throws Unreadable {
    return read(content, most).rows();
  }

  /** The same, and where formulas stand. */
  public static Table read(byte[] content, int most) throws Unreadable {
    Table table = new Table(new TreeMap<>(), new TreeSet<>());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      DataFormatter formatter = new DataFormatter(Locale.CHINA);
      for (Row row : book.getSheetAt(0)) {
        if (table.rows().size() >= most) {
          break;
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
          Cell cell = row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
          texts.add(text(cell, formatter).strip());
          if (cell.getCellType() == CellType.FORMULA) {
            table.formulas().add(row.getRowNum() + 1);
          }
        }
        if (texts.stream().anyMatch(each -> !each.isEmpty())) {
          table.rows().put(row.getRowNum() + 1, texts);
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(e);
    }
    return table;
  }

  /**
   * A sheet.
   *
   * @param rows that hold anything, by number
   * @param formulas numbers of rows in which one stands
   */
  public record Table(SortedMap<Integer, List<String>> rows, Set<Integer> formulas) {}

  private static List<String> texts(Row row) {
    DataFormatter formatter = new DataFormatter(Locale.CHINA);
    List<String> texts = new ArrayList<>();
    for (Cell each : row) {
      String text = text(each, formatter).strip();
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /**
   * Of a long number the spreadsheet has lost the last digits: as a power of ten nobody takes it
   * for a person's. Of a formula nothing is computed.
   */
  private static String text(Cell cell, DataFormatter formatter) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> number(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      default -> formatter.formatCellValue(cell);
    };
  }

  private static String number(double value) {
    return Math.abs(value) < EXACT ? NumberToTextConverter.toText(value) : Double.toString(value);
  }
}
