package org.onestop.casework.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Completion;
import org.onestop.casework.RecordFollowUp;
import org.onestop.casework.RecordFollowUpOf;
import org.onestop.casework.internal.AfterwardsMapper.FollowUpEntry;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.release.ReleasedItem;
import org.springframework.stereotype.Component;

/** Puts on record how work stands that goes on after closing. */
@Component
class FollowUpRecording {
  private static final List<String> STATES = List.of("pending", "under-way", "done", "failed");
  private static final int LONGEST = 1000;

  private final Acting acting;
  private final Sight sight;
  private final AfterwardsMapper afterwards;
  private final Seals seals;

  FollowUpRecording(Acting acting, Sight sight, AfterwardsMapper afterwards, Seals seals) {
    this.acting = acting;
    this.sight = sight;
    this.afterwards = afterwards;
    this.seals = seals;
  }

  void record(Actor by, String caseNo, RecordFollowUp followUp) {
    acting.on(
        by,
        caseNo,
        act -> {
          if (!handles(act, by, followUp.item())) {
            sight.atCounter(act);
          }
          check(followUp.status(), followUp.note());
          FollowUpEntry entry =
              afterwards.followUps(act.file.id).stream()
                  .filter(each ->
                      each.item().equals(followUp.item()) && each.kind().equals(followUp.kind()))
                  .findFirst()
                  .orElseThrow(FollowUpRecording::unknown);
          write(act, entry, followUp.status(), followUp.at(), followUp.note());
        });
  }

  /** The same for one of a list, by its id. What lies elsewhere does not exist for the caller. */
  Completion record(Actor by, RecordFollowUpOf followUp) {
    FollowUpEntry found = find(followUp.id());
    Act done =
        acting.onId(
            by,
            found.caseId(),
            act -> {
              if (!handles(act, by, found.item()) && !Sight.receives(by, act.file)) {
                throw unknown();
              }
              check(followUp.status(), followUp.note());
              // Read again: only now the case is locked.
              FollowUpEntry entry = find(followUp.id());
              Integer version = followUp.version();
              if (version != null && version != entry.version()) {
                throw Fault.stale();
              }
              write(act, entry, followUp.status(), followUp.at(), followUp.note());
            });
    return new Completion(found.id(), followUp.status(), done.file.caseNo, done.file.status);
  }

  /** What was noted about a follow-up. */
  @Nullable String note(FollowUpEntry entry) {
    return seals.said(entry.body(), context(entry.id())).reason();
  }

  /** What people call it; its kind when the item no longer has it. */
  static String name(ReleasedItem item, String kind) {
    return item.followUps().stream()
        .filter(known -> known.kind().equals(kind))
        .map(ReleasedItem.FollowUp::name)
        .findFirst()
        .orElse(kind);
  }

  private FollowUpEntry find(String id) {
    FollowUpEntry entry = afterwards.followUp(id);
    if (entry == null) {
      throw unknown();
    }
    return entry;
  }

  /** Whether the caller's unit is the one that handled the item. */
  private static boolean handles(Act act, Actor by, String item) {
    return Sight.works(by)
        && act.unit != null
        && act.file.item(item).filter(each -> act.unit.id().equals(each.unit)).isPresent();
  }

  private static void check(String status, @Nullable String note) {
    Problems problems = new Problems();
    if (!STATES.contains(status)) {
      problems.block("/status", "value-not-offered", String.join(", ", STATES));
    }
    if (note != null && note.length() > LONGEST) {
      problems.block("/note", "too-long", LONGEST);
    }
    problems.orThrow("follow-up-invalid");
  }

  private void write(
      Act act,
      FollowUpEntry entry,
      String status,
      @Nullable OffsetDateTime at,
      @Nullable String note) {
    Instant when = at == null ? act.at : at.toInstant();
    byte[] body = seals.seal(Said.reason(note), context(entry.id()));
    if (afterwards.record(entry.now(status, when, body)) == 0) {
      throw Fault.stale();
    }
    act.note(
        Note.of("follow-up-recorded")
            .item(entry.item())
            .fact("kind", entry.kind())
            .fact("status", status));
  }

  private static Fault unknown() {
    return Fault.notFound("follow-up-unknown");
  }

  private static String context(String id) {
    return "follow-up:" + id;
  }
}
