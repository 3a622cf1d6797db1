package org.onestop.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.RecordInSession;
import org.onestop.casework.SessionRow;
import org.onestop.ui.counter.SpreadsheetRows.Table;

/**
 * What a workbook that was filled in would change in a session, line by line. The columns may stand
 * in any order below any number of remarks.
 */
final class ResultLines {
  /** Of the sheet: what can be read below a remark. */
  static final int MOST = 500;

  static final String CASE = "办件编号";
  static final String APPLICANT = "申请人（隐去）";
  static final String ITEM = "事项";
  static final String UNIT = "办理单位";
  static final String RESULT = "结果";
  static final String TEXT = "说明";
  static final String DONE = "办结";
  static final String DECLINED = "不予办理";

  private static final Map<String, String> OUTCOMES =
      Map.of(DONE, ResultBar.DONE, DECLINED, ResultBar.DECLINED);

  private final List<SessionRow> rows;

  /**
   * @param rows of the session, as the reader sees them
   */
  ResultLines(List<SessionRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /** What a line comes to. */
  enum Effect {
    DONE,
    DECLINED,
    SAME,
    WRONG
  }

  /** A key of the bundle and what it quotes. */
  record Finding(String key, String about) {}

  /**
   * A line.
   *
   * @param number in the sheet
   * @param row what it is about; null when that is not known
   * @param text opinion or reason
   * @param findings empty: it counts
   */
  record Line(
      int number,
      String caseNo,
      String item,
      @Nullable SessionRow row,
      Effect effect,
      String text,
      List<Finding> findings) {
    /** What is recorded by it; empty where it changes nothing. */
    Optional<RecordInSession> result() {
      SessionRow about = row;
      return about == null || effect == Effect.SAME || effect == Effect.WRONG
          ? Optional.empty()
          : Optional.of(
              ResultBar.result(
                  about, effect == Effect.DONE ? ResultBar.DONE : ResultBar.DECLINED, text));
    }

    /** Without what may name persons. */
    @Override
    public String toString() {
      return "Line[" + number + "]";
    }
  }

  /** The number of the row that names the columns; empty: it is no such sheet. */
  static Optional<Integer> titles(Table table) {
    return table.rows().entrySet().stream()
        .filter(each -> each.getValue().containsAll(List.of(CASE, ITEM, RESULT)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * @param titles number of the row that names the columns
   */
  List<Line> read(Table table, int titles) {
    List<String> columns = Objects.requireNonNull(table.rows().get(titles));
    Map<String, Integer> seen = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    table
        .rows()
        .tailMap(titles + 1)
        .forEach((number, cells) ->
            lines.add(
                line(number, new Cells(columns, cells), table.formulas().contains(number), seen)));
    return lines;
  }

  /** A row's cells by the titles of their columns. */
  private record Cells(List<String> columns, List<String> cells) {
    String of(String title) {
      int at = columns.indexOf(title);
      return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }
  }

  private Line line(int number, Cells cells, boolean formula, Map<String, Integer> seen) {
    List<Finding> findings = new ArrayList<>();
    String caseNo = cells.of(CASE);
    String item = cells.of(ITEM);
    String word = cells.of(RESULT);
    String text = cells.of(TEXT);
    if (formula) {
      findings.add(new Finding("session.sheet.formula", ""));
    }
    Integer before = seen.putIfAbsent(caseNo + "\n" + item, number);
    if (before != null) {
      findings.add(new Finding("session.sheet.twice", String.valueOf(before)));
    }
    SessionRow row = find(caseNo, item, findings);
    String outcome = OUTCOMES.get(word);
    if (outcome == null && !word.isEmpty()) {
      findings.add(new Finding("session.sheet.result", word));
    }
    boolean same =
        word.isEmpty() || row != null && row.outcome() != null && row.outcome().equals(outcome);
    if (!same && row != null && outcome != null) {
      change(row, outcome, text, findings);
    }
    Effect effect =
        !findings.isEmpty()
            ? Effect.WRONG
            : same ? Effect.SAME : ResultBar.DONE.equals(outcome) ? Effect.DONE : Effect.DECLINED;
    return new Line(number, caseNo, item, row, effect, text, findings);
  }

  private @Nullable SessionRow find(String caseNo, String item, List<Finding> findings) {
    List<SessionRow> ofCase = rows.stream().filter(each -> each.caseNo().equals(caseNo)).toList();
    if (ofCase.isEmpty()) {
      findings.add(new Finding("session.sheet.case", caseNo));
      return null;
    }
    Optional<SessionRow> found =
        ofCase.stream().filter(each -> each.itemName().equals(item)).findFirst();
    if (found.isEmpty()) {
      findings.add(new Finding("session.sheet.item", item));
    }
    return found.orElse(null);
  }

  private static void change(SessionRow row, String outcome, String text, List<Finding> findings) {
    boolean declined = outcome.equals(ResultBar.DECLINED);
    if (!row.state().equals("open")) {
      findings.add(new Finding("session.sheet.done", ""));
    } else if (!row.recordable()) {
      findings.add(new Finding("session.sheet.not-yet", ""));
    } else if (!declined && row.resultForm() != null) {
      findings.add(new Finding("session.sheet.form", ""));
    }
    if (declined && text.isBlank()) {
      findings.add(new Finding("session.sheet.reason", ""));
    }
    if (text.length() > ResultBar.LONGEST) {
      findings.add(new Finding("session.sheet.long", String.valueOf(ResultBar.LONGEST)));
    }
  }
}
