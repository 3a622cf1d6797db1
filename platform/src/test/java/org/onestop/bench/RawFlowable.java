package org.onestop.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.Execution;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.onestop.database.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Flowable as its makers ship it, on the same server with the same connections and history level,
 * and the least that a program on it must do: start the same BPMN, store the same document, trigger
 * what waits. It has no check, no key, no inbox, no audit.
 */
final class RawFlowable implements AutoCloseable {
  private static final String WAITS = "(stage|item)_\\d+";

  private final HikariDataSource pool;
  private final ProcessEngine engine;
  private final RuntimeService runtime;
  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final String definition;

  /**
   * @param schema with the product's tables, the engine's among them
   * @param bpmn as the product deployed it
   */
  RawFlowable(TestDatabase schema, byte[] bpmn) {
    pool = Server.pool(schema);
    sql = new JdbcTemplate(pool);
    sql.execute("CREATE TABLE document (id char(36) PRIMARY KEY, content mediumblob NOT NULL)");
    DataSourceTransactionManager transactions = new DataSourceTransactionManager(pool);
    transaction = new TransactionTemplate(transactions);
    SpringProcessEngineConfiguration stock = new SpringProcessEngineConfiguration();
    stock.setDataSource(pool);
    stock.setTransactionManager(transactions);
    stock.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    stock.setHistoryLevel(HistoryLevel.AUDIT);
    stock.setIdGenerator(new StrongUuidGenerator());
    stock.setDisableIdmEngine(true);
    stock.setDisableEventRegistry(true);
    stock.setAsyncExecutorActivate(false);
    engine = stock.buildProcessEngine();
    runtime = engine.getRuntimeService();
    engine.getRepositoryService().createDeployment().addBytes("raw.bpmn20.xml", bpmn).deploy();
    definition =
        engine.getRepositoryService().createProcessDefinitionQuery().singleResult().getId();
  }

  /** Starts a process and stores a document, in one transaction. */
  String start(String selected, byte[] document) {
    return Objects.requireNonNull(transaction.execute(status -> begin(selected, document)));
  }

  /**
   * Starts, and moves every token on until the process ends, each in a transaction of its own. Asks
   * what waits only when it knows of nothing any more, in the transaction it is in anyway.
   *
   * @return how many tokens were moved on
   */
  int run(String selected, byte[] document) {
    Deque<String> waiting = new ArrayDeque<>();
    String process =
        Objects.requireNonNull(
            transaction.execute(status -> {
              String id = begin(selected, document);
              waiting.addAll(waiting(id));
              return id;
            }));
    int moved = 0;
    while (!waiting.isEmpty()) {
      transaction.executeWithoutResult(status -> move(process, waiting));
      moved++;
    }
    return moved;
  }

  private String begin(String selected, byte[] document) {
    String id = UUID.randomUUID().toString();
    sql.update("INSERT INTO document (id, content) VALUES (?, ?)", id, document);
    return runtime.startProcessInstanceById(definition, id, Map.of("selected", selected)).getId();
  }

  private void move(String process, Deque<String> waiting) {
    runtime.trigger(waiting.remove(), null, Map.of("advance", "next"));
    if (waiting.isEmpty()) {
      waiting.addAll(waiting(process));
    }
  }

  private List<String> waiting(String process) {
    return runtime
        .createExecutionQuery()
        .processInstanceId(process)
        .onlyChildExecutions()
        .list()
        .stream()
        .filter(each -> each.getActivityId() != null && each.getActivityId().matches(WAITS))
        .map(Execution::getId)
        .toList();
  }

  @Override
  public void close() {
    engine.close();
    pool.close();
  }
}
