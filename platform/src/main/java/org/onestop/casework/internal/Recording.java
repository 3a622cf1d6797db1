package org.onestop.casework.internal;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.AddMaterials;
import org.onestop.casework.CheckOriginal;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.RateCase;
import org.onestop.casework.RecordFollowUp;
import org.onestop.casework.internal.AfterwardsMapper.FollowUpRow;
import org.onestop.casework.internal.AfterwardsMapper.RatingRow;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Problems;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What is put on record beside the course of a case: originals, follow-ups, ratings. */
@Component
class Recording {
  static final String ORIGINAL_CHECKED = "original-checked";
  private static final String MATERIALS_ADDED = "materials-added";

  private static final Set<String> STATES = Set.of("pending", "under-way", "done", "failed");
  private static final int BEST = 1;
  private static final int WORST = 5;
  private static final int LONGEST = 1000;

  private final Acting acting;
  private final Sight sight;
  private final AfterwardsMapper afterwards;
  private final Seals seals;
  private final Attaching attaching;

  Recording(
      Acting acting, Sight sight, AfterwardsMapper afterwards, Seals seals, Attaching attaching) {
    this.acting = acting;
    this.sight = sight;
    this.afterwards = afterwards;
    this.seals = seals;
    this.attaching = attaching;
  }

  void checkOriginal(Actor by, String caseNo, CheckOriginal original) {
    acting.on(
        by,
        caseNo,
        act -> {
          CaseFile file = sight.atCounter(act).file;
          if (file.status.ended()) {
            throw Fault.conflict("case-ended");
          }
          Problems problems = new Problems();
          if (file.content().material(original.type()).isEmpty()) {
            problems.block("/type", "material-unknown-type", original.type());
          }
          problems.orThrow("original-invalid");
          act.note(
              Note.of(ORIGINAL_CHECKED)
                  .unit(act.unit == null ? null : act.unit.id())
                  .fact("material", original.type())
                  .fact("checked", String.valueOf(original.checked()))
                  .said(Said.reason(original.note())));
        });
  }

  void addMaterials(Actor by, String caseNo, AddMaterials papers) {
    acting.on(
        by,
        caseNo,
        act -> {
          CaseFile file = sight.atCounter(act).file;
          if (file.closedAt != null || file.status.ended()) {
            throw Fault.conflict("case-ended");
          }
          if (papers.materials().isEmpty()) {
            new Problems().block("/materials", "materials-none").orThrow("materials-invalid");
          }
          attaching.add(act, papers.materials());
          String types =
              papers.materials().stream()
                  .map(HandedMaterial::type)
                  .distinct()
                  .collect(Collectors.joining(","));
          act.note(
              Note.of(MATERIALS_ADDED)
                  .unit(act.unit == null ? null : act.unit.id())
                  .fact("materials", types));
        });
  }

  void recordFollowUp(Actor by, String caseNo, RecordFollowUp followUp) {
    acting.on(by, caseNo, act -> recordFollowUp(act, by, followUp));
  }

  private void recordFollowUp(Act act, Actor by, RecordFollowUp followUp) {
    CaseFile file = act.file;
    boolean own =
        Sight.works(by)
            && act.unit != null
            && file.item(followUp.item())
                .filter(item -> act.unit.id().equals(item.unit))
                .isPresent();
    if (!own) {
      sight.atCounter(act);
    }
    if (!STATES.contains(followUp.status())) {
      new Problems()
          .block("/status", "value-not-offered", String.join(", ", STATES))
          .orThrow("follow-up-invalid");
    }
    FollowUpRow row =
        afterwards.followUps(file.id).stream()
            .filter(
                each -> each.item().equals(followUp.item()) && each.kind().equals(followUp.kind()))
            .findFirst()
            .orElseThrow(() -> Fault.notFound("follow-up-unknown"));
    Instant at = followUp.at() == null ? act.at : followUp.at().toInstant();
    byte[] body = seals.seal(Said.reason(followUp.note()), context(row.id()));
    FollowUpRow now =
        new FollowUpRow(
            row.id(),
            row.caseId(),
            row.division(),
            row.item(),
            row.kind(),
            followUp.status(),
            at,
            body,
            row.version());
    if (afterwards.record(now) == 0) {
      throw Fault.stale();
    }
    act.note(
        Note.of("follow-up-recorded")
            .item(row.item())
            .fact("kind", row.kind())
            .fact("status", followUp.status()));
  }

  /** What was noted about a follow-up. */
  @Nullable String note(FollowUpRow row) {
    return seals.said(row.body(), context(row.id())).reason();
  }

  void rate(Actor by, String caseNo, RateCase rating) {
    acting.on(by, caseNo, act -> rate(sight.onBehalf(act), rating));
  }

  private void rate(Act act, RateCase rating) {
    CaseFile file = act.file;
    if (file.closedAt == null) {
      throw Fault.conflict("case-not-closed");
    }
    String item = rating.item() == null ? "" : rating.item();
    String text = rating.text();
    Problems problems = new Problems();
    if (rating.level() < BEST || rating.level() > WORST) {
      problems.block("/level", "rating-level", BEST, WORST);
    }
    if (!item.isEmpty() && file.item(item).isEmpty()) {
      problems.block("/item", "item-unknown", "");
    }
    if (text != null && text.length() > LONGEST) {
      problems.block("/text", "too-long", LONGEST);
    }
    problems.orThrow("rating-invalid");
    String id = Ids.next();
    try {
      afterwards.rate(
          new RatingRow(
              id,
              file.id,
              file.division,
              item,
              rating.level(),
              seals.seal(Said.reason(text), "rating:" + id),
              act.account,
              act.at));
    } catch (DuplicateKeyException twice) {
      Fault fault = Fault.conflict("rating-exists");
      fault.initCause(twice);
      throw fault;
    }
    Note note = Note.of("case-rated").fact("level", String.valueOf(rating.level()));
    act.note(item.isEmpty() ? note : note.item(item));
  }

  private static String context(String id) {
    return "follow-up:" + id;
  }
}
