package org.onestop.ui.configure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Operation;

/** What is filled in for one operation: its controls, and the operation they make. */
final class Sheet {
  private final String title;
  private final Div body = new Div();
  private final Map<String, BooleanSupplier> needed = new LinkedHashMap<>();
  private Function<@Nullable String, Operation> operation =
      comment -> {
        throw new IllegalStateException("a sheet that makes nothing");
      };

  Sheet(String title, Component... controls) {
    this.title = title;
    body.addClassName("sheet");
    body.add(controls);
  }

  /** It makes nothing until this is filled in. */
  Sheet needs(String label, HasValue<?, ?> control) {
    needed.put(label, () -> !control.isEmpty());
    return this;
  }

  Sheet needs(String label, BooleanSupplier given) {
    needed.put(label, given);
    return this;
  }

  /**
   * @param made makes the operation with the comment it is given
   */
  Sheet makes(Function<@Nullable String, Operation> made) {
    operation = made;
    return this;
  }

  String title() {
    return title;
  }

  Div body() {
    return body;
  }

  /** Labels of what is not filled in yet. */
  List<String> missing() {
    return needed.entrySet().stream()
        .filter(each -> !each.getValue().getAsBoolean())
        .map(Map.Entry::getKey)
        .toList();
  }

  Operation operation(@Nullable String comment) {
    return operation.apply(comment);
  }
}
