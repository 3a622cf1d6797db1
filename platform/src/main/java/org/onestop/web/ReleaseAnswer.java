package org.onestop.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.form.Guidance;
import org.onestop.release.Release;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;

/**
 * The release in force somewhere, as applicants' channels need it.
 *
 * @param guidance null: applicant type and items are chosen directly
 */
record ReleaseAnswer(
    String releaseId,
    int version,
    String digest,
    String edition,
    String division,
    String name,
    List<ApplicantType> applicantTypes,
    int limit,
    List<String> channels,
    List<ReleasedMatter.Counter> counters,
    @Nullable String summary,
    @Nullable String eligibility,
    @Nullable String basis,
    @Nullable Guidance guidance) {

  /**
   * @param coordinatedNote what applicants read of the coordinated items; null for nothing
   */
  record ApplicantType(
      String id,
      String name,
      List<Item> items,
      List<Material> materials,
      @Nullable String coordinatedNote) {}

  /**
   * @param unit name of the department that handles it
   * @param limit working days
   * @param status open, coordinated (with the receiving unit) or display-only
   * @param limitNote what the limit does not count; null for nothing
   * @param basis clauses it rests on; null where none are named
   */
  record Item(
      String id,
      String name,
      String channel,
      String unit,
      int limit,
      String status,
      @Nullable String limitNote,
      @Nullable String basis) {}

  record Material(String id, String name, boolean relieved) {}

  static ReleaseAnswer of(Release release) {
    ReleasedMatter matter = release.content();
    return new ReleaseAnswer(
        release.id(),
        release.number(),
        release.digest(),
        release.edition(),
        release.division(),
        matter.name(),
        matter.applicantTypes().stream().map(type -> type(matter, type)).toList(),
        matter.limit(),
        matter.channels(),
        matter.counters(),
        matter.summary(),
        matter.eligibility(),
        matter.basis(),
        matter.guidance());
  }

  private static ApplicantType type(ReleasedMatter matter, ReleasedApplicantType type) {
    List<Item> items = new ArrayList<>();
    type.items().forEach(id -> matter.item(id).ifPresent(i -> items.add(item(matter, i, "open"))));
    type.coordinated()
        .forEach(id -> matter.item(id).ifPresent(i -> items.add(item(matter, i, "coordinated"))));
    matter.shown().forEach(shown -> items.add(item(matter, shown, "display-only")));
    return new ApplicantType(
        type.id(),
        type.name(),
        items,
        type.materials().stream()
            .map(matter::material)
            .flatMap(Optional::stream)
            .map(each -> new Material(each.id(), each.name(), each.relieved()))
            .toList(),
        type.coordinatedNote());
  }

  private static Item item(ReleasedMatter matter, ReleasedItem item, String status) {
    return new Item(
        item.id(),
        item.name(),
        item.channel(),
        matter.departments().getOrDefault(item.department(), item.department()),
        item.limit(),
        status,
        item.limitNote(),
        item.basis());
  }
}
