package org.onestop.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.onestop.form.Guidance;
import org.onestop.form.Guidance.Option;
import org.onestop.form.Guidance.Question;
import org.onestop.form.Guided;
import org.onestop.form.Guiding;

/** Guidance as it is asked: one question after another, each as soon as it is known to matter. */
final class Questions extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Guiding guiding;
  private final transient Consumer<Guided> answered;
  private final transient Map<String, List<String>> answers = new LinkedHashMap<>();
  private final Map<String, Component> shown = new LinkedHashMap<>();

  Questions(Guiding guiding, Consumer<Guided> answered) {
    this.guiding = guiding;
    this.answered = answered;
    addClassName("questions");
    for (Question each : guiding.guidance().questions()) {
      Component question = each.several() ? several(each) : one(each);
      shown.put(each.id(), question);
      add(question);
    }
    refresh();
  }

  private Component one(Question question) {
    RadioButtonGroup<Option> group = new RadioButtonGroup<>(question.text());
    group.setItems(question.options());
    group.setItemLabelGenerator(Option::text);
    group.setHelperText(question.help());
    group.addClassName("cards");
    group.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        answers.put(question.id(), List.of(changed.getValue().id()));
        tell();
      }
    });
    return group;
  }

  private Component several(Question question) {
    CheckboxGroup<Option> group = new CheckboxGroup<>(question.text());
    group.setItems(question.options());
    group.setItemLabelGenerator(Option::text);
    group.setItemHelperGenerator(each -> each.help() == null ? "" : each.help());
    group.setHelperText(question.help());
    group.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        answers.put(
            question.id(),
            question.options().stream()
                .filter(changed.getValue()::contains)
                .map(Option::id)
                .toList());
        tell();
      }
    });
    return group;
  }

  private void tell() {
    refresh();
    answered.accept(guiding.result(asked()));
  }

  /** The answers to what is asked; what was answered before and is not asked any more rests. */
  private Map<String, List<String>> asked() {
    Map<String, List<String>> counting = new LinkedHashMap<>();
    for (Question each : guiding.guidance().questions()) {
      List<String> answer = answers.get(each.id());
      if (isAsked(each, counting)) {
        if (answer != null) {
          counting.put(each.id(), answer);
        } else if (each.several()) {
          counting.put(each.id(), List.of());
        }
      }
    }
    return counting;
  }

  private static boolean isAsked(Question question, Map<String, List<String>> counting) {
    Guidance.When when = question.when();
    return when == null
        || counting.getOrDefault(when.question(), List.of()).stream().anyMatch(when.in()::contains);
  }

  /** Nothing is asked behind the first question that waits for its answer, or behind a stop. */
  private void refresh() {
    Map<String, List<String>> counting = asked();
    boolean stopped = guiding.result(counting).stop() != null;
    boolean open = true;
    for (Question each : guiding.guidance().questions()) {
      boolean asked = isAsked(each, counting);
      boolean given = answers.containsKey(each.id());
      component(each.id()).setVisible(asked && (stopped ? given : open));
      open = open && (!asked || given || each.several());
    }
  }

  private Component component(String id) {
    Component component = shown.get(id);
    if (component == null) {
      throw new IllegalStateException("no question " + id);
    }
    return component;
  }
}
