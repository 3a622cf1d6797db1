package org.onestop.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flowable.engine.RepositoryService;
import org.onestop.release.Release;
import org.onestop.release.ReleasedItem;
import org.springframework.jdbc.core.JdbcTemplate;

/** A product that runs, and raw Flowable beside it on the same server. */
final class House implements AutoCloseable {
  final Server server = new Server();
  final Tally.Counter counter = server.counter();
  final Product product;
  final Applications applications;
  final RawFlowable raw;

  /** The variable that the BPMN's conditions read: positions of the selected items. */
  final String selected;

  private final JdbcTemplate sql;

  /**
   * @param schema the product's
   */
  House(Product product, DataSource schema) {
    this.product = product;
    this.sql = new JdbcTemplate(schema);
    applications = new Applications(product);
    raw = new RawFlowable(server.schema().migrated(), bpmn(applications.release().definition()));
    List<String> all =
        applications.release().content().items().stream().map(ReleasedItem::id).toList();
    selected =
        applications.items().stream()
            .map(each -> String.valueOf(all.indexOf(each)))
            .collect(Collectors.joining(",", ",", ","));
  }

  Release release() {
    return applications.release();
  }

  /** The sealed application of some case: what raw Flowable stores too. */
  byte[] document() {
    byte[] sealed = sql.queryForObject("SELECT application FROM cw_case LIMIT 1", byte[].class);
    if (sealed == null) {
      throw new IllegalStateException("no case yet");
    }
    return sealed;
  }

  private byte[] bpmn(String key) {
    RepositoryService repository = product.room(RepositoryService.class);
    String id =
        repository.createProcessDefinitionQuery().processDefinitionKey(key).singleResult().getId();
    try (InputStream xml = repository.getProcessModel(id)) {
      return xml.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    raw.close();
    counter.close();
  }
}
