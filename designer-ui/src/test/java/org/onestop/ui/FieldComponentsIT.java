package org.onestop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.spring.SpringServlet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onestop.form.FieldType;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.onestop.ui.field.Entry;
import org.onestop.ui.field.FieldComponents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import tools.jackson.databind.JsonNode;

/** Every field type has a component, which shows an answer and gives the same one back. */
@OnProduct
class FieldComponentsIT {
  @Autowired private FieldComponents components;
  @Autowired private List<FieldType> types;
  @Autowired private ServletRegistrationBean<SpringServlet> servlet;

  @BeforeEach
  void speak() {
    VaadinService.setCurrent(Objects.requireNonNull(servlet.getServlet()).getService());
  }

  @AfterEach
  void hush() {
    VaadinService.setCurrent(null);
  }

  @Test
  void everyTypeHasAComponentAndEveryComponentAType() {
    assertThat(components.types())
        .containsExactlyInAnyOrderElementsOf(types.stream().map(FieldType::id).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text | {} | '张三'",
        "text | {} | '𬭬·<b>=1+1'",
        "textarea | {} | '一\\n二'",
        "number | {} | 12.5",
        "number | {'type': 'integer'} | 40",
        "id-number | {} | '51010719900307101X'",
        "credit-code | {} | '91350100M000100Y43'",
        "phone | {} | '13800000000'",
        "bank-account | {} | '6222020000000000005'",
        "boolean | {} | false",
        "commitment | {} | true",
        "choice | {'oneOf': [{'const': '1', 'title': '男'}]} | '1'",
        "choice | {'oneOf': [{'const': '1'}, {'const': '2'}, {'const': '3'}, {'const': '4'},"
            + " {'const': '5'}, {'const': '6'}]} | '6'",
        "choice | {'type': 'array', 'items': {'enum': ['a', 'b']}} | ['a', 'b']",
        "choice | {'type': 'array', 'items': {'enum': ['a', 'b', 'c', 'd', 'e', 'f']}} | ['c', 'f']",
        "date | {} | '2018-09-01'",
        "date-range | {} | {'start': '2018-09-01', 'end': '2026-09-01'}",
        "date-range | {} | {'start': '2018-09-01'}",
        "year-month | {} | '2018-01'",
        "region | {'x-field': {'type': 'region', 'depth': 'county'}} | '510107'",
        "region | {'x-field': {'type': 'region', 'depth': 'city', 'within': '510000'}} | '510100'",
        "address | {} | {'region': '510107001', 'detail': '1号'}",
        "address | {} | {'detail': '1号'}",
        "group | {'items': {'properties': {'name': {'x-field': {'type': 'text'}}, 'born':"
            + " {'x-field': {'type': 'date'}}}}} |"
            + " [{'name': '张三', 'born': '2018-09-01'}, {'name': '𬭬'}]"
      })
  void whatIsShownIsGivenBack(String type, String schema, String answer) {
    Entry entry = components.entry(field(type, json(schema)));
    assertThat(entry.answer().isMissingNode()).isTrue();
    entry.show(json(answer));
    assertThat(byValue(entry.answer(), json(answer)))
        .as("%s given back as %s", answer, entry.answer())
        .isZero();
    entry.show(Json.mapper().missingNode());
    assertThat(entry.answer().isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "date",
    "date-range",
    "year-month",
    "region",
    "address",
    "choice",
    "boolean",
    "number",
    "group"
  })
  void answersOfAWrongShapeAreShownAsNothingOrAsTheyAre(String type) {
    for (JsonNode wrong :
        Stream.of("'x'", "true", "7", "[]", "{}", "null", "[['a']]", "{'region': 7}")
            .map(FieldComponentsIT::json)
            .toList()) {
      Entry entry = components.entry(field(type, json("{'oneOf': [{'const': '1'}]}")));
      entry.show(wrong);
      JsonNode answer = entry.answer();
      assertThat(answer.isMissingNode() || byValue(answer, wrong) == 0)
          .as("%s shown as %s", wrong, answer)
          .isTrue();
    }
  }

  /** Equal, whichever way JSON keeps its numbers; else not. */
  private static int byValue(JsonNode one, JsonNode other) {
    return one.equals(FieldComponentsIT::ofNodes, other) ? 0 : 1;
  }

  private static int ofNodes(JsonNode one, JsonNode other) {
    return one.isNumber() && other.isNumber()
        ? one.decimalValue().compareTo(other.decimalValue())
        : one.equals(other) ? 0 : 1;
  }

  private static FormField field(String type, JsonNode schema) {
    tools.jackson.databind.node.ObjectNode own =
        ((tools.jackson.databind.node.ObjectNode) schema).deepCopy();
    if (!own.has("x-field")) {
      own.putObject("x-field").put("type", type);
    }
    return new FormField("key", "题目", own, null);
  }

  private static JsonNode json(String text) {
    return Json.mapper().readTree(text.replace('\'', '"'));
  }
}
