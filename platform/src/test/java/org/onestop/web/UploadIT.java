package org.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.onestop.journey.Client;
import org.onestop.journey.Demonstration;
import org.onestop.journey.Pictures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** What a channel sees of a file that it has handed in. */
class UploadIT extends Demonstration {
  private static final String COUNTY = "510107";

  @Autowired private Environment environment;

  @Test
  void isShownToItsUploaderAloneAndAsWhatItIs() throws Exception {
    Client kiosk = as(COUNTY + "-kiosk");
    String id = upload(kiosk, "id-card", Pictures.SCAN).path("materialId").asString();

    HttpResponse<byte[]> shown = content(kiosk, id);

    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).isEqualTo(Pictures.SCAN);
    assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/png");
    assertThat(shown.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(shown.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(how -> assertThat(how).startsWith("inline; filename"));
    assertThat(shown.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    assertThat(content(as(COUNTY + "-counter"), id).statusCode()).isEqualTo(404);
    assertThat(content(as(COUNTY + "-supervise"), id).statusCode()).isEqualTo(403);
  }

  @Test
  void isAnsweredWithAdviceWhereTheCatalogSaysItIsAPhoto() {
    Client kiosk = as(COUNTY + "-kiosk");

    JsonNode photo = upload(kiosk, "card-photo", Pictures.CARD_PHOTO);

    assertThat(photo.path("advice").size()).isPositive();
    for (JsonNode each : photo.path("advice")) {
      assertThat(each.path("code").asString()).startsWith("photo-");
      assertThat(each.path("message").asString()).contains("建议");
    }
    assertThat(upload(kiosk, "id-card", Pictures.SCAN).path("advice").isEmpty()).isTrue();
  }

  private static JsonNode upload(Client client, String type, byte[] file) {
    String release =
        client
            .get("/api/v1/matters/veteran-services/release?division=" + COUNTY)
            .json()
            .path("releaseId")
            .asString();
    Client.Answer answer = client.upload(release, type, "图.jpg", file);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private HttpResponse<byte[]> content(Client client, String id)
      throws IOException, InterruptedException {
    String both = client.account() + ":onestop";
    URI address =
        URI.create(
            "http://127.0.0.1:"
                + environment.getProperty("local.server.port")
                + "/api/v1/materials/"
                + id
                + "/content");
    String credentials = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(address).header("Authorization", "Basic " + credentials).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    }
  }
}
