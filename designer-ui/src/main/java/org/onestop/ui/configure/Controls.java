package org.onestop.ui.configure;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;

/** Controls of sheets, all made alike. */
final class Controls {
  private static final int LINE = 200;
  private static final int TEXT = 2000;

  private Controls() {}

  static IntegerField days(String label, int least, int most, int value) {
    IntegerField days = new IntegerField(label);
    days.setMin(least);
    days.setMax(most);
    days.setStepButtonsVisible(true);
    days.setValue(Math.max(least, Math.min(most, value)));
    days.setValueChangeMode(ValueChangeMode.EAGER);
    days.addClassName("days");
    return days;
  }

  static TextField line(String label, String value) {
    TextField line = new TextField(label);
    line.setMaxLength(LINE);
    line.setValue(value);
    line.setValueChangeMode(ValueChangeMode.EAGER);
    return line;
  }

  static TextArea text(String label, String value) {
    TextArea text = new TextArea(label);
    text.setMaxLength(TEXT);
    text.setMinRows(3);
    text.setValue(value);
    text.setValueChangeMode(ValueChangeMode.EAGER);
    return text;
  }

  static <T> RadioButtonGroup<T> radios(
      String label, List<T> choices, Function<T, String> name, T value) {
    RadioButtonGroup<T> radios = new RadioButtonGroup<>(label);
    radios.setItems(choices);
    radios.setItemLabelGenerator(name::apply);
    radios.setValue(value);
    return radios;
  }

  static <T> ComboBox<T> pick(String label, List<T> choices, Function<T, String> name) {
    ComboBox<T> pick = new ComboBox<>(label);
    pick.setItems(choices);
    pick.setItemLabelGenerator(name::apply);
    return pick;
  }

  static <T> MultiSelectComboBox<T> pickSome(
      String label, List<T> choices, Function<T, String> name) {
    MultiSelectComboBox<T> pick = new MultiSelectComboBox<>(label);
    pick.setItems(choices);
    pick.setItemLabelGenerator(name::apply);
    return pick;
  }
}
