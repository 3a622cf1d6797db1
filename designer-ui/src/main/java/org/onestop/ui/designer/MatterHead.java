package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.onestop.catalog.Workbench;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Moments;

/** What is being written, whether it is kept, and what can be done with the whole. */
@JavaScript("context://designer.js")
final class MatterHead extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Bench bench;
  private final H1 title = new H1();
  private final Span version = new Span();
  private final Span saved = new Span();
  private final Button undo;
  private final Button redo;
  final Div acts = new Div();

  MatterHead(Bench bench, Workbench workbench, Runnable compare) {
    this.bench = bench;
    addClassName("designer-head");
    saved.getElement().setAttribute("role", "status");
    saved.addClassName("chip");
    undo = new Button(translate("designer.undo"), clicked -> bench.undo());
    undo.getElement().setAttribute("data-act", "undo").setAttribute("title", "Ctrl+Z");
    redo = new Button(translate("designer.redo"), clicked -> bench.redo());
    redo.getElement().setAttribute("data-act", "redo").setAttribute("title", "Ctrl+Y");
    Anchor back = new Anchor("designer", translate("designer.back"));
    Button compared = new Button(translate("designer.compare"), clicked -> compare.run());
    Anchor export =
        new Anchor(
            DownloadHandler.fromInputStream(asked -> {
              byte[] zip = workbench.export(bench.draft()).toZip();
              String name = bench.draft().matter() + "-" + bench.draft().version() + ".zip";
              return new DownloadResponse(
                  new ByteArrayInputStream(zip), name, "application/zip", zip.length);
            }),
            translate("designer.export"));
    export.addClassName("button-link");
    Div words = new Div(back, title, version, saved);
    words.addClassName("head-words");
    acts.addClassName("head-acts");
    if (bench.writable()) {
      acts.add(undo, redo);
    }
    acts.add(compared, export);
    add(words, acts);
    refresh();
  }

  void refresh() {
    title.setText(bench.matter().name());
    version.setText(translate("designer.version", bench.draft().version()));
    Instant at = bench.draft().changedAt();
    saved.setText(
        !bench.writable()
            ? translate("designer.read-only")
            : at == null
                ? translate("designer.not-changed")
                : translate("designer.saved", Moments.minute(at)));
    undo.setEnabled(bench.canUndo());
    redo.setEnabled(bench.canRedo());
  }

  /** A chip that says more about where it stands. */
  MatterHead mark(String text) {
    version.add(new Chip(text, "amber"));
    return this;
  }
}
