package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Words;

/** The open section: its values, each with who said it and what may be done with it. */
final class Canvas extends Div {
  private static final long serialVersionUID = 1L;

  /** What is shown of a section. */
  enum Filter {
    ALL,
    OPEN,
    CHANGED
  }

  private final transient Bench bench;
  private final Map<String, Div> rows = new LinkedHashMap<>();
  private transient @Nullable Section section;
  private Filter filter = Filter.ALL;
  private String selected = "";

  Canvas(Bench bench) {
    this.bench = bench;
    addClassName("bench-canvas");
  }

  void show(Section shown, String subject) {
    section = shown;
    selected = subject;
    removeAll();
    rows.clear();
    Shown now = bench.shown();
    Div head = new Div(new H2(shown.title()));
    head.addClassName("bench-title");
    long own = now.count(shown.subjects());
    if (own > 0) {
      head.add(new Chip(translate("configure.changed", String.valueOf(own)), "blue", "pen"));
    }
    List<Group> groups = shown.groups().apply(now);
    if (!groups.isEmpty()) {
      head.add(filters());
    }
    add(head);
    if (shown.extra() != null) {
      add(shown.extra().apply(bench));
    }
    groups.stream().filter(this::wanted).forEach(each -> add(group(each)));
  }

  private Div filters() {
    Div filters = new Div();
    filters.addClassName("filters");
    for (Filter each : Filter.values()) {
      NativeButton button =
          new NativeButton(
              Words.of("configure.filter", each),
              clicked -> {
                filter = each;
                if (section != null) {
                  show(section, selected);
                }
              });
      button.addClassName("link");
      button.getElement().setAttribute("aria-pressed", String.valueOf(each == filter));
      filters.add(button);
    }
    return filters;
  }

  private boolean wanted(Group group) {
    return filter == Filter.ALL || group.values().stream().anyMatch(this::wanted);
  }

  private boolean wanted(Value value) {
    return switch (filter) {
      case ALL -> true;
      case OPEN -> value.act() != null;
      case CHANGED -> value.own();
    };
  }

  private Div group(Group group) {
    Div box = new Div();
    box.addClassName("values");
    H3 title = new H3(group.title());
    Span remark = new Span(group.remark());
    remark.addClassName("muted");
    Div head = new Div(title, remark);
    head.addClassName("values-head");
    box.add(head);
    group.values().stream().filter(this::wanted).forEach(each -> box.add(row(each)));
    if (group.values().isEmpty()) {
      Span none = new Span(translate("configure.group.empty"));
      none.addClassName("empty");
      box.add(none);
    }
    if (group.add() != null && group.addKey() != null) {
      String subject = group.add();
      NativeButton add =
          new NativeButton(translate(group.addKey()), clicked -> bench.edit(subject));
      add.addClassNames("link", "add");
      box.add(add);
    }
    return box;
  }

  private Div row(Value value) {
    Span label = new Span(value.label());
    label.addClassName("value-label");
    Div text = new Div();
    text.addClassName("value-text");
    if (value.inherited() != null && !value.inherited().equals(value.text())) {
      if (!value.inherited().isEmpty()) {
        text.add(new Gone(value.inherited()));
      }
    }
    Span now = new Span(value.text().isEmpty() ? translate("configure.none") : value.text());
    now.addClassName(value.own() ? "own" : value.text().isEmpty() ? "muted" : "same");
    text.add(now);
    Div row = new Div(label, text, origin(value), acts(value));
    row.addClassName("value");
    row.getElement().setAttribute("data-subject", value.subject());
    if (value.subject().equals(selected)) {
      row.addClassName("selected");
    }
    rows.put(value.subject(), row);
    return row;
  }

  private static Span origin(Value value) {
    String who = Words.of("configure.origin", value.origin());
    Span origin =
        new Span(
            value.own()
                ? translate("configure.origin.own")
                : translate("format.origin", who, Words.of("configure.permission", value.open())));
    origin.addClassNames("value-origin", value.act() == null && !value.own() ? "lock" : "pen");
    if (value.own()) {
      origin.addClassName("own");
    }
    return origin;
  }

  private Div acts(Value value) {
    List<NativeButton> acts = new ArrayList<>();
    if (value.own() && bench.shown().editable()) {
      acts.add(act(value, "configure.restore", "undo", () -> bench.restore(value.subject())));
    }
    if (value.act() != null) {
      acts.add(act(value, value.act(), "", () -> bench.edit(value.subject())));
    }
    Div box = new Div();
    box.addClassName("value-acts");
    acts.forEach(box::add);
    return box;
  }

  /** Several rows have the same verb, so what is read aloud names the value, too. */
  private static NativeButton act(Value value, String key, String look, Runnable act) {
    NativeButton button = new NativeButton(translate(key), clicked -> act.run());
    button.addClassName("link");
    if (!look.isEmpty()) {
      button.addClassName(look);
    }
    button.getElement().setAttribute("aria-label", translate(key) + " " + value.label());
    return button;
  }

  /** Brings a value into view; the focus goes to what can be done with it. */
  void focus(String subject) {
    rows.entrySet().stream()
        .filter(each ->
            Subject.within(each.getKey(), subject) || Subject.within(subject, each.getKey()))
        .findFirst()
        .ifPresent(each -> {
          each.getValue().addClassName("selected");
          each.getValue()
              .getElement()
              .executeJs(
                  "this.scrollIntoView({block: 'nearest'});"
                      + "(this.querySelector('button:last-of-type') ?? this).focus?.()");
        });
  }
}
