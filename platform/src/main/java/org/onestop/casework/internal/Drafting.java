package org.onestop.casework.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.DraftView;
import org.onestop.casework.Drafts;
import org.onestop.casework.SaveDraft;
import org.onestop.casework.internal.DraftMapper.DraftRow;
import org.onestop.form.Forms;
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
  private final Transactions transactions;
  private final DraftMapper mapper;
  private final Pinning pinning;
  private final Releases releases;
  private final Forms forms;
  private final Seals seals;
  private final Clocks clocks;

  Drafting(
      Transactions transactions,
      DraftMapper mapper,
      Pinning pinning,
      Releases releases,
      Forms forms,
      Seals seals,
      Clocks clocks) {
    this.transactions = transactions;
    this.mapper = mapper;
    this.pinning = pinning;
    this.releases = releases;
    this.forms = forms;
    this.seals = seals;
    this.clocks = clocks;
  }

  @Override
  public DraftView begin(Actor by, SaveDraft draft) {
    requireChannel(by);
    return transactions.act(() -> {
      Release release = pinning.inForce(by, draft.matter(), draft.division());
      pinning.refuseSuperseded(draft.releaseId(), release, selection(draft));
      DraftRow row = row(Ids.next(), by.account(), draft, release.id(), 0);
      mapper.insert(row);
      return view(row, draft, release);
    });
  }

  @Override
  public DraftView get(Actor by, String id) {
    DraftRow row = own(by, id);
    return view(row, seals.open(row.content(), context(id), SaveDraft.class), pinned(row));
  }

  @Override
  public DraftView put(Actor by, String id, @Nullable Integer version, SaveDraft draft) {
    return transactions.act(() -> {
      DraftRow before = own(by, id);
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
      DraftRow row = row(id, before.account(), draft, now.id(), before.version());
      if (mapper.update(row) == 0) {
        throw Fault.stale();
      }
      return view(row.next(), draft, now);
    });
  }

  @Override
  public void delete(Actor by, String id) {
    transactions.run(() -> mapper.delete(own(by, id).id(), by.account()));
  }

  private static void requireChannel(Actor by) {
    if (!by.is(Role.KIOSK) && !by.is(Role.COUNTER) && !by.is(Role.APPLICANT)) {
      throw Fault.forbidden("role-not-allowed");
    }
  }

  private DraftRow own(Actor by, String id) {
    DraftRow row = mapper.find(id);
    if (row == null || !row.account().equals(by.account())) {
      throw Fault.notFound("draft-unknown");
    }
    return row;
  }

  private Release pinned(DraftRow row) {
    return releases.get(row.releaseId());
  }

  private DraftRow row(String id, String account, SaveDraft draft, String release, int version) {
    return new DraftRow(
        id,
        account,
        draft.matter(),
        draft.division(),
        release,
        seals.seal((Object) draft, context(id)),
        clocks.now(),
        version);
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
        Clocks.shown(row.updatedAt()),
        check(release.content(), draft, form).list());
  }

  /** As far as it goes: what is missing is no finding. */
  private Problems check(ReleasedMatter matter, SaveDraft draft, JsonNode form) {
    Problems problems = new Problems();
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

  private static String context(String id) {
    return "draft:" + id;
  }
}
