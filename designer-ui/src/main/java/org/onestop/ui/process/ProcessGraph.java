package org.onestop.ui.process;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onestop.ui.process.ProcessEdit.ConnectRequested;
import org.onestop.ui.process.ProcessEdit.DisconnectRequested;
import org.onestop.ui.process.ProcessEdit.LimitChangeRequested;
import org.onestop.ui.shell.Strong;

/**
 * The items of a matter on a time axis: an item's width is its working days, so the longest chain
 * is seen as length and stands beside the promise. It shows a process as it is designed or the path
 * of a case; where it has an owner it is edited, by mouse and by keyboard. A table tells the same.
 */
public final class ProcessGraph extends Div {
  private static final long serialVersionUID = 1L;

  private final GraphCanvas canvas = new GraphCanvas(new Drawn());
  private final Div chips = new Div();
  private final Button toggle = new Button(translate("process.table"), clicked -> turn());
  private final Paragraph hint = new Paragraph();
  private final Paragraph refusal = new Paragraph();
  private final Div body = new Div();
  private final ItemPane pane = new ItemPane(this);
  private transient ProcessPicture picture =
      new ProcessPicture(List.of(), List.of(), 0, Mark.PLAIN);
  private transient @Nullable ProcessEditing editing;
  private transient Consumer<String> selection = none -> {};
  private String selected = "";
  private boolean table;

  /**
   * Makes an empty graph.
   *
   * @param title what it shows, for the eye and for screen readers
   */
  public ProcessGraph(String title) {
    addClassName("process-graph");
    Div head = new Div(new Strong(title), chips, toggle);
    head.addClassName("process-head");
    chips.addClassName("chips");
    chips.getElement().setAttribute("aria-live", "polite");
    toggle.addClassName("link");
    refusal.addClassName("failed");
    refusal.getElement().setAttribute("role", "alert");
    hint.addClassName("muted");
    body.addClassName("process-body");
    canvas.label(title);
    body.add(canvas);
    add(head, refusal, body, hint);
  }

  /** Shows a process, also after an edit. */
  public void show(ProcessPicture shown) {
    picture = shown;
    draw();
  }

  /** Takes edits from now on; they go to the process's owner. */
  public void edit(ProcessEditing owner) {
    editing = owner;
    hint.setText(translate("process.keys"));
    addClassName("editable");
    draw();
  }

  /** The selected item as fields, with the same edits. It stands wherever the owner puts it. */
  public Section pane() {
    return pane;
  }

  /** Tells the id of each item that is selected. */
  public void onSelect(Consumer<String> told) {
    selection = told;
  }

  /** Selects an item as if somebody had clicked on it. */
  public void select(String item) {
    if (picture.item(item).isPresent()) {
      selected = item;
      canvas.select(item);
      pane.show(picture, selected);
      selection.accept(item);
    }
  }

  /** Moves the keyboard to an item, as a finding does that is about it. */
  public void focus(String item) {
    if (picture.item(item).isPresent()) {
      select(item);
      canvas.focus(item);
    }
  }

  /** Id of the item selected last; empty for none. */
  public Optional<String> selected() {
    return Optional.of(selected).filter(each -> picture.item(each).isPresent());
  }

  /** Says why something cannot be done; until the next thing is. */
  public void refuse(String sentence) {
    refusal.setText(sentence);
    canvas.redraw();
  }

  /**
   * Asks the owner for something, as a hand on the graph does; for controls beside it.
   *
   * @return whether it was done
   */
  public boolean ask(ProcessEdit asked) {
    Optional<String> refused = refused(asked);
    refusal.setText("");
    refused.ifPresent(this::refuse);
    return refused.isEmpty();
  }

  private Optional<String> refused(ProcessEdit asked) {
    ProcessEditing owner = editing;
    if (owner == null) {
      return Optional.of(translate("process.refused.reading"));
    }
    return Refusals.of(picture, asked).or(() -> owner.edit(asked));
  }

  private void draw() {
    ProcessLayout layout = ProcessLayout.of(picture);
    chips.removeAll();
    chips.add(ProcessFacts.chips(picture, layout));
    if (table) {
      body.removeAll();
      body.add(ProcessFacts.table(picture, layout));
    } else {
      canvas.show(new Draughting(picture, layout, editing != null).drawing());
    }
    hint.setVisible(editing != null && !table);
    pane.show(picture, selected);
  }

  private void turn() {
    table = !table;
    toggle.setText(translate(table ? "process.graph" : "process.table"));
    body.removeAll();
    if (!table) {
      body.add(canvas);
    }
    draw();
  }

  private final class Drawn implements GraphCanvas.Hand {
    @Override
    public void selected(String item) {
      select(item);
    }

    @Override
    public void connected(String before, String after) {
      ask(new ConnectRequested(before, after));
    }

    @Override
    public void cut(String before, String after) {
      ask(new DisconnectRequested(before, after));
    }

    @Override
    public void stretched(String item, int workingDays) {
      ask(new LimitChangeRequested(item, workingDays));
    }

    @Override
    public void asked(String what, String item) {
      if (editing != null) {
        picture
            .item(item)
            .ifPresent(each -> EditDialog.open(what, picture, each, ProcessGraph.this));
      }
    }
  }
}
