package org.onestop.web;

import org.jspecify.annotations.Nullable;
import org.onestop.casework.Comments;
import org.onestop.casework.Comments.Comment;
import org.onestop.casework.Comments.Conversation;
import org.onestop.casework.Comments.Mention;
import org.onestop.casework.WriteComment;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What staff of different units write to one another about a case. */
@RestController
@RequestMapping("/api/v1")
class CommentController {
  private final Comments comments;
  private final Actors actors;

  CommentController(Comments comments, Actors actors) {
    this.comments = comments;
    this.actors = actors;
  }

  @GetMapping("/cases/{caseNo}/comments")
  Conversation read(@PathVariable String caseNo) {
    return comments.read(actors.current(), caseNo);
  }

  /** What mentions the caller's unit has been seen. */
  @PostMapping("/cases/{caseNo}/comments/seen")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void see(@PathVariable String caseNo) {
    comments.see(actors.current(), caseNo);
  }

  @PostMapping("/cases/{caseNo}/comments")
  @ResponseStatus(HttpStatus.CREATED)
  Comment write(@PathVariable String caseNo, @RequestBody WriteComment comment) {
    return comments.write(actors.current(), caseNo, comment);
  }

  @DeleteMapping("/cases/{caseNo}/comments/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeBack(@PathVariable String caseNo, @PathVariable String id) {
    comments.takeBack(actors.current(), caseNo, id);
  }

  @GetMapping("/mentions")
  Listing<Mention> mentions(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(required = false) @Nullable String after) {
    Actor by = actors.current();
    return Listing.of(comments.mentions(by, state, after, limit));
  }
}
