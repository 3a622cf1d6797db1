package org.onestop.casework.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Applicant;
import org.onestop.casework.DraftSummary;
import org.onestop.casework.DraftView;
import org.onestop.casework.Drafts;
import org.onestop.casework.ResumeCode;
import org.onestop.casework.SaveDraft;
import org.onestop.casework.internal.DraftMapper.DraftRow;
import org.onestop.form.Forms;
import org.onestop.form.IdNumber;
import org.onestop.form.Selection;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.onestop.release.Release;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Unfinished applications. */
@Component
class Drafting implements Drafts {
  private static final String STEP = "[A-Za-z0-9.-]{1,64}";

  private final Transactions transactions;
  private final DraftMapper mapper;
  private final DraftRows rows;
  private final HandingOver handingOver;
  private final Sight sight;
  private final Pinning pinning;
  private final Releases releases;
  private final Forms forms;
  private final Seals seals;
  private final Clocks clocks;

  Drafting(
      Transactions transactions,
      DraftMapper mapper,
      DraftRows rows,
      HandingOver handingOver,
      Sight sight,
      Pinning pinning,
      Releases releases,
      Forms forms,
      Seals seals,
      Clocks clocks) {
    this.transactions = transactions;
    this.mapper = mapper;
    this.rows = rows;
    this.handingOver = handingOver;
    this.sight = sight;
    this.pinning = pinning;
    this.releases = releases;
    this.forms = forms;
    this.seals = seals;
    this.clocks = clocks;
  }

  @Override
  public DraftView begin(Actor by, SaveDraft draft) {
    requireChannel(by);
    refuseUnreadable(draft);
    return transactions.act(() -> {
      Release release = pinning.inForce(by, draft.matter(), draft.division());
      pinning.refuseSuperseded(draft.releaseId(), release, selection(draft));
      DraftRow row = row(Ids.next(), by, null, draft, release.id());
      mapper.insert(row);
      return view(row, draft, release);
    });
  }

  @Override
  public DraftView get(Actor by, String id) {
    return view(rows.get(by, id));
  }

  @Override
  public DraftView put(Actor by, String id, @Nullable Integer version, SaveDraft draft) {
    refuseUnreadable(draft);
    return transactions.act(() -> {
      DraftRow before = rows.get(by, id);
      if (version != null && version != before.version()) {
        throw Fault.stale();
      }
      Release now = pinning.inForce(by, draft.matter(), draft.division());
      String under = draft.releaseId();
      boolean samePlace =
          draft.matter().equals(before.matter()) && draft.division().equals(before.division());
      if (under != null || samePlace) {
        pinning.refuseSuperseded(under == null ? before.releaseId() : under, now, selection(draft));
      }
      DraftRow row = row(id, by, before, draft, now.id());
      if (mapper.update(row) == 0) {
        throw Fault.stale();
      }
      return view(row.next(), draft, now);
    });
  }

  @Override
  public void delete(Actor by, String id) {
    transactions.run(() -> {
      if (!rows.get(by, id).account().equals(by.account())) {
        throw Fault.forbidden("draft-begun-by-another");
      }
      mapper.delete(id);
    });
  }

  @Override
  public List<DraftSummary> mine(Actor by) {
    requireChannel(by);
    return rows.of(by);
  }

  @Override
  public List<DraftSummary> look(Actor counter, String idNo) {
    if (!counter.is(Role.COUNTER)) {
      throw Fault.forbidden("role-not-allowed");
    }
    return rows.ofPerson(seals.index(idNo.strip().toUpperCase(Locale.ROOT)), counter.range());
  }

  @Override
  public ResumeCode code(Actor by, String id) {
    requireChannel(by);
    return transactions.act(() -> handingOver.code(by, id));
  }

  @Override
  public DraftView resume(Actor by, String code) {
    requireChannel(by);
    return transactions.act(() -> view(handingOver.resume(by, code)));
  }

  private static void requireChannel(Actor by) {
    if (!by.is(Role.KIOSK) && !by.is(Role.COUNTER) && !by.is(Role.APPLICANT)) {
      throw Fault.forbidden("role-not-allowed");
    }
  }

  private static void refuseUnreadable(SaveDraft draft) {
    if (draft.step() != null && !draft.step().matches(STEP)) {
      new Problems().block("/step", "draft-step").orThrow("draft-invalid");
    }
  }

  /**
   * @param before as it was; null for a new one
   */
  private DraftRow row(
      String id, Actor by, @Nullable DraftRow before, SaveDraft draft, String release) {
    return new DraftRow(
        id,
        before == null ? by.account() : before.account(),
        draft.matter(),
        draft.division(),
        release,
        idIndex(by, before, draft),
        rows.sealed(id, draft),
        clocks.now(),
        before == null ? 0 : before.version());
  }

  /** Whom it is about: as verified, else as written; who helps does not make it another's. */
  private @Nullable String idIndex(Actor by, @Nullable DraftRow before, SaveDraft draft) {
    if (before != null && before.idIndex() != null && !before.account().equals(by.account())) {
      return before.idIndex();
    }
    return sight.idIndex(by).orElseGet(() -> written(draft));
  }

  private @Nullable String written(SaveDraft draft) {
    JsonNode form = draft.form();
    String idNo = form == null ? "" : form.path(Applicant.ID_NO_FIELD).asString("");
    return IdNumber.of(idNo).map(number -> seals.index(number.text())).orElse(null);
  }

  private DraftView view(DraftRow row) {
    return view(row, rows.content(row), releases.get(row.releaseId()));
  }

  private DraftView view(DraftRow row, SaveDraft draft, Release release) {
    JsonNode given = draft.form();
    JsonNode form = given == null ? Json.mapper().createObjectNode() : given;
    return new DraftView(
        row.id(),
        row.version(),
        draft.matter(),
        draft.division(),
        draft.applicantType(),
        draft.items(),
        form,
        draft.materials(),
        release.id(),
        draft.agent(),
        draft.channel(),
        draft.step(),
        Clocks.shown(row.updatedAt()),
        check(release.content(), draft, form).list());
  }

  /** As far as it goes: what is missing is no finding. */
  private Problems check(ReleasedMatter matter, SaveDraft draft, JsonNode form) {
    Problems problems = new Problems();
    if (draft.channel() != null && !matter.channels().contains(draft.channel())) {
      problems.block("/channel", "channel-unknown", String.join(", ", matter.channels()));
    }
    if (matter.applicantType(draft.applicantType()).isEmpty()) {
      return problems.block("/applicantType", "applicant-type-unknown", draft.applicantType());
    }
    if (!form.isObject()) {
      return problems.block("/form", "wrong-type");
    }
    return problems.addAll("/form", forms.check(matter.form(), selection(draft), form, true));
  }

  private static Selection selection(SaveDraft draft) {
    return new Selection(draft.applicantType(), Set.copyOf(draft.items()));
  }
}
