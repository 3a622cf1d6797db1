package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onestop.casework.Absences;
import org.onestop.casework.Absences.Absence;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.field.Days;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Moments;

/** Who is away, the reader himself or those for whom he stands in, and saying so. */
final class AbsenceBar extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Absences absences;
  private final transient Actors actors;
  private final transient Actor actor;
  private final transient Texts texts;
  private final transient LocalDate today;

  AbsenceBar(Absences absences, Actors actors, Actor actor, Texts texts, LocalDate today) {
    this.absences = absences;
    this.actors = actors;
    this.actor = actor;
    this.texts = texts;
    this.today = today;
    addClassName("absences");
    read();
  }

  private void read() {
    removeAll();
    absences
        .own(actor)
        .ifPresentOrElse(
            own -> add(line("desk.away.own", own, own.proxy()), link("desk.away.end", this::end)),
            () -> add(link("desk.away.enter", () -> dialog().open())));
    absences
        .standsInFor(actor)
        .forEach(each -> add(line("desk.away.stands-in", each, each.account())));
  }

  private Span line(String key, Absence absence, String account) {
    return new Span(
        translate(
            key,
            Moments.day(absence.firstDay()),
            Moments.day(absence.lastDay()),
            Colleagues.called(actors, account)));
  }

  private static NativeButton link(String key, Runnable act) {
    NativeButton button = new NativeButton(translate(key), clicked -> act.run());
    button.addClassName("link");
    return button;
  }

  private void end() {
    absences.end(actor);
    read();
  }

  private Dialog dialog() {
    Dialog dialog = new Dialog(translate("desk.away.enter"));
    dialog.setWidth("26em");
    DatePicker first = day("desk.away.first");
    DatePicker last = day("desk.away.last");
    ComboBox<Actor> proxy = Colleagues.picker("desk.away.proxy", actors, actor);
    Paragraph what = new Paragraph(translate("desk.away.what"));
    what.addClassName("muted");
    Div wrong = new Div();
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    Button enter =
        new Button(
            translate("desk.away.keep"),
            clicked ->
                enter(
                    first.getValue(),
                    last.getValue(),
                    proxy.isEmpty() ? "" : proxy.getValue().account(),
                    dialog,
                    wrong));
    enter.addThemeVariants(ButtonVariant.PRIMARY);
    Div days = new Div(first, last);
    days.addClassName("two-days");
    dialog.add(what, days, proxy, wrong);
    dialog.getFooter().add(new Button(translate("desk.cancel"), clicked -> dialog.close()), enter);
    return dialog;
  }

  private DatePicker day(String label) {
    DatePicker day = Days.picker();
    day.setLabel(translate(label));
    day.setMin(today);
    day.setValue(today);
    return day;
  }

  private void enter(LocalDate first, LocalDate last, String proxy, Dialog dialog, Div wrong) {
    List<String> sentences = new ArrayList<>();
    if (first == null || last == null) {
      sentences.add(translate("desk.away.days"));
    } else {
      try {
        absences.enter(actor, proxy, first, last);
      } catch (Fault refused) {
        sentences.addAll(Faults.sentences(texts, refused));
      }
    }
    wrong.removeAll();
    sentences.forEach(each -> wrong.add(new Paragraph(each)));
    if (sentences.isEmpty()) {
      dialog.close();
      read();
    }
  }
}
