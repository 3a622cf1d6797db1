package org.onestop.web;

import org.jspecify.annotations.Nullable;
import org.onestop.division.DivisionRange;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Fault;
import org.onestop.process.CaseProcess;
import org.onestop.process.ReadableBpmn;
import org.onestop.process.Step;
import org.onestop.release.Publisher;
import org.onestop.release.Release;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Releases as they were frozen. */
@RestController
@RequestMapping("/api/v1/releases/{id}")
class ReleaseController {
  private final Releases releases;
  private final Publisher publisher;
  private final CaseProcess processes;
  private final Actors actors;
  private final Admission admission;
  private final ClaimAnswers answers;
  private final Messages messages;

  ReleaseController(
      Releases releases,
      Publisher publisher,
      CaseProcess processes,
      Actors actors,
      Admission admission,
      ClaimAnswers answers,
      Messages messages) {
    this.messages = messages;
    this.releases = releases;
    this.publisher = publisher;
    this.processes = processes;
    this.actors = actors;
    this.admission = admission;
    this.answers = answers;
  }

  @GetMapping
  ReleaseAnswer get(@PathVariable String id) {
    return ReleaseAnswer.of(releases.get(id));
  }

  @GetMapping(value = "/bpmn", produces = MediaType.APPLICATION_XML_VALUE)
  String bpmn(@PathVariable String id) {
    Actor by = admission.configuration();
    Release release = releases.get(id);
    if (!by.reaches(release.division())
        && !DivisionRange.of(release.division()).contains(by.division())) {
      throw Fault.notFound("release-unknown", id);
    }
    return ReadableBpmn.of(
        processes.bpmn(release.definition()),
        step -> name(release.content(), step),
        word -> messages.text("bpmn." + word));
  }

  private static String name(ReleasedMatter matter, Step step) {
    return switch (step.kind()) {
      case STAGE -> matter.stages().get(step.position()).name();
      case ITEM -> matter.items().get(step.position()).name();
    };
  }

  @PostMapping("/restoration")
  @ResponseStatus(HttpStatus.CREATED)
  ClaimAnswers.PublicationAnswer restore(
      @PathVariable String id,
      @RequestBody(required = false) ClaimAnswers.@Nullable Comment comment) {
    return answers.of(publisher.restore(actors.current(), id, ClaimAnswers.text(comment)));
  }
}
