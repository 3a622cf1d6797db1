package org.onestop.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;

/** The province's identity, as far as a client sees it: it verifies whomever a code names. */
final class FakeProvince {
  static final String NAME = "province";
  static final String ID_NO = "510107199003074410";

  private static final String CLIENT = "onestop-pages";
  private static final String REGISTRATION = "spring.security.oauth2.client.registration.province.";
  private static final String PROVIDER = "spring.security.oauth2.client.provider.province.";

  private final RSAKey key;
  private final String base;

  FakeProvince() {
    try {
      key = new RSAKeyGenerator(2048).keyID("test").generate();
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/keys", call -> answer(call, new JWKSet(key).toString()));
      server.createContext("/token", call -> answer(call, token(form(call))));
      server.start();
      base = "http://localhost:" + server.getAddress().getPort();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a product must be told to sign people in here. */
  String[] registration() {
    return new String[] {
      REGISTRATION + "client-id=" + CLIENT,
      REGISTRATION + "client-secret=of-the-test",
      REGISTRATION + "client-name=省统一身份认证",
      REGISTRATION + "scope=openid",
      REGISTRATION + "authorization-grant-type=authorization_code",
      REGISTRATION + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
      PROVIDER + "authorization-uri=" + base + "/authorize",
      PROVIDER + "token-uri=" + base + "/token",
      PROVIDER + "jwk-set-uri=" + base + "/keys",
      PROVIDER + "user-name-attribute=sub"
    };
  }

  /** Where the browser is sent back to when someone has signed in here. */
  static String back(URI asked, String name, String idNo) {
    Map<String, String> query = pairs(asked.getRawQuery());
    String code =
        Json.mapper()
            .writeValueAsString(
                Map.of("nonce", query.get("nonce"), "name", name, "id_number", idNo));
    return "login/oauth2/code/province?state="
        + URLEncoder.encode(query.get("state"), UTF_8)
        + "&code="
        + Base64.getUrlEncoder().withoutPadding().encodeToString(code.getBytes(UTF_8));
  }

  private String token(Map<String, String> form) {
    JsonNode code =
        Json.mapper().readTree(Base64.getUrlDecoder().decode(String.valueOf(form.get("code"))));
    Instant now = Instant.now();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(base)
            .audience(CLIENT)
            .subject("someone")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", code.path("nonce").asString())
            .claim("name", code.path("name").asString())
            .claim("id_number", code.path("id_number").asString())
            .build();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return Json.mapper()
        .writeValueAsString(
            Map.of(
                "access_token",
                "a",
                "token_type",
                "Bearer",
                "expires_in",
                60,
                "id_token",
                token.serialize()));
  }

  private static Map<String, String> form(HttpExchange call) throws IOException {
    return pairs(new String(call.getRequestBody().readAllBytes(), UTF_8));
  }

  private static Map<String, String> pairs(String text) {
    return Arrays.stream(text.split("&", -1))
        .map(each -> each.split("=", 2))
        .collect(Collectors.toMap(each -> each[0], each -> URLDecoder.decode(each[1], UTF_8)));
  }

  private static void answer(HttpExchange call, String json) throws IOException {
    byte[] body = json.getBytes(UTF_8);
    call.getResponseHeaders().add("Content-Type", "application/json");
    call.sendResponseHeaders(200, body.length);
    call.getResponseBody().write(body);
    call.close();
  }
}
