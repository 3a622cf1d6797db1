package org.onestop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every notice of every pilot, as PDF and as OFD: what is in it, and that it can be verified. */
class EveryNoticeIT extends Demonstration {
  private static final Pattern PRINTED = Pattern.compile("核验码：(\\w{4}(?:-\\w{4}){3})");
  private static final Map<String, String> PDF = Map.of("Accept", "application/pdf");
  private static final Map<String, String> OFD = Map.of("Accept", "application/ofd");

  @ParameterizedTest
  @CsvSource({
    "510107, assigned-work-soldier",
    "510302, assigned-work-soldier",
    "510703, assigned-work-soldier",
    "510903, assigned-work-soldier",
    "511302, assigned-work-soldier",
    "511402, assigned-work-soldier",
    "511503, assigned-work-soldier",
    "511602, demobilized-officer",
    "512002, assigned-work-soldier",
    "513301, assigned-work-soldier"
  })
  void saysWhatItMustAndIsGenuine(String county, String type) throws Exception {
    Person person = Person.from(county);
    Story story = new Story(this::as, county, type, person);
    String caseNo = story.submit();
    Client counter = as(county + "-counter");
    String path = "/api/v1/cases/" + caseNo;
    story.work(caseNo, (account, detail) -> correction());
    post(story.kiosk(), path + "/corrections", Map.of("form", Map.of("mobile", person.mobile())));
    handled(story, caseNo, "handling");
    post(
        counter,
        path + "/suspension",
        Map.of("kind", "special-procedure", "reason", "等待户籍地核实。", "until", "2026-12-31"));
    post(counter, path + "/resumption", Map.of());
    post(counter, path + "/extension", Map.of("days", 1, "reason", "跨省核实需要时间。"));
    handled(story, caseNo, "archived");

    Map<String, String> said = notices(counter, caseNo);

    assertThat(said.get("correction")).contains("一次性告知书", person.name(), "请换一个能接通的号码。", "手机号码");
    assertThat(said.get("acceptance")).contains("受理通知书", person.name(), "个工作日", "户口登记");
    assertThat(said.get("suspension")).contains("暂停计时", "等待户籍地核实。", "2026年12月31日");
    assertThat(said.get("extension")).contains("延长办理期限告知书", "延长1个工作日", "跨省核实需要时间。");
    assertThat(said.get("closing")).contains("办结通知书", person.name(), "退役报到");
    if (type.equals("demobilized-officer")) {
      assertThat(said.get("introduction-letter")).contains("介绍信", "测试社区党支部", "退役军人服务中心");
      assertThat(said.get("reserve-registration-form"))
          .contains("预备役登记表", person.mobile(), "√是", "退役军人服务中心")
          .doesNotContain(person.bankAccount());
    }
    assertThat(said.keySet())
        .contains("correction", "acceptance", "suspension", "extension", "closing");
  }

  @ParameterizedTest
  @CsvSource({
    "510107", "510302", "510703", "510903", "511302", "511402", "511503", "511602", "512002",
    "513301"
  })
  void aRefusalTellsTheReasonAndTheRemedies(String county) throws Exception {
    Story story = new Story(this::as, county, "assigned-work-soldier", Person.from(county));
    String caseNo = story.submit();
    story.work(
        caseNo,
        (account, detail) ->
            Json.mapper().createObjectNode().put("outcome", "refuse").put("reason", "安置地不在本省。"));

    assertThat(notices(as(county + "-counter"), caseNo).get("refusal"))
        .contains("不予受理通知书", "安置地不在本省。", "行政复议", "行政诉讼");
  }

  /** Kind → what its PDF says, which its OFD says too; each is found by its code. */
  private Map<String, String> notices(Client counter, String caseNo) throws IOException {
    Map<String, String> said = new LinkedHashMap<>();
    String path = "/api/v1/cases/" + caseNo;
    for (JsonNode each : counter.get(path).json().path("notices")) {
      if (each.path("document").asBoolean()) {
        String url = path + "/documents/" + each.path("id").asString();
        String pdf = pdf(counter.call("GET", url, null, PDF));
        assertThat(pdf).doesNotContain("{{", "null", "〓");
        assertThat(ofd(counter.call("GET", url, null, OFD))).isEqualTo(pdf);
        genuine(pdf, each.path("name").asString());
        said.put(each.path("kind").asString(), pdf);
      }
    }
    return said;
  }

  private void genuine(String pdf, String name) {
    Matcher code = PRINTED.matcher(pdf);
    assertThat(code.find()).as(pdf).isTrue();
    JsonNode found = anonymous().get("/api/v1/verifications/" + code.group(1)).expect(200);
    assertThat(found.path("name").asString()).isEqualTo(name);
    assertThat(pdf).contains(found.path("number").asString());
    assertThat(found.path("applicantName").asString()).contains("*");
  }

  private static String pdf(Client.Answer answer) throws IOException {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    try (PDDocument document = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static String ofd(Client.Answer answer) throws IOException {
    assertThat(answer.status()).isEqualTo(200);
    try (OFDReader reader = new OFDReader(new ByteArrayInputStream(answer.body()))) {
      return String.join("", new ContentExtractor(reader).extractAll()).replaceAll("\\s", "");
    }
  }

  private static void handled(Story story, String caseNo, String until)
      throws InterruptedException {
    story.workUntil(
        caseNo,
        view -> view.path("status").asString().equals(until),
        (account, detail) -> Story.agree(detail));
  }

  private static ObjectNode correction() {
    return Json.mapper()
        .valueToTree(
            Map.of(
                "outcome",
                "correct",
                "findings",
                List.of(Map.of("pointer", "/form/mobile", "text", "请换一个能接通的号码。"))));
  }

  private static void post(Client by, String path, Map<String, ?> body) {
    Client.Answer answer = by.post(path, body);
    assertThat(answer.status()).as(answer.text()).isLessThan(300);
  }
}
