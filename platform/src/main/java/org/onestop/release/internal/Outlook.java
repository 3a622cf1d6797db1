package org.onestop.release.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.CalendarDay;
import org.onestop.calendar.Calendars;
import org.onestop.calendar.WorkCalendar;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.exchange.Contract;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;
import org.onestop.process.Step;
import org.onestop.release.ItemRouting;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedStage;
import org.onestop.release.SimulatedCase.Dates;
import org.onestop.release.SimulatedCase.Push;
import org.onestop.release.SimulatedCase.Seen;
import org.onestop.release.SimulatedCase.Uncounted;
import org.onestop.release.SimulatedCase.Work;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What lies ahead of a case once it is accepted: who does what, until when, and who is told. */
@Component
class Outlook {
  private final Forms forms;
  private final WorkCalendar calendar;
  private final Calendars days;
  private final Divisions divisions;
  private final ItemRouting routing;

  Outlook(Forms forms, WorkCalendar calendar, Calendars days, Divisions divisions, Units units) {
    this.forms = forms;
    this.calendar = calendar;
    this.days = days;
    this.divisions = divisions;
    this.routing = new ItemRouting(units, divisions, forms);
  }

  record Looked(List<Work> work, List<Push> pushes, Dates dates) {}

  /** Its dependencies are known to have no circle. */
  Looked of(
      ReleasedMatter matter,
      ReleasedApplicantType type,
      Selection selection,
      JsonNode answers,
      String county,
      LocalDate accepted) {
    Map<String, Unit> units = new HashMap<>();
    Map<String, String> places = new HashMap<>();
    for (ReleasedItem each : matter.items()) {
      @Nullable Unit unit = routing.unitOf(each, county, answers).orElse(null);
      places.put(each.id(), unit == null ? county : unit.division());
      if (unit != null) {
        units.put(each.id(), unit);
      }
    }
    Schedule schedule = new Schedule(calendar, matter, selection.items(), places, accepted);
    List<ReleasedMaterial> asked =
        matter.materials().stream().filter(each -> each.asked(type, selection, answers)).toList();
    Dates dates = dates(matter, schedule, county, accepted);
    List<Work> work = new ArrayList<>(stages(matter, answers, asked, county, accepted));
    for (Schedule.Span each : schedule.spans()) {
      work.add(item(matter, each, schedule, dates, units, answers, asked, county));
    }
    return new Looked(work, pushes(matter, schedule, answers, asked), dates);
  }

  private List<Work> stages(
      ReleasedMatter matter,
      JsonNode answers,
      List<ReleasedMaterial> asked,
      String county,
      LocalDate accepted) {
    @Nullable Unit counter = routing.counter(matter, county).orElse(null);
    Map<String, String> titles = forms.titles(matter.form());
    List<Seen> whole = new ArrayList<>();
    forms
        .texts(matter.form(), answers)
        .forEach((key, text) -> whole.add(new Seen(key, titles.getOrDefault(key, key), text)));
    List<Work> work = new ArrayList<>();
    for (int position = 0; position < matter.stages().size(); position++) {
      ReleasedStage stage = matter.stages().get(position);
      work.add(
          new Work(
              Step.stage(position).element(),
              stage.id(),
              stage.name(),
              true,
              counter,
              "counter",
              null,
              null,
              whole,
              asked.stream().map(ReleasedMaterial::name).toList(),
              List.of(),
              stage.limit(),
              0,
              0,
              accepted,
              null,
              false));
    }
    return work;
  }

  private Work item(
      ReleasedMatter matter,
      Schedule.Span span,
      Schedule schedule,
      Dates dates,
      Map<String, Unit> units,
      JsonNode answers,
      List<ReleasedMaterial> asked,
      String county) {
    ReleasedItem item = span.item();
    Map<String, String> titles = forms.titles(matter.form());
    Map<String, String> texts = forms.texts(matter.form(), answers);
    @Nullable String routeBy = item.routeBy();
    return new Work(
        Step.item(matter.items().indexOf(item)).element(),
        item.id(),
        item.name(),
        false,
        units.get(item.id()),
        item.route(),
        item.contract(),
        routeBy == null || forms.division(answers.path(routeBy)).isEmpty()
            ? null
            : titles.getOrDefault(routeBy, routeBy),
        matter.seen(item, titles).stream()
            .map(each -> new Seen(each.field(), each.label(), texts.getOrDefault(each.field(), "")))
            .toList(),
        asked.stream()
            .filter(each -> each.sharedTo().contains(item.id()))
            .map(ReleasedMaterial::name)
            .toList(),
        schedule.waitsFor(item),
        item.limit(),
        calendar.between(county, dates.acceptedOn(), span.from()),
        calendar.between(county, dates.acceptedOn(), span.to()),
        span.from(),
        span.to(),
        dates.longest().contains(item.id()));
  }

  /** One that an earlier push has named is not pushed again. */
  private List<Push> pushes(
      ReleasedMatter matter, Schedule schedule, JsonNode answers, List<ReleasedMaterial> asked) {
    List<Push> pushes = new ArrayList<>();
    Set<String> told = new HashSet<>();
    List<Schedule.Span> spans = schedule.spans();
    for (Schedule.Span each : spans) {
      @Nullable Contract contract = matter.pushed(each.item()).orElse(null);
      if (contract == null || told.contains(each.item().id())) {
        continue;
      }
      List<String> about =
          spans.stream()
              .filter(other -> other == each || other.to().isAfter(each.from()))
              .map(Schedule.Span::item)
              .filter(other -> other.goesWith(contract))
              .map(ReleasedItem::id)
              .toList();
      told.addAll(about);
      pushes.add(
          new Push(
              pushes.size() + 1,
              contract.id(),
              contract.target(),
              each.item().id(),
              about,
              contract.payload(forms, matter.form(), answers),
              asked.stream()
                  .filter(material -> contract.materials().contains(material.id()))
                  .map(ReleasedMaterial::name)
                  .toList(),
              each.from()));
    }
    return pushes;
  }

  private Dates dates(ReleasedMatter matter, Schedule schedule, String county, LocalDate accepted) {
    LocalDate due = calendar.after(county, accepted, matter.limit());
    List<String> longest = schedule.longest();
    LocalDate last =
        schedule.spans().stream()
            .map(Schedule.Span::to)
            .max(Comparator.naturalOrder())
            .filter(each -> each.isAfter(due))
            .orElse(due);
    boolean known =
        accepted
            .datesUntil(last.plusDays(1))
            .map(LocalDate::getYear)
            .distinct()
            .allMatch(calendar::knows);
    return new Dates(
        accepted,
        matter.limit(),
        due,
        longest,
        longest.stream()
            .flatMap(id -> matter.item(id).stream())
            .mapToInt(ReleasedItem::limit)
            .sum(),
        uncounted(county, accepted, last),
        known);
  }

  private List<Uncounted> uncounted(String county, LocalDate from, LocalDate to) {
    Map<LocalDate, String> names = new HashMap<>();
    String city = divisions.cityOf(county).map(Division::code).orElse(county);
    for (String scope : List.of(Calendars.COUNTRY, city, county)) {
      for (int year = from.getYear(); year <= to.getYear(); year++) {
        days.days(scope, year).stream()
            .filter(each -> each.kind() == CalendarDay.Kind.HOLIDAY)
            .forEach(each -> names.put(each.date(), each.name()));
      }
    }
    return from.plusDays(1)
        .datesUntil(to.plusDays(1))
        .filter(each -> !calendar.isWorkingDay(county, each))
        .map(each -> new Uncounted(each, names.getOrDefault(each, "")))
        .toList();
  }
}
