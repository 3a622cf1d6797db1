package org.onestop.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.crypto.Keys;
import org.onestop.crypto.internal.Vaults;
import org.onestop.exchange.Answering;
import org.onestop.exchange.ExchangeAdapter.Handover;
import org.onestop.exchange.ExchangeAdapter.Reach;
import org.onestop.exchange.Signatures;
import org.onestop.kernel.MovableClock;

/** Against a real server. */
class HttpAdapterTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(200);
  private static final byte[] BODY = "{\"姓名\":\"测试甲乙\"}".getBytes(StandardCharsets.UTF_8);

  private final Keys keys = Vaults.keys();
  private final MovableClock clock = new MovableClock();
  private final Answering server = new Answering();
  private final HttpAdapter adapter = adapter(Duration.ofSeconds(10));

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void pushesTheBodyAsItIsSignedWithTheDispatchAsIdempotencyKey() {
    assertThat(send(LONG)).isEqualTo(new Handover(true, "HTTP 200"));

    Answering.Request request = server.requests().getFirst();
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.path()).isEqualTo("/pushes");
    assertThat(request.body()).isEqualTo(BODY);
    assertThat(request.header("Content-Type")).startsWith("application/json");
    assertThat(request.header("Idempotency-Key")).isEqualTo("d-1");
    assertThat(request.header(Signatures.CLIENT)).isEqualTo("onestop");
    assertThat(request.header(Signatures.TIMESTAMP))
        .isEqualTo(String.valueOf(clock.instant().getEpochSecond()));
    assertThat(
            Signatures.matches(
                request.header(Signatures.SIGNATURE),
                keys.secret("exchange-onestop"),
                request.header(Signatures.TIMESTAMP),
                request.header(Signatures.NONCE),
                request.body()))
        .isTrue();
  }

  @Test
  void signsEachAttemptAnew() {
    send(LONG);
    send(LONG);

    assertThat(server.requests().get(0).header(Signatures.NONCE))
        .isNotEqualTo(server.requests().get(1).header(Signatures.NONCE));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 204, 409})
  void hasArrivedWhenItWasTakenOrWasThereAlready(int status) {
    server.with(status);

    assertThat(send(LONG)).isEqualTo(new Handover(true, "HTTP " + status));
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 404, 429, 500, 503})
  void hasNotArrivedWhenItWasRefusedOrSentElsewhere(int status) {
    server.with(status);

    assertThat(send(LONG)).isEqualTo(new Handover(false, "HTTP " + status));
    assertThat(server.requests())
        .as("nobody is followed: what was said to one is not said to another")
        .extracting(Answering.Request::path)
        .containsExactly("/pushes");
  }

  @Test
  void hasNotArrivedWhenNobodyListens() {
    URI nobody = server.at("/pushes");
    server.close();

    Handover handover = adapter.send(nobody, "d-1", BODY, LONG);

    assertThat(handover).isEqualTo(new Handover(false, "ConnectException"));
  }

  @Test
  void waitsForASlowAnswerWithinItsPatience() {
    CountDownLatch gate = server.hold();
    CompletableFuture<Handover> sending = CompletableFuture.supplyAsync(() -> send(LONG));
    await().until(() -> !server.requests().isEmpty());
    assertThat(sending).isNotDone();

    gate.countDown();

    assertThat(sending.join()).isEqualTo(new Handover(true, "HTTP 200"));
  }

  @Test
  void givesUpWhenPatienceIsOver() {
    server.hold();

    assertThat(send(SHORT)).isEqualTo(new Handover(false, "HttpTimeoutException"));
  }

  @Test
  void givesUpAfterItsOwnTimeoutHoweverPatientItMayBe() {
    server.hold();

    Handover handover = adapter(SHORT).send(server.at("/pushes"), "d-1", BODY, LONG);

    assertThat(handover).isEqualTo(new Handover(false, "HttpTimeoutException"));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 302, 401, 404, 405})
  void whoeverAnswersAProbeIsThere(int status) {
    server.with(status);

    assertThat(adapter.probe(server.at("/pushes"), LONG))
        .isEqualTo(new Reach(true, "HTTP " + status));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void whoeverIsBrokenIsNotThere(int status) {
    server.with(status);

    assertThat(adapter.probe(server.at("/pushes"), LONG))
        .isEqualTo(new Reach(false, "HTTP " + status));
  }

  @Test
  void aProbeAsksForNothingAndTellsNothing() {
    adapter.probe(server.at("/pushes"), LONG);

    Answering.Request request = server.requests().getFirst();
    assertThat(request.method()).isEqualTo("HEAD");
    assertThat(request.body()).isEmpty();
    assertThat(request.header(Signatures.SIGNATURE)).isEmpty();
  }

  @Test
  void aProbeWaitsForNobodyLonger() {
    server.hold();
    assertThat(adapter.probe(server.at("/pushes"), SHORT))
        .isEqualTo(new Reach(false, "HttpTimeoutException"));
    URI nobody = server.at("/pushes");
    server.close();
    assertThat(adapter.probe(nobody, LONG)).isEqualTo(new Reach(false, "ConnectException"));
  }

  private Handover send(Duration patience) {
    return adapter.send(server.at("/pushes"), "d-1", BODY, patience);
  }

  private HttpAdapter adapter(Duration timeout) {
    return new HttpAdapter(
        new ExchangeSettings(
            "onestop",
            null,
            Map.of(),
            List.of(),
            timeout,
            Duration.ofSeconds(3),
            Duration.ofSeconds(300)),
        keys,
        clock);
  }
}
