package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.exchange.Dispatches;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Page;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;
import org.onestop.ui.shell.Titles;
import org.onestop.ui.shell.Words;

/** Pushes that no attempt brought to their system: why, how often, and once more. */
@Route(value = "dead-letters", layout = Frame.class)
@RolesAllowed({"COUNTER", "SUPERVISE", "SYSTEM_ADMINISTRATOR"})
class DeadLettersView extends Div implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final int PAGE = 100;

  private final transient Dispatches dispatches;
  private final transient Places places;
  private final transient Texts texts;
  private final transient Actor actor;
  private final Div said = new Div();
  private final Div content = new Div();

  DeadLettersView(Dispatches dispatches, Places places, Texts texts, Actors actors) {
    this.dispatches = dispatches;
    this.places = places;
    this.texts = texts;
    this.actor = actors.current();
    addClassName("page");
    said.getElement().setAttribute("role", "status");
    Div head = new Div(new H1(translate("dead-letters.heading")));
    head.addClassName("page-head");
    add(head, said, content);
    show();
  }

  private void show() {
    content.removeAll();
    Page<Dispatches.Row> failed =
        dispatches.list(actor.range(), Dispatches.State.FAILED, null, null, PAGE);
    if (failed.items().isEmpty()) {
      content.add(Card.empty(translate("dead-letters.heading"), translate("dead-letters.none")));
      return;
    }
    Card card = new Card(translate("dead-letters.failed"), table(failed.items()));
    if (mayRetry()) {
      Button all =
          new Button(
              translate("dead-letters.retry.all", String.valueOf(failed.items().size())),
              clicked -> retry(failed.items()));
      all.addThemeVariants(ButtonVariant.PRIMARY);
      all.setDisableOnClick(true);
      Div acts = new Div(all);
      acts.addClassName("note");
      card.add(acts);
    }
    content.add(
        failed.next() == null
            ? card
            : card.remark(translate("dead-letters.first", String.valueOf(PAGE))));
  }

  private boolean mayRetry() {
    return actor.is(Role.COUNTER) || actor.is(Role.SYSTEM_ADMINISTRATOR);
  }

  private Rows table(List<Dispatches.Row> failed) {
    Rows rows =
        new Rows(
            translate("dead-letters.failed"),
            List.of(
                translate("work.case"),
                translate("work.place"),
                translate("dead-letters.contract"),
                translate("dead-letters.kind"),
                translate("dead-letters.attempts"),
                translate("dead-letters.why"),
                translate("dead-letters.since"),
                translate("dead-letters.act")));
    for (Dispatches.Row each : failed) {
      rows.add(
          List.of(
              caseOf(each),
              new Span(places.name(each.division())),
              new Strong(each.contract()),
              new Span(Words.ofCode("dead-letters.kind", each.kind())),
              new Span(String.valueOf(each.attempts())),
              why(each.lastError()),
              new Span(Moments.minute(each.createdAt())),
              mayRetry() ? once(each) : Rows.none()));
    }
    return rows.dense();
  }

  private Component caseOf(Dispatches.Row row) {
    return actor.is(Role.SYSTEM_ADMINISTRATOR)
        ? new Span(row.caseNo())
        : new Anchor("cases/" + row.caseNo(), row.caseNo());
  }

  private static Span why(@Nullable String error) {
    return error == null ? Rows.none() : new Span(error);
  }

  private NativeButton once(Dispatches.Row row) {
    NativeButton once =
        new NativeButton(translate("dead-letters.retry"), clicked -> retry(List.of(row)));
    once.addClassName("link");
    once.setAriaLabel(translate("dead-letters.retry.of", row.caseNo(), row.contract()));
    return once;
  }

  /** Each by itself: one that went on meanwhile keeps no other from being tried again. */
  private void retry(List<Dispatches.Row> wanted) {
    int done = 0;
    List<String> refused = new ArrayList<>();
    for (Dispatches.Row each : wanted) {
      try {
        dispatches.retry(each.id(), actor.range());
        done++;
      } catch (Fault fault) {
        refused.add(
            translate(
                "format.labelled",
                each.caseNo(),
                String.join(" ", Faults.sentences(texts, fault))));
      }
    }
    said.removeAll();
    said.add(new Paragraph(translate("dead-letters.retried", String.valueOf(done))));
    refused.forEach(each -> said.add(new Paragraph(each)));
    show();
  }

  @Override
  public String getPageTitle() {
    return Titles.of("dead-letters.heading");
  }
}
