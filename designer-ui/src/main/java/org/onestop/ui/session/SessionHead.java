package org.onestop.ui.session;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import org.onestop.casework.CancelSession;
import org.onestop.casework.JointSessions.Season;
import org.onestop.casework.SessionSummary;
import org.onestop.casework.SessionView;
import org.onestop.kernel.Fault;
import org.onestop.ui.shell.Moments;

/** A session's day and how it stands; changing it and calling it off while nothing is recorded. */
final class SessionHead extends Div {
  private static final long serialVersionUID = 1L;

  private final transient SessionRooms rooms;
  private final transient SessionView view;
  private final transient Consumer<String> told;

  /**
   * @param told told the key of what was done
   */
  SessionHead(SessionRooms rooms, SessionView view, Consumer<String> told) {
    this.rooms = rooms;
    this.view = view;
    this.told = told;
    SessionSummary session = view.session();
    addClassName("page-head");
    add(
        new H1(translate("session.title", Moments.day(session.day()))),
        new SessionChip(session, rooms.today()),
        new Anchor("sessions", translate("session.back")),
        new Button(
            translate("session.print"), clicked -> getElement().executeJs("window.print()")));
    if (session.arranges() && session.state().equals("arranged") && session.recorded() == 0) {
      season().ifPresent(season -> add(change(season)));
      add(new Button(translate("session.cancel"), clicked -> cancellation().open()));
    }
  }

  private Button change(Season season) {
    return new Button(
        translate("session.change"),
        clicked ->
            SessionDialog.changing(rooms, season, view, kept -> told.accept("session.changed"))
                .open());
  }

  private Optional<Season> season() {
    return rooms.sessions().seasons(rooms.actor()).stream()
        .filter(each ->
            each.matter().equals(view.session().matter())
                && each.id().equals(view.session().season()))
        .findFirst();
  }

  private Dialog cancellation() {
    Dialog dialog = new Dialog(translate("session.cancel"));
    dialog.setWidth("28em");
    TextArea reason = new TextArea(translate("session.cancel.reason"));
    reason.setMaxLength(ResultBar.LONGEST);
    reason.setWidthFull();
    Button act =
        new Button(
            translate("session.cancel.act"),
            clicked -> {
              try {
                rooms
                    .sessions()
                    .cancel(
                        rooms.actor(), view.session().id(), new CancelSession(reason.getValue()));
                dialog.close();
                told.accept("session.cancelled");
              } catch (Fault refused) {
                reason.setErrorMessage(String.join(" ", rooms.sentences(refused)));
                reason.setInvalid(true);
              }
            });
    act.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    Div body = new Div(new Paragraph(translate("session.cancel.what")), reason);
    body.addClassName("session-fields");
    dialog.add(body);
    dialog.getFooter().add(new Button(translate("desk.close"), clicked -> dialog.close()), act);
    return dialog;
  }
}
