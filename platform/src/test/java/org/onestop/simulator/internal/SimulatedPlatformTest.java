package org.onestop.simulator.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onestop.crypto.Keys;
import org.onestop.crypto.internal.Vaults;
import org.onestop.exchange.Answering;
import org.onestop.exchange.Signatures;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Json;
import org.onestop.simulator.Simulator.Behaviour;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reached by HTTP, as the real one is; a small server takes what it reports. */
class SimulatedPlatformTest {
  private static final Duration DELAY = Duration.ofMillis(200);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Keys keys = Vaults.keys();
  private final Answering house = new Answering();

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private SimulatedPlatform platform;

  @BeforeEach
  void start() {
    platform = platform(DELAY);
    platform.start();
  }

  private SimulatedPlatform platform(Duration delay) {
    SimulatorSettings settings =
        new SimulatorSettings(
            true,
            0,
            "platform",
            delay,
            house.at("/results"),
            folder,
            Map.of("police", "居民户口簿电子凭证"));
    return new SimulatedPlatform(
        settings, new Answers(settings, keys, Clock.systemUTC(), new MockEnvironment()), keys);
  }

  @AfterEach
  void close() {
    platform.close();
    house.close();
  }

  @Test
  void reportsProgressAndThenTheResultOfEachItemSigned() {
    assertThat(push("d-1", "initial", "police", "household", "card")).isEqualTo(200);
    await().until(() -> house.requests().size() == 4);

    assertThat(told("household")).containsExactly("handling", "done");
    assertThat(told("card")).containsExactly("handling", "done");
    assertThat(house.requests())
        .allSatisfy(each -> {
          assertThat(each.path()).isEqualTo("/results");
          assertThat(each.header(Signatures.CLIENT)).isEqualTo("platform");
          assertThat(
                  Signatures.matches(
                      each.header(Signatures.SIGNATURE),
                      keys.secret("exchange-platform"),
                      each.header(Signatures.TIMESTAMP),
                      each.header(Signatures.NONCE),
                      each.body()))
              .isTrue();
        });
    assertThat(results().getLast().path("dispatchId").asString()).isEqualTo("d-1");
  }

  @Test
  void reportsAfterItsProcessEndedWhatItHadTaken() {
    platform.behave(new Behaviour(Duration.ofHours(1), 0, 0, 0));
    push("d-1", "initial", "police", "household");
    platform.close();
    assertThat(house.requests()).isEmpty();

    platform = platform(DELAY);
    platform.start();
    await().until(() -> house.requests().size() == 2);
    assertThat(told("household")).containsExactlyInAnyOrder("handling", "done");
    await().until(() -> new Unanswered(folder).left().isEmpty());
  }

  @Test
  void addsTheVoucherOfAContractToItsFinalResultOnly() {
    push("d-1", "initial", "police", "household");
    push("d-2", "initial", "insurance", "insurance");
    await().until(() -> house.requests().size() == 4);

    assertThat(results())
        .filteredOn(each -> each.has("resultDocuments"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.path("status").asString()).isEqualTo("done");
          assertThat(each.at("/resultDocuments/0/kind").asString()).isEqualTo("voucher");
          assertThat(each.at("/resultDocuments/0/name").asString()).isEqualTo("居民户口簿电子凭证");
        });
  }

  @Test
  void refusesAPushThatIsNotSignedByItsClient() {
    byte[] body = body("d-1", "initial", "police", "household");
    String other = Signatures.sign(keys.secret("exchange-other"), "1", "nonce-of-8", body);

    assertThat(post(body, "onestop", other)).isEqualTo(401);
    assertThat(post(body, "onestop", "")).isEqualTo(401);
    assertThat(post(body, "", other)).isEqualTo(401);
    assertThat(post(body, "../root", other)).isEqualTo(401);

    push("d-2", "initial", "police", "household");
    await().until(() -> house.requests().size() == 2);
    assertThat(platform.received())
        .extracting(each -> each.path("dispatchId").asString())
        .containsExactly("d-2");
  }

  @Test
  void failsAsOftenAsItIsToldAndTakesNothingThen() {
    platform.behave(new Behaviour(DELAY, 1, 0, 0));
    assertThat(push("d-1", "initial", "police", "household")).isEqualTo(500);
    assertThat(platform.received()).isEmpty();

    platform.behave(new Behaviour(DELAY, 0, 0, 0));
    assertThat(push("d-1", "initial", "police", "household")).isEqualTo(200);
    await().until(() -> house.requests().size() == 2);
    assertThat(platform.received()).hasSize(1);
  }

  @Test
  void sendsResultsTwiceWhenItIsTold() {
    platform.behave(new Behaviour(DELAY, 0, 1, 0));
    push("d-1", "initial", "police", "household");

    await().until(() -> house.requests().size() == 3);
    assertThat(told("household")).containsExactly("handling", "done", "done");
    assertThat(house.requests())
        .as("each is signed anew")
        .extracting(each -> each.header(Signatures.NONCE))
        .doesNotHaveDuplicates();
  }

  @Test
  void sendsTheResultBeforeTheProgressWhenItIsTold() {
    platform.behave(new Behaviour(DELAY, 0, 0, 1));
    push("d-1", "initial", "police", "household");

    await().until(() -> house.requests().size() == 2);
    assertThat(told("household")).containsExactly("done", "handling");
  }

  @Test
  void answersADispatchOnceHoweverOftenItComes() {
    for (int i = 0; i < 3; i++) {
      assertThat(push("d-1", "initial", "police", "household")).isEqualTo(200);
    }
    push("d-2", "initial", "police", "household");
    await().until(() -> told("d-2", "household").size() == 2);

    assertThat(told("d-1", "household")).containsExactly("handling", "done");
    assertThat(platform.received()).hasSize(2);
  }

  @Test
  void takesWhatIsSupplementedOrTakenBackAndAnswersNothing() {
    push("d-1", "supplement", "insurance", "insurance");
    push("d-2", "cancel", "insurance", "insurance");
    push("d-3", "initial", "insurance", "insurance");
    await().until(() -> house.requests().size() == 2);

    assertThat(results())
        .extracting(each -> each.path("dispatchId").asString())
        .containsOnly("d-3");
    assertThat(platform.received()).hasSize(3);
  }

  @Test
  void reportsAgainUntilTheHouseTakesIt() {
    house.with(503);
    push("d-1", "initial", "police", "household");
    await().until(() -> house.requests().size() == 2);
    house.with(200);

    await().until(() -> house.requests().size() == 4);
    assertThat(told("household")).containsOnly("handling", "done");
  }

  @Test
  void listensToNobodyWhileItIsStoppedAndAtTheSamePortAgain() {
    int port = platform.port();
    push("d-1", "initial", "police", "household");
    platform.stop();
    platform.stop();
    assertThatThrownBy(() -> push("d-2", "initial", "police", "household"))
        .hasCauseInstanceOf(ConnectException.class);

    platform.start();
    platform.start();

    assertThat(platform.port()).isEqualTo(port);
    assertThat(push("d-2", "initial", "police", "household")).isEqualTo(200);
    assertThat(push("d-1", "initial", "police", "household")).isEqualTo(200);
    assertThat(platform.received()).as("it remembers what it took before").hasSize(2);
  }

  @Test
  void sharesLieBetweenNoneAndAll() {
    for (double each : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Behaviour(DELAY, each, 0, 0));
      assertThatIllegalArgumentException().isThrownBy(() -> new Behaviour(DELAY, 0, each, 0));
      assertThatIllegalArgumentException().isThrownBy(() -> new Behaviour(DELAY, 0, 0, each));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Behaviour(Duration.ofMillis(-1), 0, 0, 0));
  }

  private int push(String dispatchId, String kind, String contract, String... items) {
    byte[] body = body(dispatchId, kind, contract, items);
    return post(
        body, "onestop", Signatures.sign(keys.secret("exchange-onestop"), "1", "nonce-of-8", body));
  }

  private static byte[] body(String dispatchId, String kind, String contract, String... items) {
    ObjectNode push = Json.mapper().createObjectNode();
    push.put("dispatchId", dispatchId).put("kind", kind).put("caseNo", Ids.next());
    push.putObject("contract").put("id", contract).put("version", 1);
    push.set("items", Json.mapper().valueToTree(items));
    return push.toString().getBytes(StandardCharsets.UTF_8);
  }

  private int post(byte[] body, String client, String signature) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + platform.port() + "/pushes"))
            .header(Signatures.CLIENT, client)
            .header(Signatures.TIMESTAMP, "1")
            .header(Signatures.NONCE, "nonce-of-8")
            .header(Signatures.SIGNATURE, signature)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<JsonNode> results() {
    return house.requests().stream().map(each -> Json.mapper().readTree(each.body())).toList();
  }

  /** Statuses of an item in the order they were told. */
  private List<String> told(String item) {
    return results().stream()
        .filter(each -> each.path("item").asString().equals(item))
        .map(each -> each.path("status").asString())
        .toList();
  }

  private List<String> told(String dispatchId, String item) {
    return results().stream()
        .filter(each -> each.path("dispatchId").asString().equals(dispatchId))
        .filter(each -> each.path("item").asString().equals(item))
        .map(each -> each.path("status").asString())
        .toList();
  }
}
