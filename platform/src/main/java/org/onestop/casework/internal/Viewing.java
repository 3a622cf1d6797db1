package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CaseView;
import org.onestop.casework.FiledApplication;
import org.onestop.casework.Finding;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.release.ReleasedStage;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A case as its applicant, its channel, its counter and the units that work on it follow it. */
@Component
class Viewing {
  private final Cases cases;
  private final Events events;
  private final Sight sight;
  private final Clocks clocks;
  private final Wording wording;
  private final ItemViews items;

  Viewing(
      Cases cases, Events events, Sight sight, Clocks clocks, Wording wording, ItemViews items) {
    this.cases = cases;
    this.events = events;
    this.sight = sight;
    this.clocks = clocks;
    this.wording = wording;
    this.items = items;
  }

  CaseView view(Actor by, String caseNo) {
    CaseFile file = cases.numbered(caseNo);
    boolean whole = sight.follows(by, file);
    if (!whole && !sight.worksOn(by, file)) {
      throw Cases.unknown();
    }
    List<EventRow> log = events.ofCase(file.id);
    Locale locale = LocaleContextHolder.getLocale();
    Stopwatch clock = file.clock();
    return new CaseView(
        file.caseNo,
        file.status,
        file.matter,
        file.content().name(),
        file.division,
        file.applicantType,
        file.applicantName,
        file.channel,
        file.release.id(),
        Clocks.shown(file.submittedAt),
        Clocks.shownOrNull(file.acceptedAt),
        Clocks.endOf(clocks.due(file.promise, file.division, clocks.now())),
        Clocks.shownOrNull(file.closedAt),
        clock == null ? null : workingDays(clock, file.division),
        clock == null ? null : clock(clock),
        file.currentStage().map(ReleasedStage::name).orElse(null),
        items.of(by, file, log, whole),
        log.stream().map(each -> entry(each, file, locale)).toList(),
        whole ? notices(log, file, locale) : List.of(),
        whole ? corrections(file, log) : List.of(),
        whole ? acts(by, file) : List.of());
  }

  /** What was filed, for those who act for the applicant. */
  FiledApplication filed(Actor by, String caseNo) {
    CaseFile file = cases.numbered(caseNo);
    if (by.is(Role.SUPERVISE) || !sight.follows(by, file)) {
      throw Cases.unknown();
    }
    return new FiledApplication(
        file.matter,
        file.division,
        file.applicantType,
        List.copyOf(file.selected),
        file.release.id(),
        cases.application(file.id).form(),
        file.materials,
        originals(events.ofCase(file.id)));
  }

  /** The last record of each counts. */
  private static Set<String> originals(List<EventRow> log) {
    Set<String> seen = new LinkedHashSet<>();
    for (EventRow each : log) {
      if (each.event().equals(Recording.ORIGINAL_CHECKED)) {
        Map<String, String> facts = Events.facts(each);
        String material = facts.getOrDefault("material", "");
        if (Boolean.parseBoolean(facts.get("checked"))) {
          seen.add(material);
        } else {
          seen.remove(material);
        }
      }
    }
    return seen;
  }

  private CaseView.WorkingDays workingDays(Stopwatch watch, String division) {
    int used = clocks.used(watch, division);
    return new CaseView.WorkingDays(watch.limit(), used, watch.limit() - used);
  }

  private static CaseView.Clock clock(Stopwatch watch) {
    List<CaseView.Pause> pauses =
        watch.pauses().stream()
            .map(each ->
                new CaseView.Pause(
                    Clocks.shown(each.from()), Clocks.shownOrNull(each.to()), each.reason()))
            .toList();
    boolean runs = !watch.paused() && watch.stoppedAt() == null;
    CaseView.Pause last = pauses.isEmpty() ? null : pauses.getLast();
    return new CaseView.Clock(
        !runs ? null : last == null ? Clocks.shown(watch.startedAt()) : last.to(), pauses);
  }

  private CaseView.Entry entry(EventRow event, CaseFile file, Locale locale) {
    return new CaseView.Entry(
        Clocks.shown(event.at()),
        event.event(),
        wording.event(event, file.content(), locale, events.place(event)),
        event.item(),
        event.unit());
  }

  private List<CaseView.Notice> notices(List<EventRow> log, CaseFile file, Locale locale) {
    List<CaseView.Notice> notices = new ArrayList<>();
    for (EventRow each : log) {
      String kind = each.notice();
      if (kind != null) {
        notices.add(
            new CaseView.Notice(
                each.id(),
                kind,
                wording.notice(file.content(), kind, locale),
                Clocks.shown(each.at()),
                file.content().notices().get(kind),
                Issuing.template(file, each) != null));
      }
    }
    return notices;
  }

  private List<Finding> corrections(CaseFile file, List<EventRow> log) {
    if (file.status != CaseStatus.CORRECTING) {
      return List.of();
    }
    return log.reversed().stream()
        .filter(each -> each.event().equals("correction-asked"))
        .findFirst()
        .map(each -> events.said(each).findings())
        .orElse(List.of());
  }

  /** What those who act for the applicant may do now. */
  private static List<String> acts(Actor by, CaseFile file) {
    List<String> acts = new ArrayList<>();
    if (by.is(Role.SUPERVISE)) {
      return acts;
    }
    if (file.status == CaseStatus.CORRECTING) {
      acts.add("correct");
    }
    if (!file.status.ended()) {
      acts.add("withdraw");
      if (file.acceptedAt == null && file.status != CaseStatus.SUSPENDED) {
        acts.add("change-items");
      }
    }
    if (file.closedAt != null) {
      acts.add("rate");
    }
    return acts;
  }

  /** The last event of each item that ended it. */
  static Map<String, EventRow> results(List<EventRow> log) {
    Map<String, EventRow> results = new HashMap<>();
    for (EventRow each : log) {
      @Nullable String item = each.item();
      if (item != null
          && (each.event().equals("item-done") || each.event().equals("item-declined"))) {
        results.put(item, each);
      }
    }
    return results;
  }
}
