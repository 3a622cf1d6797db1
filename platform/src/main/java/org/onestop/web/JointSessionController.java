package org.onestop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.ArrangeSession;
import org.onestop.casework.CallCases;
import org.onestop.casework.CancelSession;
import org.onestop.casework.JointSessions;
import org.onestop.casework.JointSessions.Candidates;
import org.onestop.casework.JointSessions.Season;
import org.onestop.casework.RecordInSession;
import org.onestop.casework.SessionSummary;
import org.onestop.casework.SessionView;
import org.onestop.identity.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Joint sessions: arranged, cases called, results recorded for many at once. */
@RestController
@RequestMapping("/api/v1/sessions")
class JointSessionController {
  private final JointSessions sessions;
  private final Actors actors;
  private final Messages messages;

  JointSessionController(JointSessions sessions, Actors actors, Messages messages) {
    this.sessions = sessions;
    this.actors = actors;
    this.messages = messages;
  }

  @GetMapping
  Listing<SessionSummary> list() {
    List<SessionSummary> listed = sessions.list(actors.current());
    return Listing.whole(listed);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  SessionView arrange(@RequestBody ArrangeSession session) {
    return sessions.view(actors.current(), sessions.arrange(actors.current(), session));
  }

  @GetMapping("/seasons")
  Listing<Season> seasons() {
    List<Season> seasons = sessions.seasons(actors.current());
    return Listing.whole(seasons);
  }

  @GetMapping("/{id}")
  ResponseEntity<SessionView> view(@PathVariable String id) {
    SessionView view = sessions.view(actors.current(), id);
    return ResponseEntity.ok().eTag(Version.tag(view.session().version())).body(view);
  }

  @PutMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void change(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody ArrangeSession session) {
    sessions.change(actors.current(), id, Version.of(match), session);
  }

  @PostMapping("/{id}/cancellation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String id, @RequestBody CancelSession cancellation) {
    sessions.cancel(actors.current(), id, cancellation);
  }

  /** Cases that can be called; at most as many as a session takes. */
  @GetMapping("/{id}/candidates")
  Candidates candidates(@PathVariable String id) {
    return sessions.candidates(actors.current(), id);
  }

  @PutMapping("/{id}/calls")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void call(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody CallCases calls) {
    sessions.call(actors.current(), id, Version.of(match), calls);
  }

  @PostMapping("/{id}/results")
  Listing<BatchAnswer> record(@PathVariable String id, @RequestBody Results results) {
    List<BatchAnswer> told =
        sessions.record(actors.current(), id, results.results()).stream()
            .map(each -> BatchAnswer.of(each, messages))
            .toList();
    return Listing.whole(told);
  }

  /** What is recorded, each for itself. */
  record Results(List<RecordInSession> results) {
    Results {
      results = results == null ? List.of() : List.copyOf(results);
    }

    /** Without what may name persons. */
    @Override
    public String toString() {
      return "Results[…]";
    }
  }
}
