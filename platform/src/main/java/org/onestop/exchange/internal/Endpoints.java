package org.onestop.exchange.internal;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.exchange.ExchangeAdapter;
import org.springframework.stereotype.Component;

/** Who speaks for each contract, and to whom: what the settings bind, with the adapter found. */
@Component
class Endpoints {
  private final ExchangeSettings settings;
  private final Map<String, ExchangeAdapter> adapters;

  /** One end of the line. */
  record Endpoint(ExchangeAdapter adapter, URI url) {}

  Endpoints(ExchangeSettings settings, List<ExchangeAdapter> adapters) {
    this.settings = settings;
    this.adapters =
        adapters.stream().collect(Collectors.toMap(ExchangeAdapter::id, Function.identity()));
  }

  /** Empty when a contract is bound to nothing, or to an adapter that is not there. */
  Optional<Endpoint> of(String contract) {
    ExchangeSettings.@Nullable Binding binding = settings.binding(contract);
    @Nullable ExchangeAdapter adapter = binding == null ? null : adapters.get(binding.adapter());
    return binding == null || adapter == null
        ? Optional.empty()
        : Optional.of(new Endpoint(adapter, binding.url()));
  }
}
