package org.onestop.itemcatalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onestop.catalog.ApplicantType;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The check that pages and API share agrees with a stock validator on the schema that is served:
 * what the validator refuses is refused, and what only the check refuses is refused for a reason
 * that a schema cannot say. With our keywords registered, the validator says the same as the check.
 */
class FormAgreementTest {
  private static final int DOCUMENTS = 2_000;
  private static final int OF_ONE_SELECTION = 4;
  private static final long SEED = 20261127;

  /** Codes of findings that field types and rules make beyond the schema. */
  private static final Set<String> BEYOND =
      Set.of(
          "id-number-wrong",
          "id-number-birth-date",
          "field-blank",
          "field-one-line",
          "field-control-character",
          "field-date-era",
          "field-range-reversed",
          "region-unknown",
          "region-outside",
          "region-province",
          "region-city",
          "region-county",
          "region-township",
          "date-before",
          "date-in-future",
          "sex-disagrees-with-id-number");

  private static final List<String> VALUES =
      List.of(
          "\"x\"",
          "\"\\u0007\"",
          "\"𬭬\"",
          "\"=1+1\"",
          "\"<b>x</b>\"",
          "\" \"",
          "\"a\\nb\"",
          "7",
          "-1",
          "1e300",
          "true",
          "false",
          "[\"1\"]",
          "{\"region\":\"510107001\"}",
          "{\"region\":\"999999\",\"detail\":\"1\"}",
          "{\"start\":\"2020-01-01\",\"end\":\"2019-01-01\"}",
          "\"2018-02-30\"",
          "\"1800-01-01\"",
          "\"2099-01\"",
          "\"510107\"",
          "\"110101\"",
          "\"999999\"",
          "\"1\"",
          "\"2\"",
          "\"10\"",
          "\"01\"",
          "\"13800000000\"",
          "\"51010719900307101X\"");

  private final ProvinceCatalog catalog = ProvinceCatalog.get();
  private final Forms forms = catalog.forms();

  static Stream<ApplicantType> types() {
    return ProvinceCatalog.get().matter().applicantTypes().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void agreesWithAStockValidator(ApplicantType type) {
    Random random = new Random(SEED);
    Set<String> strange = new LinkedHashSet<>();
    int accepted = 0;
    int refused = 0;
    Selection selection = selection(type, random);
    Schema stock = stock(selection);
    Schema own = own(selection);
    for (int i = 0; i < DOCUMENTS; i++) {
      if (i % OF_ONE_SELECTION == 0) {
        selection = selection(type, random);
        stock = stock(selection);
        own = own(selection);
      }
      ObjectNode answers = mutated(Applicants.answers(selection), random, i % OF_ONE_SELECTION);
      boolean valid = stock.validate(answers).isEmpty();
      List<Problem> blocking =
          forms.check(catalog.plan(), selection, answers, false).list().stream()
              .filter(each -> each.severity() == Severity.BLOCKS)
              .toList();
      assertThat(valid || !blocking.isEmpty())
          .as("refused by the validator, accepted by the check: document %s", i)
          .isTrue();
      assertThat(own.validate(answers).isEmpty())
          .as("accepted with our keywords as by the check: document %s, %s", i, blocking)
          .isEqualTo(blocking.isEmpty());
      if (valid) {
        blocking.stream()
            .map(Problem::code)
            .filter(code -> !BEYOND.contains(code))
            .forEach(strange::add);
      }
      if (blocking.isEmpty()) {
        accepted++;
      } else {
        refused++;
      }
    }
    assertThat(strange).as("refused by the check alone, and not for a reason of its own").isEmpty();
    assertThat(accepted).isGreaterThan(DOCUMENTS / 10);
    assertThat(refused).isGreaterThan(DOCUMENTS / 10);
  }

  /** Any items of the type, at least one. */
  private static Selection selection(ApplicantType type, Random random) {
    Set<String> items = new LinkedHashSet<>();
    while (items.isEmpty()) {
      type.items().stream().filter(each -> random.nextInt(3) > 0).forEach(items::add);
    }
    return new Selection(type.id(), items);
  }

  /** So many of its answers changed, taken away or added. */
  private static ObjectNode mutated(ObjectNode answers, Random random, int changes) {
    for (int i = 0; i < changes; i++) {
      List<String> keys = new ArrayList<>(answers.propertyNames());
      String key = keys.get(random.nextInt(keys.size()));
      switch (random.nextInt(8)) {
        case 0 -> answers.remove(key);
        case 1 -> answers.put("surprise" + i, "x");
        case 2 -> answers.put(key, "长".repeat(random.nextInt(2_500)) + "!");
        default ->
            answers.set(key, Json.mapper().readTree(VALUES.get(random.nextInt(VALUES.size()))));
      }
    }
    return answers;
  }

  private JsonNode schema(Selection selection) {
    return forms.compose(catalog.plan(), selection).schema();
  }

  private Schema own(Selection selection) {
    return catalog.vocabulary().compile(schema(selection));
  }

  private Schema stock(Selection selection) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
        .getSchema(schema(selection));
  }
}
