package org.onestop.itemcatalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onestop.catalog.Stage;
import org.onestop.document.DocumentTemplate;
import org.xml.sax.InputSource;

/** Document templates are well-formed, without code, and print fields that exist. */
class DocumentTest {
  private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)([A-Za-z.]+)}}");
  private static final Pattern ASKED = Pattern.compile("(?:fields|checks)\\.([A-Za-z]+)");

  static Stream<DocumentTemplate> templates() {
    return ProvinceCatalog.get().matter().documents().stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void isWellFormedAndFetchesNothing(DocumentTemplate template) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.newDocumentBuilder().parse(new InputSource(new StringReader(template.html())));
    assertThat(template.html())
        .doesNotContain("<script", "<link", "<object", "url(", "href=", "file:", "{{{", "{{&")
        .contains("font-family: \"Noto Sans SC\"");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void holdsNothingButPlainTagsThatAreClosed(DocumentTemplate template) {
    Matcher tags = TAG.matcher(template.html());
    int open = 0;
    int plain = 0;
    while (tags.find()) {
      plain++;
      open += tags.group(1).equals("/") ? -1 : tags.group(1).isEmpty() ? 0 : 1;
    }
    assertThat(open).isZero();
    assertThat(plain).isEqualTo(template.html().split("\\{\\{", -1).length - 1).isPositive();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void printsFieldsThatExistAndOnlyBoxesThatTheFontHas(DocumentTemplate template) {
    Set<String> known =
        new HashSet<>(ProvinceCatalog.get().forms().titles(ProvinceCatalog.get().plan()).keySet());
    known.addAll(staffFields());
    assertThat(known).containsAll(printed(template));
    assertThat(template.html()).doesNotContainPattern("[☐☑☒✓✔✗■●]");
  }

  @Test
  void theRegistrationFormPrintsEveryFieldThatItAsks() {
    Set<String> asked =
        new HashSet<>(ProvinceCatalog.get().forms().titles(ProvinceCatalog.get().plan()).keySet());
    asked.removeAll(
        Set.of(
            "residenceAddress",
            "workStartDate",
            "cardKind",
            "deliveryMode",
            "idCardDeliveryMode",
            "commitmentAccepted"));
    DocumentTemplate form =
        templates().filter(each -> each.id().equals("registration-form")).findFirst().orElseThrow();
    Set<String> printed = printed(form);
    printed.removeAll(staffFields());
    assertThat(printed).isEqualTo(asked);
  }

  /** What staff fill in at a stage, such as the file review. */
  private static Set<String> staffFields() {
    Set<String> keys = new HashSet<>();
    for (Stage stage : ProvinceCatalog.get().matter().stages()) {
      if (stage.resultForm() != null) {
        keys.addAll(stage.resultForm().path("properties").propertyNames());
      }
    }
    return keys;
  }

  private static Set<String> printed(DocumentTemplate template) {
    Set<String> printed = new HashSet<>();
    List<String> tags = TAG.matcher(template.html()).results().map(each -> each.group(2)).toList();
    Matcher asked = ASKED.matcher(String.join(" ", tags));
    while (asked.find()) {
      printed.add(asked.group(1));
    }
    return printed;
  }
}
