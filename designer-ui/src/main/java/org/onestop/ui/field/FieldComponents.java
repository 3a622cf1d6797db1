package org.onestop.ui.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onestop.form.FormField;
import org.springframework.stereotype.Component;

/** All field components, by the type they show. */
@Component
public final class FieldComponents {
  private static final String PLAIN = "text";
  private final Map<String, FieldComponent> byType = new HashMap<>();
  private final FieldComponent plain;

  FieldComponents(List<FieldComponent> components) {
    for (FieldComponent each : components) {
      if (byType.put(each.type(), each) != null) {
        throw new IllegalStateException("two components show the field type " + each.type());
      }
    }
    plain = Objects.requireNonNull(byType.get(PLAIN), PLAIN);
  }

  /** A new control for a field; what no component shows is a line of text. */
  public Entry entry(FormField field) {
    FieldComponent component = byType.getOrDefault(field.type(), plain);
    return component.entry(field);
  }

  /** The types that have a component of their own. */
  public Iterable<String> types() {
    return byType.keySet();
  }
}
