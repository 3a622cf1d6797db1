package org.onestop.casework.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onestop.casework.ApplicantTold;
import org.onestop.casework.CaseClosed;
import org.onestop.casework.CaseEvent;
import org.onestop.kernel.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** What happened in cases: kept for their timelines, and told to whoever listens. */
@Component
class Events {
  static final String SUBMITTED = "case-submitted";
  static final String ACCEPTED = "case-accepted";
  static final String CLOSED = "case-closed";
  static final String SESSION_CALLED = "session-called";

  /** Fact of a call to a joint session. */
  static final String DAY = "day";

  private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

  private final EventMapper mapper;
  private final Seals seals;
  private final ApplicationEventPublisher publisher;

  Events(EventMapper mapper, Seals seals, ApplicationEventPublisher publisher) {
    this.mapper = mapper;
    this.seals = seals;
    this.publisher = publisher;
  }

  /** Writes an act's notes and publishes each once, in their order. */
  void write(Act act) {
    if (act.notes.isEmpty()) {
      return;
    }
    List<EventRow> rows = act.notes.stream().map(note -> row(act, note)).toList();
    mapper.insert(rows);
    act.notes.forEach(note -> publish(act, note));
    for (EventRow each : rows) {
      String notice = each.notice();
      if (notice != null) {
        publisher.publishEvent(new ApplicantTold(each.id(), each.caseId(), notice));
      }
    }
  }

  List<EventRow> ofCase(String caseId) {
    return mapper.ofCase(caseId);
  }

  List<EventRow> feed(EventMapper.FeedPage page) {
    return mapper.feed(page);
  }

  /** By the id of the event it came before. */
  Map<String, EventMapper.Before> before(List<EventRow> rows) {
    Map<String, EventMapper.Before> before = new HashMap<>();
    mapper.before(rows).forEach(each -> before.put(each.follower(), each));
    return before;
  }

  Optional<EventRow> find(String caseId, String id) {
    return Optional.ofNullable(mapper.find(caseId, id));
  }

  void document(EventRow event, String documentId) {
    mapper.document(event.caseId(), event.id(), documentId);
  }

  Said said(EventRow event) {
    return seals.said(event.body(), context(event.id()));
  }

  /** Where somebody is called to; empty for what calls nobody. */
  String place(EventRow event) {
    JsonNode data = event.event().equals(SESSION_CALLED) ? said(event).data() : null;
    return data == null ? "" : data.path(Said.PLACE).asString("");
  }

  static Map<String, String> facts(EventRow event) {
    return facts(event.facts());
  }

  static Map<String, String> facts(String json) {
    return JsonText.read(json, FACTS);
  }

  private EventRow row(Act act, Note note) {
    String id = Ids.next();
    return new EventRow(
        id,
        act.file.id,
        act.file.division,
        act.at,
        note.event(),
        act.account,
        note.unit(),
        note.step(),
        note.item(),
        JsonText.write(note.facts()),
        seals.seal(note.said(), context(id)),
        note.notice(),
        null);
  }

  private void publish(Act act, Note note) {
    CaseFile file = act.file;
    publisher.publishEvent(
        note.event().equals(CLOSED)
            ? new CaseClosed(file.id, file.caseNo, act.account, act.at, file.division, note.proof())
            : new CaseEvent(
                file.id,
                file.caseNo,
                note.event(),
                note.event().equals(SUBMITTED),
                act.account,
                act.at,
                file.division,
                note.proof()));
  }

  private static String context(String id) {
    return "event:" + id;
  }
}
