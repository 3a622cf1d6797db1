package org.onestop.itemcatalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onestop.catalog.Item;
import org.onestop.catalog.Matter;
import org.onestop.exchange.Contract;
import org.onestop.form.FormBlock;
import org.onestop.form.Selection;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of each selection asks what is needed, takes it, and asks nothing else. */
class FormTest {
  private final ProvinceCatalog catalog = ProvinceCatalog.get();
  private final Matter matter = catalog.matter();

  /** Every item alone with the report, and the whole package, for every applicant type. */
  static List<Selection> selections() {
    List<Selection> selections = new ArrayList<>();
    for (var type : ProvinceCatalog.get().matter().applicantTypes()) {
      selections.add(new Selection(type.id(), Set.copyOf(type.items())));
      type.items().forEach(id -> selections.add(new Selection(type.id(), Set.of(id))));
    }
    return selections;
  }

  @ParameterizedTest
  @MethodSource("selections")
  void takesWhatAnApplicantAnswers(Selection selection) {
    ObjectNode answers = Applicants.answers(selection);
    assertThat(blocking(selection, answers)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("selections")
  void asksWhatEveryPushOfTheSelectionNeeds(Selection selection) {
    Set<String> asked = asked(selection);
    for (Contract each : matter.contracts()) {
      if (selection.items().contains(each.owner())) {
        assertThat(asked).as(each.id()).containsAll(keys(each));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("selections")
  void asksWhatDecidesWhereAnItemGoesAndWhatItsUnitSees(Selection selection) {
    Set<String> asked = asked(selection);
    for (String id : selection.items()) {
      Item item = catalog.item(id);
      assertThat(asked).as(id).containsAll(item.fields());
      if (item.routeBy() != null) {
        assertThat(asked).as(id).contains(item.routeBy());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("selections")
  void asksNothingThatNobodyNeeds(Selection selection) {
    Set<String> idle = new TreeSet<>(asked(selection));
    selection.items().forEach(id -> idle.removeAll(needed(id)));
    Map<String, JsonNode> described = described();
    idle.removeIf(key -> {
      JsonNode field = described.getOrDefault(key, NullNode.getInstance());
      return field.path("basic").asBoolean(false)
          || field.has("purpose")
          || field.path("type").asString("").equals("commitment");
    });
    assertThat(idle).isEmpty();
  }

  @Test
  void requiresTheTrainingDetailExactlyWithANeed() {
    Selection selection = only("self-employed-soldier", "vocational-training-guidance");
    ObjectNode answers = Applicants.answers(selection);
    answers.remove("trainingDetail");
    assertThat(blocking(selection, answers)).containsExactly("/trainingDetail field-missing");
    answers.put("trainingNeed", false);
    assertThat(blocking(selection, answers)).isEmpty();
    answers.put("trainingDetail", "计算机");
    assertThat(blocking(selection, answers)).containsExactly("/trainingDetail field-not-asked");
  }

  @Test
  void requiresTheRecipientUnlessNothingIsPosted() {
    Selection selection = only("demobilized-officer", "social-security-card");
    ObjectNode answers = Applicants.answers(selection);
    answers.remove(List.of("recipientName", "recipientPhone", "mailAddress"));
    assertThat(blocking(selection, answers)).hasSize(3);
    answers.put("cardKind", "electronic");
    assertThat(blocking(selection, answers)).isEmpty();
    answers.put("cardKind", "physical").put("deliveryMode", "pick-up");
    assertThat(blocking(selection, answers)).isEmpty();
  }

  @Test
  void requiresTheRecipientOfAnIdCardOnlyWhenItIsPosted() {
    Selection selection = only("assigned-work-soldier", "resident-id-card");
    ObjectNode answers = Applicants.answers(selection);
    answers.remove(List.of("recipientName", "recipientPhone", "mailAddress"));
    assertThat(blocking(selection, answers)).isEmpty();
    answers.put("idCardDeliveryMode", "post");
    assertThat(blocking(selection, answers)).hasSize(3);
  }

  @Test
  void takesResidenceAndWorkFromContactAndEnlistment() {
    Selection selection = only("demobilized-officer", "social-insurance-registration");
    ObjectNode answers = Applicants.answers(selection);
    answers.remove(List.of("residenceAddress", "workStartDate"));
    ObjectNode complete = catalog.forms().complete(catalog.plan(), selection, answers);
    assertThat(complete.path("residenceAddress")).isEqualTo(answers.path("contactAddress"));
    assertThat(complete.path("workStartDate")).isEqualTo(answers.path("enlistDate"));
  }

  @Test
  void refusesASettlementOutsideTheProvinceAndASexThatTheNumberContradicts() {
    Selection selection = only("demobilized-officer", "household-registration");
    ObjectNode answers = Applicants.answers(selection);
    answers.withObjectProperty("hukouTarget").put("region", "110101");
    answers.put("sex", "2");
    assertThat(blocking(selection, answers))
        .containsExactlyInAnyOrder(
            "/hukouTarget/region region-outside", "/sex sex-disagrees-with-id-number");
  }

  @Test
  void asksABankAccountExactlyWithTheGrant() {
    for (Selection each : selections()) {
      assertThat(asked(each).contains("grantBankAccount"))
          .isEqualTo(each.items().contains("self-employment-grant"));
    }
  }

  @Test
  void everyStepTakesTheExamplesOfItsResultForm() {
    List<JsonNode> forms = new ArrayList<>();
    matter.stages().stream().map(s -> s.resultForm()).filter(f -> f != null).forEach(forms::add);
    matter.items().stream().map(i -> i.resultForm()).filter(f -> f != null).forEach(forms::add);
    assertThat(forms).isNotEmpty();
    for (JsonNode form : forms) {
      assertThat(form.path("examples")).isNotEmpty();
      for (JsonNode example : form.path("examples")) {
        assertThat(catalog.forms().check(form, example).list()).as(example.toString()).isEmpty();
      }
    }
  }

  @Test
  void aFileWithGapsSaysWhatIsMissing() {
    JsonNode form =
        matter.stages().stream()
            .filter(each -> each.id().equals("file-review"))
            .findFirst()
            .orElseThrow()
            .resultForm();
    assertThat(form).isNotNull();
    ObjectNode data = (ObjectNode) form.path("examples").path(0).deepCopy();
    data.put("archiveComplete", false);
    assertThat(catalog.forms().check(form, data).list())
        .extracting(Problem::pointer)
        .containsExactly("/archiveMissing");
  }

  private Set<String> needed(String id) {
    Item item = catalog.item(id);
    Set<String> keys = new TreeSet<>(item.fields());
    if (item.routeBy() != null) {
      keys.add(item.routeBy());
    }
    matter.contracts().stream()
        .filter(each -> each.id().equals(item.contract()) || each.owner().equals(id))
        .forEach(each -> keys.addAll(keys(each)));
    return keys;
  }

  private static List<String> keys(Contract contract) {
    return contract.active().stream().map(Contract.Field::field).toList();
  }

  private Map<String, JsonNode> described() {
    Map<String, JsonNode> described = new LinkedHashMap<>();
    for (FormBlock block : matter.form()) {
      block
          .schema()
          .path("properties")
          .properties()
          .forEach(each -> described.put(each.getKey(), each.getValue().path("x-field")));
    }
    return described;
  }

  private static Selection only(String applicantType, String item) {
    return new Selection(applicantType, Set.of(item));
  }

  private Set<String> asked(Selection selection) {
    return catalog.forms().compose(catalog.plan(), selection).fields();
  }

  private List<String> blocking(Selection selection, ObjectNode answers) {
    return catalog.forms().check(catalog.plan(), selection, answers, false).list().stream()
        .filter(each -> each.severity() == Severity.BLOCKS)
        .map(each -> each.pointer() + " " + each.code())
        .toList();
  }
}
