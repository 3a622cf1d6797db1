package org.onestop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.onestop.database.OnTestDatabase;
import org.springframework.boot.test.context.SpringBootTest;

/** One cached context of the {@link PeopleSlice} on a real database, listening on free ports. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnTestDatabase
@SpringBootTest(
    classes = PeopleSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "onestop.demo.enabled=true",
      "onestop.crypto.create-missing=true",
      "onestop.crypto.folder=target/people-keys",
      "onestop.identity.failures-until-locked=3",
      "onestop.identity.failures-per-minute=40",
      "management.server.port=0"
    })
public @interface OnPeopleSlice {}
