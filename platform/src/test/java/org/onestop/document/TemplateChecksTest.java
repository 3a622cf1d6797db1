package org.onestop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.kernel.Problem;

class TemplateChecksTest {
  @Test
  void acceptsAPageOfTextAndBoxes() {
    assertThat(
            codes(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- 附件1 --><html><head><title>表</title>"
                    + "<style>@page { size: A4 }</style></head><body>{{#items}}<p>{{name}} □</p>"
                    + "{{/items}}{{^items}}-{{/items}}<img src=\"{{signature}}\"/></body></html>"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{{name}}}",
        "{{&name}}",
        "{{ & name}}",
        "{{>other}}",
        "{{<parent}}",
        "{{$block}}",
        "{{=<% %>=}}",
        "{{\n{name}}}"
      })
  void refusesTagsThatDoNotEscapeOrReachOut(String tag) {
    assertThat(
            codes("<p title=\"" + tag.replace("<", "&lt;").replace("&name", "&amp;name") + "\"/>"))
        .isNotEmpty();
    assertThat(TemplateChecks.check(new DocumentTemplate("a", "a", tag)).list())
        .extracting(Problem::code)
        .contains("template-tag");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>app.alert(1)</script>",
        "<iframe src=\"x\"/>",
        "<object data=\"x.pdf\"/>",
        "<embed/>",
        "<link rel=\"stylesheet\"/>",
        "<base/>",
        "<form><input/></form>",
        "<meta http-equiv=\"refresh\" content=\"0\"/>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
      })
  void refusesElementsThatAct(String element) {
    assertThat(codes("<html><body>" + element + "</body></html>")).contains("template-element");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>body { background: url(http://x/) }</style>",
        "<style>@import 'x.css';</style>",
        "<style>@font-face { font-family: x }</style>",
        "<p style=\"background: url(file:///etc/passwd)\"/>",
        "<a href=\"javascript:alert(1)\">x</a>"
      })
  void refusesWhatFetches(String element) {
    assertThat(codes("<html><body>" + element + "</body></html>"))
        .containsExactly("template-fetches");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>",
        "<p>&nbsp;</p>",
        "no element",
        "",
        "<!DOCTYPE html><html/>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><p>&a;</p>"
      })
  void refusesWhatIsNotWellFormed(String html) {
    assertThat(codes(html)).containsExactly("template-syntax");
  }

  @Test
  void findsEverythingAtOnce() {
    assertThat(codes("<html><script/><a href=\"x\">{{{y}}}</a></html>"))
        .containsExactly("template-tag", "template-element", "template-fetches");
  }

  private static List<String> codes(String html) {
    return TemplateChecks.check(new DocumentTemplate("a", "a", html)).list().stream()
        .map(Problem::code)
        .toList();
  }
}
