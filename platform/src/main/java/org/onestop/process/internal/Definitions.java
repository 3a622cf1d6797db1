package org.onestop.process.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** All definitions that are deployed. Each is deployed once, never changed and never deleted. */
@Component
class Definitions {
  private final DefinitionMapper mapper;
  private final RepositoryService repository;
  private final Clock clock;
  private final TransactionTemplate own;
  private final Map<String, String> ids = new ConcurrentHashMap<>();

  Definitions(
      DefinitionMapper mapper,
      RepositoryService repository,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.mapper = mapper;
    this.repository = repository;
    this.clock = clock;
    this.own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Makes sure that a definition is deployed, in a transaction of its own: it stays when the
   * caller's fails, for it is found by its content and can serve the next one.
   *
   * @return its id in the engine
   */
  String deployed(Definition definition) {
    return known(definition.key())
        .orElseGet(() -> remembered(definition.key(), deploy(definition)));
  }

  /** The id in the engine of what was deployed by this or another node. */
  String id(String key) {
    return known(key)
        .or(() -> foundSince(key).map(id -> remembered(key, id)))
        .orElseThrow(() -> new IllegalArgumentException("unknown: " + key));
  }

  /** From memory, else by the caller's own connection: no act waits for a second one. */
  private Optional<String> known(String key) {
    String id = ids.get(key);
    return id != null ? Optional.of(id) : present(key).map(found -> remembered(key, found));
  }

  private String remembered(String key, String id) {
    ids.put(key, id);
    return id;
  }

  /** The XML as it was deployed. */
  byte[] xml(String key) {
    try (InputStream xml = repository.getProcessModel(id(key))) {
      return xml.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was deployed after the caller's transaction began, which cannot see it. */
  private Optional<String> foundSince(String key) {
    return Objects.requireNonNull(own.execute(status -> present(key)));
  }

  private String deploy(Definition definition) {
    return Objects.requireNonNull(
        own.execute(status -> {
          mapper.claim(definition.key(), clock.instant());
          return present(definition.key()).orElseGet(() -> deployNow(definition));
        }));
  }

  private String deployNow(Definition definition) {
    byte[] xml = definition.xml().getBytes(StandardCharsets.UTF_8);
    repository
        .createDeployment()
        .name(definition.key())
        .key(definition.key())
        .addBytes(definition.key() + ".bpmn20.xml", xml)
        .deploy();
    return present(definition.key()).orElseThrow();
  }

  private Optional<String> present(String key) {
    return repository.createProcessDefinitionQuery().processDefinitionKey(key).list().stream()
        .map(ProcessDefinition::getId)
        .findFirst();
  }
}
