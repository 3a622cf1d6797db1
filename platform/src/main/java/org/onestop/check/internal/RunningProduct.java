package org.onestop.check.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.CatalogFiles;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A product that runs somewhere, over its API. */
public final class RunningProduct {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int CONFLICT = 409;
  private static final int OK = 300;
  private static final int MISSING = 404;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final String url;
  private final String credentials;

  private RunningProduct(String url, String credentials) {
    this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    this.credentials = credentials;
  }

  /**
   * A token or a password is no argument, which everybody on a machine could read.
   *
   * @param secret bearer token, or the password of the account
   * @param account null: the secret is a token
   */
  public static RunningProduct at(String url, @Nullable String account, String secret) {
    String credentials =
        account == null
            ? "Bearer " + secret
            : "Basic "
                + Base64.getEncoder()
                    .encodeToString((account + ":" + secret).getBytes(StandardCharsets.UTF_8));
    return new RunningProduct(url, credentials);
  }

  /**
   * @param tag ETag of what was answered; empty text for none
   */
  public record Answer(byte[] body, String tag) {
    public JsonNode json() {
      return Json.mapper().readTree(body);
    }
  }

  /** Empty for what is not there. */
  public Optional<Answer> find(String path, String accept) {
    HttpRequest request = request(path).header("Accept", accept).GET().build();
    HttpResponse<InputStream> response = send(request);
    if (response.statusCode() == MISSING) {
      return Optional.empty();
    }
    return Optional.of(answer(response));
  }

  public Answer get(String path, String accept) {
    return answer(send(request(path).header("Accept", accept).GET().build()));
  }

  public Answer put(String path, String type, byte[] body, String tag) {
    return answer(
        send(
            request(path)
                .header("Content-Type", type)
                .header("If-Match", tag)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(body))
                .build()));
  }

  public Answer post(String path, String type, byte[] body) {
    return answer(
        send(
            request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build()));
  }

  private HttpRequest.Builder request(String path) {
    try {
      return HttpRequest.newBuilder(URI.create(url + path))
          .timeout(PATIENCE)
          .header("Accept-Language", "zh-CN")
          .header("Authorization", credentials);
    } catch (IllegalArgumentException e) {
      throw Fault.of(Fault.Kind.INVALID, "product-address", url);
    }
  }

  private HttpResponse<InputStream> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw Fault.of(Fault.Kind.UNAVAILABLE, "product-silent", url);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Fault.of(Fault.Kind.UNAVAILABLE, "product-silent", url);
    }
  }

  private Answer answer(HttpResponse<InputStream> response) {
    byte[] body;
    try (InputStream in = response.body()) {
      body = in.readNBytes(CatalogFiles.MAX_TOTAL + 1);
    } catch (IOException e) {
      throw Fault.of(Fault.Kind.UNAVAILABLE, "product-silent", url);
    }
    if (response.statusCode() >= OK) {
      throw refused(response.statusCode(), body);
    }
    return new Answer(body, response.headers().firstValue("ETag").orElse(""));
  }

  /** What the product says of it, its findings included. */
  private static Fault refused(int status, byte[] body) {
    List<String> said = new ArrayList<>();
    try {
      JsonNode problem = Json.mapper().readTree(body);
      said.add(problem.path("detail").asString(""));
      for (JsonNode each : problem.path("problems")) {
        said.add(each.path("pointer").asString("") + "  " + each.path("message").asString(""));
      }
    } catch (JacksonException e) {
      said.add("");
    }
    Fault.Kind kind = status == CONFLICT ? Fault.Kind.CONFLICT : Fault.Kind.INVALID;
    return Fault.of(kind, "product-refused", status, String.join("\n  ", said));
  }
}
