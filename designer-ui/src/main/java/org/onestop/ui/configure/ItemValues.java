package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Item;
import org.onestop.claim.EffectiveMatter;
import org.onestop.claim.Operation;

/** What is said of one item. */
final class ItemValues {
  private final Shown shown;
  private final Reading reading;
  private final Names names;
  private final String at;
  private final String id;

  private ItemValues(Shown shown, Names names, String id) {
    this.shown = shown;
    this.reading = new Reading(shown);
    this.names = names;
    this.id = id;
    this.at = "/items/" + id;
  }

  static List<Group> of(Shown shown, Names names, String id) {
    return new ItemValues(shown, names, id).groups();
  }

  private List<Group> groups() {
    Item item = shown.item(id);
    List<Group> groups = new ArrayList<>();
    List<Value> basics = new ArrayList<>();
    boolean ownItem = shown.changed(at) && item.local();
    basics.add(
        ownItem
            ? reading.added(at, translate("configure.item.name"), item.name())
            : reading.fixed(at + "/name", translate("configure.item.name"), item.name()));
    basics.add(
        reading.fixed(
            at + "/department",
            translate("configure.item.department"),
            shown.department(item.department())));
    @Nullable String contract = item.contract();
    basics.add(
        reading.fixed(
            at + "/contract",
            translate("configure.item.contract"),
            contract == null ? translate("configure.none") : contract(contract)));
    groups.add(
        Group.of(
            translate("configure.group.basics"),
            translate(ownItem ? "configure.remark.own" : "configure.remark.same"),
            basics));
    if (item.displayOnly() || ownItem) {
      return groups;
    }
    groups.add(
        Group.of(
            translate("configure.group.handling"),
            translate("configure.remark.narrow"),
            List.of(
                each("/limit", "configure.item.limit", i -> Phrases.days(i.limit())),
                each("/channel", "configure.item.channel", i -> Phrases.channel(i.channel())),
                each("/route", "configure.item.route", i -> Phrases.route(i.route())),
                delegation())));
    groups.add(units(item));
    groups.add(
        Group.of(
            translate("configure.group.order"),
            translate("configure.remark.append"),
            List.of(
                reading.value(
                    at + "/dependsOn",
                    translate("configure.item.depends-on"),
                    e ->
                        Shown.find(e.matter(), id)
                            .map(i -> Phrases.dependencies(shown, i))
                            .orElse("")))));
    return groups;
  }

  private Value each(String below, String label, Function<Item, String> text) {
    return reading.value(
        at + below, translate(label), e -> Shown.find(e.matter(), id).map(text).orElse(""));
  }

  private Value delegation() {
    return reading.value(
        at + "/delegatedTo",
        translate("configure.item.delegation"),
        e -> {
          Operation.@Nullable Delegation delegation = e.settings().delegations().get(id);
          return delegation == null ? translate("configure.none") : delegation.office();
        });
  }

  private Group units(Item item) {
    List<Value> values = new ArrayList<>();
    names
        .counties(shown.division())
        .forEach(county ->
            values.add(
                reading.value(
                    at + "/units/" + county.code(),
                    county.name(),
                    e -> unit(e, item, county.code()))));
    return Group.of(
        translate("configure.group.units"),
        item.routeBy() == null
            ? translate("configure.remark.units")
            : translate("configure.remark.units.by", shown.fieldTitle(item.routeBy())),
        values);
  }

  private String unit(EffectiveMatter effective, Item item, String county) {
    return names.unit(effective, item, county);
  }

  private String contract(String contract) {
    return shown.matter().contracts().stream()
        .filter(each -> each.id().equals(contract))
        .findFirst()
        .map(each ->
            translate(
                "configure.item.contract.fields",
                each.target(),
                String.valueOf(each.active().size())))
        .orElse(contract);
  }
}
