package org.onestop.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who calls the API from outside.
 *
 * @param account of the demo; empty for nobody
 */
public record Client(String base, String account) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String PASSWORD = "onestop";

  /** What came back. */
  public record Answer(int status, byte[] body) {
    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
      return Json.mapper().readTree(body);
    }

    /** The same, when the status is as it should be. */
    JsonNode expect(int wanted) {
      if (status != wanted) {
        throw new AssertionError("answered " + status + " instead of " + wanted + ": " + text());
      }
      return json();
    }
  }

  static Client as(String base, String account) {
    return new Client(base, account);
  }

  public Answer get(String path) {
    return call("GET", path, null, Map.of());
  }

  public Answer post(String path, Object body) {
    return call(
        "POST",
        path,
        Json.mapper().writeValueAsBytes(body),
        Map.of("Content-Type", "application/json"));
  }

  public Answer call(
      String method, String path, byte @Nullable [] body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    new LinkedHashMap<>(headers).forEach(request::header);
    if (!account.isEmpty()) {
      String both = account + ":" + PASSWORD;
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
    }
    try {
      HttpResponse<byte[]> answer =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Hands in a file for a material. */
  public Answer upload(String release, String type, String fileName, byte[] content) {
    String boundary = UUID.randomUUID().toString();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, boundary, "name=\"releaseId\"", release.getBytes(StandardCharsets.UTF_8));
    part(body, boundary, "name=\"type\"", type.getBytes(StandardCharsets.UTF_8));
    String quoted = fileName.replace("\\", "\\\\").replace("\"", "\\\"");
    part(body, boundary, "name=\"file\"; filename=\"" + quoted + "\"", content);
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return call(
        "POST",
        "/api/v1/materials",
        body.toByteArray(),
        Map.of("Content-Type", "multipart/form-data; boundary=" + boundary));
  }

  private static void part(
      ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
    String head =
        "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }
}
