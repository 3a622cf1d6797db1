package org.onestop.exchange.internal;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where pushes go in this installation; kept outside the catalog, because an edition travels and an
 * address does not.
 *
 * @param client by which name we sign
 * @param url where contracts without a binding of their own go; null: such pushes fail and wait
 * @param bindings contract → where its pushes go
 * @param clients who may call back
 * @param timeout of one handover; shorter than a delivery's lock
 * @param probeTimeout how long one may take to answer that it is there
 * @param window how far a callback's timestamp may be off
 */
@ConfigurationProperties("onestop.exchange")
record ExchangeSettings(
    @DefaultValue("onestop") String client,
    @Nullable URI url,
    @DefaultValue Map<String, Binding> bindings,
    @DefaultValue("platform") List<String> clients,
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("3s") Duration probeTimeout,
    @DefaultValue("300s") Duration window) {

  /**
   * @param adapter id of the adapter that speaks to it
   */
  record Binding(URI url, @DefaultValue("http") String adapter) {}

  ExchangeSettings {
    bindings = Map.copyOf(bindings);
    clients = List.copyOf(clients);
    if (!timeout.isPositive() || !probeTimeout.isPositive() || !window.isPositive()) {
      throw new IllegalArgumentException("onestop.exchange: timeouts and window are positive");
    }
  }

  @Nullable Binding binding(String contract) {
    Binding own = bindings.get(contract);
    return own != null || url == null ? own : new Binding(url, "http");
  }
}
