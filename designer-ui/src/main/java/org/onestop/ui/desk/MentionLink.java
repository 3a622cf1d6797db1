package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeButton;
import org.onestop.casework.Comments;
import org.onestop.identity.Actor;

/** Leads to what mentions the unit, and says how much of it is new. */
final class MentionLink extends NativeButton {
  private static final long serialVersionUID = 1L;
  private static final int CAP = 99;

  private final transient Comments comments;
  private final transient Actor actor;

  MentionLink(Comments comments, Actor actor, Runnable open) {
    super("", clicked -> open.run());
    this.comments = comments;
    this.actor = actor;
    addClassNames("link", "mention-link");
    getElement().setAttribute("data-key", "m");
    getElement().setAttribute("title", "M");
    getElement().setAttribute("aria-keyshortcuts", "m");
    read();
  }

  void read() {
    int unseen = comments.unseen(actor);
    String count =
        unseen > CAP ? translate("format.more-than", String.valueOf(CAP)) : String.valueOf(unseen);
    setText(unseen == 0 ? translate("desk.mentions") : translate("desk.mentions.new", count));
    setClassName("has-news", unseen > 0);
  }
}
