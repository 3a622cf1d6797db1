package org.onestop.exchange.internal;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onestop.exchange.ExchangeAdapter;
import org.onestop.kernel.Json;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.JsonNode;

/** Other systems, one for each host, that take what they are handed unless they are down. */
final class ScriptedAdapter implements ExchangeAdapter {
  private final List<JsonNode> taken = new CopyOnWriteArrayList<>();
  private final Set<String> down = ConcurrentHashMap.newKeySet();
  private final Set<String> tried = ConcurrentHashMap.newKeySet();

  @Override
  public String id() {
    return "scripted";
  }

  void down(String host) {
    down.add(host);
  }

  void up(String host) {
    down.remove(host);
  }

  /** Bodies that were taken of a case, in order. */
  List<JsonNode> taken(String caseNo) {
    return taken.stream().filter(each -> each.path("caseNo").asString().equals(caseNo)).toList();
  }

  /** Whether it was ever handed a dispatch, taken or not. */
  boolean tried(String dispatchId) {
    return tried.contains(dispatchId);
  }

  @Override
  public Handover send(URI to, String dispatchId, byte[] body, Duration patience) {
    outside();
    tried.add(dispatchId);
    if (down.contains(to.getHost())) {
      return new Handover(false, "HTTP 503");
    }
    taken.add(Json.mapper().readTree(body));
    return new Handover(true, "HTTP 200");
  }

  @Override
  public Reach probe(URI to, Duration patience) {
    outside();
    boolean there = !down.contains(to.getHost());
    return new Reach(there, there ? "HTTP 401" : "HTTP 503");
  }

  private static void outside() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("no transaction waits for another system");
    }
  }
}
