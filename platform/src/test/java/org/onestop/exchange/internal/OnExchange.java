package org.onestop.exchange.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;
import org.mybatis.spring.annotation.MapperScan;
import org.onestop.database.OnTestDatabase;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.exchange.ContractRegister;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.test.context.TestConstructor;

/**
 * A test of this room on the real engine, the real database and the real rooms below it. The
 * systems at the other end and the room that runs cases are the test's own.
 */
@OnTestDatabase
@SpringBootTest(
    classes = OnExchange.Room.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "onestop.crypto.create-missing=true",
      "onestop.crypto.folder=target/exchange-keys",
      "onestop.material.folder=target/exchange-materials",
      "onestop.process.delivery.first-retry=20ms",
      "onestop.process.delivery.attempts=3",
      "onestop.process.delivery.poll=100ms",
      "onestop.process.delivery.postponement=50ms",
      "onestop.process.delivery.lock=5s",
      "onestop.exchange.bindings.police.url=scripted://police.example/secret/pushes?key=1",
      "onestop.exchange.bindings.police.adapter=scripted",
      "onestop.exchange.bindings.insurance.url=scripted://insurance.example/pushes",
      "onestop.exchange.bindings.insurance.adapter=scripted",
      "onestop.exchange.bindings.post.url=scripted://post.example/pushes",
      "onestop.exchange.bindings.post.adapter=scripted",
      "onestop.exchange.bindings.mistaken.url=scripted://mistaken.example/pushes",
      "onestop.exchange.bindings.mistaken.adapter=no-such-adapter"
    })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnExchange {
  /** The room and those below it. No stereotype on it, so that other tests do not find it. */
  @EnableAutoConfiguration
  @ComponentScan(
      excludeFilters = @Filter(SpringBootConfiguration.class),
      value = {
        "org.onestop.kernel",
        "org.onestop.crypto",
        "org.onestop.division",
        "org.onestop.calendar",
        "org.onestop.identity",
        "org.onestop.form",
        "org.onestop.material",
        "org.onestop.process",
        "org.onestop.exchange"
      })
  @MapperScan(
      basePackages = "org.onestop",
      annotationClass = org.apache.ibatis.annotations.Mapper.class)
  class Room {
    @Bean
    ScriptedAdapter adapter() {
      return new ScriptedAdapter();
    }

    @Bean
    RecordedResults results() {
      return new RecordedResults();
    }

    @Bean
    ContractRegister contracts() {
      return () -> Set.of("police", "insurance", "post", "mistaken", "unbound");
    }

    @Bean
    ApplicationRunner withDivisions(Divisions divisions) {
      return arguments ->
          divisions.put(
              List.of(
                  new NewDivision("510000", "四川省", Level.PROVINCE, null),
                  new NewDivision("510100", "成都市", Level.CITY, "510000"),
                  new NewDivision("510107", "武侯区", Level.COUNTY, "510100")));
    }
  }
}
