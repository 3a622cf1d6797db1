package org.onestop.ui.field;

import com.vaadin.flow.component.textfield.TextField;
import org.onestop.division.Divisions;
import org.onestop.form.FormField;
import org.onestop.form.types.Wording;
import org.onestop.kernel.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A place: a division, and the rest in words. */
@Component
final class AddressComponent implements FieldComponent {
  private final Divisions divisions;

  AddressComponent(Divisions divisions) {
    this.divisions = divisions;
  }

  @Override
  public String type() {
    return "address";
  }

  @Override
  public Entry entry(FormField field) {
    return new Address(
            new Cascade(
                divisions, field.title(), field.parameter("within"), field.parameter("depth")),
            field)
        .entry();
  }

  private static final class Address extends Composed {
    private static final long serialVersionUID = 1L;
    private static final String REGION = "region";
    private static final String DETAIL = "detail";
    private final Cascade cascade;
    private final TextField detail = new TextField();

    Address(Cascade cascade, FormField field) {
      this.cascade = cascade;
      String words =
          field.schema().at("/properties/detail/title").asString(Wording.of("part.detail"));
      detail.setPlaceholder(words);
      detail.setAriaLabel(Wording.of("part", field.title(), words));
      detail.setMaxLength(field.schema().at("/properties/detail/maxLength").asInt(200));
      detail.addClassName("wide");
      lay(cascade, detail);
    }

    @Override
    protected JsonNode generateModelValue() {
      ObjectNode address = Json.mapper().createObjectNode();
      if (!cascade.code().isEmpty()) {
        address.put(REGION, cascade.code());
      }
      if (!detail.getValue().isBlank()) {
        address.put(DETAIL, detail.getValue().strip());
      }
      return address.isEmpty() ? Nothing.NODE : address;
    }

    @Override
    protected void setPresentationValue(JsonNode answer) {
      cascade.show(answer.path(REGION).asString(""));
      detail.setValue(answer.path(DETAIL).asString(""));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
      super.setReadOnly(readOnly);
      cascade.open(!readOnly);
      detail.setReadOnly(readOnly);
    }
  }
}
