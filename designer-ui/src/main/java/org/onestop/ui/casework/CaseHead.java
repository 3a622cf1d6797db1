package org.onestop.ui.casework;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.OffsetDateTime;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CaseView;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Words;

/** Days before dates: what is left of the promise, drawn as one box a working day. */
public final class CaseHead extends Section {
  private static final long serialVersionUID = 1L;

  /**
   * @param title a heading of the page's level
   */
  public CaseHead(CaseView view, Component title, String place) {
    addClassNames("card", "case-head");
    Paragraph about = new Paragraph(translate("my-case.about", view.caseNo(), place));
    about.addClassName("muted");
    Paragraph state = new Paragraph(headline(view));
    state.addClassName("headline");
    add(title, about, state);
    CaseView.WorkingDays days = view.workingDays();
    if (days != null && view.acceptedAt() != null) {
      add(boxes(days));
    }
    Paragraph dates = new Paragraph(dates(view));
    dates.addClassName("muted");
    add(dates);
    CaseView.Clock clock = view.clock();
    if (clock != null && !clock.pauses().isEmpty()) {
      UnorderedList pauses = new UnorderedList();
      pauses.addClassNames("pauses", "muted");
      clock.pauses().forEach(each -> pauses.add(new ListItem(pause(each))));
      add(pauses);
    }
  }

  private static String pause(CaseView.Pause pause) {
    OffsetDateTime to = pause.to();
    String from = Moments.day(pause.from().toInstant());
    String why = Words.ofCode("my-case.pause.reason", pause.reason());
    return to == null
        ? translate("my-case.paused", from, why)
        : translate("my-case.pause", from, Moments.day(to.toInstant()), why);
  }

  private static String headline(CaseView view) {
    CaseView.WorkingDays days = view.workingDays();
    if (view.status() == CaseStatus.SUSPENDED) {
      return Words.of("case.status", view.status());
    }
    boolean runs = view.acceptedAt() != null && view.closedAt() == null && days != null;
    if (!runs || days == null || view.status().ended()) {
      return Words.of("case.status", view.status());
    }
    if (days.left() < 0) {
      return translate("my-case.late", String.valueOf(-days.left()));
    }
    return days.left() == 0
        ? translate("my-case.today")
        : translate("my-case.left", String.valueOf(days.left()));
  }

  private static Div boxes(CaseView.WorkingDays days) {
    Div boxes = new Div();
    boxes.addClassName("days");
    boxes.getElement().setAttribute("role", "img");
    boxes
        .getElement()
        .setAttribute(
            "aria-label",
            translate("my-case.days", String.valueOf(days.used()), String.valueOf(days.limit())));
    for (int day = 1; day <= days.limit(); day++) {
      Span box = new Span();
      if (day <= days.used()) {
        box.addClassName("used");
      } else if (day == days.used() + 1) {
        box.addClassName("now");
      }
      boxes.add(box);
    }
    return boxes;
  }

  private static String dates(CaseView view) {
    OffsetDateTime accepted = view.acceptedAt();
    OffsetDateTime due = view.dueAt();
    OffsetDateTime closed = view.closedAt();
    if (closed != null) {
      return translate("my-case.closed", Moments.day(closed.toInstant()));
    }
    if (accepted == null || due == null) {
      return translate("my-case.before", Moments.day(view.submittedAt().toInstant()));
    }
    return translate(
        "my-case.due", Moments.day(due.toInstant()), Moments.day(accepted.toInstant()));
  }
}
