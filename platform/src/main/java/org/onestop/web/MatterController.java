package org.onestop.web;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onestop.form.ComposedForm;
import org.onestop.form.Forms;
import org.onestop.form.Guided;
import org.onestop.form.Guiding;
import org.onestop.form.Selection;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.release.Release;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.Releases;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be applied for, where, and by which form: public data for channel clients. */
@RestController
@RequestMapping("/api/v1/matters")
class MatterController {
  private final Releases releases;
  private final Forms forms;
  private final Clock clock;

  MatterController(Releases releases, Forms forms, Clock clock) {
    this.releases = releases;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping
  Listing<Releases.PublishedMatter> matters() {
    return Listing.whole(releases.matters(clock.instant()));
  }

  @GetMapping("/{matter}/release")
  ReleaseAnswer release(@PathVariable String matter, @RequestParam String division) {
    return ReleaseAnswer.of(inForce(matter, division));
  }

  @GetMapping("/{matter}/form")
  FormAnswer form(
      @PathVariable String matter,
      @RequestParam String division,
      @RequestParam String applicantType,
      @RequestParam(defaultValue = "") List<String> items) {
    Release release = inForce(matter, division);
    Selection selection = selection(release, applicantType, items);
    ComposedForm form = forms.compose(release.content().form(), selection);
    return FormAnswer.of(release, selection, form);
  }

  /**
   * Where answers lead to; nothing is kept of them.
   *
   * @param answers question → ids of the options chosen
   */
  record GuidanceAnswers(String division, Map<String, List<String>> answers) {}

  @PostMapping("/{matter}/guidance")
  GuidanceAnswer guidance(@PathVariable String matter, @RequestBody GuidanceAnswers given) {
    Release release = inForce(matter, given.division());
    Guiding guiding =
        release.content().guiding().orElseThrow(() -> Fault.notFound("guidance-absent"));
    guiding.check(given.answers()).orThrow("guidance-invalid");
    Guided guided = guiding.result(given.answers());
    return GuidanceAnswer.of(release, guided, asked(release, guided));
  }

  /** Keys of the form that the selection asks so far. */
  private Set<String> asked(Release release, Guided guided) {
    String type = guided.applicantType();
    return type == null
        ? Set.of()
        : forms.compose(release.content().form(), new Selection(type, guided.selected())).fields();
  }

  private Selection selection(Release release, String applicantType, List<String> items) {
    Problems problems = new Problems();
    Set<String> chosen = new LinkedHashSet<>(items);
    release
        .content()
        .applicantType(applicantType)
        .map(ReleasedApplicantType::items)
        .ifPresentOrElse(
            selectable ->
                chosen.stream()
                    .filter(item -> !selectable.contains(item))
                    .forEach(item -> problems.block("/items", "item-not-selectable", item)),
            () -> problems.block("/applicantType", "applicant-type-unknown", applicantType));
    problems.orThrow("selection-invalid");
    return new Selection(applicantType, chosen);
  }

  private Release inForce(String matter, String division) {
    if (!division.matches("\\d{6}")) {
      throw Fault.invalid(
          "division-invalid", new Problems().block("/division", "division-code", division));
    }
    return releases
        .inForce(matter, division, clock.instant())
        .orElseThrow(() -> Fault.notFound("not-published"));
  }
}
