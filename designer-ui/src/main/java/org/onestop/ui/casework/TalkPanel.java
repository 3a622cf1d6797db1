package org.onestop.ui.casework;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.onestop.casework.Comments;
import org.onestop.casework.Comments.Comment;
import org.onestop.casework.Comments.Conversation;
import org.onestop.casework.Comments.Mentioned;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Strong;

/** What units write to one another about a case, the newest last, and writing to them. */
public final class TalkPanel extends Card {
  private static final long serialVersionUID = 1L;

  private final transient Comments comments;
  private final transient Texts texts;
  private final transient Actor actor;
  private final String caseNo;
  private final OrderedList thread = new OrderedList();
  private final Paragraph empty = new Paragraph(translate("talk.empty"));
  private final Div said = new Div();

  /**
   * @param about what it can be about; empty when that is not asked
   * @param item what it is about when that is not asked; empty for the whole case
   */
  public TalkPanel(
      Comments comments,
      Texts texts,
      Actor actor,
      String caseNo,
      List<TalkBox.About> about,
      String item) {
    super(translate("talk.title"));
    this.comments = comments;
    this.texts = texts;
    this.actor = actor;
    this.caseNo = caseNo;
    addClassName("talk");
    remark(translate("talk.who"));
    empty.addClassName("empty");
    said.addClassName("talk-said");
    said.getElement().setAttribute("role", "status");
    Conversation conversation = read();
    add(thread, empty, said);
    show(conversation);
    if (conversation.mayWrite()) {
      add(
          new TalkBox(
              comments,
              texts,
              actor,
              caseNo,
              conversation.parties(),
              about,
              item,
              answerTo(conversation),
              () -> changed("talk.sent")));
    } else {
      Paragraph over = new Paragraph(translate("talk.read-only"));
      over.addClassName("muted");
      add(over);
    }
  }

  private Conversation read() {
    comments.see(actor, caseNo);
    return comments.read(actor, caseNo);
  }

  /** The unit that wrote last, of those the caller can write to. */
  private static List<String> answerTo(Conversation conversation) {
    List<Comment> all = conversation.comments();
    List<String> possible = conversation.parties().stream().map(Comments.Party::unit).toList();
    return all.isEmpty() || !possible.contains(all.getLast().unit())
        ? List.of()
        : List.of(all.getLast().unit());
  }

  private void changed(String key) {
    show(read());
    said.setText(translate(key));
  }

  private void show(Conversation conversation) {
    thread.removeAll();
    conversation.comments().forEach(each -> thread.add(line(each)));
    thread.setVisible(!conversation.comments().isEmpty());
    empty.setVisible(conversation.comments().isEmpty());
  }

  private ListItem line(Comment comment) {
    Span author = new Span(comment.author());
    Span at = new Span(Moments.minute(comment.at().toInstant()));
    at.addClassName("muted");
    Div head = new Div(new Strong(comment.unitName()), author, at);
    head.addClassName("head");
    if (comment.retractable()) {
      NativeButton back =
          new NativeButton(translate("talk.take-back"), clicked -> takeBack(comment.id()));
      back.addClassName("link");
      back.setAriaLabel(translate("talk.take-back.of", Moments.minute(comment.at().toInstant())));
      head.add(back);
    }
    // As text: whatever was written, nothing of it is markup.
    Paragraph body = new Paragraph(comment.body());
    body.addClassName("body");
    Div chips = new Div();
    chips.addClassName("chips");
    if (comment.itemName() != null) {
      chips.add(new Chip(translate("talk.about", comment.itemName())));
    }
    comment.mentions().forEach(each -> chips.add(chip(each)));
    return new ListItem(head, body, chips);
  }

  private static Chip chip(Mentioned each) {
    return each.seen()
        ? new Chip(translate("talk.mentioned.seen", each.name()), "blue")
        : new Chip(translate("talk.mentioned", each.name()), "blue");
  }

  private void takeBack(String id) {
    try {
      comments.takeBack(actor, caseNo, id);
      changed("talk.taken-back");
    } catch (Fault refused) {
      show(read());
      said.setText(String.join(" ", Faults.sentences(texts, refused)));
    }
  }
}
