package org.onestop.ui.configure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that belong together.
 *
 * @param remark what may be done with them; may be empty
 * @param add subject of what can be added; null for nothing
 * @param addKey key of the verb that adds it
 */
record Group(
    String title,
    String remark,
    List<Value> values,
    @Nullable String add,
    @Nullable String addKey) {
  Group {
    values = List.copyOf(values);
  }

  static Group of(String title, String remark, List<Value> values) {
    return new Group(title, remark, values, null, null);
  }
}
