package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onestop.claim.Operation;
import org.onestop.identity.Unit;

/** Counters, their hours, contacts and sessions: what only a division knows. */
final class PlaceValues {
  private PlaceValues() {}

  static List<Group> counters(Shown shown, Names names) {
    Reading reading = new Reading(shown);
    List<Value> hours = new ArrayList<>();
    names
        .covered(shown.division())
        .forEach(each ->
            hours.add(
                reading.value(
                    "/openingHours/" + each.code(),
                    each.name(),
                    e -> e.settings().openingHours().getOrDefault(each.code(), ""))));
    List<Value> counters = new ArrayList<>();
    for (Operation.Counter each : shown.now().settings().counters()) {
      counters.add(
          reading.added(
              Subject.counter(each.division(), each.name()), each.name(), describe(each, names)));
    }
    boolean adds = reading.appends("/counters");
    return List.of(
        new Group(
            translate("configure.group.counters"),
            translate("configure.remark.free"),
            counters,
            adds ? "/counters" : null,
            adds ? "configure.add.counter" : null),
        Group.of(translate("configure.group.hours"), translate("configure.remark.hours"), hours));
  }

  private static String describe(Operation.Counter counter, Names names) {
    List<String> known =
        Stream.of(
                names.division(counter.division()),
                counter.address(),
                counter.phone(),
                counter.openingHours())
            .filter(each -> !each.isBlank())
            .toList();
    String missing = counter.address().isBlank() ? translate("configure.counter.incomplete") : "";
    return String.join(" · ", known) + missing;
  }

  static List<Group> contacts(Shown shown, Names names) {
    Reading reading = new Reading(shown);
    List<Value> contacts = new ArrayList<>();
    for (Operation.Contact each : shown.now().settings().contacts()) {
      String unit = names.units().find(each.unit()).map(Unit::name).orElse(each.unit());
      contacts.add(
          reading.added(
              Subject.of(each),
              each.item() == null
                  ? unit
                  : translate("format.joined", unit, shown.itemName(each.item())),
              Stream.of(each.name(), each.phone(), Objects.requireNonNullElse(each.remark(), ""))
                  .filter(part -> !part.isBlank())
                  .collect(Collectors.joining(" · "))));
    }
    boolean adds = reading.appends("/contacts");
    return List.of(
        new Group(
            translate("configure.section.contacts"),
            translate("configure.remark.contacts"),
            contacts,
            adds ? "/contacts" : null,
            adds ? "configure.add.contact" : null));
  }

  static List<Group> sessions(Shown shown) {
    Reading reading = new Reading(shown);
    List<Value> sessions = new ArrayList<>();
    for (Operation.JointSession each : shown.now().settings().sessions()) {
      sessions.add(
          reading.added(
              "/sessions/" + each.id(),
              each.name(),
              translate(
                  "format.session",
                  each.from(),
                  each.to(),
                  each.place(),
                  Phrases.names(each.items().stream().map(shown::itemName).toList()))));
    }
    boolean adds = reading.appends("/sessions");
    return List.of(
        new Group(
            translate("configure.group.sessions"),
            translate("configure.remark.sessions"),
            sessions,
            adds ? "/sessions" : null,
            adds ? "configure.add.session" : null));
  }
}
