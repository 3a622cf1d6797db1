package org.onestop.casework.internal;

import java.util.stream.Collectors;
import org.onestop.casework.AddMaterials;
import org.onestop.casework.CheckOriginal;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.RateCase;
import org.onestop.casework.internal.AfterwardsMapper.RatingRow;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Problems;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What is put on record beside the course of a case: originals, papers, ratings. */
@Component
class Recording {
  static final String ORIGINAL_CHECKED = "original-checked";
  private static final String MATERIALS_ADDED = "materials-added";

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
}
