package org.onestop.ui.session;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onestop.casework.ArrangeSession;
import org.onestop.casework.JointSessions.Named;
import org.onestop.casework.JointSessions.Season;
import org.onestop.casework.SessionView;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Texts;
import org.onestop.ui.field.Days;
import org.onestop.ui.shell.Moments;

/** When, where and for which items a session is; each refusal stands at its field. */
final class SessionDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST = 500;

  private final transient SessionRooms rooms;
  private final transient Function<ArrangeSession, String> keep;
  private final Select<Season> season = new Select<>();
  private final DatePicker day = Days.picker();
  private final Paragraph rest = new Paragraph();
  private final TextField place = new TextField(translate("session.place"));
  private final CheckboxGroup<Named> items = new CheckboxGroup<>(translate("session.items"));
  private final TextArea note = new TextArea(translate("session.note"));
  private final Div wrong = new Div();

  private SessionDialog(
      SessionRooms rooms,
      List<Season> seasons,
      String title,
      Function<ArrangeSession, String> keep,
      Consumer<String> kept) {
    super(translate(title));
    this.rooms = rooms;
    this.keep = keep;
    setWidth("34em");
    season.setLabel(translate("session.season"));
    season.setItems(seasons);
    season.setItemLabelGenerator(
        each -> translate("format.season", each.matterName(), each.name()));
    season.addValueChangeListener(event -> offer(event.getValue()));
    season.setWidthFull();
    day.setLabel(translate("session.day"));
    day.addValueChangeListener(event -> warn());
    rest.addClassName("warning");
    rest.getElement().setAttribute("role", "status");
    place.setMaxLength(LONGEST_PLACE);
    place.setWidthFull();
    items.setItemLabelGenerator(Named::name);
    note.setMaxLength(LONGEST);
    note.setHelperText(translate("session.note.hint"));
    note.setWidthFull();
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    Button act = new Button(translate("session.keep"), clicked -> keep(kept));
    act.addThemeVariants(ButtonVariant.PRIMARY);
    Div fields = new Div(season, day, rest, place, items, note, wrong);
    fields.addClassName("session-fields");
    add(fields);
    getFooter().add(new Button(translate("desk.cancel"), clicked -> close()), act);
    season.setValue(seasons.getFirst());
    warn();
  }

  /**
   * @param seasons at least one
   * @param arranged told the id
   */
  static SessionDialog arranging(
      SessionRooms rooms, List<Season> seasons, Consumer<String> arranged) {
    return new SessionDialog(
        rooms,
        seasons,
        "session.arrange",
        plan -> rooms.sessions().arrange(rooms.actor(), plan),
        arranged);
  }

  /** Of one that is there; its season stays. */
  static SessionDialog changing(
      SessionRooms rooms, Season of, SessionView view, Consumer<String> changed) {
    String id = view.session().id();
    SessionDialog dialog =
        new SessionDialog(
            rooms,
            List.of(of),
            "session.change",
            plan -> {
              rooms.sessions().change(rooms.actor(), id, view.session().version(), plan);
              return id;
            },
            changed);
    dialog.season.setReadOnly(true);
    dialog.day.setValue(view.session().day());
    dialog.place.setValue(view.session().place());
    dialog.items.setValue(Set.copyOf(view.session().items()));
    dialog.note.setValue(view.note() == null ? "" : view.note());
    return dialog;
  }

  /** What the season says stands there already. */
  private void offer(Season chosen) {
    LocalDate first = first(chosen);
    day.setMin(first);
    day.setMax(chosen.to());
    day.setHelperText(
        translate("session.day.hint", Moments.day(chosen.from()), Moments.day(chosen.to())));
    day.setErrorMessage(outside(chosen));
    day.setValue(first);
    place.setValue(chosen.place());
    items.setItems(chosen.items());
    items.setValue(Set.copyOf(chosen.items()));
  }

  private LocalDate first(Season chosen) {
    return chosen.from().isBefore(rooms.today()) ? rooms.today() : chosen.from();
  }

  private String outside(Season chosen) {
    return translate("session.day.outside", Moments.day(first(chosen)), Moments.day(chosen.to()));
  }

  private void warn() {
    LocalDate chosen = day.getValue();
    boolean rests =
        chosen != null && !rooms.calendar().isWorkingDay(rooms.actor().division(), chosen);
    rest.setText(rests ? translate("session.rest") : "");
    rest.setVisible(rests);
  }

  private void keep(Consumer<String> kept) {
    wrong.removeAll();
    Map<String, HasValidation> fields =
        Map.of("/season", season, "/day", day, "/place", place, "/items", items, "/note", note);
    fields.values().forEach(each -> each.setInvalid(false));
    Season chosen = season.getValue();
    ArrangeSession plan =
        new ArrangeSession(
            chosen.matter(),
            chosen.id(),
            day.getValue(),
            place.getValue(),
            chosen.items().stream()
                .filter(each -> items.getValue().contains(each))
                .map(Named::id)
                .toList(),
            note.isEmpty() ? null : note.getValue().strip());
    try {
      String id = keep.apply(plan);
      close();
      kept.accept(id);
    } catch (Fault refused) {
      for (Problem each : refused.problems().list()) {
        HasValidation field = fields.get("/" + each.pointer().split("/", 3)[1]);
        if (field != null) {
          field.setInvalid(true);
          field.setErrorMessage(
              field == day ? outside(chosen) : rooms.texts().problem(Texts.CHINESE, each));
        }
      }
      if (refused.problems().isEmpty()) {
        rooms.sentences(refused).forEach(each -> wrong.add(new Paragraph(each)));
      }
    }
  }
}
