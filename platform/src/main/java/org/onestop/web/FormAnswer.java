package org.onestop.web;

import java.util.List;
import java.util.Optional;
import org.onestop.form.ComposedForm;
import org.onestop.form.Selection;
import org.onestop.release.Release;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedMaterial;
import tools.jackson.databind.JsonNode;

/** The one form for a selection, and the materials that go with it. */
record FormAnswer(String releaseId, JsonNode schema, JsonNode uischema, List<Material> materials) {

  /**
   * @param required it must be there
   * @param relieved a shared certificate stands for it
   * @param minBytes inclusive, {@code maxBytes} too
   * @param photo it is a portrait, about which an upload is answered with advice
   */
  record Material(
      String id,
      String name,
      boolean required,
      boolean relieved,
      List<String> accept,
      long minBytes,
      long maxBytes,
      int maxFiles,
      boolean photo,
      ByChannel byChannel,
      String submitWhen,
      String purpose,
      boolean generated) {}

  record ByChannel(String online, String counter) {}

  static FormAnswer of(Release release, Selection selection, ComposedForm form) {
    List<Material> materials =
        release
            .content()
            .applicantType(selection.applicantType())
            .map(ReleasedApplicantType::materials)
            .orElseGet(List::of)
            .stream()
            .map(release.content()::material)
            .flatMap(Optional::stream)
            .filter(each -> each.when() == null || each.when().possible(selection))
            .map(FormAnswer::material)
            .toList();
    return new FormAnswer(release.id(), form.schema(), form.uischema(), materials);
  }

  static Material material(ReleasedMaterial each) {
    return new Material(
        each.id(),
        each.name(),
        each.required() && !each.generated(),
        each.relieved(),
        each.rule().accept(),
        each.rule().minBytes(),
        each.rule().maxBytes(),
        each.rule().maxFiles(),
        each.rule().photo(),
        new ByChannel(each.online(), each.counter()),
        each.submitWhen(),
        each.purpose(),
        each.generated());
  }
}
