package org.onestop.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.onestop.document.DocumentTemplate;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;

class TemplateTextTest {
  @Test
  void escapesEveryValue() {
    assertThat(fill("<p title='{{a}}'>{{a}}</p>", "{\"a\":\"<b>'\\\"&{{b}}</b>\",\"b\":\"x\"}"))
        .isEqualTo(
            "<p title='&lt;b&gt;&#39;&quot;&amp;{{b}}&lt;/b&gt;'>"
                + "&lt;b&gt;&#39;&quot;&amp;{{b}}&lt;/b&gt;</p>");
  }

  @Test
  void leavesOutWhatXmlCannotHold() {
    assertThat(fill("<p>{{a}}</p>", "{\"a\":\"x\\u0000\\u0001\\ufffe\\ud83dy\\n𠮷\"}"))
        .isEqualTo("<p>xy\n𠮷</p>");
  }

  @Test
  void showsNothingForWhatIsMissing() {
    assertThat(fill("<p>{{a}}{{b.c}}{{d}}{{#e.f}}x{{/e.f}}{{^g.h}}□{{/g.h}}</p>", "{\"d\":null}"))
        .isEqualTo("<p>□</p>");
  }

  @Test
  void repeatsListsAndAsksConditions() {
    assertThat(
            fill(
                "<p>{{#items}}{{#on}}√{{/on}}{{^on}}□{{/on}}{{name}}{{^-last}}、{{/-last}}{{/items}}</p>",
                "{\"items\":[{\"on\":true,\"name\":\"甲\"},{\"on\":false,\"name\":\"乙\"}]}"))
        .isEqualTo("<p>√甲、□乙</p>");
  }

  @Test
  void leavesCommentsOut() {
    assertThat(fill("<p>a<!-- {{a}}\n-->b<!----></p>", "{\"a\":\"--><b/>\"}"))
        .isEqualTo("<p>ab</p>");
  }

  @Test
  void takesAnEmptyTextForNo() {
    assertThat(fill("<p>{{#a}}yes{{/a}}{{^a}}no{{/a}}</p>", "{\"a\":\"\"}")).isEqualTo("<p>no</p>");
  }

  @Test
  void writesNumbersAsTheyAre() {
    assertThat(fill("<p>{{a}} {{b}}</p>", "{\"a\":2026,\"b\":1.5}")).isEqualTo("<p>2026 1.5</p>");
  }

  @Test
  void reachesNoMethodOrField() {
    assertThat(
            fill(
                "<p>{{a.class}}{{a.getClass}}{{a.length}}{{b.class.name}}{{c.size}}{{this.class}}</p>",
                "{\"a\":\"x\",\"b\":{},\"c\":[1]}"))
        .isEqualTo("<p></p>");
  }

  @Test
  void evaluatesNoExpression() {
    assertThat(fill("<p>${7*7}#{7*7}{{a}}</p>", "{\"a\":\"${7*7}\"}"))
        .isEqualTo("<p>${7*7}#{7*7}${7*7}</p>");
  }

  @Test
  void writesOrdinaryCharactersForLookAlikes() {
    assertThat(fill("<p>{{a}}</p>", "{\"a\":\"⼈⺠\uf92c\"}")).isEqualTo("<p>人⺠郎</p>");
  }

  @Test
  void refusesABrokenTemplateWithAllFindings() {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> fill("<p>{{{a}}}<script/></p>", "{}"))
        .satisfies(fault -> {
          assertThat(fault.code()).isEqualTo("template-broken");
          assertThat(fault.problems().list())
              .extracting(Problem::code)
              .containsExactly("template-tag", "template-element");
        });
    assertThatExceptionOfType(Fault.class).isThrownBy(() -> fill("<p>{{#a}}</p>", "{}"));
  }

  private static String fill(String html, String model) {
    return TemplateText.fill(new DocumentTemplate("a", "a", html), Json.mapper().readTree(model));
  }
}
