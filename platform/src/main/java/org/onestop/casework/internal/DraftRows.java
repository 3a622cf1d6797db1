package org.onestop.casework.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.DraftSummary;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.SaveDraft;
import org.onestop.casework.internal.DraftMapper.DraftRow;
import org.onestop.division.DivisionRange;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.springframework.stereotype.Component;

/** All drafts, and whose they are. */
@Component
class DraftRows {
  private static final int LISTED = 20;

  private final DraftMapper mapper;
  private final Seals seals;

  DraftRows(DraftMapper mapper, Seals seals) {
    this.mapper = mapper;
    this.seals = seals;
  }

  /** Throws NOT_FOUND unless the caller began it or opened it. */
  DraftRow get(Actor by, String id) {
    return accessible(by, mapper.find(id));
  }

  /** The same, held until the transaction ends. */
  DraftRow lock(Actor by, String id) {
    return accessible(by, mapper.lock(id));
  }

  private DraftRow accessible(Actor by, @Nullable DraftRow row) {
    if (row == null || !writers(row).contains(by.account())) {
      throw unknown();
    }
    return row;
  }

  /** The accounts that may go on with it. */
  Set<String> writers(DraftRow row) {
    Set<String> writers = new HashSet<>(mapper.helpers(row.id()));
    writers.add(row.account());
    return writers;
  }

  /** Whose uploads count when a draft is handed in: the caller's, and theirs who wrote it too. */
  Set<String> writers(Actor by, @Nullable String id) {
    DraftRow row = id == null ? null : mapper.find(id);
    Set<String> writers = row == null ? Set.of() : writers(row);
    return writers.contains(by.account()) ? writers : Set.of(by.account());
  }

  /** Done with; for nobody but those who may go on with it. */
  void handedIn(Actor by, String id) {
    DraftRow row = mapper.lock(id);
    if (row != null && writers(row).contains(by.account())) {
      mapper.delete(id);
    }
  }

  List<DraftSummary> of(Actor by) {
    return mapper.of(by.account(), LISTED).stream().map(this::summary).toList();
  }

  List<DraftSummary> ofPerson(String idIndex, DivisionRange range) {
    return mapper.ofPerson(idIndex, range.from(), range.to(), LISTED).stream()
        .map(this::summary)
        .toList();
  }

  SaveDraft content(DraftRow row) {
    return seals.open(row.content(), context(row.id()), SaveDraft.class);
  }

  byte[] sealed(String id, SaveDraft draft) {
    return seals.seal((Object) draft, context(id));
  }

  List<String> files(DraftRow row) {
    return content(row).materials().stream().map(HandedMaterial::materialId).toList();
  }

  static Fault unknown() {
    return Fault.notFound("draft-unknown");
  }

  private DraftSummary summary(DraftRow row) {
    return new DraftSummary(
        row.id(),
        row.matter(),
        row.division(),
        content(row).applicantType(),
        Clocks.shown(row.updatedAt()));
  }

  private static String context(String id) {
    return "draft:" + id;
  }
}
