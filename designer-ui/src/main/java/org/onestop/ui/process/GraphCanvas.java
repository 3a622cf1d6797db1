package org.onestop.ui.process;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import org.onestop.kernel.Json;
import tools.jackson.databind.node.BaseJsonNode;

/** The drawing itself: an SVG that the browser lays out for its width and its size of type. */
@Tag("onestop-process-graph")
@JavaScript("context://process-drawing.js")
@JavaScript("context://process-graph.js")
final class GraphCanvas extends Component {
  private static final long serialVersionUID = 1L;

  /** What a hand does to the drawing. Ids come from a browser and may be anybody's invention. */
  interface Hand {
    void selected(String item);

    void connected(String before, String after);

    void cut(String before, String after);

    void stretched(String item, int workingDays);

    /** A key asked for what a mouse would draw. */
    void asked(String what, String item);
  }

  private final transient Hand hand;

  GraphCanvas(Hand hand) {
    this.hand = hand;
  }

  void show(Drawing drawing) {
    getElement().setPropertyJson("drawing", (BaseJsonNode) Json.mapper().valueToTree(drawing));
  }

  void select(String item) {
    getElement().setProperty("selected", item);
  }

  void label(String text) {
    getElement().setAttribute("label", text);
  }

  /** Puts the drawing back to what was shown last. */
  void redraw() {
    getElement().callJsFunction("draw");
  }

  void focus(String item) {
    getElement().callJsFunction("focusItem", item);
  }

  @ClientCallable
  private void selected(String item) {
    hand.selected(item);
  }

  @ClientCallable
  private void connected(String before, String after) {
    hand.connected(before, after);
  }

  @ClientCallable
  private void cut(String before, String after) {
    hand.cut(before, after);
  }

  @ClientCallable
  private void stretched(String item, int workingDays) {
    hand.stretched(item, workingDays);
  }

  @ClientCallable
  private void asked(String what, String item) {
    hand.asked(what, item);
  }
}
