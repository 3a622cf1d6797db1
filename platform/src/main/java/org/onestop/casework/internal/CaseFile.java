package org.onestop.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.HandedMaterial;
import org.onestop.exchange.DispatchOrder.FirstCheck;
import org.onestop.form.Selection;
import org.onestop.release.Release;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedStage;
import tools.jackson.core.type.TypeReference;

/** A case in the hands of an act: locked, changed in memory, written back once. */
final class CaseFile {
  private static final TypeReference<List<HandedMaterial>> MATERIALS = new TypeReference<>() {};

  final String id;
  final String caseNo;
  final String matter;
  final String applicantType;
  final String channel;
  final String filedBy;
  final String applicantName;
  final String nameIndex;
  final String idIndex;
  final Instant submittedAt;

  String division;
  Release release;
  CaseStatus status;
  @Nullable CaseStatus suspendedFrom;

  /** Set while it is the person's one open case of the matter. */
  @Nullable String openKey;

  /** Ids of the selected items. */
  Set<String> selected;

  /** The files that count now. */
  List<HandedMaterial> materials;

  String processId;

  /** The reception step its token waits at; null behind them. */
  @Nullable Integer stage;

  @Nullable String token;

  /** The clock of the reception step; null when it has no limit. */
  @Nullable Stopwatch reception;

  /** The clock of the matter's promise; null before acceptance. */
  @Nullable Stopwatch promise;

  /** Pointers the applicant may change now. */
  List<String> corrections;

  @Nullable FirstCheck firstCheck;
  @Nullable Instant acceptedAt;
  @Nullable Instant closedAt;
  @Nullable LocalDate dueOn;

  /** From acceptance on, in the release's order. */
  final List<CaseItem> items = new ArrayList<>();

  private final CaseRow stored;

  CaseFile(CaseRow row, Release release) {
    stored = row;
    id = row.id();
    caseNo = row.caseNo();
    matter = row.matter();
    applicantType = row.applicantType();
    channel = row.channel();
    filedBy = row.filedBy();
    applicantName = row.applicantName();
    nameIndex = row.nameIndex();
    idIndex = row.idIndex();
    submittedAt = row.submittedAt();
    division = row.division();
    this.release = release;
    status = CaseStatus.of(row.status());
    suspendedFrom = row.suspendedFrom() == null ? null : CaseStatus.of(row.suspendedFrom());
    openKey = row.openKey();
    selected = new LinkedHashSet<>(JsonText.texts(row.items()));
    materials = JsonText.read(row.materials(), MATERIALS);
    processId = row.processId();
    stage = row.stage();
    token = row.token();
    reception = JsonText.readOrNull(row.reception(), Stopwatch.class);
    promise = JsonText.readOrNull(row.promise(), Stopwatch.class);
    corrections = JsonText.texts(row.corrections());
    firstCheck = JsonText.readOrNull(row.firstCheck(), FirstCheck.class);
    acceptedAt = row.acceptedAt();
    closedAt = row.closedAt();
    dueOn = row.dueOn();
  }

  ReleasedMatter content() {
    return release.content();
  }

  Selection selection() {
    return new Selection(applicantType, selected);
  }

  Optional<CaseItem> item(String id) {
    return items.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  Optional<ReleasedStage> currentStage() {
    return stage == null ? Optional.empty() : Optional.of(content().stages().get(stage));
  }

  /** Positions of the selected items, as the engine knows them. */
  Set<Integer> positions() {
    List<String> all = content().items().stream().map(each -> each.id()).toList();
    return selected.stream().map(all::indexOf).collect(Collectors.toUnmodifiableSet());
  }

  /** The clock people look at: the promise's once it runs, the reception step's before. */
  @Nullable Stopwatch clock() {
    return promise == null ? reception : promise;
  }

  /** Ends it: no longer the person's open case, nothing waits any more. */
  void end(CaseStatus how, Instant at) {
    status = how;
    suspendedFrom = null;
    openKey = null;
    stage = null;
    token = null;
    corrections = List.of();
    reception = reception == null ? null : reception.stop(at);
    promise = promise == null ? null : promise.stop(at);
  }

  CaseRow row() {
    return new CaseRow(
        id,
        caseNo,
        matter,
        division,
        applicantType,
        release.id(),
        status.code(),
        suspendedFrom == null ? null : suspendedFrom.code(),
        channel,
        filedBy,
        applicantName,
        nameIndex,
        idIndex,
        openKey,
        JsonText.write(selected),
        JsonText.write(materials),
        processId,
        stage,
        token,
        JsonText.writeOrNull(reception),
        JsonText.writeOrNull(promise),
        corrections.isEmpty() ? null : JsonText.write(corrections),
        JsonText.writeOrNull(firstCheck),
        submittedAt,
        acceptedAt,
        closedAt,
        dueOn,
        stored.version());
  }

  /** Its row when it differs from what the database holds. */
  @Nullable CaseRow changed() {
    CaseRow now = row();
    return now.equals(stored) ? null : now;
  }
}
