package org.onestop.web;

import org.jspecify.annotations.Nullable;
import org.onestop.casework.DraftSummary;
import org.onestop.casework.DraftView;
import org.onestop.casework.Drafts;
import org.onestop.casework.ResumeCode;
import org.onestop.casework.ResumeDraft;
import org.onestop.casework.SaveDraft;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Unfinished applications. */
@RestController
@RequestMapping("/api/v1/drafts")
class DraftController {
  private final Drafts drafts;
  private final Actors actors;
  private final Messages messages;

  DraftController(Drafts drafts, Actors actors, Messages messages) {
    this.drafts = drafts;
    this.actors = actors;
    this.messages = messages;
  }

  @PostMapping
  ResponseEntity<DraftAnswer> begin(@RequestBody SaveDraft draft) {
    return answer(HttpStatus.CREATED, drafts.begin(actors.current(), draft));
  }

  /** The caller's, also those he opened with a code. */
  @GetMapping
  Listing<DraftSummary> mine() {
    return Listing.whole(drafts.mine(actors.current()));
  }

  /** Makes the code that opens the draft elsewhere; it is told this once. */
  @PostMapping("/{id}/code")
  @ResponseStatus(HttpStatus.CREATED)
  ResumeCode code(@PathVariable String id) {
    return drafts.code(actors.current(), id);
  }

  /** Opens a draft that was begun elsewhere. */
  @PostMapping("/resumption")
  ResponseEntity<DraftAnswer> resume(@RequestBody ResumeDraft resumption) {
    return answer(HttpStatus.OK, drafts.resume(actors.current(), resumption.code()));
  }

  @GetMapping("/{id}")
  ResponseEntity<DraftAnswer> get(@PathVariable String id) {
    return answer(HttpStatus.OK, drafts.get(actors.current(), id));
  }

  @PutMapping("/{id}")
  ResponseEntity<DraftAnswer> put(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody SaveDraft draft) {
    return answer(HttpStatus.OK, drafts.put(actors.current(), id, Version.of(match), draft));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String id) {
    Actor by = actors.current();
    drafts.delete(by, id);
  }

  private ResponseEntity<DraftAnswer> answer(HttpStatus status, DraftView draft) {
    return ResponseEntity.status(status)
        .eTag(Version.tag(draft.version()))
        .body(DraftAnswer.of(draft, messages));
  }
}
