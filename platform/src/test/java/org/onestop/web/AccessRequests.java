package org.onestop.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onestop.journey.Client;
import org.onestop.web.AccessTable.Endpoint;

/**
 * One request for each row of the table. What it asks for is refused after the caller's rights were
 * looked at, so that whoever is allowed changes nothing.
 */
final class AccessRequests {
  private static final String JSON = "application/json";
  private static final byte[] EMPTY_ZIP = {
    'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final String STALE = "\"9999\"";
  private final Map<Endpoint, Request> requests = new LinkedHashMap<>();
  private final AccessTown town;

  /**
   * @param shown what the answer holds when it shows the resource; null: the status says it all
   */
  record Request(
      String url, byte @Nullable [] body, Map<String, String> headers, @Nullable String shown) {
    Client.Answer by(Client client, String method) {
      return client.call(method, url, body, headers);
    }
  }

  AccessRequests(AccessTown town) {
    this.town = town;
    publicData();
    applications();
    cases();
    work();
    exchange();
    catalog();
    claims();
    get("/api/v1/audit/entries", "-", "");
    get("/api/v1/audit/verification", "-", "");
  }

  Map<Endpoint, Request> all() {
    return requests;
  }

  private void publicData() {
    get("/api/v1/divisions/{code}", "-", "");
    get("/api/v1/divisions/{code}/children", "-", "");
    get("/api/v1/matters", "-", "");
    get("/api/v1/matters/{matter}/release", "-", "?division=510107");
    get(
        "/api/v1/matters/{matter}/form",
        "-",
        "?division=510107&applicantType=assigned-work-soldier&items=veteran-report");
    get(
        "/api/v1/matters/{matter}/guide",
        "-",
        "?division=510107&applicantType=assigned-work-soldier");
    get("/api/v1/verifications/{code}", "-", "");
    post("/api/v1/matters/{matter}/guidance", "-", "{\"division\":\"510107\",\"answers\":{}}");
  }

  private void applications() {
    String upload =
        "--b\r\nContent-Disposition: form-data; name=\"releaseId\"\r\n\r\n"
            + town.release()
            + "\r\n--b\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nid-card\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n"
            + "MZ\r\n--b--\r\n";
    put(
        "POST",
        "/api/v1/materials",
        "-",
        new Request(
            "/api/v1/materials",
            bytes(upload),
            Map.of("Content-Type", "multipart/form-data; boundary=b"),
            null));
    get("/api/v1/materials/{id}/content", "upload", "");
    String draft =
        "{\"matter\":\"veteran-services\",\"division\":\"510107\","
            + "\"applicantType\":\"assigned-work-soldier\"";
    post("/api/v1/drafts", "county", draft + ",\"releaseId\":\"gone\"}");
    shows("GET", "/api/v1/drafts", "draft", "", null, town.draft());
    get("/api/v1/drafts/{id}", "draft", "");
    put(
        "PUT",
        "/api/v1/drafts/{id}",
        "draft",
        new Request(
            "/api/v1/drafts/" + town.draft(),
            bytes(draft + "}"),
            Map.of("Content-Type", JSON, "If-Match", STALE),
            null));
    post("/api/v1/drafts/{id}/code", "draft", null);
    post("/api/v1/drafts/resumption", "draft", "{\"code\":\"" + town.code() + "\"}");
    put(
        "DELETE",
        "/api/v1/drafts/{id}",
        "draft",
        new Request("/api/v1/drafts/" + town.draft(), null, Map.of(), null));
    post(
        "/api/v1/applications",
        "county",
        draft
            + ",\"items\":[],\"channel\":\"kiosk\",\"applicant\":{\"name\":\"\",\"idNo\":\"\"},"
            + "\"form\":{}}");
    get("/api/v1/my/cases", "-", "");
    get("/api/v1/my/messages", "-", "");
  }

  private void cases() {
    get("/api/v1/cases/{caseNo}", "case", "");
    get("/api/v1/cases/{caseNo}", "closed-case", "");
    get("/api/v1/cases/{caseNo}/documents/{id}", "case", "");
    get("/api/v1/cases/{caseNo}/archive", "closed-case", "");
    post("/api/v1/cases/{caseNo}/corrections", "case", "{}");
    post("/api/v1/cases/{caseNo}/items", "case", "{}");
    post("/api/v1/cases/{caseNo}/withdrawal", "case", "{\"reason\":\"\"}");
    post("/api/v1/cases/{caseNo}/ratings", "case", "{\"level\":9}");
    post("/api/v1/cases/{caseNo}/suspension", "case", "{\"kind\":\"nothing\",\"reason\":\"\"}");
    post("/api/v1/cases/{caseNo}/resumption", "case", "{}");
    post("/api/v1/cases/{caseNo}/extension", "case", "{\"days\":0,\"reason\":\"\"}");
    post("/api/v1/cases/{caseNo}/forwarding", "case", "{\"division\":\"510104\",\"reason\":\"\"}");
    post("/api/v1/cases/{caseNo}/materials", "case", "{\"materials\":[]}");
    post("/api/v1/cases/{caseNo}/originals", "case", "{\"type\":\"nothing\",\"checked\":true}");
    post(
        "/api/v1/cases/{caseNo}/follow-ups",
        "case",
        "{\"item\":\"household-registration\",\"kind\":\"nothing\",\"status\":\"nothing\"}");
    get("/api/v1/follow-ups", "-", "");
    get("/api/v1/cases/{caseNo}/comments", "case", "");
    post("/api/v1/cases/{caseNo}/comments", "case", "{\"body\":\"\"}");
    post("/api/v1/cases/{caseNo}/comments/seen", "case", "");
    shows("DELETE", "/api/v1/cases/{caseNo}/comments/{id}", "case", "", null, null);
    get("/api/v1/mentions", "-", "");
    sessions();
    shows(
        "POST",
        "/api/v1/file-arrivals",
        "case",
        "",
        "{\"files\":[{\"caseNo\":\"" + town.accepted() + "\"}]}",
        town.accepted());
  }

  /** Of a session that nobody arranged: who may do it at all, and for whom nothing is there. */
  private void sessions() {
    String session = "/api/v1/sessions/{id}";
    get("/api/v1/sessions", "-", "");
    String plan =
        "{\"matter\":\"veteran-services\",\"season\":\"gone\",\"place\":\"\",\"items\":[]}";
    post("/api/v1/sessions", "-", plan);
    get("/api/v1/sessions/seasons", "-", "");
    get(session, "-", "");
    put(
        "PUT",
        session,
        "-",
        new Request(filled(session, "-"), bytes(plan), Map.of("Content-Type", JSON), null));
    post(session + "/cancellation", "-", "{\"reason\":\"\"}");
    get(session + "/candidates", "-", "");
    put(
        "PUT",
        session + "/calls",
        "-",
        new Request(
            filled(session, "-") + "/calls",
            bytes("{\"cases\":[]}"),
            Map.of("Content-Type", JSON),
            null));
    post(session + "/results", "-", "{\"results\":[]}");
  }

  private void work() {
    for (String resource : new String[] {"reception", "work-item"}) {
      boolean reception = resource.equals("reception");
      String caseNo = reception ? town.submitted() : town.accepted();
      String id = reception ? town.reception() : town.workItem();
      String done = reception ? "accept" : "done";
      shows("GET", "/api/v1/work-items", resource, "?caseNo=" + caseNo, null, id);
      get("/api/v1/work-items/{id}", resource, "");
      post("/api/v1/work-items/{id}/claim", resource, null);
      post("/api/v1/work-items/{id}/release", resource, null);
      post("/api/v1/work-items/{id}/transfer", resource, "{\"reason\":\"\"}");
      post("/api/v1/work-items/{id}/completion", resource, "{\"outcome\":\"nothing\"}");
      shows(
          "POST",
          "/api/v1/work-items/batch-completion",
          resource,
          "",
          "{\"ids\":[\"" + id + "\"],\"outcome\":\"no-" + done + "\"}",
          "\"status\":422");
    }
    get("/api/v1/work-items/{id}/materials/{materialId}", "reception", "");
    get("/api/v1/work-items/counts", "-", "");
  }

  private void exchange() {
    post("/api/v1/exchange/results", "-", "{}");
    shows("GET", "/api/v1/exchange/dispatches", "dispatch", "?limit=200", null, town.dispatch());
    post("/api/v1/exchange/dispatches/{id}/retry", "dispatch", null);
    shows(
        "GET",
        "/api/v1/exchange/process-records",
        "case",
        "?limit=200&since=" + URLEncoder.encode(town.since(), StandardCharsets.UTF_8),
        null,
        town.accepted());
    String binding = "/api/v1/exchange/bindings";
    shows("GET", binding, "-", "", null, "\"contract\":\"hrss-card\"");
    post(binding + "/{contract}/suspension", "-", "{\"reason\":\"\"}");
    post(binding + "/{contract}/resumption", "-", null);
    post(binding + "/{contract}/probe", "-", null);
  }

  private void catalog() {
    String editions = "/api/v1/catalog/matters/{matter}/editions";
    get(editions, "edition", "");
    get(editions + "/{version}", "edition", "");
    put(
        "POST",
        editions,
        "edition",
        new Request(
            filled(editions, "edition"),
            EMPTY_ZIP,
            Map.of("Content-Type", "application/zip"),
            null));
    post(editions + "/{version}/publication", "edition", "{}");
    post(editions + "/{version}/opening", "edition", "{\"cities\":[]}");
    post(editions + "/{version}/withdrawal", "edition", "{\"reason\":\"\"}");
  }

  private void claims() {
    String claim = "/api/v1/claims/{matter}/{division}";
    shows(
        "GET",
        "/api/v1/claims",
        "claim",
        "?matter=veteran-services",
        null,
        "\"division\":\"" + AccessTown.CLAIM + "\"");
    post(
        "/api/v1/claims",
        "claim",
        "{\"matter\":\"veteran-services\",\"division\":\"%s\",\"edition\":\"0.0.1\"}"
            .formatted(AccessTown.CLAIM));
    get(claim, "claim", "");
    get(claim + "/overlay", "claim", "");
    get(claim + "/effective", "claim", "");
    get(claim + "/gate", "claim", "");
    post(claim + "/simulation", "claim", "{\"applicantType\":\"nobody\"}");
    get(claim + "/staff-guide", "claim", "");
    get(claim + "/upgrade", "claim", "");
    post(claim + "/upgrade", "claim", "{\"resolutions\":[]}");
    post(claim + "/replay", "claim", "{\"from\":\"2026-01-01\",\"to\":\"2026-01-31\"}");
    get(claim + "/running-cases", "claim", "");
    post(claim + "/running-cases/carry-over", "claim", null);
    put(
        "PUT",
        claim + "/overlay",
        "claim",
        new Request(
            filled(claim, "claim") + "/overlay",
            bytes(
                ("{\"matter\":\"veteran-services\",\"division\":\"%s\","
                        + "\"edition\":\"1.0.0\",\"operations\":[]}")
                    .formatted(AccessTown.CLAIM)),
            Map.of("Content-Type", JSON, "If-Match", STALE),
            null));
    get("/api/v1/releases/{id}", "claim", "");
    get("/api/v1/releases/{id}/bpmn", "claim", "");
    // These do happen; nothing after them reads the claim.
    post("/api/v1/releases/{id}/restoration", "claim", "{}");
    post(claim + "/review", "claim", "{}");
    post(claim + "/publication", "claim", "{\"effectiveAt\":\"2020-01-01T00:00:00+08:00\"}");
    post(claim + "/return", "claim", "{\"reason\":\"测试\"}");
    post(claim + "/suspension", "claim", "{\"reason\":\"测试\"}");
    post(claim + "/withdrawal", "claim", "{\"reason\":\"测试\"}");
  }

  private void get(String path, String resource, String query) {
    shows("GET", path, resource, query, null, null);
  }

  private void post(String path, String resource, @Nullable String body) {
    shows("POST", path, resource, "", body, null);
  }

  private void shows(
      String method,
      String path,
      String resource,
      String query,
      @Nullable String body,
      @Nullable String shown) {
    put(
        method,
        path,
        resource,
        new Request(
            filled(path, resource) + query,
            body == null ? null : bytes(body),
            body == null ? Map.of() : Map.of("Content-Type", JSON),
            shown));
  }

  private void put(String method, String path, String resource, Request request) {
    requests.put(new Endpoint(method, path, resource), request);
  }

  private String filled(String path, String resource) {
    Map<String, String> values = new HashMap<>();
    values.put("code", AccessTown.COUNTY);
    values.put("division", AccessTown.CLAIM);
    values.put("matter", "veteran-services");
    values.put("version", "1.0.0");
    values.put("contract", "hrss-card");
    values.put("caseNo", resource.equals("case") ? town.accepted() : town.closed());
    values.put("materialId", town.material());
    values.put("id", ids().apply(path.contains("/documents/") ? "document" : resource));
    String url = path;
    for (Map.Entry<String, String> each : values.entrySet()) {
      url = url.replace("{" + each.getKey() + "}", each.getValue());
    }
    return url;
  }

  private Function<String, String> ids() {
    return resource ->
        switch (resource) {
          case "upload" -> town.upload();
          case "draft" -> town.draft();
          case "document" -> town.document();
          case "reception" -> town.reception();
          case "work-item" -> town.workItem();
          case "dispatch" -> town.dispatch();
          default -> town.claimRelease();
        };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
