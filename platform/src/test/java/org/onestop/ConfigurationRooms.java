package org.onestop;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.onestop.division.DivisionFiles;
import org.onestop.kernel.DomainEvent;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.event.EventListener;

/**
 * Where configuration is made, on the real database and without the engine or the web. No
 * stereotype on it, so that other tests do not find it.
 */
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  LiquibaseAutoConfiguration.class,
  MybatisAutoConfiguration.class
})
@ComponentScan({
  "org.onestop.kernel",
  "org.onestop.division",
  "org.onestop.form",
  "org.onestop.catalog",
  "org.onestop.claim"
})
@MapperScan(
    basePackages = {
      "org.onestop.division.internal",
      "org.onestop.catalog.internal",
      "org.onestop.claim.internal"
    },
    annotationClass = Mapper.class)
public class ConfigurationRooms {
  private static final Path DIVISIONS =
      Path.of("../item-catalog/src/main/resources/catalog/divisions/divisions.csv");

  @Bean
  ApplicationRunner withDivisions(DivisionFiles files) {
    return arguments -> {
      try (InputStream in = Files.newInputStream(DIVISIONS)) {
        files.readDivisions("divisions.csv", in);
      }
    };
  }

  @Bean
  Heard heard() {
    return new Heard();
  }

  /** Every event, in order. */
  public static class Heard {
    private final List<DomainEvent> events = new ArrayList<>();

    @EventListener
    synchronized void hear(DomainEvent event) {
      events.add(event);
    }

    /** Types of a chain's events, and a star before the first of the chain. */
    public synchronized List<String> of(String chain) {
      return events.stream()
          .filter(each -> each.chain().equals(chain))
          .map(each -> (each.first() ? "*" : "") + each.type())
          .toList();
    }
  }
}
