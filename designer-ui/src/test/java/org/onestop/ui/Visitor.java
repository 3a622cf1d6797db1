package org.onestop.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks for pages as a browser does, but sees the bare answers. */
final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
  private final URI base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  Visitor(int port) {
    base = URI.create("http://localhost:" + port + "/");
  }

  HttpResponse<String> get(String route) {
    return send(HttpRequest.newBuilder(base.resolve("/" + route)).header("Accept", "text/html"));
  }

  /**
   * There and back again, as a browser goes.
   *
   * @param onward where to go on to; null: not said
   * @return the answer to coming back
   */
  HttpResponse<String> signInAtTheProvince(String name, String idNo, @Nullable String onward) {
    get("applicant-sign-in" + (onward == null ? "" : "?continue=" + encoded(onward)));
    HttpResponse<String> asked = get("oauth2/authorization/" + FakeProvince.NAME);
    return get(
        FakeProvince.back(
            URI.create(asked.headers().firstValue("Location").orElseThrow()), name, idNo));
  }

  /** The session's id. */
  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(each -> each.getName().equals("onestop"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  HttpResponse<String> post(String route, String json) {
    return send(
        HttpRequest.newBuilder(base.resolve("/" + route))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** Where the answer leads, without the host. */
  static String location(HttpResponse<?> answer) {
    return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
  }

  HttpResponse<String> signIn(String account, String password) {
    Matcher token = TOKEN.matcher(get("sign-in").body());
    String form =
        "username=%s&password=%s&_csrf=%s"
            .formatted(
                encoded(account), encoded(password), token.find() ? encoded(token.group(1)) : "");
    return send(
        HttpRequest.newBuilder(base.resolve("/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
