package org.onestop.message.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.kernel.Json;
import org.onestop.message.Message;
import tools.jackson.databind.JsonNode;

class SmsChannelTest {
  private final List<String> received = new CopyOnWriteArrayList<>();
  private int status = 200;

  @SuppressWarnings("NullAway.Init")
  private HttpServer gateway;

  @BeforeEach
  void open() throws IOException {
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext(
        "/sms",
        exchange -> {
          received.add(
              exchange.getRequestHeaders().getFirst("Idempotency-Key")
                  + " "
                  + exchange.getRequestHeaders().getFirst("Authorization")
                  + " "
                  + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    gateway.start();
  }

  @AfterEach
  void close() {
    gateway.stop(0);
  }

  @Test
  void handsOverIdPhoneAndText() {
    channel(address("/sms"), "secret").send(message("13800000000"));

    assertThat(received).hasSize(1);
    assertThat(received.getFirst()).startsWith("m-1 Bearer secret ");
    JsonNode body = Json.mapper().readTree(received.getFirst().substring(18));
    assertThat(body.path("phone").asString()).isEqualTo("13800000000");
    assertThat(body.path("text").asString()).isEqualTo("已受理");
    assertThat(body.path("id").asString()).isEqualTo("m-1");
  }

  @Test
  void sendsNothingWithoutANumberOrAGateway() {
    channel(address("/sms"), null).send(message(null));
    channel(null, null).send(message("13800000000"));
    assertThat(received).isEmpty();
  }

  @Test
  void oneItHasAlreadyIsHandedOver() {
    status = 409;
    assertThatCode(() -> channel(address("/sms"), null).send(message("13800000000")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 401, 500, 503})
  void anythingElseIsToBeTriedAgain(int answered) {
    status = answered;
    assertThatThrownBy(() -> channel(address("/sms"), null).send(message("13800000000")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(String.valueOf(answered))
        .hasMessageNotContaining("13800000000");
  }

  @Test
  void aGatewayThatIsGoneIsTriedAgain() {
    URI gone = address("/sms");
    gateway.stop(0);
    assertThatThrownBy(() -> channel(gone, null).send(message("13800000000")))
        .isInstanceOf(UncheckedIOException.class);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + path);
  }

  private static SmsChannel channel(@Nullable URI to, @Nullable String token) {
    return new SmsChannel(new MessageSettings(to, token, Duration.ofSeconds(5)));
  }

  private static Message message(@Nullable String phone) {
    return new Message("m-1", "person", "51010720261129000001", "受理", "已受理", phone, Instant.EPOCH);
  }
}
