package org.onestop.ui.sample;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.onestop.ui.shell.Frame;

/** What somebody would write by hand with as many components of each kind, for comparison. */
@Route(value = "sample/hand-written", layout = Frame.class)
@RolesAllowed("COUNTER")
class HandWrittenView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final Map<String, Supplier<Component>> KINDS =
      Map.of(
          "vaadin-text-field", () -> new TextField("题目"),
          "vaadin-text-area", () -> new TextArea("题目"),
          "vaadin-date-picker", () -> new DatePicker("题目"),
          "vaadin-checkbox", () -> new Checkbox("题目"),
          "vaadin-combo-box", HandWrittenView::box,
          "vaadin-radio-group", HandWrittenView::buttons,
          "vaadin-upload", () -> new Upload(UploadHandler.inMemory((metadata, content) -> {})));

  private static Component box() {
    ComboBox<String> box = new ComboBox<>("题目");
    box.setItems(IntStream.range(0, 20).mapToObj(String::valueOf).toList());
    return box;
  }

  private static Component buttons() {
    RadioButtonGroup<String> buttons = new RadioButtonGroup<>("题目");
    buttons.setItems("一", "二", "三");
    return buttons;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters wanted = event.getLocation().getQueryParameters();
    KINDS.forEach((kind, made) -> {
      int count = wanted.getSingleParameter(kind).map(Integer::parseInt).orElse(0);
      IntStream.range(0, count).forEach(i -> add(made.get()));
    });
    Div end = new Div("完");
    end.setId("end");
    add(end);
  }
}
