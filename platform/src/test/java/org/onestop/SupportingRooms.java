package org.onestop;

import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The rooms that every case leans on, on the real database and without the engine or the web. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  LiquibaseAutoConfiguration.class,
  MybatisAutoConfiguration.class,
  TaskSchedulingAutoConfiguration.class
})
@ComponentScan(
    basePackages = {
      "org.onestop.kernel",
      "org.onestop.crypto",
      "org.onestop.material",
      "org.onestop.document",
      "org.onestop.audit"
    })
@MapperScan(
    basePackages = {
      "org.onestop.crypto.internal",
      "org.onestop.material.internal",
      "org.onestop.document.internal",
      "org.onestop.audit.internal"
    },
    annotationClass = Mapper.class)
class SupportingRooms {}
