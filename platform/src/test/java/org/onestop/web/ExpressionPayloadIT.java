package org.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onestop.journey.Client;
import org.onestop.journey.Demonstration;
import org.onestop.journey.Person;
import org.onestop.journey.Story;
import org.onestop.kernel.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Nothing that a person types is ever taken for code: everything stays the text it is. */
class ExpressionPayloadIT extends Demonstration {
  private static final Logger LOG = LoggerFactory.getLogger(ExpressionPayloadIT.class);
  private static final String COUNTY = "510302";
  private static final String CITY = "511600";

  /** Its frames stay together only if nothing was evaluated. */
  private static final String MARK = "验";

  /** A line of YAML or JSON with a text for people. */
  private static final Pattern SLOT =
      Pattern.compile(
          "(?m)^([ \\-]*\"?(?:name|title|description|limitNote|purpose|online|counter|source)\"?:"
              + " )[^\\[{|>\\n][^\\n]*?(,?)$");

  @TempDir Path folder;
  @Autowired private JdbcTemplate database;

  @Test
  void evaluatesNothingThatPeopleType() throws Exception {
    Path canary = folder.resolve("canary");
    try (ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      List<String> payloads = Payloads.all(canary, listening.getLocalPort());
      assertThat(payloads).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
      int texts = 0;
      texts += inWholeCase(payloads);
      texts += inSmallTexts(payloads);
      texts += inOverlays(payloads);
      texts += inCatalog(payloads);
      LOG.info("Expressions: {} payloads, {} texts handed in", payloads.size(), texts);

      assertThat(canary).doesNotExist();
      listening.setSoTimeout(200);
      assertThat(connected(listening)).as("somebody called the canary's port").isFalse();
      assertThat(evaluated()).isEmpty();
    }
  }

  private static boolean connected(ServerSocket listening) throws IOException {
    try {
      listening.accept().close();
      return true;
    } catch (java.net.SocketTimeoutException nobody) {
      return false;
    }
  }

  /** A case whose every free text is a payload, from application to archive. */
  private int inWholeCase(List<String> payloads) throws Exception {
    Person person = Person.from(COUNTY);
    Story story = new Story(this::as, COUNTY, "assigned-work-soldier", person);
    String shown = "${7*7}" + MARK + "#{7*7}" + MARK + "{{7*7}}";
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("unitCode", shown);
    answers.put("enlistApprovalAddress", shown);
    answers.put("emergencyName", "测试");
    answers.put("contactAddress", Map.of("region", COUNTY + "001", "detail", shown));
    ObjectNode application = story.application(answers, "${7_7}#{7_7}");
    String caseNo = story.submit(application);
    story.workUntil(
        caseNo,
        view -> view.path("status").asString().equals("archived"),
        (account, detail) -> {
          ObjectNode body = Story.agree(detail);
          body.put("opinion", shown);
          return body;
        });
    Client counter = as(COUNTY + "-counter");
    for (String kind : List.of("documents", "notices")) {
      for (JsonNode each : story.view(caseNo).path(kind)) {
        Client.Answer pdf =
            counter.get("/api/v1/cases/" + caseNo + "/documents/" + each.path("id").asString());
        assertThat(pdf.status()).isLessThan(500);
        if (pdf.status() == 200) {
          assertThat(text(pdf.body())).doesNotContain("49" + MARK, MARK + "49");
        }
      }
    }
    String archived =
        counter.get("/api/v1/cases/" + caseNo + "/archive").status() == 200
            ? String.join("\n", entries(counter, caseNo))
            : "";
    assertThat(archived.replaceAll("\\s", "")).contains(shown).doesNotContain("49" + MARK);
    assertThat(
            as(COUNTY + "-kiosk")
                .post(
                    "/api/v1/cases/" + caseNo + "/ratings",
                    Map.of("level", 1, "text", payloads.getFirst()))
                .status())
        .isEqualTo(204);
    return 8;
  }

  /** The texts of the documents in a case's archive. */
  private static List<String> entries(Client counter, String caseNo) throws IOException {
    List<String> texts = new ArrayList<>();
    byte[] zip = counter.get("/api/v1/cases/" + caseNo + "/archive").body();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(".pdf")) {
          texts.add(text(in.readAllBytes()));
        }
      }
    }
    return texts;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Every payload in every small text of an open case, in drafts and in file names. */
  private int inSmallTexts(List<String> payloads) {
    Story story = new Story(this::as, COUNTY, "assigned-work-soldier", Person.from(COUNTY));
    ObjectNode application = story.application(Map.of(), "scan");
    String release =
        story
            .kiosk()
            .get("/api/v1/matters/" + Story.MATTER + "/release?division=" + COUNTY)
            .json()
            .path("releaseId")
            .asString();
    String caseNo = story.submit(application);
    String item = story.open(COUNTY + "-counter", caseNo).getFirst().path("id").asString();
    Client counter = as(COUNTY + "-counter");
    Client kiosk = story.kiosk();
    String path = "/api/v1/cases/" + caseNo;
    int texts = 0;
    for (String payload : payloads) {
      ObjectNode form = application.deepCopy();
      ((ObjectNode) form.path("form"))
          .properties().stream()
              .filter(each -> each.getValue().isString())
              .map(Map.Entry::getKey)
              .toList()
              .forEach(key -> ((ObjectNode) form.path("form")).put(key, payload));
      form.putObject("applicant").put("name", payload).put("idNo", payload);
      texts += ((ObjectNode) form.path("form")).size();
      refusedOrTaken(kiosk.post("/api/v1/drafts", draft(form)), payload);
      refusedOrTaken(kiosk.post("/api/v1/applications", form), payload);
      refusedOrTaken(kiosk.upload(release, "id-card", payload, new byte[] {1}), payload);
      refusedOrTaken(
          counter.post(
              path + "/originals", Map.of("type", "id-card", "checked", true, "note", payload)),
          payload);
      refusedOrTaken(
          counter.post(
              "/api/v1/work-items/" + item + "/completion",
              Map.of(
                  "outcome", payload,
                  "opinion", payload,
                  "reason", payload,
                  "data", Map.of(payload, payload),
                  "findings", List.of(Map.of("pointer", payload, "text", payload)))),
          payload);
      refusedOrTaken(
          counter.post(
              path + "/suspension", Map.of("kind", "special-procedure", "reason", payload)),
          payload);
      refusedOrTaken(counter.post(path + "/resumption", Map.of()), payload);
      refusedOrTaken(
          counter.post(path + "/forwarding", Map.of("division", payload, "reason", payload)),
          payload);
      refusedOrTaken(kiosk.post(path + "/ratings", Map.of("level", 1, "text", payload)), payload);
      texts += 12;
    }
    refusedOrTaken(
        kiosk.post(path + "/withdrawal", Map.of("reason", String.join(MARK, payloads))), "all");
    refusedOrTaken(kiosk.post(path + "/withdrawal", Map.of("reason", "${7*7}")), "");
    return texts + 2;
  }

  private static ObjectNode draft(ObjectNode application) {
    ObjectNode draft = application.deepCopy();
    draft.remove(List.of("applicant", "channel"));
    return draft;
  }

  /** Every text of the operations that cities write, handed in. */
  private int inOverlays(List<String> payloads) {
    Client city = as(CITY + "-config");
    String path = "/api/v1/claims/" + Story.MATTER + "/" + CITY;
    ObjectNode before = (ObjectNode) city.get(path + "/overlay").json();
    int texts = 0;
    for (String payload : payloads) {
      ObjectNode typed = before.deepCopy();
      ArrayNode operations = (ArrayNode) typed.path("operations");
      for (JsonNode each : before.path("operations")) {
        texts += filled((ObjectNode) each.deepCopy(), payload, operations);
      }
      refusedOrTaken(
          city.call(
              "PUT",
              path + "/overlay",
              Json.mapper().writeValueAsBytes(typed),
              Map.of("Content-Type", "application/json")),
          payload);
      ObjectNode taken = before.deepCopy();
      for (JsonNode each : taken.path("operations")) {
        if (each.path("op").asString().equals("counter")) {
          ((ObjectNode) each).put("name", payload).put("address", payload);
          texts += 2;
        }
      }
      refusedOrTaken(
          city.call(
              "PUT",
              path + "/overlay",
              Json.mapper().writeValueAsBytes(taken),
              Map.of("Content-Type", "application/json")),
          payload);
    }
    refusedOrTaken(city.get(path + "/gate"), "gate");
    refusedOrTaken(city.get(path + "/effective"), "effective");
    refusedOrTaken(city.post(path + "/review", Map.of("comment", "${7*7}")), "review");
    refusedOrTaken(
        as(CITY + "-publish").post(path + "/publication", Map.of("comment", "#{7*7}")),
        "publication");
    return texts + 2;
  }

  /** Adds the operation with each of its texts replaced, its kind excepted. */
  private static int filled(ObjectNode operation, String payload, ArrayNode to) {
    int texts = 0;
    for (String key : operation.propertyNames()) {
      if (!key.equals("op") && operation.path(key).isString()) {
        operation.put(key, payload);
        texts++;
      }
    }
    to.add(operation);
    return texts;
  }

  /** Names, titles, help and notes of an edition, each another payload; kept, and given back so. */
  private int inCatalog(List<String> payloads) throws IOException {
    Client author = as("510000-catalog");
    String path = "/api/v1/catalog/matters/" + Story.MATTER + "/editions";
    byte[] edition = author.get(path + "/1.0.0").body();
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    AtomicInteger texts = new AtomicInteger();
    try (var in = new ZipInputStream(new ByteArrayInputStream(edition));
        var out = new ZipOutputStream(changed)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith("digest.txt")) {
          continue;
        }
        out.putNextEntry(new ZipEntry(entry.getName().replace("/1.0.0/", "/1.0.9/")));
        String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().endsWith("matter.yaml")) {
          file = file.replaceFirst("version: \"?1\\.0\\.0\"?", "version: 1.0.9");
        }
        if (entry.getName().startsWith("matters/") && !entry.getName().endsWith(".html")) {
          file =
              SLOT.matcher(file)
                  .replaceAll(slot ->
                      Matcher.quoteReplacement(
                          slot.group(1)
                              + Json.mapper()
                                  .writeValueAsString(
                                      payloads.get(texts.getAndIncrement() % payloads.size()))
                              + slot.group(2)));
        }
        out.write(file.getBytes(StandardCharsets.UTF_8));
      }
    }
    Client.Answer answer =
        author.call("POST", path, changed.toByteArray(), Map.of("Content-Type", "application/zip"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(files(author.get(path + "/1.0.9").body()))
        .contains(payloads.getFirst())
        .doesNotContain(Payloads.VALUE);
    refusedOrTaken(author.get(path), "editions");
    assertThat(texts.get()).isGreaterThan(payloads.size());
    return texts.get();
  }

  /** All files of an archive as one text. */
  private static String files(byte[] zip) throws IOException {
    StringBuilder all = new StringBuilder();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (in.getNextEntry() != null) {
        all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private static void refusedOrTaken(Client.Answer answer, String payload) {
    assertThat(answer.status())
        .as("%s: %s", payload, answer.text())
        .isBetween(200, 499)
        .isNotIn(401, 429);
    assertThat(answer.text()).doesNotContain(Payloads.VALUE);
  }

  /** Places in the database where a frame's code became its value. */
  private List<String> evaluated() {
    List<String> places = new ArrayList<>();
    List<Map<String, Object>> columns =
        database.queryForList(
            "SELECT table_name AS t, column_name AS c FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND data_type IN"
                + " ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'tinytext')");
    assertThat(columns).hasSizeGreaterThan(50);
    for (Map<String, Object> each : columns) {
      String table = "`" + each.get("t") + "`";
      String column = "`" + each.get("c") + "`";
      Integer found =
          database.queryForObject(
              "SELECT COUNT(*) FROM "
                  + table
                  + " WHERE "
                  + column
                  + " LIKE ? OR "
                  + column
                  + " LIKE ? OR "
                  + column
                  + " LIKE ?",
              Integer.class,
              "%" + Payloads.VALUE + "%",
              "%49" + MARK + "%",
              "%" + MARK + "49%");
      if (found != null && found > 0) {
        places.add(table + "." + column);
      }
    }
    return places;
  }
}
