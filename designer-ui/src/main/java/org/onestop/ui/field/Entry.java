package org.onestop.ui.field;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A field's control on a page: takes and shows an answer, and says what is wrong with it. Behind it
 * is any of Vaadin's input fields; checks are made by the server alone, so that pages and API
 * agree.
 */
public final class Entry implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Reads and writes a control of any type of value. */
  private interface Wire extends Serializable {
    JsonNode read();

    void write(JsonNode answer);

    void listen(Runnable answered);

    void listenToLeaving(Runnable left);
  }

  private final Component control;
  private final transient Wire wire;

  private Entry(Component control, Wire wire) {
    this.control = control;
    this.wire = wire;
  }

  /**
   * Wraps a control.
   *
   * @param answer value to answer; null where nothing is entered
   * @param value answer to value; given {@code null} for none, and also answers of a wrong shape
   */
  static <C extends AbstractField<?, V> & HasLabel & HasHelper & HasValidation & HasEnabled, V>
      Entry of(C control, Function<V, JsonNode> answer, Function<JsonNode, V> value) {
    control.setManualValidation(true);
    return new Entry(control, wire(control, answer, value));
  }

  private static <V> Wire wire(
      AbstractField<?, V> control, Function<V, JsonNode> answer, Function<JsonNode, V> value) {
    return new Wire() {
      private static final long serialVersionUID = 1L;

      @Override
      public JsonNode read() {
        return control.isEmpty() ? Nothing.NODE : answer.apply(control.getValue());
      }

      @Override
      public void write(JsonNode given) {
        V shown = Nothing.is(given) ? null : value.apply(given);
        control.setValue(shown == null ? control.getEmptyValue() : shown);
      }

      @Override
      public void listen(Runnable answered) {
        control.addValueChangeListener(changed -> {
          if (changed.isFromClient()) {
            answered.run();
          }
        });
      }

      @Override
      public void listenToLeaving(Runnable left) {
        if (control instanceof Composed composed) {
          composed.onLeave(left);
        } else {
          listen(left);
        }
      }
    };
  }

  public Component component() {
    return control;
  }

  /** A missing node where nothing is entered. */
  public JsonNode answer() {
    return wire.read();
  }

  /** Shows an answer without telling anybody. */
  public void show(JsonNode answer) {
    wire.write(answer);
  }

  /** Runs something whenever a person has answered: chosen, or written and left the field. */
  public void onAnswer(Runnable answered) {
    wire.listen(answered);
  }

  /**
   * Runs something when a person has left the control, behind {@link #onAnswer}. A control of one
   * part is left with its answer; one of several when none of its parts has the focus any more.
   */
  public void onLeave(Runnable left) {
    wire.listenToLeaving(left);
  }

  public void label(String text) {
    ((HasLabel) control).setLabel(text);
  }

  public void help(String text) {
    ((HasHelper) control).setHelperText(text);
  }

  /** What is wrong, each a sentence; empty: nothing. */
  public void complain(List<String> findings) {
    HasValidation validation = (HasValidation) control;
    validation.setErrorMessage(String.join("\n", findings));
    validation.setInvalid(!findings.isEmpty());
  }

  /** A group may not be called required (WAI-ARIA); the label of what is optional says so. */
  public void require(boolean required) {
    if (!(control instanceof Composed)) {
      ((HasValue<?, ?>) control).setRequiredIndicatorVisible(required);
    }
  }

  public void open(boolean open) {
    ((HasValue<?, ?>) control).setReadOnly(!open);
  }

  public void focus() {
    if (control instanceof Focusable<?> focusable) {
      focusable.focus();
    }
  }
}
