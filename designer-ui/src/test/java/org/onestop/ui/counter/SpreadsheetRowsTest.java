package org.onestop.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SpreadsheetRowsTest {
  @Test
  void readsWhatPeopleSeeInTheFirstSheet() throws Exception {
    try (Workbook book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      Row head = sheet.createRow(0);
      head.createCell(0).setCellValue("姓名");
      head.createCell(1).setCellValue("身份证号码");
      Row first = sheet.createRow(2);
      first.createCell(0).setCellValue(" 张三 ");
      first.createCell(1).setCellValue("51010719900307101X");
      first.createCell(3).setCellValue(12);
      book.createSheet().createRow(0).createCell(0).setCellValue("second");
      assertThat(SpreadsheetRows.of(bytes(book), 10))
          .containsExactly(List.of("姓名", "身份证号码"), List.of("张三", "51010719900307101X", "12"));
    }
  }

  @Test
  void makesUpNoDigitsThatANumberHasLost() throws Exception {
    try (Workbook book = new XSSFWorkbook()) {
      book.createSheet().createRow(0).createCell(0).setCellValue((double) 510107199003071014L);
      assertThat(SpreadsheetRows.of(bytes(book), 10).getFirst().getFirst()).contains("E");
    }
  }

  @Test
  void computesNothing() throws Exception {
    try (Workbook book = new XSSFWorkbook()) {
      book.createSheet().createRow(0).createCell(0).setCellFormula("1+1");
      assertThat(SpreadsheetRows.of(bytes(book), 10)).containsExactly(List.of("0"));
    }
  }

  @Test
  void readsNoMoreThanAsked() throws Exception {
    try (Workbook book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      for (int i = 0; i < 5; i++) {
        sheet.createRow(i).createCell(0).setCellValue("a" + i);
      }
      assertThat(SpreadsheetRows.of(bytes(book), 3)).hasSize(3);
    }
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      zip.putNextEntry(new ZipEntry("poem.txt"));
      zip.write(1);
    }
    byte[] old;
    try (Workbook book = new HSSFWorkbook()) {
      book.createSheet();
      old = bytes(book);
    }
    for (byte[] each :
        List.of(
            new byte[0], "姓名,号码".getBytes(StandardCharsets.UTF_8), archive.toByteArray(), old)) {
      assertThatThrownBy(() -> SpreadsheetRows.of(each, 3))
          .isInstanceOf(SpreadsheetRows.Unreadable.class);
    }
  }

  private static byte[] bytes(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }
}
