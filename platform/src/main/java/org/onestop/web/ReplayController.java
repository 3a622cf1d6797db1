package org.onestop.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Applied;
import org.onestop.claim.Claims;
import org.onestop.identity.Actors;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.release.Replay;
import org.onestop.release.Replayed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a division's draft would have changed for the cases it closed; nothing is written. */
@RestController
@RequestMapping("/api/v1/claims/{matter}/{division}/replay")
class ReplayController {
  private final Claims claims;
  private final Replay replay;
  private final Actors actors;

  ReplayController(Claims claims, Replay replay, Actors actors) {
    this.claims = claims;
    this.replay = replay;
    this.actors = actors;
  }

  /**
   * @param from first day on which cases were closed
   * @param to last day
   */
  record Period(@Nullable LocalDate from, @Nullable LocalDate to) {}

  @PostMapping
  Replayed play(
      @PathVariable String matter, @PathVariable String division, @RequestBody Period period) {
    Applied draft = claims.effective(actors.current(), matter, division);
    LocalDate from = period.from();
    LocalDate to = period.to();
    if (from == null || to == null) {
      throw Fault.invalid("replay-invalid", new Problems().block("/to", "replay-period"));
    }
    return replay.play(draft, matter, division, from, to);
  }
}
