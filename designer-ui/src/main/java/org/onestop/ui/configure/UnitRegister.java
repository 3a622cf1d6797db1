package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onestop.catalog.Item;
import org.onestop.catalog.Matter;
import org.onestop.division.Division;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.shell.Rows;

/** Which department has a unit where; what is missing is registered at once, or from a workbook. */
final class UnitRegister extends Div {
  static final String PLACE = "/units";
  private static final long serialVersionUID = 1L;
  private final transient Bench bench;

  UnitRegister(Bench bench) {
    this.bench = bench;
    addClassName("unit-register");
    show();
  }

  private void show() {
    removeAll();
    List<Unit> missing = missing(bench.shown(), bench.names());
    add(new Paragraph(translate("configure.units.what")));
    if (!missing.isEmpty() && bench.shown().editable()) {
      add(offer(missing));
    }
    add(table());
    if (bench.shown().editable()) {
      add(new SpreadsheetImport(bench, this::show));
    }
  }

  /** Departments that handle something, the leading one first. */
  private static List<Matter.Department> departments(Shown shown) {
    List<Matter.Department> departments = new ArrayList<>();
    String lead = shown.matter().lead();
    for (Matter.Department each : shown.matter().departments()) {
      if (each.id().equals(lead)) {
        departments.addFirst(each);
      } else if (shown.handled().stream().map(Item::department).anyMatch(each.id()::equals)) {
        departments.add(each);
      }
    }
    return departments;
  }

  /** Units as the short form of a file would make them, where a county has none of a department. */
  static List<Unit> missing(Shown shown, Names names) {
    List<Unit> missing = new ArrayList<>();
    for (Division county : names.counties(shown.division())) {
      for (Matter.Department each : departments(shown)) {
        if (names.units().at(each.id(), county.code()).isEmpty()) {
          missing.add(
              new Unit(
                  county.code() + "-" + each.id(),
                  each.id(),
                  county.code(),
                  county.name() + each.name()));
        }
      }
    }
    return missing;
  }

  private Div offer(List<Unit> missing) {
    Button register =
        new Button(translate("configure.units.register", String.valueOf(missing.size())));
    register.addThemeVariants(ButtonVariant.PRIMARY);
    register.addClickListener(clicked -> {
      try {
        bench.names().register(bench.actor(), missing);
        show();
        bench.rejudge();
        bench.say(translate("configure.units.registered", String.valueOf(missing.size())), false);
      } catch (Fault refused) {
        bench.say(String.join(" ", Faults.sentences(bench.names().texts(), refused)), true);
      }
    });
    Div offer =
        new Div(
            new Span(
                translate(
                    "configure.units.missing",
                    String.valueOf(missing.size()),
                    missing.getFirst().name())),
            register);
    offer.addClassNames("information", "offer");
    return offer;
  }

  private Div table() {
    List<Matter.Department> departments = departments(bench.shown());
    List<String> titles = new ArrayList<>(List.of(translate("configure.counter.division")));
    departments.forEach(each -> titles.add(each.name()));
    Rows rows = new Rows(translate("configure.section.units"), titles);
    for (Division place : bench.names().covered(bench.shown().division())) {
      List<com.vaadin.flow.component.Component> cells = new ArrayList<>();
      cells.add(new Span(place.name()));
      departments.forEach(each -> cells.add(cell(each, place)));
      rows.add(cells);
    }
    return new Div(new H3(translate("configure.section.units")), rows.dense());
  }

  private Span cell(Matter.Department department, Division place) {
    Optional<Unit> unit = bench.names().units().at(department.id(), place.code());
    if (unit.isEmpty()) {
      return Rows.none();
    }
    boolean staffed = bench.names().units().staffed(unit.get().id());
    Span cell =
        new Span(translate(staffed ? "configure.units.staffed" : "configure.units.unstaffed"));
    cell.addClassName(staffed ? "staffed" : "unstaffed");
    cell.setTitle(unit.get().name());
    return cell;
  }
}
