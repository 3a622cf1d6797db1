package org.onestop.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** A control of several parts under one label, whose value is the answer itself. */
abstract class Composed extends CustomField<JsonNode> {
  private static final long serialVersionUID = 1L;

  Composed() {
    super(Nothing.NODE);
  }

  /** Parts side by side, one below the other where there is no room. */
  protected final void lay(Component... parts) {
    Div row = new Div(parts);
    row.addClassName("parts");
    add(row);
  }

  @Override
  public JsonNode getEmptyValue() {
    return Nothing.NODE;
  }

  @Override
  public boolean isEmpty() {
    return Nothing.is(getValue());
  }

  @Override
  protected boolean valueEquals(JsonNode one, JsonNode other) {
    return Objects.equals(one, other);
  }

  /** Runs something when the focus goes from one of its parts to elsewhere. */
  final void onLeave(Runnable left) {
    getElement()
        .addEventListener("focusout", gone -> left.run())
        .setFilter("!event.currentTarget.contains(event.relatedTarget)");
  }

  final Entry entry() {
    return Entry.of(this, answer -> answer, answer -> answer);
  }
}
