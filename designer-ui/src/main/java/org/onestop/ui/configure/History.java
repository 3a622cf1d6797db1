package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onestop.audit.AuditEntry;
import org.onestop.division.DivisionRange;
import org.onestop.kernel.Fault;
import org.onestop.release.PublishedRelease;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;
import org.onestop.ui.shell.Words;

/** Every release so far, each of which can be restored; and every step of the claim. */
final class History extends Div {
  private static final long serialVersionUID = 1L;
  private static final int STEPS = 30;

  private final transient Workbench bench;
  private final transient Rooms rooms;

  History(Workbench bench, Rooms rooms, boolean restores) {
    this.bench = bench;
    this.rooms = rooms;
    addClassName("history");
    add(new H3(translate("configure.history")));
    List<PublishedRelease> releases = rooms.publisher().history(bench.matter(), bench.division());
    if (releases.isEmpty()) {
      Paragraph none = new Paragraph(translate("configure.history.none"));
      none.addClassName("muted");
      add(none);
    } else {
      add(table(releases, restores));
    }
    add(new H3(translate("configure.trail")), trail());
  }

  private Rows table(List<PublishedRelease> releases, boolean restores) {
    Rows rows =
        new Rows(
            translate("configure.history"),
            List.of(
                translate("configure.history.number"),
                translate("configure.history.state"),
                translate("configure.history.from"),
                translate("configure.history.by"),
                translate("configure.history.act")));
    String latest = releases.getFirst().id();
    for (PublishedRelease each : releases) {
      rows.add(
          List.of(
              new Strong(translate("claim.release.number", String.valueOf(each.number()))),
              new Span(Words.of("configure.release", each.state())),
              new Span(Moments.minute(each.effectiveAt())),
              new Span(each.publishedBy()),
              restores && !each.id().equals(latest) ? restore(each) : Rows.none()));
    }
    return rows.dense();
  }

  private Component restore(PublishedRelease release) {
    NativeButton restore =
        new NativeButton(
            translate("configure.history.restore"),
            clicked -> {
              try {
                rooms
                    .publisher()
                    .restore(
                        bench.actor(),
                        release.id(),
                        translate(
                            "configure.history.restored.comment",
                            String.valueOf(release.number())));
                bench.refresh();
                bench.say(translate("configure.history.restored"), false);
              } catch (Fault refused) {
                bench.say(String.join(" ", Faults.sentences(bench.names().texts(), refused)), true);
              }
            });
    restore.addClassName("link");
    return restore;
  }

  /** The latest first; what was returned says why. */
  private Div trail() {
    List<AuditEntry> entries = new ArrayList<>();
    String chain = "claim:" + bench.matter() + ":" + bench.division();
    DivisionRange range = DivisionRange.of(bench.division());
    Optional<String> next = Optional.empty();
    do {
      var page = rooms.trail().entries(range, chain, next.orElse(null), 200);
      entries.addAll(page.items());
      next = Optional.ofNullable(page.next());
    } while (next.isPresent());
    Div trail = new Div();
    trail.addClassName("trail");
    for (int i = entries.size() - 1; i >= Math.max(0, entries.size() - STEPS); i--) {
      AuditEntry each = entries.get(i);
      String said = each.facts().getOrDefault("reason", each.facts().getOrDefault("comment", ""));
      Div line =
          new Div(
              Rows.quiet(Moments.minute(each.at())),
              new Span(each.actor()),
              new Strong(Words.ofCode("audit.event", each.type())),
              new Span(said));
      trail.add(line);
    }
    return trail;
  }
}
