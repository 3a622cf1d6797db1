package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Applied;
import org.onestop.kernel.Texts;
import org.onestop.release.Gate;
import org.onestop.release.GateFinding;
import org.onestop.release.GateVerdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The gate below the page: its count always, its findings each as a way to the place. */
final class GateDock extends Section {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(GateDock.class);

  /** Judging takes about a second the first time; meanwhile the page goes on. */
  private static final ExecutorService JUDGING = Executors.newVirtualThreadPerTaskExecutor();

  private static final int SHOWN = 40;
  private static final String LATER =
      "return new Promise(done => setTimeout(() => done(true), 150))";

  private final transient Bench bench;
  private final transient Gate gate;
  private final transient Mending mending;
  private final transient Consumer<GateVerdict> told;
  private final Div counts = new Div();
  private final Div list = new Div();
  private final NativeButton fold = new NativeButton("", clicked -> fold());
  private transient @Nullable GateVerdict verdict;
  private boolean folded;
  private int asked;

  GateDock(Bench bench, Gate gate, Consumer<GateVerdict> told) {
    this.bench = bench;
    this.gate = gate;
    this.mending = new Mending(bench);
    this.told = told;
    addClassName("gate-dock");
    getElement().setAttribute("aria-label", translate("configure.gate"));
    counts.addClassName("gate-counts");
    counts.getElement().setAttribute("role", "status");
    fold.addClassName("link");
    Div head = new Div(new H2(translate("configure.gate")), counts, fold);
    head.addClassName("gate-head");
    list.addClassName("gate-list");
    add(head, list);
    fold.setText(translate("configure.gate.fold"));
    fold.getElement().setAttribute("aria-expanded", "true");
  }

  /** The verdict on what is shown now; empty while it is being judged. */
  Optional<GateVerdict> verdict() {
    return Optional.ofNullable(verdict);
  }

  /** Has it judged; only what was asked last is shown. */
  void judge(Applied applied, String division) {
    asked++;
    verdict = null;
    counts.removeAll();
    Span busy = new Span(translate("configure.gate.judging"));
    busy.addClassName("muted");
    counts.add(busy);
    CompletableFuture<GateVerdict> judged =
        CompletableFuture.supplyAsync(() -> gate.judge(applied, division), JUDGING);
    waitFor(judged, asked);
  }

  private void waitFor(CompletableFuture<GateVerdict> judged, int ticket) {
    getElement()
        .executeJs(LATER)
        .then(
            Boolean.class,
            later -> {
              if (ticket != asked) {
                return;
              }
              if (judged.isDone()) {
                show(judged);
              } else {
                waitFor(judged, ticket);
              }
            });
  }

  private void show(CompletableFuture<GateVerdict> judged) {
    if (judged.isCompletedExceptionally()) {
      LOG.error("the gate failed", judged.exceptionNow());
      counts.removeAll();
      counts.add(new Span(translate("configure.gate.failed")));
      return;
    }
    GateVerdict said = judged.resultNow();
    verdict = said;
    List<GateFinding> blocking = said.findings().stream().filter(GateFinding::blocks).toList();
    int advising = said.findings().size() - blocking.size();
    counts.removeAll();
    if (blocking.isEmpty()) {
      counts.add(severity("passes", translate("configure.gate.passes")));
    } else {
      counts.add(
          severity(
              "blocks", translate("configure.gate.blocking", String.valueOf(blocking.size()))));
    }
    if (advising > 0) {
      counts.add(
          severity("advises", translate("configure.gate.advising", String.valueOf(advising))));
    }
    list.removeAll();
    blocking.stream().limit(SHOWN).forEach(each -> list.add(line(each)));
    said.findings().stream()
        .filter(each -> !each.blocks())
        .limit(SHOWN)
        .forEach(each -> list.add(line(each)));
    told.accept(said);
  }

  private static Span severity(String look, String text) {
    Span severity = new Span(text);
    severity.addClassNames("severity", look);
    return severity;
  }

  private Div line(GateFinding finding) {
    String place = mending.place(finding);
    NativeButton where = new NativeButton(mending.title(finding), clicked -> bench.lead(place));
    where.addClassNames("link", "gate-where");
    Span what = new Span(bench.names().texts().problem(Texts.CHINESE, finding.problem()));
    Div repairs = new Div();
    repairs.addClassName("gate-repairs");
    mending
        .repairs(finding)
        .forEach(each -> {
          NativeButton repair = new NativeButton(each.text(), clicked -> each.act().run());
          repair.addClassName("repair");
          repairs.add(repair);
        });
    Div line =
        new Div(
            severity(
                finding.blocks() ? "blocks" : "advises",
                translate(finding.blocks() ? "configure.gate.blocks" : "configure.gate.advises")),
            where,
            what,
            repairs);
    line.addClassName("gate-line");
    return line;
  }

  private void fold() {
    folded = !folded;
    list.setVisible(!folded);
    fold.setText(translate(folded ? "configure.gate.unfold" : "configure.gate.fold"));
    fold.getElement().setAttribute("aria-expanded", String.valueOf(!folded));
  }
}
