package org.onestop.release.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onestop.division.Divisions;
import org.onestop.document.DocumentTemplate;
import org.onestop.document.TemplateChecks;
import org.onestop.form.Forms;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.onestop.release.ReleasedMatter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every document can be filled for a made-up applicant of every type, with no value missing. A
 * field that the form does not ask of one type may stay empty there, as on the printed form, but
 * not if it is asked of nobody. What the system makes has a template to make it from.
 */
@Component
class DocumentsRender implements GateCheck {
  private static final String FIELD = "fields.";

  private final Forms forms;
  private final Samples samples;

  DocumentsRender(Forms forms, Divisions divisions) {
    this.forms = forms;
    this.samples = new Samples(forms, divisions);
  }

  @Override
  public String id() {
    return "documents-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    ReleasedMatter matter = subject.content();
    List<Samples.Sample> all = samples.of(subject);
    Set<String> askedOfSome =
        all.stream()
            .flatMap(each ->
                forms.compose(matter.form(), each.applicant().selection()).fields().stream())
            .collect(Collectors.toSet());
    ObjectNode results = SamplePage.results(samples, subject);
    List<SamplePage> pages =
        all.stream().map(each -> new SamplePage(forms, matter, each, results)).toList();
    for (DocumentTemplate template : matter.documents()) {
      String pointer = "/documents/" + Pointers.escape(template.id());
      Problems broken = TemplateChecks.check(template);
      problems.addAll(pointer, broken);
      missing(subject, all, pages, template, askedOfSome)
          .forEach((name, types) ->
              problems.block(
                  pointer,
                  "document-value-missing",
                  template.name(),
                  String.join(", ", types),
                  name));
    }
    matter.materials().stream()
        .filter(each -> each.generated() && matter.document(each.id()).isEmpty())
        .forEach(
            each -> problems.block(Pointers.material(each.id()), "document-not-made", each.name()));
  }

  /** Name that nothing fills → names of the types for whose samples it stays empty. */
  private Map<String, Set<String>> missing(
      GateSubject subject,
      List<Samples.Sample> all,
      List<SamplePage> pages,
      DocumentTemplate template,
      Set<String> askedOfSome) {
    Map<String, Set<String>> missing = new LinkedHashMap<>();
    List<Set<String>> names =
        TemplateChecks.missing(template, pages.stream().map(each -> each.of(template)).toList());
    for (int i = 0; i < all.size(); i++) {
      Samples.Sample sample = all.get(i);
      for (String name : names.get(i)) {
        if (!mayStayEmpty(name, subject.content(), sample.applicant(), askedOfSome)) {
          missing.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(sample.type().name());
        }
      }
    }
    return missing;
  }

  private boolean mayStayEmpty(
      String name, ReleasedMatter matter, SampleApplicant applicant, Set<String> askedOfSome) {
    if (!name.startsWith(FIELD)) {
      return false;
    }
    String key = name.substring(FIELD.length());
    if (!forms.compose(matter.form(), applicant.selection()).fields().contains(key)) {
      return askedOfSome.contains(key);
    }
    return forms
        .state(matter.form(), applicant.selection(), applicant.answers())
        .hidden()
        .contains(key);
  }
}
