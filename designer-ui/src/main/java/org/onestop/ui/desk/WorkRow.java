package org.onestop.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import org.onestop.kernel.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of the inbox. The browser draws it: an officer has hundreds of them at hand, and the
 * server would keep a dozen nodes for each.
 */
@Tag("work-row")
@JavaScript("context://work-row.js")
final class WorkRow extends Component {
  private static final long serialVersionUID = 1L;

  /**
   * What a line shows.
   *
   * @param tick what its box is called; empty for a line that cannot be taken in
   * @param light style class of the light
   * @param left how long there is left, in words
   */
  record Shown(
      String id,
      String tick,
      boolean taken,
      String light,
      String left,
      String what,
      List<Label> chips,
      String caseNo,
      String due) {}

  /**
   * A word in a tinted box.
   *
   * @param look style class, or empty
   */
  record Label(String text, String look) {}

  WorkRow(Shown shown) {
    getElement().getClassList().add("work-row");
    getElement().setAttribute("data-id", shown.id());
    getElement().callJsFunction("draw", Json.mapper().<ObjectNode>valueToTree(shown));
  }

  /** Ticks or unticks its box. */
  void take(boolean taken) {
    getElement().callJsFunction("take", taken);
  }

  void mark(boolean current) {
    if (current) {
      getElement().setAttribute("aria-current", "true");
    } else {
      getElement().removeAttribute("aria-current");
    }
  }
}
