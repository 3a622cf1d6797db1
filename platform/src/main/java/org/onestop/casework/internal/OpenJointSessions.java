package org.onestop.casework.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.ArrangeSession;
import org.onestop.casework.BatchResult;
import org.onestop.casework.CallCases;
import org.onestop.casework.CancelSession;
import org.onestop.casework.JointSessions;
import org.onestop.casework.RecordInSession;
import org.onestop.casework.SessionSummary;
import org.onestop.casework.SessionView;
import org.onestop.casework.internal.JointSessionMapper.CallCount;
import org.onestop.division.Division;
import org.onestop.division.DivisionRange;
import org.onestop.division.Divisions;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.springframework.stereotype.Component;

/** The door to joint sessions: what is read, and each caller led to the use case. */
@Component
class OpenJointSessions implements JointSessions {
  static final int LARGEST_RECORD = 500;

  private static final int MOST_LISTED = 1000;
  private static final int DAYS_BACK = 366;

  private final JointSessionMapper sessions;
  private final Seasons seasons;
  private final Sittings sittings;
  private final SessionViews views;
  private final ArrangingSessions arranging;
  private final CallingCases calling;
  private final SessionRecording recording;
  private final Divisions divisions;
  private final Clocks clocks;

  OpenJointSessions(
      JointSessionMapper sessions,
      Seasons seasons,
      Sittings sittings,
      SessionViews views,
      ArrangingSessions arranging,
      CallingCases calling,
      SessionRecording recording,
      Divisions divisions,
      Clocks clocks) {
    this.sessions = sessions;
    this.seasons = seasons;
    this.sittings = sittings;
    this.views = views;
    this.arranging = arranging;
    this.calling = calling;
    this.recording = recording;
    this.divisions = divisions;
    this.clocks = clocks;
  }

  @Override
  public List<Season> seasons(Actor by) {
    requireWork(by);
    return seasons.of(by);
  }

  /** A unit sits in sessions of its division, of those below it and of its city. */
  @Override
  public List<SessionSummary> list(Actor by) {
    requireWork(by);
    String widest = divisions.cityOf(by.division()).map(Division::code).orElse(by.division());
    LocalDate since = clocks.today().minusDays(DAYS_BACK);
    List<JointSessionRow> rows =
        sessions.list(DivisionRange.of(widest), since, MOST_LISTED).stream()
            .filter(each -> sittings.sees(by, each))
            .toList();
    Map<String, Integer> called = new HashMap<>();
    if (!rows.isEmpty()) {
      for (CallCount each : sessions.callCounts(rows.stream().map(JointSessionRow::id).toList())) {
        called.put(each.sessionId(), each.called());
      }
    }
    return rows.stream()
        .map(each -> views.summary(by, each, called.getOrDefault(each.id(), 0)))
        .toList();
  }

  @Override
  public SessionView view(Actor by, String id) {
    requireWork(by);
    JointSessionRow session = sittings.visible(by, id);
    return views.view(by, session, arranging.said(session));
  }

  @Override
  public Candidates candidates(Actor by, String id) {
    requireWork(by);
    JointSessionRow session = sittings.visible(by, id);
    if (!sittings.arranges(by, session)) {
      throw Fault.forbidden("role-not-allowed");
    }
    int most = CallingCases.MOST * session.itemIds().size() + 1;
    List<InboxRow> rows =
        sessions.candidates(
            session,
            session.scope(),
            DivisionRange.of(session.division()),
            clocks.today(),
            List.of(),
            most);
    Map<String, List<InboxRow>> byCase = new LinkedHashMap<>();
    rows.forEach(
        each -> byCase.computeIfAbsent(each.caseNo(), none -> new ArrayList<>()).add(each));
    boolean more = rows.size() == most || byCase.size() > CallingCases.MOST;
    return new Candidates(
        byCase.values().stream().limit(CallingCases.MOST).map(views::candidate).toList(), more);
  }

  @Override
  public String arrange(Actor by, ArrangeSession session) {
    requireWork(by);
    return arranging.arrange(by, session);
  }

  @Override
  public void change(Actor by, String id, @Nullable Integer version, ArrangeSession session) {
    requireWork(by);
    arranging.change(by, id, version, session);
  }

  @Override
  public void cancel(Actor by, String id, CancelSession cancellation) {
    requireWork(by);
    arranging.cancel(by, id, cancellation);
  }

  @Override
  public void call(Actor by, String id, @Nullable Integer version, CallCases calls) {
    requireWork(by);
    calling.call(by, id, version, calls);
  }

  @Override
  public List<BatchResult> record(Actor by, String id, List<RecordInSession> results) {
    OpenWorkDesk.refuseWithinTransaction();
    requireWork(by);
    sittings.visible(by, id);
    if (results.size() > LARGEST_RECORD) {
      throw Listing.invalid("", "list-too-long", LARGEST_RECORD);
    }
    List<BatchResult> told = new ArrayList<>();
    for (RecordInSession each : results) {
      RecordInSession result = Objects.requireNonNull(each);
      try {
        told.add(new BatchResult(result.id(), recording.record(by, id, result), null));
      } catch (Fault refused) {
        told.add(new BatchResult(result.id(), null, refused));
      }
    }
    return told;
  }

  private static void requireWork(Actor by) {
    if (!Sight.works(by)) {
      throw Fault.forbidden("role-not-allowed");
    }
  }
}
