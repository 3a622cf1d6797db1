package org.onestop.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The findings as one table, readable as text and as Markdown. */
final class Table {
  private static final List<String> HEAD =
      List.of("axis", "what", "ours (or large)", "raw (or small)", "compared", "goal", "met");

  private Table() {}

  static String of(List<Finding> findings) {
    List<List<String>> rows = findings.stream().map(Table::cells).toList();
    int[] widths =
        IntStream.range(0, HEAD.size())
            .map(column ->
                Math.max(
                    HEAD.get(column).length(),
                    rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)))
            .toArray();
    StringBuilder out = new StringBuilder(line(HEAD, widths));
    out.append(line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
    rows.forEach(row -> out.append(line(row, widths)));
    return out.toString();
  }

  private static List<String> cells(Finding each) {
    return List.of(
        each.axis(),
        each.what(),
        each.ours(),
        each.other(),
        each.compared(),
        each.goal(),
        each.verdict().text);
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(i -> cells.get(i) + " ".repeat(widths[i] - cells.get(i).length()))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
