package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.division.Division;
import org.onestop.kernel.Fault;
import org.onestop.release.SampleApplication;
import org.onestop.release.Simulation;
import org.onestop.ui.field.Days;
import org.onestop.ui.filing.Faults;

/** Who applies for what, where and when; then what comes of it. */
final class Simulator extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Bench bench;
  private final transient Simulation simulation;
  private final ComboBox<ApplicantType> type;
  private final MultiSelectComboBox<Item> items;
  private final ComboBox<Division> county;
  private final DatePicker day = Days.picker();
  private final Div result = new Div();

  Simulator(Bench bench, Simulation simulation) {
    this.bench = bench;
    this.simulation = simulation;
    addClassName("simulator");
    Shown shown = bench.shown();
    List<ApplicantType> types = shown.matter().applicantTypes();
    type = Controls.pick(translate("configure.simulate.type"), types, ApplicantType::name);
    items = Controls.pickSome(translate("configure.simulate.items"), List.of(), Item::name);
    items.setPlaceholder(translate("configure.simulate.items.all"));
    type.addValueChangeListener(changed -> {
      if (changed.getValue() != null) {
        items.setItems(
            shown.handled().stream()
                .filter(each -> changed.getValue().items().contains(each.id()))
                .toList());
      }
    });
    types.stream().findFirst().ifPresent(type::setValue);
    List<Division> counties = bench.names().counties(shown.division());
    county = Controls.pick(translate("configure.simulate.county"), counties, Division::name);
    counties.stream().findFirst().ifPresent(county::setValue);
    day.setLabel(translate("configure.simulate.day"));
    Button play = new Button(translate("configure.simulate.play"), clicked -> play());
    play.addThemeVariants(ButtonVariant.PRIMARY);
    Div asked = new Div(type, items, county, day, play);
    asked.addClassName("simulator-asked");
    Paragraph note = new Paragraph(translate("configure.simulate.note"));
    note.addClassName("muted");
    result.addClassName("simulator-result");
    result.getElement().setAttribute("aria-live", "polite");
    add(note, asked, result);
  }

  private void play() {
    result.removeAll();
    if (type.isEmpty()) {
      return;
    }
    SampleApplication application =
        new SampleApplication(
            type.getValue().id(),
            items.getValue().stream().map(Item::id).toList(),
            null,
            day.getValue(),
            county.isEmpty() ? null : county.getValue().code());
    try {
      result.add(
          new SimulationResult(
              bench,
              simulation.play(bench.shown().applied(), bench.shown().division(), application)));
    } catch (Fault refused) {
      Div wrong = new Div();
      wrong.addClassName("findings");
      wrong.getElement().setAttribute("role", "alert");
      Faults.sentences(bench.names().texts(), refused)
          .forEach(each -> wrong.add(new Paragraph(each)));
      result.add(wrong);
    }
  }
}
