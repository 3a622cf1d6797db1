package org.onestop.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.document.DocumentTemplate;
import org.onestop.exchange.Contract;
import org.onestop.form.CodeList;
import org.onestop.form.FormBlock;
import org.onestop.form.Guidance;
import org.onestop.form.Guiding;

/**
 * One matter (一件事) as an edition holds it: everything the province says about it.
 *
 * @param matter id, kebab-case
 * @param version of the edition, semantic
 * @param province six-digit division that publishes it
 * @param lead id of the department that receives and coordinates
 * @param limit promise for the whole, working days from acceptance
 * @param pilots divisions (cities) that may claim while the edition is being rolled out; empty: all
 * @param channels ids of the channels an application may come by
 * @param codeLists those the form uses
 * @param notices wordings by id (acceptance, correction, refusal, remedies, commitment…)
 * @param departments those it names
 * @param sources clause of the plan for the matter ({@code ""}) and for parts whose own record
 *     holds none ({@code /contracts/<id>}, {@code /guidance})
 * @param guidance null: applicant types and items are chosen directly
 */
public record Matter(
    String matter,
    String version,
    String name,
    String summary,
    String eligibility,
    String province,
    String lead,
    int limit,
    List<String> pilots,
    List<String> channels,
    List<ApplicantType> applicantTypes,
    List<Stage> stages,
    List<Item> items,
    List<Material> materials,
    List<FormBlock> form,
    List<CodeList> codeLists,
    List<Contract> contracts,
    List<Department> departments,
    List<PolicyRule> policy,
    List<DocumentTemplate> documents,
    Map<String, String> notices,
    List<Assumption> assumptions,
    List<Resolution> resolutions,
    Map<String, String> sources,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Guidance guidance) {

  /** A department (部门); {@code system} is the system of its own, when it has one. */
  public record Department(String id, String name, @Nullable String system) {}

  /**
   * An unknown of ours that the province must confirm (unknowns register).
   *
   * @param clause of the plan
   * @param paths pointers it governs
   */
  public record Assumption(
      String id, String clause, String text, List<String> paths, boolean confirmed) {}

  /**
   * How an inconsistency of the plan was resolved, or a decision taken.
   *
   * @param clause of the plan
   * @param paths pointers (or {@code code:…} for behaviour) where it is carried out
   */
  public record Resolution(
      String id, String clause, String problem, String resolution, List<String> paths) {}

  /** Its guidance at work; empty when it has none. */
  public Optional<Guiding> guiding() {
    return Optional.ofNullable(guidance)
        .map(each ->
            new Guiding(each, applicantTypes.stream().map(type -> type.offering(items)).toList()));
  }
}
