package org.onestop.web;

import org.onestop.claim.Applied;
import org.onestop.claim.Claims;
import org.onestop.identity.Actors;
import org.onestop.release.Simulation;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plays an application through what a division has configured; nothing is written or sent. */
@RestController
@RequestMapping("/api/v1/claims/{matter}/{division}/simulation")
class SimulationController {
  private final Claims claims;
  private final Simulation simulation;
  private final Actors actors;
  private final Messages messages;

  SimulationController(Claims claims, Simulation simulation, Actors actors, Messages messages) {
    this.claims = claims;
    this.simulation = simulation;
    this.actors = actors;
    this.messages = messages;
  }

  @PostMapping
  SimulationAnswer play(
      @PathVariable String matter,
      @PathVariable String division,
      @RequestBody SimulationAnswer.Asked asked) {
    Applied applied = claims.effective(actors.current(), matter, division);
    return SimulationAnswer.of(simulation.play(applied, division, asked.application()), messages);
  }
}
