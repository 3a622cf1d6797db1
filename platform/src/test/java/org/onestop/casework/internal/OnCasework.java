package org.onestop.casework.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mybatis.spring.annotation.MapperScan;
import org.onestop.casework.AdjustableClock;
import org.onestop.casework.KnownReleases;
import org.onestop.casework.RecordedDispatches;
import org.onestop.casework.RecordedEvents;
import org.onestop.casework.SmallTown;
import org.onestop.database.OnTestDatabase;
import org.onestop.exchange.SwitchedBindings;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/**
 * A test of this room on the real engine, the real database and the real rooms below it; releases
 * and dispatches are the test's own.
 */
@OnTestDatabase
@SpringBootTest(
    classes = OnCasework.Room.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "onestop.crypto.create-missing=true",
      "onestop.crypto.folder=target/casework-keys",
      "onestop.material.folder=target/casework-materials"
    })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnCasework {
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
        "org.onestop.document",
        "org.onestop.message",
        "org.onestop.casework"
      })
  @MapperScan(
      basePackages = "org.onestop",
      annotationClass = org.apache.ibatis.annotations.Mapper.class)
  @Import({
    AdjustableClock.class,
    KnownReleases.class,
    RecordedDispatches.class,
    RecordedEvents.class,
    RecordedMessages.class,
    SmallTown.class,
    SwitchedBindings.class
  })
  class Room {}
}
