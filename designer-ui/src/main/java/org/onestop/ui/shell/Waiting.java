package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.communication.PushMode;
import org.onestop.casework.InboxNews;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemCounts;
import org.onestop.identity.Actor;

/** How much waits for whoever is signed in, kept up to date on whichever page is open. */
final class Waiting extends Span {
  private static final long serialVersionUID = 1L;

  private final transient WorkDesk desk;
  private final transient InboxNews news;
  private final transient Actor actor;
  private final Strong number = new Strong("");
  private transient Runnable unwatch = () -> {};

  Waiting(WorkDesk desk, InboxNews news, Actor actor) {
    this.desk = desk;
    this.news = news;
    this.actor = actor;
    addClassName("waiting");
    add(new Span(translate("frame.waiting")), number);
    count();
  }

  /** What changed comes without being asked for, to this and to all that the page shows. */
  @Override
  protected void onAttach(AttachEvent event) {
    UI ui = event.getUI();
    ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
    unwatch = news.watch(actor, () -> ui.access(this::count));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    unwatch.run();
  }

  private void count() {
    WorkItemCounts counts = desk.counts(actor);
    number.setText(
        counts.open() > counts.cappedAt()
            ? translate("format.more-than", String.valueOf(counts.cappedAt()))
            : String.valueOf(counts.open()));
  }
}
