package org.onestop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A person's way through the demo's matter, as channels and units play it from outside. */
public final class Story {
  public static final String MATTER = "veteran-services";
  private static final List<String> DESKS =
      List.of(
          "counter",
          "public-security",
          "human-resources",
          "medical-insurance",
          "organization",
          "youth-league",
          "armed-forces");
  private static final Map<String, List<String>> ITEMS =
      Map.of(
          "assigned-work-soldier",
          List.of(
              "veteran-report",
              "household-registration",
              "resident-id-card",
              "reserve-registration"),
          "self-employed-soldier",
          List.of(
              "veteran-report",
              "party-membership-transfer",
              "household-registration",
              "resident-id-card",
              "reserve-registration",
              "social-insurance-registration",
              "social-security-card",
              "medical-insurance-enrollment",
              "military-medical-insurance-transfer",
              "self-employment-grant",
              "vocational-training-guidance"),
          "demobilized-officer",
          List.of(
              "veteran-report",
              "party-membership-transfer",
              "household-registration",
              "resident-id-card",
              "reserve-registration",
              "social-insurance-registration",
              "social-security-card",
              "medical-insurance-enrollment",
              "military-medical-insurance-transfer"));

  private final Function<String, Client> clients;
  private final String county;
  private final String type;
  private final Person person;

  /**
   * @param clients one for each account
   */
  public Story(Function<String, Client> clients, String county, String type, Person person) {
    this.clients = clients;
    this.county = county;
    this.type = type;
    this.person = person;
  }

  public Client kiosk() {
    return clients.apply(county + "-kiosk");
  }

  /** The filled application, its files uploaded under the given name. */
  public ObjectNode application(Map<String, ?> answers, String fileName) {
    List<String> items = ITEMS.get(type);
    JsonNode form =
        kiosk()
            .get(
                "/api/v1/matters/%s/form?division=%s&applicantType=%s&items=%s"
                    .formatted(MATTER, county, type, String.join(",", items)))
            .json();
    Map<String, Object> known = known();
    known.putAll(answers);
    JsonNode schema = form.path("schema");
    Map<String, Object> filled = new LinkedHashMap<>();
    schema.path("properties").propertyNames().stream()
        .filter(known::containsKey)
        .forEach(key ->
            filled.put(key, offered(schema, key, Objects.requireNonNull(known.get(key), key))));
    for (JsonNode key : schema.path("required")) {
      filled.computeIfAbsent(
          key.asString(), name -> example(schema.path("properties").path(name), schema));
    }
    ObjectNode application = Json.mapper().createObjectNode();
    application
        .put("matter", MATTER)
        .put("division", county)
        .put("applicantType", type)
        .put("channel", "kiosk");
    application.set("items", Json.mapper().valueToTree(items));
    application
        .putObject("applicant")
        .put("name", String.valueOf(filled.get("name")))
        .put("idNo", String.valueOf(filled.get("idNo")));
    application.set("form", Json.mapper().valueToTree(filled));
    application.set("materials", Json.mapper().valueToTree(materials(form, fileName)));
    return application;
  }

  private List<Map<String, String>> materials(JsonNode form, String fileName) {
    List<Map<String, String>> handed = new ArrayList<>();
    for (JsonNode each : form.path("materials")) {
      String id = each.path("id").asString();
      if (each.path("relieved").asBoolean() || id.equals("registration-form")) {
        continue;
      }
      boolean photo = id.equals("card-photo");
      Client.Answer answer =
          kiosk()
              .upload(
                  form.path("releaseId").asString(),
                  id,
                  fileName + (photo ? ".jpg" : ".png"),
                  photo ? Pictures.CARD_PHOTO : Pictures.SCAN);
      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
      handed.add(Map.of("type", id, "materialId", answer.json().path("materialId").asString()));
    }
    return handed;
  }

  /** Files it; answers the case number. */
  public String submit() {
    return submit(application(Map.of(), "scan"));
  }

  public String submit(ObjectNode application) {
    Client.Answer answer = kiosk().post("/api/v1/applications", application);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("caseNo").asString();
  }

  public JsonNode view(String caseNo) {
    return kiosk().get("/api/v1/cases/" + caseNo).json();
  }

  /** Work items on the case that are open for an account. */
  public List<JsonNode> open(String account, String caseNo) {
    List<JsonNode> open = new ArrayList<>();
    clients
        .apply(account)
        .get("/api/v1/work-items?state=open&limit=50&caseNo=" + caseNo)
        .json()
        .path("items")
        .forEach(open::add);
    return open;
  }

  /** Agreement with whatever is asked. */
  public static ObjectNode agree(JsonNode detail) {
    boolean reception = detail.path("outcomes").toString().contains("\"accept\"");
    JsonNode schema = detail.path("resultForm").path("schema");
    ObjectNode body = Json.mapper().createObjectNode();
    body.put("outcome", reception ? "accept" : "done").put("opinion", "同意");
    Object data = schema.isObject() ? example(schema, schema) : Json.mapper().createObjectNode();
    body.set("data", Json.mapper().valueToTree(data));
    return body;
  }

  /**
   * Completes once each open work item of the county's and the city's desks.
   *
   * @param answer account and detail to body; null leaves the work item
   * @return how many
   */
  public int work(String caseNo, BiFunction<String, JsonNode, @Nullable ObjectNode> answer) {
    int done = 0;
    for (String division : List.of(county, county.substring(0, 4) + "00")) {
      for (String desk : DESKS) {
        String account = division + "-" + desk;
        for (JsonNode row : open(account, caseNo)) {
          String path = "/api/v1/work-items/" + row.path("id").asString();
          ObjectNode body = answer.apply(account, clients.apply(account).get(path).json());
          if (body != null) {
            Client.Answer answered = clients.apply(account).post(path + "/completion", body);
            assertThat(answered.status()).as(body + " → " + answered.text()).isEqualTo(200);
            done++;
          }
        }
      }
    }
    return done;
  }

  /** Agrees until a condition on the case holds, a minute at the longest. */
  public JsonNode workUntil(
      String caseNo,
      Function<JsonNode, Boolean> wanted,
      BiFunction<String, JsonNode, @Nullable ObjectNode> answer)
      throws InterruptedException {
    long until = System.nanoTime() + 120_000_000_000L;
    JsonNode view = view(caseNo);
    while (!wanted.apply(view)) {
      assertThat(System.nanoTime()).as("in time: " + view).isLessThan(until);
      if (work(caseNo, answer) == 0) {
        Thread.sleep(100);
      }
      view = view(caseNo);
    }
    return view;
  }

  private Map<String, Object> known() {
    String township = county + "001";
    Map<String, Object> address = Map.of("region", township, "detail", person.addressDetail());
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("name", person.name());
    known.put("sex", "1");
    known.put("idNo", person.idNo());
    known.put("politicalStatus", "01");
    known.put("ethnicity", "01");
    known.put("mobile", person.mobile());
    known.put("healthStatus", "1");
    known.put("maritalStatus", "10");
    known.put("education", "20");
    known.put("emergencyName", "测试李四");
    known.put("emergencyRelation", "50");
    known.put("emergencyPhone", "13900000000");
    known.put("enlistDate", "2018-09-01");
    known.put("servicePeriod", Map.of("start", "2018-09-01", "end", "2026-09-01"));
    known.put("unitCode", "00000部队");
    known.put("dischargeCertNo", "T-000001");
    known.put("enlistApprovalAddress", "测试征兵办");
    known.put("serviceBranch", "army");
    known.put("serviceRegion", "540102");
    known.put("grantBankName", "测试银行");
    known.put("grantBankAccount", person.bankAccount());
    known.put("trainingNeed", true);
    known.put("trainingDetail", "计算机");
    known.put("settleType", "original");
    known.put("ruralToUrban", false);
    known.put("hukouBusinessType", "soldier");
    known.put("headName", "测试张父");
    known.put("headIdNo", Person.idNo(county, "19700101", 101));
    known.put("relationToHead", "20");
    known.put("cardCity", county.substring(0, 4) + "00");
    known.put("recipientName", person.name());
    known.put("recipientPhone", person.mobile());
    known.put("miCurrentDate", "2026-11-01");
    known.put("miFirstMonth", "2018-01");
    known.put("reserveService", true);
    known.put("partyTransferTo", Map.of("region", township, "detail", "测试社区党支部"));
    known.put("workStartDate", "2018-09-01");
    known.put("commitmentAccepted", true);
    for (String key :
        List.of(
            "contactAddress", "hukouBefore", "hukouTarget", "mailAddress", "residenceAddress")) {
      known.put(key, address);
    }
    for (String key :
        List.of(
            "enlistApprovalRegion",
            "birthRegion",
            "nativeRegion",
            "siRegion",
            "miRegion",
            "miTransferRegion",
            "reserveRegion")) {
      known.put(key, county);
    }
    return known;
  }

  /** The answer, or the first that is offered when it is not. */
  private static Object offered(JsonNode schema, String key, Object answer) {
    List<Object> choices = choices(resolved(schema.path("properties").path(key), schema));
    return choices.isEmpty() || choices.contains(answer) ? answer : choices.getFirst();
  }

  private static List<Object> choices(JsonNode schema) {
    List<Object> choices = new ArrayList<>();
    schema.path("enum").forEach(each -> choices.add(value(each)));
    for (JsonNode each : schema.path("oneOf")) {
      if (each.has("const")) {
        choices.add(value(each.path("const")));
      }
    }
    return choices;
  }

  private static Object value(JsonNode node) {
    return node.isBoolean() ? (Object) node.asBoolean() : node.asString();
  }

  private static JsonNode resolved(JsonNode schema, JsonNode root) {
    String to = schema.path("$ref").asString("");
    return to.startsWith("#/") ? resolved(root.at(to.substring(1)), root) : schema;
  }

  private static Object example(JsonNode named, JsonNode root) {
    JsonNode schema = resolved(named, root);
    if (!schema.path("examples").isEmpty()) {
      return schema.path("examples").get(0);
    }
    if (schema.has("const")) {
      return schema.path("const");
    }
    if (!choices(schema).isEmpty()) {
      return choices(schema).getFirst();
    }
    if (schema.has("properties")) {
      Map<String, Object> all = new LinkedHashMap<>();
      for (JsonNode key : schema.path("required")) {
        String name = key.asString();
        all.put(name, example(schema.path("properties").path(name), root));
      }
      return all;
    }
    return switch (schema.path("type").asString("string")) {
      case "boolean" -> true;
      case "integer", "number" -> schema.path("minimum").asInt(1);
      case "array" -> List.of();
      case "object" -> Map.of();
      default ->
          schema.path("format").asString("").equals("date")
              ? LocalDate.now(java.time.Clock.system(ZoneOffset.ofHours(8))).toString()
              : "测试办结";
    };
  }
}
