package org.onestop.form.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.springframework.stereotype.Component;

/** All field types, by id. */
@Component
final class FieldTypes {
  private static final FieldType UNTYPED = new Untyped();
  private final Map<String, FieldType> byId = new HashMap<>();

  FieldTypes(List<FieldType> types) {
    for (FieldType each : types) {
      if (byId.put(each.id(), each) != null) {
        throw new IllegalStateException("two field types have the id " + each.id());
      }
    }
  }

  boolean knows(String id) {
    return byId.containsKey(id);
  }

  Iterable<FieldType> all() {
    return byId.values();
  }

  /** The type of a field; where it names none, its schema alone says what it takes. */
  FieldType of(FormField field) {
    return byId.getOrDefault(field.type(), UNTYPED);
  }
}
