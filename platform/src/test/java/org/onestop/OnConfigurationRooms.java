package org.onestop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.onestop.database.OnTestDatabase;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of the rooms catalog and claim; all of them share one context and one database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = ConfigurationRooms.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "onestop.demo.enabled=true",
      "onestop.catalog.location=file:../item-catalog/src/main/resources/catalog"
    })
@OnTestDatabase
public @interface OnConfigurationRooms {}
