package org.onestop.simulator.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.onestop.crypto.Keys;
import org.onestop.exchange.Signatures;
import org.onestop.kernel.Json;
import org.onestop.simulator.Simulator;
import tools.jackson.databind.JsonNode;

/** Takes pushes at {@code /pushes}, checks their signature, and has them answered later. */
class SimulatedPlatform implements Simulator, AutoCloseable {
  private static final int KEPT = 5_000;
  private static final int MAX_BODY = 64 << 20;
  private static final int TAKEN = 200;
  private static final int UNSIGNED = 401;
  private static final int BROKEN = 500;

  private final SimulatorSettings settings;
  private final Answers answers;
  private final Keys keys;
  private final Deque<JsonNode> received = new ArrayDeque<>();
  private final Map<String, Boolean> known = new LinkedHashMap<>();
  private volatile Behaviour behaviour;
  private @Nullable HttpServer server;
  private int port;

  SimulatedPlatform(SimulatorSettings settings, Answers answers, Keys keys) {
    this.settings = settings;
    this.answers = answers;
    this.keys = keys;
    this.port = settings.port();
    this.behaviour = new Behaviour(settings.delay(), 0, 0, 0);
  }

  @Override
  public void behave(Behaviour wanted) {
    behaviour = wanted;
  }

  @Override
  public synchronized List<JsonNode> received() {
    return new ArrayList<>(received);
  }

  @Override
  public synchronized void start() {
    if (server != null) {
      return;
    }
    try {
      HttpServer started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
      started.createContext("/pushes", this::take);
      started.start();
      port = started.getAddress().getPort();
      server = started;
      answers.resume();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The simulator cannot listen on port " + port + "; set onestop.simulator.port", e);
    }
  }

  @Override
  public synchronized void stop() {
    HttpServer running = server;
    if (running != null) {
      running.stop(0);
      server = null;
    }
  }

  @Override
  public synchronized int port() {
    return port;
  }

  @Override
  public void close() {
    stop();
    answers.close();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY);
      if (!signed(exchange, body)) {
        exchange.sendResponseHeaders(UNSIGNED, -1);
        return;
      }
      if (ThreadLocalRandom.current().nextDouble() < behaviour.failing()) {
        exchange.sendResponseHeaders(BROKEN, -1);
        return;
      }
      JsonNode push = Json.mapper().readTree(body);
      if (keep(push)) {
        answers.to(push, behaviour, settings.documents().get(push.at("/contract/id").asString()));
      }
      exchange.sendResponseHeaders(TAKEN, -1);
    }
  }

  private boolean signed(HttpExchange exchange, byte[] body) {
    String client = header(exchange, Signatures.CLIENT);
    return client.matches("[a-z-]{1,40}")
        && Signatures.matches(
            header(exchange, Signatures.SIGNATURE),
            keys.secret("exchange-" + client),
            header(exchange, Signatures.TIMESTAMP),
            header(exchange, Signatures.NONCE),
            body);
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  /** False for a push that was taken before: its dispatch id is the idempotency key. */
  private synchronized boolean keep(JsonNode push) {
    if (known.put(push.path("dispatchId").asString(), true) != null) {
      return false;
    }
    received.add(push);
    if (received.size() > KEPT) {
      received.removeFirst();
      known.remove(known.keySet().iterator().next());
    }
    return true;
  }
}
