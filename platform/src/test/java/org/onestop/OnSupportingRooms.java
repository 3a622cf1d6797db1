package org.onestop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.onestop.database.OnTestDatabase;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of the rooms material, document, audit and crypto; all of them share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = SupportingRooms.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "onestop.crypto.create-missing=true",
      "onestop.crypto.folder=target/supporting-rooms/keys",
      "onestop.material.folder=target/supporting-rooms/materials",
      "onestop.audit.anchors=target/supporting-rooms/anchors.log",
      "onestop.audit.seal-every=1h"
    })
@OnTestDatabase
public @interface OnSupportingRooms {}
