package org.onestop.ui.casework;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.onestop.casework.CaseView;
import org.onestop.casework.ItemStatus;
import org.onestop.release.ReleasedItem;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Strong;
import org.onestop.ui.shell.Words;

/** The items of a case, what needs attention first, what is done last; shapes beside words. */
public final class ItemList extends Card {
  private static final long serialVersionUID = 1L;

  public ItemList(CaseView view, List<ReleasedItem> shown) {
    super(translate("my-case.items"));
    addClassName("item-list");
    long ended = view.items().stream().filter(each -> each.status().ended()).count();
    remark(
        translate(
            "my-case.items.done", String.valueOf(ended), String.valueOf(view.items().size())));
    UnorderedList list = new UnorderedList();
    view.items().stream()
        .sorted(Comparator.comparing(each -> rank(each.status())))
        .forEach(each -> list.add(line(each)));
    shown.forEach(each -> list.add(only(each)));
    add(list);
  }

  private static int rank(ItemStatus status) {
    return switch (status) {
      case SUSPENDED, RETURNED -> 0;
      case HANDLING, DISPATCHED -> 1;
      case WAITING -> 2;
      case DONE, DECLINED, WITHDRAWN -> 3;
    };
  }

  private static ListItem line(CaseView.Item item) {
    Span name = new Span(new Strong(item.name()));
    Span state = new Span(state(item));
    state.addClassName("state");
    Div head = new Div(name, state);
    head.addClassName("head");
    ListItem line = new ListItem(head);
    line.addClassNames("item", "is-" + StatusLook.of(item.status()));
    String about = about(item);
    if (!about.isEmpty()) {
      Div detail = new Div(about);
      detail.addClassName("muted");
      line.add(detail);
    }
    item.followUps().forEach(each -> line.add(followUp(each)));
    return line;
  }

  private static String state(CaseView.Item item) {
    CaseView.Result result = item.result();
    return item.status().ended() && result != null
        ? translate(
            "format.joined",
            Moments.day(result.at().toInstant()),
            Words.of("item.status", item.status()))
        : Words.of("item.status", item.status());
  }

  private static String about(CaseView.Item item) {
    List<String> parts = new ArrayList<>();
    String unit = item.unit();
    if (unit != null) {
      parts.add(unit);
    }
    OffsetDateTime due = item.dueAt();
    if (due != null && !item.status().ended()) {
      parts.add(translate("my-case.item.due", Moments.day(due.toInstant())));
    }
    CaseView.Result result = item.result();
    if (result != null) {
      String reason = result.reason();
      if (reason != null) {
        parts.add(reason);
      }
      result.documents().forEach(each -> parts.add(each.name()));
    }
    return String.join(" · ", parts);
  }

  private static Div followUp(CaseView.FollowUp each) {
    Div line =
        new Div(
            translate(
                "my-case.follow-up", each.name(), Words.ofCode("follow-up.status", each.status())));
    line.addClassName("follow-up");
    return line;
  }

  private static ListItem only(ReleasedItem item) {
    Span state = new Span(translate("my-case.item.shown"));
    state.addClassName("state");
    Div head = new Div(new Span(item.name()), state);
    head.addClassName("head");
    Div why = new Div(Objects.requireNonNullElse(item.limitNote(), ""));
    why.addClassName("muted");
    ListItem line = new ListItem(head, why);
    line.addClassNames("item", "is-shown");
    return line;
  }
}
