package org.onestop.ui.filing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Agent;
import org.onestop.casework.Applicant;
import org.onestop.casework.DraftView;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.Receipt;
import org.onestop.casework.ResumeCode;
import org.onestop.casework.SaveDraft;
import org.onestop.casework.SubmitApplication;
import org.onestop.form.Selection;
import org.onestop.identity.Actor;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.material.StoredMaterial;
import org.onestop.release.Release;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.onestop.ui.field.Filling;
import tools.jackson.databind.JsonNode;

/**
 * An application while it is written, for whom- and wherever: what was chosen, answered and handed
 * in, kept in a draft after each step.
 */
public final class Filing implements FileShelf {
  private final Filings doors;
  private final Actor by;
  private final String channel;
  private final String division;
  private final KeptDraft kept;
  private final Map<String, List<StoredMaterial>> files = new LinkedHashMap<>();

  private Release release;
  private String applicantType = "";
  private Set<String> items = new LinkedHashSet<>();
  private @Nullable Filling filling;
  private @Nullable Agent agent;

  Filing(Filings doors, Actor by, Release release, String division, String channel) {
    this.doors = doors;
    this.by = by;
    this.release = release;
    this.division = division;
    this.channel = channel;
    this.kept = new KeptDraft(doors.drafts, by);
  }

  void restore(DraftView draft, List<StoredMaterial> stored) {
    applicantType = draft.applicantType();
    items = new LinkedHashSet<>(draft.items());
    filling = filling(draft.form());
    stored.forEach(each -> files(each.type()).add(each));
    kept.at(draft);
  }

  public Release release() {
    return release;
  }

  public ReleasedMatter matter() {
    return release.content();
  }

  public String division() {
    return division;
  }

  public String channel() {
    return channel;
  }

  public Optional<String> draftId() {
    return kept.id();
  }

  public Optional<OffsetDateTime> savedAt() {
    return kept.savedAt();
  }

  /** Runs something after each saving; one at a time, the last that asked. */
  public void onSave(Runnable listener) {
    kept.onSave(listener);
  }

  public Optional<ReleasedApplicantType> applicantType() {
    return matter().applicantType(applicantType);
  }

  /** The chosen items, in the order of the matter. */
  public List<ReleasedItem> items() {
    return matter().items().stream().filter(each -> items.contains(each.id())).toList();
  }

  public boolean chosen(String item) {
    return items.contains(item);
  }

  /** Chooses what is applied for; answers and files that still have a place are carried over. */
  public void choose(String type, Set<String> wanted) {
    applicantType = type;
    items = new LinkedHashSet<>(wanted);
    filling = filling(filling == null ? Json.mapper().createObjectNode() : filling.given());
  }

  /** Answers known beforehand, where nothing was answered yet. */
  public void suggest(Map<String, JsonNode> answers) {
    Filling form = form();
    answers.forEach((key, answer) -> {
      if (form.shown().contains(key) && form.answer(key).isMissingNode()) {
        form.answer(key, answer);
      }
    });
  }

  private Filling filling(JsonNode answers) {
    return new Filling(doors.forms, matter().form(), selection(), answers);
  }

  public Selection selection() {
    return new Selection(applicantType, items);
  }

  /** The form; there is none before something was chosen. */
  public Filling form() {
    return Objects.requireNonNull(filling, "nothing was chosen yet");
  }

  public boolean begun() {
    return filling != null && !items.isEmpty();
  }

  public void actFor(@Nullable Agent other) {
    agent = other;
  }

  public Optional<Agent> agent() {
    return Optional.ofNullable(agent);
  }

  /** The materials that these answers ask for, generated and relieved ones included. */
  public List<ReleasedMaterial> materials() {
    List<String> ofType = applicantType().map(ReleasedApplicantType::materials).orElseGet(List::of);
    return matter().materials().stream()
        .filter(each -> ofType.contains(each.id()) || each.local())
        .filter(each -> each.when() == null || each.when().holds(selection(), form().answers()))
        .toList();
  }

  @Override
  public List<StoredMaterial> files(String material) {
    return files.computeIfAbsent(material, none -> new ArrayList<>());
  }

  @Override
  public StoredMaterial hand(ReleasedMaterial material, String fileName, byte[] content) {
    StoredMaterial stored =
        doors.materials.store(material.id(), fileName, content, material.rule(), by.account());
    files(material.id()).add(stored);
    save();
    return stored;
  }

  @Override
  public void drop(StoredMaterial file) {
    files(file.type()).removeIf(each -> each.id().equals(file.id()));
    save();
  }

  @Override
  public byte[] content(StoredMaterial file) {
    return doors.materials.content(file);
  }

  @Override
  public List<Problem> advice(StoredMaterial file, ReleasedMaterial material) {
    return doors.materials.advice(file, material.rule());
  }

  @Override
  public void turn(StoredMaterial file, ReleasedMaterial material) {
    StoredMaterial turned = doors.materials.rotate(file.id(), by.account(), 1, material.rule());
    files(material.id()).replaceAll(each -> each.id().equals(file.id()) ? turned : each);
    save();
  }

  /** Keeps it as it is. Throws STALE when it was changed elsewhere, and CONFLICT. */
  public void save() {
    kept.save(
        new SaveDraft(
            release.content().matter(),
            division,
            applicantType,
            List.copyOf(items),
            form().given(),
            handed(),
            release.id(),
            agent,
            channel,
            null));
  }

  /** Keeps it whatever was written elsewhere. */
  public void overwrite() {
    kept.catchUp();
    save();
  }

  /** A code that opens the draft elsewhere (一码续办); the one made before opens nothing more. */
  public ResumeCode code() {
    save();
    return kept.code();
  }

  /** Leaves nothing behind but what was handed in, begun elsewhere, or is opened by a code. */
  public void leave() {
    kept.leave();
  }

  /** Goes on under the release that is in force now; what it does not ask any more is dropped. */
  public void renew() {
    release = doors.inForce(matter().matter(), division).orElse(release);
    List<String> offered = applicantType().map(ReleasedApplicantType::items).orElseGet(List::of);
    items.removeIf(each -> !offered.contains(each) && matter().item(each).isEmpty());
    filling = filling(form().given());
  }

  private List<HandedMaterial> handed() {
    Set<String> asked = new LinkedHashSet<>();
    materials().forEach(each -> asked.add(each.id()));
    return files.entrySet().stream()
        .filter(each -> asked.contains(each.getKey()))
        .flatMap(each -> each.getValue().stream())
        .map(each -> new HandedMaterial(each.type(), each.id()))
        .toList();
  }

  /** What would be handed in now. */
  public SubmitApplication application() {
    JsonNode answers = form().answers();
    return new SubmitApplication(
        matter().matter(),
        division,
        applicantType,
        List.copyOf(items),
        channel,
        Applicant.in(answers),
        agent,
        answers,
        handed(),
        release.id(),
        kept.id().orElse(null));
  }

  /** Hands it in; throws what {@code CaseDesk.submit} throws. */
  public Receipt submit() {
    Receipt receipt = doors.desk.submit(by, application());
    kept.gone();
    return receipt;
  }
}
