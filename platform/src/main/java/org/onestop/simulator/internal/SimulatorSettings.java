package org.onestop.simulator.internal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled only then it exists
 * @param port on the loopback interface; 0 for a free one
 * @param client by which name it signs its callbacks
 * @param delay until a result
 * @param callback where results go; null: this installation's own API
 * @param folder where it keeps what it still has to report
 * @param documents contract → name of the voucher that its final result carries
 */
@ConfigurationProperties("onestop.simulator")
record SimulatorSettings(
    @DefaultValue("false") boolean enabled,
    @DefaultValue("8082") int port,
    @DefaultValue("platform") String client,
    @DefaultValue("1s") Duration delay,
    @Nullable URI callback,
    @DefaultValue("data/simulator") Path folder,
    @DefaultValue Map<String, String> documents) {
  SimulatorSettings {
    documents = Map.copyOf(documents);
  }
}
