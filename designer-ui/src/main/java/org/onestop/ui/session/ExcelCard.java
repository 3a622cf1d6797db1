package org.onestop.ui.session;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onestop.casework.SessionView;
import org.onestop.ui.counter.SpreadsheetRows;
import org.onestop.ui.filing.FilePick;
import org.onestop.ui.session.ResultLines.Effect;
import org.onestop.ui.session.ResultLines.Line;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Words;

/** The list as a workbook and back; nothing is written before what would change was looked at. */
final class ExcelCard extends Card {
  private static final long serialVersionUID = 1L;
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final transient Supplier<SessionView> read;
  private final transient Consumer<List<Line>> confirmed;
  private final Div preview = new Div();

  /**
   * @param read reads the session anew
   * @param confirmed told the lines that change something
   */
  ExcelCard(Supplier<SessionView> read, Consumer<List<Line>> confirmed) {
    super(translate("session.excel"));
    this.read = read;
    this.confirmed = confirmed;
    addClassName("session-excel");
    Paragraph what = new Paragraph(translate("session.excel.what"));
    what.addClassName("muted");
    FilePick upload =
        new FilePick(
            "session.excel.file",
            ".xlsx",
            SpreadsheetRows.MOST_BYTES,
            this::read,
            () -> {
              preview.removeAll();
              wrong(translate("files.workbook.kind"));
            });
    preview.addClassName("session-preview");
    Div body = new Div(what, download(), upload, preview);
    body.addClassName("session-excel-body");
    add(body);
  }

  private Anchor download() {
    Anchor link = new Anchor();
    link.setText(translate("session.excel.download"));
    link.setRouterIgnore(true);
    // Whoever fetches it has no page, and no language.
    String sheet = translate("session.heading");
    String remark = translate("session.excel.remark");
    String name = translate("session.excel.name", read.get().session().day().toString());
    link.setHref(
        DownloadHandler.fromInputStream(asked -> {
          byte[] bytes = ResultSheet.of(read.get().rows(), sheet, remark);
          return new DownloadResponse(new ByteArrayInputStream(bytes), name, SHEET, bytes.length);
        }));
    return link;
  }

  private void read(byte[] content) {
    preview.removeAll();
    try {
      // The remark and the titles stand above the lines; one more tells that there are too many.
      SpreadsheetRows.Table table = SpreadsheetRows.read(content, ResultLines.MOST + 3);
      Optional<Integer> titles = ResultLines.titles(table);
      if (titles.isEmpty()) {
        wrong(translate("session.excel.columns"));
        return;
      }
      int lines = table.rows().tailMap(titles.get() + 1).size();
      if (lines == 0) {
        wrong(translate("session.excel.empty"));
      } else if (lines > ResultLines.MOST) {
        wrong(translate("session.excel.many", String.valueOf(ResultLines.MOST)));
      } else {
        show(new ResultLines(read.get().rows()).read(table, titles.get()));
      }
    } catch (SpreadsheetRows.Unreadable unreadable) {
      wrong(translate("files.workbook.unreadable"));
    }
  }

  private void wrong(String sentence) {
    Paragraph wrong = new Paragraph(sentence);
    wrong.addClassName("failed");
    wrong.getElement().setAttribute("role", "alert");
    preview.add(wrong);
  }

  private void show(List<Line> lines) {
    Rows table =
        new Rows(
            translate("session.preview"),
            List.of(
                translate("configure.import.row"),
                translate("session.effect"),
                translate("work.case"),
                translate("session.item"),
                translate("session.text")));
    for (Line each : lines) {
      table.add(
          List.of(
              new Span(String.valueOf(each.number())),
              new Chip(Words.of("session.effect", each.effect()), "state", look(each.effect())),
              new Span(each.caseNo()),
              new Span(each.item()),
              text(each)));
    }
    List<Line> changing = lines.stream().filter(each -> each.result().isPresent()).toList();
    long wrong = lines.stream().filter(each -> each.effect() == Effect.WRONG).count();
    Paragraph count =
        new Paragraph(
            translate(
                "session.preview.count",
                String.valueOf(changing.size()),
                String.valueOf(lines.size() - changing.size() - wrong),
                String.valueOf(wrong)));
    count.getElement().setAttribute("role", "status");
    Button confirm =
        new Button(
            translate("session.confirm", String.valueOf(changing.size())),
            clicked -> confirmed.accept(changing));
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.setDisableOnClick(true);
    confirm.setEnabled(!changing.isEmpty());
    preview.add(count, table, confirm);
  }

  private static Div text(Line line) {
    Div text = new Div(new Span(line.text()));
    line.findings()
        .forEach(each -> {
          Paragraph said = new Paragraph(translate(each.key(), each.about()));
          said.addClassName("finding");
          text.add(said);
        });
    return text;
  }

  private static String look(Effect effect) {
    return switch (effect) {
      case DONE -> "published";
      case DECLINED -> "suspended";
      case SAME -> "unclaimed";
      case WRONG -> "broken";
    };
  }
}
