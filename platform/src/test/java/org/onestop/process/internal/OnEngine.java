package org.onestop.process.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.flowable.spring.boot.ProcessEngineAutoConfiguration;
import org.flowable.spring.boot.ProcessEngineServicesAutoConfiguration;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.onestop.database.OnTestDatabase;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.TestConstructor;

/** A test of this room alone on the real engine and the real database, with fake neighbours. */
@SpringBootTest(
    classes = OnEngine.Room.class,
    properties = {
      "onestop.process.delivery.first-retry=20ms",
      "onestop.process.delivery.attempts=3",
      "onestop.process.delivery.poll=100ms",
      "onestop.process.delivery.postponement=20ms",
      "onestop.process.delivery.lock=5s"
    },
    webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnEngine {
  @SpringBootConfiguration
  @AutoConfigurationPackage(basePackages = "org.onestop.process")
  @ComponentScan({"org.onestop.process", "org.onestop.kernel"})
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    LiquibaseAutoConfiguration.class,
    TaskExecutionAutoConfiguration.class,
    MybatisAutoConfiguration.class,
    ProcessEngineAutoConfiguration.class,
    ProcessEngineServicesAutoConfiguration.class
  })
  class Room {
    @Bean
    RecordedSteps steps() {
      return new RecordedSteps();
    }

    @Bean
    ScriptedWorker worker() {
      return new ScriptedWorker();
    }
  }
}
