package org.onestop.ui.configure;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place in the structure, made only when it is opened.
 *
 * @param id also in the address, e.g. {@code items/hukou}
 * @param parent id of the section it lies below; empty for none
 * @param subjects whose operations and findings belong here, and below them
 * @param groups its values
 * @param extra what stands before or in the place of values; null for nothing
 */
record Section(
    String id,
    String parent,
    String title,
    List<String> subjects,
    Function<Shown, List<Group>> groups,
    @Nullable Function<Bench, Component> extra) {
  Section {
    subjects = List.copyOf(subjects);
  }

  static Section of(
      String id,
      String parent,
      String title,
      List<String> subjects,
      Function<Shown, List<Group>> groups) {
    return new Section(id, parent, title, subjects, groups, null);
  }

  Section with(Function<Bench, Component> more) {
    return new Section(id, parent, title, subjects, groups, more);
  }
}
