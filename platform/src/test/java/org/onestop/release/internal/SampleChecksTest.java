package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onestop.document.DocumentTemplate;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the gate tries out with made-up applicants: documents and cases. */
class SampleChecksTest {
  private static final Pattern NAME =
      Pattern.compile("model\\.(?:put|set|putArray|putObject)\\(\\s*\"(\\w+)\"");

  private final Province province = Province.get();
  private final GateCheck documents = new DocumentsRender(province.forms(), province.divisions());
  private final GateCheck cases = new SampleCasesEnd(province.forms(), province.divisions());

  @Test
  void findNothingInASoundMatter() {
    assertThat(Altered.sound().findings(documents)).isEmpty();
    assertThat(Altered.sound().findings(cases)).isEmpty();
  }

  @Test
  void tellWhatADocumentShowsAndNothingFills() {
    Altered altered =
        Altered.sound()
            .with(matter -> html(matter, "closing-notice", "{{fields.shoeSize}}{{matterr}}"))
            .with(matter -> ((ObjectNode) matter.path("notices")).put("remedies", " "));

    assertThat(altered.findings(documents))
        .containsExactlyInAnyOrder(
            "/documents/closing-notice document-value-missing",
            "/documents/closing-notice document-value-missing",
            "/documents/refusal-notice document-value-missing");
    assertThat(altered.problems(documents))
        .filteredOn(each -> each.arguments().contains("fields.shoeSize"))
        .singleElement()
        .satisfies(each -> assertThat(each.arguments().get(1).toString()).contains(", "));
  }

  @Test
  void tellOfATemplateThatFetchesAndOfOneThatIsMissing() {
    Altered altered =
        Altered.sound()
            .with(matter -> html(matter, "closing-notice", "<script>x</script>"))
            .with(matter -> without(matter, "registration-form"));

    assertThat(altered.findings(documents))
        .containsExactlyInAnyOrder(
            "/documents/closing-notice/html template-element",
            "/materials/registration-form document-not-made");
  }

  @Test
  void tellWhereACaseStays() {
    Altered altered =
        Altered.sound()
            .with(matter -> {
              ObjectNode stage = (ObjectNode) matter.path("stages").path(0);
              stage.putArray("outcomes").add("correct").add("refuse");
            })
            .item(
                "veteran-report",
                item -> {
                  ObjectNode form = item.putObject("resultForm").put("type", "object");
                  form.putObject("properties")
                      .putObject("kind")
                      .put("type", "string")
                      .putArray("enum");
                  form.putArray("required").add("kind");
                });

    assertThat(altered.findings(cases))
        .contains(
            "/stages/preview/outcomes sample-stage-never-accepted",
            "/items/veteran-report/resultForm sample-result-not-answered");
  }

  @Test
  void adviseWhereNoSampleCouldBeSubmittedAndRefuseATypeWithoutItems() {
    Altered altered =
        Altered.sound()
            .field("basic", "name", field -> field.put("minLength", 30).put("maxLength", 20))
            .applicantType("self-employed-soldier", type -> type.putArray("items"));

    assertThat(altered.findings(cases))
        .contains(
            "/applicantTypes/self-employed-soldier/items sample-without-items",
            "/applicantTypes/assigned-work-soldier sample-not-answered ?");
  }

  /** The model that cases print with is made behind this room; its names are read from there. */
  @Test
  void aSamplePageHasTheNamesThatCasesPrintWith() throws IOException {
    GateSubject subject = Altered.sound().subject();
    Samples samples = new Samples(province.forms(), province.divisions());
    SamplePage page =
        new SamplePage(
            province.forms(),
            subject.content(),
            samples.of(subject).getFirst(),
            SamplePage.results(samples, subject));
    Set<String> sample = new TreeSet<>();
    page.of(new DocumentTemplate("closing-notice", "", "")).propertyNames().forEach(sample::add);
    page.of(new DocumentTemplate("other", "", "")).propertyNames().forEach(sample::add);

    Set<String> printed = new TreeSet<>(Set.of("signature"));
    for (String each : List.of("Printing", "PrintedItems")) {
      Matcher names =
          NAME.matcher(
              Files.readString(
                  Path.of("src/main/java/org/onestop/casework/internal/" + each + ".java")));
      while (names.find()) {
        printed.add(names.group(1));
      }
    }
    assertThat(sample).isEqualTo(printed);
  }

  private static void html(ObjectNode matter, String id, String more) {
    for (JsonNode each : matter.path("documents")) {
      if (each.path("id").asString("").equals(id)) {
        String html = each.path("html").asString("");
        ((ObjectNode) each).put("html", html.replace("</body>", "<p>" + more + "</p></body>"));
      }
    }
  }

  private static void without(ObjectNode matter, String id) {
    ArrayNode documents = (ArrayNode) matter.path("documents");
    for (int i = documents.size() - 1; i >= 0; i--) {
      if (documents.path(i).path("id").asString("").equals(id)) {
        documents.remove(i);
      }
    }
  }
}
