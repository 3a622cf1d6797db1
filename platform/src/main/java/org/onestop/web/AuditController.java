package org.onestop.web;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.audit.AuditEntry;
import org.onestop.audit.AuditTrail;
import org.onestop.audit.Verification;
import org.onestop.calendar.Stopwatch;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Page;
import org.onestop.kernel.Problems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened, and the proof of it: for auditors. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditController {
  private static final int MAX_PAGE = 200;
  private final AuditTrail trail;
  private final Actors actors;

  AuditController(AuditTrail trail, Actors actors) {
    this.trail = trail;
    this.actors = actors;
  }

  /** An entry with its moment as people write it here. */
  record EntryAnswer(
      String chain,
      long seq,
      OffsetDateTime at,
      String type,
      String actor,
      String division,
      Map<String, String> facts,
      String hash,
      boolean sealed) {
    static EntryAnswer of(AuditEntry entry) {
      return new EntryAnswer(
          entry.chain(),
          entry.seq(),
          entry.at().atZone(Stopwatch.ZONE).toOffsetDateTime(),
          entry.type(),
          entry.actor(),
          entry.division(),
          entry.facts(),
          entry.hash(),
          entry.sealed());
    }
  }

  @GetMapping("/entries")
  Listing<EntryAnswer> entries(
      @RequestParam(required = false) @Nullable String chain,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit) {
    Actor auditor = auditor();
    if (limit < 1 || limit > MAX_PAGE) {
      throw Fault.invalid("page-invalid", new Problems().block("/limit", "limit-range", MAX_PAGE));
    }
    Page<AuditEntry> page = trail.entries(auditor.range(), chain, after, limit);
    return new Listing<>(page.items().stream().map(EntryAnswer::of).toList(), page.next());
  }

  @GetMapping("/verification")
  Verification verify(@RequestParam(defaultValue = "false") boolean all) {
    auditor();
    return all ? trail.verifyAll() : trail.verify();
  }

  private Actor auditor() {
    Actor actor = actors.current();
    if (!actor.is(Role.AUDITOR)) {
      throw Fault.forbidden("forbidden");
    }
    return actor;
  }
}
