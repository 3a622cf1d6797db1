package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.onestop.claim.Operation;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.ui.counter.SpreadsheetRows;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.filing.FilePick;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Rows;

/** Units and counters from a workbook; nothing changes before what would change was looked at. */
final class SpreadsheetImport extends Div {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 1000;

  private final transient Bench bench;
  private final transient Runnable changed;
  private final Div preview = new Div();

  SpreadsheetImport(Bench bench, Runnable changed) {
    this.bench = bench;
    this.changed = changed;
    addClassName("spreadsheet-import");
    FilePick upload =
        new FilePick(
            "configure.import.workbook",
            ".xlsx",
            SpreadsheetRows.MOST_BYTES,
            this::read,
            () -> {
              preview.removeAll();
              wrong(translate("files.workbook.kind"));
            });
    add(
        new H3(translate("configure.import")),
        Rows.quiet(translate("configure.import.what")),
        upload,
        preview);
  }

  private void read(byte[] content) {
    preview.removeAll();
    try {
      SortedMap<Integer, List<String>> table = SpreadsheetRows.table(content, MOST + 1);
      if (!ImportedRows.recognises(table)) {
        wrong(translate("configure.import.columns"));
        return;
      }
      Shown shown = bench.shown();
      ImportedRows rows =
          new ImportedRows(bench.names().covered(shown.division()), shown.matter().departments());
      show(rows.read(table));
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

  private void show(List<ImportedRows.Line> lines) {
    Rows table =
        new Rows(
            translate("configure.import.preview"),
            List.of(
                translate("configure.import.row"),
                translate("configure.import.effect"),
                translate("configure.import.text")));
    int counted = 0;
    for (ImportedRows.Line each : lines) {
      String effect = effect(each);
      counted += effect.equals("new") || effect.equals("changed") ? 1 : 0;
      Div text = new Div(new Span(each.text()));
      each.findings()
          .forEach(finding -> {
            Paragraph said = new Paragraph(translate(finding.key(), finding.about()));
            said.addClassName("failed");
            text.add(said);
          });
      table.add(
          List.of(
              new Span(String.valueOf(each.number())),
              new Chip(
                  translate("configure.import.effect." + effect),
                  effect.equals("wrong") ? "amber" : "blue"),
              text));
    }
    Button apply =
        new Button(
            translate("configure.import.apply", String.valueOf(counted)), clicked -> apply(lines));
    apply.addThemeVariants(ButtonVariant.PRIMARY);
    apply.setEnabled(counted > 0);
    preview.add(table, apply);
  }

  private String effect(ImportedRows.Line line) {
    Operation.Counter counter = line.counter();
    Unit unit = line.unit();
    if (counter != null) {
      return bench.shown().now().settings().counters().stream()
          .filter(each -> Subject.of(each).equals(Subject.of(counter)))
          .findFirst()
          .map(each -> same(each, counter) ? "same" : "changed")
          .orElse("new");
    }
    if (unit != null) {
      Optional<Unit> there = bench.names().units().find(unit.id());
      return there.map(each -> each.equals(unit) ? "same" : "changed").orElse("new");
    }
    return "wrong";
  }

  private static boolean same(Operation.Counter one, Operation.Counter other) {
    return one.address().equals(other.address())
        && one.phone().equals(other.phone())
        && one.openingHours().equals(other.openingHours());
  }

  private void apply(List<ImportedRows.Line> lines) {
    List<Operation> counters = new ArrayList<>();
    List<Unit> units = new ArrayList<>();
    lines.forEach(each -> {
      if (each.counter() != null) {
        counters.add(each.counter());
      }
      if (each.unit() != null) {
        units.add(each.unit());
      }
    });
    try {
      if (!units.isEmpty()) {
        bench.names().register(bench.actor(), units);
        changed.run();
        bench.rejudge();
        bench.say(translate("configure.units.registered", String.valueOf(units.size())), false);
      }
      if (!counters.isEmpty()) {
        bench.put(counters);
      }
    } catch (Fault refused) {
      bench.say(String.join(" ", Faults.sentences(bench.names().texts(), refused)), true);
    }
  }
}
