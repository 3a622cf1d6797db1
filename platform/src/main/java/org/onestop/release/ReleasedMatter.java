package org.onestop.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.document.DocumentTemplate;
import org.onestop.exchange.Contract;
import org.onestop.form.FormPlan;
import org.onestop.form.Guidance;
import org.onestop.form.Guiding;

/**
 * Everything a case needs of its matter, and nothing of how it was configured.
 *
 * @param lead id of the department at whose counter cases are received
 * @param limit working days from acceptance
 * @param items in process order: position n is {@code Step.item(n)}; display-only ones are in
 *     {@code shown}
 * @param shown items that are shown and never handled
 * @param departments id → name
 * @param notices wordings by id
 * @param counters where applicants go, nearest first
 * @param summary what it is, in a sentence or two; null in releases that do not say it
 * @param eligibility who it is for; null likewise
 * @param basis the document it rests on, whose clauses the items name; null likewise
 * @param guidance null: applicant types and items are chosen directly
 * @param contacts whom colleagues call; never told to applicants; empty in releases that do not say
 *     it
 * @see <a href="../../../../../../docs/decisions/0008-in-force-is-a-question.md">0008: what is
 *     added must do with being absent</a>
 */
public record ReleasedMatter(
    String matter,
    String name,
    String lead,
    int limit,
    List<String> channels,
    List<ReleasedApplicantType> applicantTypes,
    List<ReleasedStage> stages,
    List<ReleasedItem> items,
    List<ReleasedItem> shown,
    List<ReleasedMaterial> materials,
    FormPlan form,
    List<Contract> contracts,
    Map<String, String> departments,
    Map<String, String> notices,
    List<DocumentTemplate> documents,
    List<Counter> counters,
    List<JointSession> sessions,
    Reminders reminders,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String summary,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String eligibility,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String basis,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Guidance guidance,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Contact> contacts) {

  public ReleasedMatter {
    contacts = contacts == null ? List.of() : List.copyOf(contacts);
  }

  /** A place with opening hours; texts only a division knows may be empty. */
  public record Counter(
      String division, String name, String address, String phone, String openingHours) {}

  /** A season in which departments sit together (退役季集中办公). */
  public record JointSession(
      String id, String name, String place, String from, String to, List<String> items) {}

  /** Working days left at which the light turns blue and yellow. */
  public record Reminders(int blue, int yellow) {}

  /**
   * Whom colleagues call in a unit (联络机制).
   *
   * @param unit id
   * @param item null for all that name nobody of their own
   * @param name of a person, or a post
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Contact(
      String unit, @Nullable String item, String name, String phone, @Nullable String remark) {}

  /** Whom to call in a unit about an item, else in the unit at all; null asks for the latter. */
  public Optional<Contact> contact(String unit, @Nullable String item) {
    List<Contact> there = contacts.stream().filter(each -> each.unit().equals(unit)).toList();
    return there.stream()
        .filter(each -> item != null && item.equals(each.item()))
        .findFirst()
        .or(() -> there.stream().filter(each -> each.item() == null).findFirst());
  }

  /** Its guidance at work; empty when it has none. */
  public Optional<Guiding> guiding() {
    return Optional.ofNullable(guidance)
        .map(each ->
            new Guiding(each, applicantTypes.stream().map(type -> type.offering(items)).toList()));
  }

  public Optional<ReleasedItem> item(String id) {
    return items.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<ReleasedApplicantType> applicantType(String id) {
    return applicantTypes.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<ReleasedMaterial> material(String id) {
    return materials.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<Contract> contract(String id) {
    return contracts.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * The contract an item's own dispatch sends; empty for one that is not pushed, or only named by
   * another's.
   */
  public Optional<Contract> pushed(ReleasedItem item) {
    String id = item.contract();
    return id == null || !item.pushed()
        ? Optional.empty()
        : contract(id).filter(each -> each.owner().equals(item.id()));
  }

  /**
   * What an item's unit sees of the form: its contract's fields, else its own.
   *
   * @param titles key → title
   */
  public List<Contract.Field> seen(ReleasedItem item, Map<String, String> titles) {
    return Optional.ofNullable(item.contract())
        .flatMap(this::contract)
        .map(Contract::active)
        .orElseGet(() ->
            item.fields().stream()
                .map(key -> new Contract.Field(key, titles.getOrDefault(key, key)))
                .toList());
  }

  public Optional<DocumentTemplate> document(String id) {
    return documents.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
