package org.onestop.ui.field;

import org.onestop.division.Divisions;
import org.onestop.form.FormField;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A division. */
@Component
final class RegionComponent implements FieldComponent {
  private final Divisions divisions;

  RegionComponent(Divisions divisions) {
    this.divisions = divisions;
  }

  @Override
  public String type() {
    return "region";
  }

  @Override
  public Entry entry(FormField field) {
    return new Region(
            new Cascade(
                divisions, field.title(), field.parameter("within"), field.parameter("depth")))
        .entry();
  }

  private static final class Region extends Composed {
    private static final long serialVersionUID = 1L;
    private final Cascade cascade;

    Region(Cascade cascade) {
      this.cascade = cascade;
      lay(cascade);
    }

    @Override
    protected JsonNode generateModelValue() {
      String code = cascade.code();
      return code.isEmpty() ? Nothing.NODE : StringNode.valueOf(code);
    }

    @Override
    protected void setPresentationValue(JsonNode answer) {
      cascade.show(answer.asString(""));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
      super.setReadOnly(readOnly);
      cascade.open(!readOnly);
    }
  }
}
