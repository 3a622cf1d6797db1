package org.onestop.casework.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.JointSessions.Candidate;
import org.onestop.casework.JointSessions.Named;
import org.onestop.casework.SessionRow;
import org.onestop.casework.SessionSummary;
import org.onestop.casework.SessionView;
import org.onestop.casework.WorkItemDetail;
import org.onestop.casework.internal.JointSessionMapper.CallRow;
import org.onestop.identity.Actor;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedMatter.JointSession;
import org.onestop.release.Releases;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Joint sessions as people read them. */
@Component
class SessionViews {
  private final JointSessionMapper sessions;
  private final Sittings sittings;
  private final Releases releases;
  private final Routing routing;

  SessionViews(JointSessionMapper sessions, Sittings sittings, Releases releases, Routing routing) {
    this.sessions = sessions;
    this.sittings = sittings;
    this.releases = releases;
    this.routing = routing;
  }

  SessionSummary summary(Actor by, JointSessionRow row, int called) {
    ReleasedMatter matter = releases.get(row.releaseId()).content();
    return new SessionSummary(
        row.id(),
        row.division(),
        row.matter(),
        matter.name(),
        row.season(),
        matter.sessions().stream()
            .filter(each -> each.id().equals(row.season()))
            .map(JointSession::name)
            .findFirst()
            .orElse(row.season()),
        row.day(),
        row.place(),
        row.itemIds().stream().map(each -> new Named(each, Wording.item(matter, each))).toList(),
        row.unitIds().stream().map(each -> new Named(each, unitName(each))).toList(),
        row.state(),
        called,
        row.recorded(),
        sittings.arranges(by, row),
        row.version());
  }

  /** The counter sees all that is worked through, a unit its own. */
  SessionView view(Actor by, JointSessionRow session, Said said) {
    boolean all = sittings.oversees(by, session);
    List<CallRow> calls = sessions.calls(session.id());
    boolean open = sittings.open(session);
    // Of a step that came back the last counts.
    Map<String, InboxRow> last = new LinkedHashMap<>();
    sessions.rows(session.id(), session.scope()).stream()
        .filter(each -> all || sittings.own(by, each))
        .forEach(each -> last.put(each.caseNo() + ":" + each.step(), each));
    return new SessionView(
        summary(by, session, calls.size()),
        said.opinion(),
        said.reason(),
        open,
        all ? calls.stream().map(CallRow::caseNo).toList() : List.of(),
        last.values().stream().map(each -> row(by, session, each, open)).toList());
  }

  Candidate candidate(List<InboxRow> ofCase) {
    InboxRow first = ofCase.getFirst();
    ReleasedMatter matter = releases.get(first.releaseId()).content();
    return new Candidate(
        first.caseNo(),
        first.applicantName(),
        first.caseDivision(),
        ofCase.stream()
            .map(each -> new Named(each.step(), Wording.item(matter, each.step())))
            .toList());
  }

  private SessionRow row(Actor by, JointSessionRow session, InboxRow row, boolean open) {
    ReleasedMatter matter = releases.get(row.releaseId()).content();
    boolean still = row.state().equals(InboxRow.OPEN);
    return new SessionRow(
        row.id(),
        row.caseNo(),
        row.applicantName(),
        row.step(),
        Wording.item(matter, row.step()),
        row.unit(),
        unitName(row.unit()),
        row.state(),
        row.outcome(),
        open && still && sittings.records(by, session, row),
        sittings.own(by, row),
        still ? form(CompletionCheck.resultForm(row, matter)) : null,
        row.version());
  }

  private static WorkItemDetail.@Nullable ResultForm form(@Nullable JsonNode schema) {
    return schema == null
        ? null
        : new WorkItemDetail.ResultForm(schema, Detailing.uischema(schema));
  }

  private String unitName(String id) {
    return Objects.requireNonNullElse(routing.name(id), id);
  }
}
