package org.onestop.ui.field;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.onestop.form.FormField;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.BooleanNode;

/** A commitment to tick; not ticked is no answer. */
@Component
final class CommitmentComponent implements FieldComponent {
  @Override
  public String type() {
    return "commitment";
  }

  @Override
  public Entry entry(FormField field) {
    return Entry.of(new Checkbox(), BooleanNode::valueOf, answer -> answer.asBoolean(false));
  }
}
