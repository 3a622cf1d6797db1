package org.onestop.web;

import java.util.List;
import org.onestop.casework.RunningCases;
import org.onestop.identity.Actors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Cases that still run on a release which is no longer in force, and which of them may leave it.
 */
@RestController
@RequestMapping("/api/v1/claims/{matter}/{division}/running-cases")
class RunningCasesController {
  private final RunningCases cases;
  private final Actors actors;
  private final Messages messages;

  RunningCasesController(RunningCases cases, Actors actors, Messages messages) {
    this.cases = cases;
    this.actors = actors;
    this.messages = messages;
  }

  /**
   * @param obstacles why they stay; empty: they may go over
   */
  record LeftAnswer(
      String county,
      String releaseId,
      int version,
      String inForce,
      int versionInForce,
      String applicantType,
      List<String> items,
      int cases,
      List<Messages.Finding> obstacles) {}

  @GetMapping
  Listing<LeftAnswer> left(@PathVariable String matter, @PathVariable String division) {
    return Listing.whole(
        cases.left(actors.current(), matter, division).stream().map(this::of).toList());
  }

  @PostMapping("/carry-over")
  RunningCases.CarriedOver carryOver(@PathVariable String matter, @PathVariable String division) {
    return cases.carryOver(actors.current(), matter, division);
  }

  private LeftAnswer of(RunningCases.Left left) {
    return new LeftAnswer(
        left.county(),
        left.release(),
        left.number(),
        left.now(),
        left.numberNow(),
        left.applicantType(),
        left.items(),
        left.cases(),
        messages.of(left.obstacles()));
  }
}
