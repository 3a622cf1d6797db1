package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.kernel.Fault;
import org.onestop.release.Replay;
import org.onestop.release.Replayed;
import org.onestop.ui.field.Days;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;
import org.onestop.ui.shell.Words;

/** Closed cases of a period, counted by what would have been different for them. */
final class Replaying extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Bench bench;
  private final transient Replay replay;
  private final DatePicker from = Days.picker();
  private final DatePicker to = Days.picker();
  private final Div result = new Div();

  Replaying(Bench bench, Rooms rooms, Replay replay) {
    this.bench = bench;
    this.replay = replay;
    addClassName("simulator");
    LocalDate today = LocalDate.ofInstant(rooms.clock().instant(), Stopwatch.ZONE);
    from.setLabel(translate("configure.replay.from"));
    from.setValue(today.minusMonths(1));
    to.setLabel(translate("configure.replay.to"));
    to.setValue(today);
    Button play = new Button(translate("configure.replay.play"), clicked -> play());
    play.addThemeVariants(ButtonVariant.PRIMARY);
    play.setDisableOnClick(true);
    play.addClickListener(clicked -> play.setEnabled(true));
    Div asked = new Div(from, to, play);
    asked.addClassName("simulator-asked");
    result.addClassName("simulator-result");
    result.getElement().setAttribute("aria-live", "polite");
    add(Rows.quiet(translate("configure.replay.what")), asked, result);
  }

  private void play() {
    result.removeAll();
    Shown shown = bench.shown();
    if (from.isEmpty() || to.isEmpty()) {
      result.add(wrong(List.of(translate("configure.replay.days"))));
      return;
    }
    try {
      show(
          replay.play(
              shown.applied(),
              shown.overlay().matter(),
              shown.division(),
              from.getValue(),
              to.getValue()));
    } catch (Fault refused) {
      result.add(wrong(Faults.sentences(bench.names().texts(), refused)));
    }
  }

  private static Div wrong(List<String> sentences) {
    Div wrong = new Div();
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    sentences.forEach(each -> wrong.add(new Paragraph(each)));
    return wrong;
  }

  private void show(Replayed replayed) {
    if (replayed.cases() == 0) {
      result.add(Rows.quiet(translate("configure.replay.none")));
      return;
    }
    Div facts =
        new Div(
            new Chip(translate("configure.replay.cases", String.valueOf(replayed.cases())), "blue"),
            new Chip(
                translate("configure.replay.unchanged", String.valueOf(replayed.unchanged()))));
    facts.addClassName("chips");
    if (!replayed.whole()) {
      facts.add(new Chip(translate("configure.replay.part"), "amber"));
    }
    result.add(facts);
    if (replayed.changes().isEmpty()) {
      result.add(Rows.quiet(translate("configure.replay.same")));
      return;
    }
    Rows rows =
        new Rows(
            translate("configure.section.replay"),
            List.of(
                translate("configure.replay.kind"),
                translate("configure.replay.subject"),
                translate("configure.replay.before"),
                translate("configure.replay.after"),
                translate("configure.replay.count")));
    for (Replayed.Change each : replayed.changes()) {
      rows.add(
          List.of(
              new Strong(Words.of("configure.replay", each.kind())),
              cell(each.subject()),
              cell(each.before()),
              cell(each.after()),
              new Span(String.valueOf(each.cases()))));
    }
    result.add(rows.dense());
  }

  private static Span cell(@Nullable String text) {
    return text == null || text.isEmpty() ? Rows.none() : new Span(text);
  }
}
