package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How far a division may narrow a value: no fewer days, or only some of the choices. */
abstract class Bounds {
  private static final String CHANNEL = "/channel";

  private final AbstractField<?, ?> control;

  private Bounds(AbstractField<?, ?> control) {
    this.control = control;
  }

  /**
   * @param said what people read for the path
   * @param bounds as the rule has them; missing for none
   */
  static Bounds of(Desk desk, String path, String said, JsonNode bounds) {
    return path.endsWith(CHANNEL)
        ? Choices.of(desk.offers().itemChannels(), said, bounds)
        : Least.of(said, bounds);
  }

  Component control() {
    return control;
  }

  void open(boolean writable, boolean narrows) {
    control.setReadOnly(!writable);
    control.getElement().setEnabled(narrows);
  }

  void changed(Runnable act) {
    control.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        act.run();
      }
    });
  }

  /** Puts them into a rule. */
  abstract void write(ObjectNode rule);

  /** No fewer than so many. */
  private static final class Least extends Bounds {
    private final TextField min;

    private Least(TextField min) {
      super(min);
      this.min = min;
    }

    static Least of(String said, JsonNode bounds) {
      TextField min = new TextField();
      min.setAriaLabel(translate("designer.policy.min.of", said));
      min.setValue(bounds.path("min").asString(""));
      min.setAllowedCharPattern("[0-9]");
      return new Least(min);
    }

    @Override
    void write(ObjectNode rule) {
      if (!min.isEmpty()) {
        rule.withObjectProperty("bounds").put("min", min.getValue());
      } else if (rule.path("bounds").has("min")) {
        rule.putNull("bounds");
      }
    }
  }

  /** Only some of what there is to choose. */
  private static final class Choices extends Bounds {
    private final MultiSelectComboBox<String> allowed;

    private Choices(MultiSelectComboBox<String> allowed) {
      super(allowed);
      this.allowed = allowed;
    }

    static Choices of(Map<String, String> offered, String said, JsonNode bounds) {
      MultiSelectComboBox<String> allowed = new MultiSelectComboBox<>();
      allowed.setItems(offered.keySet());
      allowed.setItemLabelGenerator(each -> offered.getOrDefault(each, each));
      allowed.setAriaLabel(translate("designer.policy.in.of", said));
      Set<String> chosen = new LinkedHashSet<>(List.of(bounds.path("in").asString("").split(",")));
      chosen.retainAll(offered.keySet());
      allowed.setValue(chosen);
      return new Choices(allowed);
    }

    @Override
    void write(ObjectNode rule) {
      if (allowed.isEmpty()) {
        rule.putNull("bounds");
      } else {
        rule.withObjectProperty("bounds").put("in", String.join(",", allowed.getValue()));
      }
    }
  }
}
