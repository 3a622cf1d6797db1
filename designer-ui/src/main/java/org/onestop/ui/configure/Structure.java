package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The structure on the left: every section with how much was changed in it, and what blocks. */
final class Structure extends Nav {
  private static final long serialVersionUID = 1L;
  private final transient Consumer<String> open;
  private final Map<String, Line> lines = new LinkedHashMap<>();

  Structure(Consumer<String> open) {
    this.open = open;
    addClassName("structure");
    getElement().setAttribute("aria-label", translate("configure.structure"));
  }

  /**
   * Lines stay as long as the same sections are shown, so that no click falls between two of them.
   *
   * @param current id of the open section
   * @param blocking pointers of findings that block
   */
  void show(Outline outline, Shown shown, String current, List<String> blocking) {
    List<Section> wanted = new ArrayList<>();
    for (Section each : outline.top()) {
      wanted.add(each);
      if (current.equals(each.id()) || current.startsWith(each.id() + "/")) {
        wanted.addAll(outline.below(each.id()));
      }
    }
    if (!List.copyOf(lines.keySet()).equals(wanted.stream().map(Section::id).toList())) {
      Map<String, Line> before = new HashMap<>(lines);
      lines.clear();
      wanted.forEach(each ->
          lines.put(
              each.id(), Optional.ofNullable(before.get(each.id())).orElseGet(() -> line(each))));
      removeAll();
      lines.values().forEach(this::add);
    }
    wanted.forEach(each ->
        Optional.ofNullable(lines.get(each.id()))
            .ifPresent(line -> line.update(each, current, shown, blocking)));
  }

  private Line line(Section section) {
    return new Line(section, () -> open.accept(section.id()));
  }

  /** A section's line; its marks come and go. */
  private static final class Line extends NativeButton {
    private static final long serialVersionUID = 1L;
    private final Span title = new Span();
    private final Span blocked = new Span("!");
    private final Span count = new Span();

    Line(Section section, Runnable open) {
      addClickListener(clicked -> open.run());
      addClassName(section.parent().isEmpty() ? "top" : "below");
      blocked.addClassName("blocked");
      blocked.getElement().setAttribute("role", "img");
      count.addClassName("count");
      count.getElement().setAttribute("role", "img");
      add(title, blocked, count);
    }

    void update(Section section, String current, Shown shown, List<String> blocking) {
      title.setText(section.title());
      if (section.id().equals(current)) {
        getElement().setAttribute("aria-current", "true");
      } else {
        getElement().removeAttribute("aria-current");
      }
      long blocks =
          blocking.stream()
              .filter(pointer ->
                  section.subjects().stream().anyMatch(at -> Subject.within(pointer, at)))
              .count();
      blocked.setVisible(blocks > 0);
      blocked
          .getElement()
          .setAttribute("aria-label", translate("configure.gate.blocking", String.valueOf(blocks)));
      long changed = shown.count(section.subjects());
      count.setVisible(changed > 0);
      count.setText(String.valueOf(changed));
      count
          .getElement()
          .setAttribute("aria-label", translate("configure.changed", String.valueOf(changed)));
    }
  }
}
