package org.onestop.simulator.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.onestop.crypto.Keys;
import org.onestop.exchange.Signatures;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Json;
import org.onestop.simulator.Simulator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports progress and the result of every item of a push, signed, until each is taken. */
class Answers implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
  private static final int ATTEMPTS = 20;
  private static final Duration RETRY = Duration.ofSeconds(2);
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final SimulatorSettings settings;
  private final Keys keys;
  private final Clock clock;
  private final Environment environment;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ScheduledExecutorService later =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("simulator-", 1).factory());

  private final Unanswered unanswered;

  Answers(SimulatorSettings settings, Keys keys, Clock clock, Environment environment) {
    this.settings = settings;
    this.keys = keys;
    this.clock = clock;
    this.environment = environment;
    this.unanswered = new Unanswered(settings.folder());
  }

  /** Goes on with what a process that ended was about to report. */
  void resume() {
    unanswered.left().forEach(each -> later(each, settings.delay().toMillis(), 1));
  }

  void to(JsonNode push, Simulator.Behaviour behaviour, @Nullable String document) {
    if (!push.path("kind").asString().equals("initial")) {
      return;
    }
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long delay = behaviour.delay().toMillis();
    boolean reordered = random.nextDouble() < behaviour.reorders();
    for (JsonNode item : push.path("items")) {
      ObjectNode progress = result(push, item.asString(), "handling", null);
      ObjectNode done = result(push, item.asString(), "done", document);
      ObjectNode first = reordered ? done : progress;
      ObjectNode second = reordered ? progress : done;
      send(first, delay);
      send(second, delay * 2);
      if (random.nextDouble() < behaviour.duplicates()) {
        send(second, delay * 2 + 1);
      }
    }
  }

  private ObjectNode result(JsonNode push, String item, String status, @Nullable String document) {
    ObjectNode result = Json.mapper().createObjectNode();
    result.set("dispatchId", push.path("dispatchId"));
    result.put("item", item).put("status", status).put("handler", "simulator");
    if (document != null) {
      result
          .putArray("resultDocuments")
          .addObject()
          .put("kind", "voucher")
          .put("name", document)
          .put("number", "SIM-" + push.path("caseNo").asString());
    }
    return result;
  }

  private void send(ObjectNode result, long delay) {
    unanswered.remember(result);
    later(result, delay, 1);
  }

  private void later(ObjectNode result, long delay, int attempt) {
    later.schedule(() -> attempt(result, attempt), delay, TimeUnit.MILLISECONDS);
  }

  private void attempt(ObjectNode result, int attempt) {
    result.put("at", OffsetDateTime.now(clock.withZone(ZoneOffset.ofHours(8))).toString());
    byte[] body = Json.mapper().writeValueAsBytes(result);
    int status = post(body);
    boolean refusedForGood = status / 100 == 4 && status != 429;
    if (status / 100 != 2 && !refusedForGood && attempt < ATTEMPTS) {
      later(result, RETRY.toMillis(), attempt + 1);
      return;
    }
    unanswered.forget(result);
    if (status / 100 != 2) {
      LOG.info("The simulator's result was answered {}", status);
    }
  }

  /** The HTTP status; 0 when nobody answers. */
  private int post(byte[] body) {
    String timestamp = String.valueOf(clock.instant().getEpochSecond());
    String nonce = Ids.next();
    String signature =
        Signatures.sign(keys.secret("exchange-" + settings.client()), timestamp, nonce, body);
    HttpRequest request =
        HttpRequest.newBuilder(callback())
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json; charset=utf-8")
            .header(Signatures.CLIENT, settings.client())
            .header(Signatures.TIMESTAMP, timestamp)
            .header(Signatures.NONCE, nonce)
            .header(Signatures.SIGNATURE, signature)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException nobody) {
      return 0;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private URI callback() {
    URI own = settings.callback();
    if (own != null) {
      return own;
    }
    String port =
        environment.getProperty(
            "local.server.port", environment.getProperty("server.port", "8080"));
    return URI.create("http://127.0.0.1:" + port + "/api/v1/exchange/results");
  }

  @Override
  public void close() {
    later.shutdownNow();
    http.close();
  }
}
