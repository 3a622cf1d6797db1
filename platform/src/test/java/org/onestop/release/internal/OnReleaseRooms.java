package org.onestop.release.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apache.ibatis.annotations.Mapper;
import org.flowable.spring.boot.ProcessEngineAutoConfiguration;
import org.flowable.spring.boot.ProcessEngineServicesAutoConfiguration;
import org.mybatis.spring.annotation.MapperScan;
import org.onestop.ConfigurationRooms;
import org.onestop.database.OnTestDatabase;
import org.onestop.division.DivisionRange;
import org.onestop.exchange.SwitchedBindings;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** A test of publishing: the rooms of configuration, this one, and the engine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = OnReleaseRooms.Rooms.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "onestop.demo.enabled=true",
      "onestop.release.judge-again=1h",
      "onestop.catalog.location=file:../item-catalog/src/main/resources/catalog"
    })
@OnTestDatabase
@interface OnReleaseRooms {
  /** No stereotype on it, so that other tests do not find it. */
  @ImportAutoConfiguration({
    TaskExecutionAutoConfiguration.class,
    ProcessEngineAutoConfiguration.class,
    ProcessEngineServicesAutoConfiguration.class
  })
  @ComponentScan({"org.onestop.calendar", "org.onestop.process", "org.onestop.release"})
  @MapperScan(
      basePackages = {
        "org.onestop.calendar.internal",
        "org.onestop.process.internal",
        "org.onestop.release.internal"
      },
      annotationClass = Mapper.class)
  class Rooms extends ConfigurationRooms {
    /** Every unit of the pilots, with staff. */
    @Bean
    FakeUnits units() {
      FakeUnits units = new FakeUnits();
      units.put(Province.get().units().within(DivisionRange.of("510000")));
      return units;
    }

    @Bean
    SwitchedBindings bindings() {
      return new SwitchedBindings();
    }

    @Bean
    NoPapers papers() {
      return new NoPapers();
    }

    @Bean
    Refusing refusing() {
      return new Refusing();
    }
  }
}
