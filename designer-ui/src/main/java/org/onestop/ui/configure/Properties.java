package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Operation;

/** What stands on the right: the sheet that is being filled in, and everything changed so far. */
final class Properties extends Aside {
  private static final long serialVersionUID = 1L;

  private final transient Workbench bench;
  private final Div editor = new Div();
  private final Div changes = new Div();
  private transient @Nullable Sheet sheet;
  private String subject = "";
  private final TextArea comment = new TextArea(translate("configure.comment"));
  private final Button keep = new Button(translate("configure.keep"));
  private final Paragraph preview = new Paragraph();
  private final Div wrong = new Div();

  Properties(Workbench bench) {
    this.bench = bench;
    addClassName("properties");
    getElement().setAttribute("aria-label", translate("configure.properties"));
    editor.addClassName("editor");
    changes.addClassName("changes");
    comment.setMaxLength(500);
    comment.setPlaceholder(translate("configure.comment.hint"));
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    keep.addClickListener(clicked -> keep());
    preview.addClassName("sentence");
    preview.getElement().setAttribute("aria-live", "polite");
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    add(editor, changes);
    editor.setVisible(false);
  }

  void close() {
    sheet = null;
    subject = "";
    editor.removeAll();
    editor.setVisible(false);
  }

  void open(Sheet opened, String about) {
    sheet = opened;
    subject = about;
    editor.removeAll();
    wrong.removeAll();
    comment.setValue(
        bench.shown().about(about).stream()
            .map(Operation::comment)
            .filter(each -> each != null)
            .findFirst()
            .map(String::valueOf)
            .orElse(""));
    Button cancel = new Button(translate("configure.cancel"), clicked -> bench.closeEditor());
    cancel.addClickShortcut(Key.ESCAPE).listenOn(editor);
    Div acts = new Div(keep, cancel);
    acts.addClassName("acts");
    editor.add(new H2(opened.title()), opened.body(), preview, comment, wrong, acts);
    editor.setVisible(true);
    listen(opened.body());
    refresh();
    editor
        .getElement()
        .executeJs(
            "setTimeout(() => { if (!this.contains(document.activeElement)) this.querySelector("
                + "'input, textarea, vaadin-radio-button')?.focus(); }, 50)");
  }

  /** Anything entered anywhere on the sheet may change what it says. */
  private void listen(Component part) {
    if (part instanceof HasValue<?, ?> control) {
      control.addValueChangeListener(changed -> refresh());
    }
    part.getChildren().forEach(this::listen);
  }

  private void refresh() {
    Sheet filled = sheet;
    if (filled == null) {
      return;
    }
    List<String> missing = filled.missing();
    keep.setEnabled(missing.isEmpty());
    keep.setText(
        missing.isEmpty()
            ? translate("configure.keep")
            : translate("configure.keep.missing", String.join("、", missing)));
    preview.setVisible(missing.isEmpty());
    if (missing.isEmpty()) {
      preview.setText(bench.sentence(filled.operation(null)));
    }
  }

  private void keep() {
    Sheet filled = sheet;
    if (filled == null || !filled.missing().isEmpty()) {
      return;
    }
    String said = comment.getValue().strip();
    Operation operation = filled.operation(said.isEmpty() ? null : said);
    wrong.removeAll();
    List<String> refused = bench.change(subject, operation);
    refused.forEach(each -> wrong.add(new Paragraph(each)));
  }

  /** Everything the division changed, one sentence each. */
  void list(Shown shown, List<String> sentences) {
    changes.removeAll();
    List<Operation> operations = shown.overlay().operations();
    changes.add(new H2(translate("configure.changes", String.valueOf(operations.size()))));
    if (operations.isEmpty()) {
      Paragraph none = new Paragraph(translate("configure.changes.none"));
      none.addClassName("muted");
      changes.add(none);
    }
    for (int i = operations.size() - 1; i >= 0; i--) {
      changes.add(change(shown, operations.get(i), sentences.get(i)));
    }
  }

  private Div change(Shown shown, Operation operation, String sentence) {
    String about = Subject.of(operation);
    NativeButton where = new NativeButton(sentence, clicked -> bench.lead(about));
    where.addClassName("change-sentence");
    Div line = new Div(where);
    line.addClassName("change");
    Optional.ofNullable(operation.comment())
        .filter(each -> !each.isBlank())
        .ifPresent(each -> {
          Paragraph said = new Paragraph(each);
          said.addClassName("muted");
          line.add(said);
        });
    if (shown.editable()) {
      NativeButton remove =
          new NativeButton(translate("configure.remove"), clicked -> bench.restore(about));
      remove.addClassNames("link", "undo");
      remove
          .getElement()
          .setAttribute("aria-label", translate("configure.remove") + " " + sentence);
      line.add(remove);
    }
    return line;
  }
}
