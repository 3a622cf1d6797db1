package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Matter;
import org.onestop.division.Division;
import org.onestop.release.ReleasedMatter;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Strong;

/** What an applicant wants to know of a matter first: is it for me, how long, where. */
class MatterCard extends Section {
  private static final long serialVersionUID = 1L;

  MatterCard(OpenPlaces.OpenMatter open) {
    Matter matter = open.edition();
    addClassName("matter-card");
    getElement().setAttribute("aria-label", matter.name());
    DescriptionList facts = new DescriptionList();
    facts.addClassName("facts");
    fact(facts, "portal.who", who(matter));
    fact(facts, "portal.time", new Span(time(open.cities())));
    fact(facts, "portal.how", new Span(channels(matter.channels())));
    Anchor begin = new Anchor("apply/" + matter.matter(), translate("apply.begin"));
    begin.addClassName("button");
    begin.setRouterIgnore(true);
    Anchor guide = new Anchor("guide/" + matter.matter(), translate("apply.guide"));
    guide.setRouterIgnore(true);
    Div doors = new Div(begin, guide);
    doors.addClassName("links");
    add(new H2(matter.name()), new Paragraph(matter.summary()), facts, doors);
    add(new H3(translate("portal.where", String.valueOf(open.cities().size()))));
    Div cities = new Div();
    cities.addClassName("cities");
    open.cities().forEach(each -> cities.add(city(each)));
    add(cities);
  }

  private static void fact(DescriptionList facts, String key, Component value) {
    DescriptionList.Description description = new DescriptionList.Description();
    description.add(value);
    facts.add(new DescriptionList.Term(translate(key)), description);
  }

  private static Component who(Matter matter) {
    Div who = new Div(new Span(matter.eligibility()));
    Div types = new Div();
    types.addClassName("chips");
    matter.applicantTypes().stream()
        .map(ApplicantType::name)
        .forEach(name -> types.add(new Chip(name)));
    who.add(types);
    return who;
  }

  /** The promise differs from city to city: the shortest and the longest are said. */
  private static String time(List<OpenPlaces.City> cities) {
    var limits = cities.stream().mapToInt(MatterCard::limit).summaryStatistics();
    return limits.getMin() == limits.getMax()
        ? translate("portal.limit", String.valueOf(limits.getMax()))
        : translate(
            "portal.limits", String.valueOf(limits.getMin()), String.valueOf(limits.getMax()));
  }

  private static String channels(List<String> channels) {
    return String.join(
        translate("format.list"),
        channels.stream().map(each -> translate("channel." + each)).toList());
  }

  private static int limit(OpenPlaces.City city) {
    return city.release().content().limit();
  }

  private static Component city(OpenPlaces.City city) {
    NativeDetails details = new NativeDetails();
    Span places =
        new Span(
            city.open().size() == city.counties()
                ? translate("portal.city.all", String.valueOf(city.counties()))
                : translate("portal.city.some", String.valueOf(city.open().size())));
    Span limit = new Span(translate("portal.city.limit", String.valueOf(limit(city))));
    Span facts = new Span(places, limit);
    facts.addClassName("muted");
    details.setSummary(new Strong(city.city().name()), facts);
    Div content = new Div();
    content.addClassName("city");
    content.add(new Paragraph(counties(city)));
    counters(city.release().content().counters()).forEach(content::add);
    details.setContent(content);
    return details;
  }

  private static String counties(OpenPlaces.City city) {
    return String.join(translate("format.list"), city.open().stream().map(Division::name).toList());
  }

  /** Those of which something is known one by one, the others as a number. */
  private static List<Component> counters(List<ReleasedMatter.Counter> counters) {
    UnorderedList known = new UnorderedList();
    int unknown = 0;
    for (ReleasedMatter.Counter each : counters) {
      if (each.address().isBlank() && each.phone().isBlank()) {
        unknown++;
      } else {
        known.add(counter(each));
      }
    }
    List<Component> said = new ArrayList<>();
    if (unknown < counters.size()) {
      said.add(known);
    }
    if (unknown > 0) {
      said.add(new Paragraph(translate("portal.counter.unknown", String.valueOf(unknown))));
    }
    return said;
  }

  private static ListItem counter(ReleasedMatter.Counter counter) {
    ListItem item = new ListItem(new Strong(counter.name()));
    line(item, "portal.counter.address", counter.address());
    line(item, "portal.counter.phone", counter.phone());
    line(item, "portal.counter.hours", counter.openingHours());
    return item;
  }

  private static void line(ListItem item, String key, String value) {
    if (!value.isBlank()) {
      item.add(new Div(translate(key, value)));
    }
  }
}
