package org.onestop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One application for the tiny matter, as a kiosk and the units play it from outside. */
record TinyCase(Function<String, Client> clients, String caseNo) {
  private static final List<String> ITEMS = List.of("vaccination-record", "pet-registration");

  /** Fills the form, hands in the photo, files it. */
  static TinyCase filed(Function<String, Client> clients, String county) {
    Client kiosk = clients.apply(county + "-kiosk");
    String path = "/api/v1/matters/%s/form?division=%s&applicantType=resident&items=%s";
    JsonNode form =
        kiosk.get(path.formatted(TinyMatter.MATTER, county, String.join(",", ITEMS))).expect(200);
    assertThat(form.at("/schema/properties").propertyNames())
        .containsExactlyInAnyOrder("name", "idNo", "animal");
    String release = form.path("releaseId").asString();
    JsonNode photo = kiosk.upload(release, "animal-photo", "dog.png", Pictures.SCAN).expect(201);

    Person person = Person.from(county);
    ObjectNode application = Json.mapper().createObjectNode();
    application
        .put("matter", TinyMatter.MATTER)
        .put("division", county)
        .put("applicantType", "resident")
        .put("channel", "kiosk")
        .put("releaseId", release);
    application.putPOJO("items", ITEMS);
    application.putPOJO("applicant", Map.of("name", person.name(), "idNo", person.idNo()));
    application.putPOJO(
        "form", Map.of("name", person.name(), "idNo", person.idNo(), "animal", "dog"));
    application
        .putArray("materials")
        .addObject()
        .put("type", "animal-photo")
        .set("materialId", photo.path("materialId"));
    JsonNode receipt = kiosk.post("/api/v1/applications", application).expect(201);
    return new TinyCase(clients, receipt.path("caseNo").asString());
  }

  String path() {
    return "/api/v1/cases/" + caseNo;
  }

  /** The one work item that an account has on it. */
  JsonNode workItem(String account) {
    Client client = clients.apply(account);
    JsonNode open =
        client.get("/api/v1/work-items?state=open&caseNo=" + caseNo).expect(200).path("items");
    assertThat(open.size()).as(account).isEqualTo(1);
    return client.get("/api/v1/work-items/" + open.at("/0/id").asString()).expect(200);
  }

  /** Agrees to whatever the account is asked. */
  void complete(String account) {
    JsonNode detail = workItem(account);
    String path = "/api/v1/work-items/" + detail.path("id").asString() + "/completion";
    clients.apply(account).post(path, Story.agree(detail)).expect(200);
  }

  JsonNode view() {
    return clients.apply("510400-supervise").get(path()).expect(200);
  }

  String status() {
    return view().path("status").asString();
  }

  /** Items and their status. */
  List<String> items() {
    return view()
        .path("items")
        .valueStream()
        .map(each -> each.path("item").asString() + " " + each.path("status").asString())
        .toList();
  }
}
