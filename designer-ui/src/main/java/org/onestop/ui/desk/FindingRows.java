package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onestop.casework.Finding;

/** What the applicant must put right: field or material, what is wrong and what to do. */
final class FindingRows extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 300;

  private final transient Map<String, String> places;
  private final Div rows = new Div();

  /**
   * @param places pointer → what people call it
   */
  FindingRows(Map<String, String> places) {
    this.places = places;
    addClassName("finding-rows");
    rows.addClassName("finding-rows-list");
    Button add = new Button(translate("desk.finding.add"), clicked -> add());
    add.addClassName("link");
    add(rows, add);
  }

  private void add() {
    rows.add(new Row());
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    rows.getChildren().map(Row.class::cast).forEach(each -> findings.add(each.finding()));
    return findings;
  }

  boolean isEmpty() {
    return rows.getComponentCount() == 0;
  }

  private final class Row extends Div {
    private static final long serialVersionUID = 1L;
    private final ComboBox<String> place = new ComboBox<>();
    private final TextField text = new TextField();

    Row() {
      addClassName("finding-row");
      place.setItems(places.keySet());
      place.setItemLabelGenerator(each -> places.getOrDefault(each, each));
      place.setAriaLabel(translate("desk.finding.place"));
      place.setPlaceholder(translate("desk.finding.place"));
      text.setMaxLength(LONGEST);
      text.setAriaLabel(translate("desk.finding.text"));
      text.setPlaceholder(translate("desk.finding.text"));
      NativeButton out =
          new NativeButton(translate("desk.finding.remove"), clicked -> rows.remove(this));
      out.addClassName("link");
      add(place, text, out);
    }

    Finding finding() {
      return new Finding(place.getValue() == null ? "" : place.getValue(), text.getValue().strip());
    }
  }
}
