package org.onestop.division.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.onestop.kernel.Problems;

/** A small CSV file: UTF-8, a heading, values without quotes or commas. */
final class CsvFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final List<String> columns;
  private final Problems problems;

  /** The values of one line, counted from 1, the heading's. */
  record Row(int line, List<String> values) {
    String get(int column) {
      return values.get(column);
    }
  }

  CsvFile(String name, List<String> columns, Problems problems) {
    this.name = name;
    this.columns = columns;
    this.problems = problems;
  }

  /** Where a line's findings point to. */
  String pointer(int line) {
    return name + "#/" + line;
  }

  List<Row> read(InputStream in) {
    List<String> lines = text(in).lines().toList();
    List<Row> rows = new ArrayList<>(lines.size());
    if (lines.isEmpty() || !columns.equals(values(lines.get(0)))) {
      problems.block(pointer(1), "csv-heading", String.join(",", columns));
      return rows;
    }
    for (int line = 2; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (!text.isBlank()) {
        Row row = new Row(line, values(text));
        if (row.values.size() == columns.size() && text.indexOf('"') < 0) {
          rows.add(row);
        } else {
          problems.block(pointer(line), "csv-columns", line, columns.size());
        }
      }
    }
    return rows;
  }

  private static List<String> values(String line) {
    return List.of(line.split(",", -1)).stream().map(String::strip).toList();
  }

  private String text(InputStream in) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      problems.block(name + "#", "file-not-utf-8");
      return String.join(",", columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
