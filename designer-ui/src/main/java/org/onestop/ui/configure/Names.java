package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Item;
import org.onestop.claim.EffectiveMatter;
import org.onestop.claim.Explanation;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.identity.Actor;
import org.onestop.identity.Unit;
import org.onestop.identity.UnitRegistration;
import org.onestop.identity.Units;
import org.onestop.kernel.Texts;
import org.springframework.stereotype.Component;

/** Divisions, units and sentences as people know them. */
@Component
class Names {
  private final Divisions divisions;
  private final Units units;
  private final UnitRegistration registration;
  private final Texts texts;

  Names(Divisions divisions, Units units, UnitRegistration registration, Texts texts) {
    this.divisions = divisions;
    this.units = units;
    this.registration = registration;
    this.texts = texts;
  }

  List<Division> counties(String division) {
    return divisions.counties(division);
  }

  /** The division itself, and those below it. */
  List<Division> covered(String division) {
    List<Division> covered = new ArrayList<>();
    covered.add(divisions.get(division));
    counties(division).stream().filter(e -> !e.code().equals(division)).forEach(covered::add);
    return covered;
  }

  String division(String code) {
    return divisions.find(code).map(Division::name).orElse(code);
  }

  Units units() {
    return units;
  }

  void register(Actor by, List<Unit> wanted) {
    registration.register(by, wanted);
  }

  /**
   * Who handles an item in a county: the unit named, else the department's own, else the city's.
   */
  String unit(EffectiveMatter effective, Item item, String county) {
    Map<String, String> named = effective.settings().units().getOrDefault(item.id(), Map.of());
    String city = divisions.cityOf(county).map(Division::code).orElse(county);
    for (String place : List.of(county, city)) {
      @Nullable String wanted = named.get(place);
      Optional<Unit> unit =
          wanted == null ? units.at(item.department(), place) : units.find(wanted);
      if (unit.isPresent() || wanted != null) {
        return unit.map(Unit::name).orElse(wanted == null ? "" : wanted);
      }
    }
    return translate("configure.unit.none");
  }

  /** An operation's sentence; ids that a platform's sentence quotes are said by name. */
  String sentence(Explanation explanation) {
    List<Object> arguments = new ArrayList<>(explanation.arguments());
    switch (explanation.key()) {
      case "operation.item-unit" ->
          units.find(String.valueOf(arguments.get(2))).ifPresent(e -> arguments.set(2, e.name()));
      case "operation.contact", "operation.contact-for-item" ->
          units.find(String.valueOf(arguments.get(0))).ifPresent(e -> arguments.set(0, e.name()));
      case "operation.notice" ->
          arguments.set(0, Phrases.notice(String.valueOf(arguments.getFirst())));
      default -> {}
    }
    return texts.get(Texts.CHINESE, explanation.key(), arguments.toArray());
  }

  Texts texts() {
    return texts;
  }
}
